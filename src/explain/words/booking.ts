import type { SlotProblemCode, UnbookedReason } from "../../schedule/booking/types.js";

/** The words about bookings: a text for every code. */
export interface BookingWords {
  readonly unbookedReasons: Readonly<Record<UnbookedReason, string>>;
  readonly slotProblems: Readonly<Record<SlotProblemCode, string>>;
}

/** A visit with its slot, in words and dates that are already written. */
export interface BookedWords {
  readonly visit: string;
  readonly date: string;
  readonly recommended: string;
  readonly practitioner: string | null;
  readonly isLate: boolean;
}

/** The sentences about bookings. */
export interface BookingSentences {
  /** A visit that has its slot. */
  readonly booked: (booked: BookedWords) => string;
  /** Choosing a time does not reserve it. */
  readonly toConfirm: string;
  /** A visit without a slot, why, and the days between which it can be, as far as there are any. */
  readonly unbooked: (
    visit: string,
    reasons: readonly string[],
    days: { readonly earliest: string | null; readonly before: string | null },
  ) => string;
  /** Nothing of the plan can be booked, and why. */
  readonly nothingBooked: (reasons: readonly string[]) => string;
  /** A slot that was set aside, by its name or its place, the first being 1. */
  readonly slotSetAside: (slot: string | number, problem: string) => string;
}
