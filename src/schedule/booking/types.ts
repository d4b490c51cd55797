import type { CalendarDate } from "../../calendar/types.js";
import type { ClaimId } from "../../knowledge/claimId.js";
import type { Note, RuleSet } from "../../protocol/types.js";
import type { StepId, StepKind, Window } from "../types.js";

/** A slot that can be booked. */
export interface Slot {
  /** A name of its own among the slots. */
  readonly id: string;
  /**
   * ISO 8601 with an offset or `Z`, such as `2026-03-02T09:30:00+01:00`; seconds may be left out. The offset says the moment: a zone in
   * brackets behind it, as in `2026-03-02T09:30+01:00[Europe/Berlin]`, changes nothing, and one marked with `!` is not accepted.
   */
  readonly start: string;
  /** Whole minutes, from 1 to those of a day. */
  readonly minutes: number;
  readonly practitioner?: string | undefined;
}

/** How slots are chosen. */
export interface BookingOptions {
  /** The clinic's zone, an IANA name or an offset: a slot is on the day that the clinic's wall calendar shows. */
  readonly timeZone: string;
  /** The last step to book; all of the plan's when left out. Reviews years ahead are rarely open for booking yet. */
  readonly upTo?: StepId | undefined;
  /** The fewest minutes that a kind of visit takes, from 1; any slot is long enough for a kind that is left out. */
  readonly leastMinutes?: Readonly<Partial<Record<StepKind, number>>> | undefined;
  /** Whether a step may be booked on a day that is late: only where it says `accept`. */
  readonly late?: "refuse" | "accept" | undefined;
}

/** A step with the slot chosen for it. */
export interface BookedStep {
  readonly step: StepId;
  readonly kind: StepKind;
  /** The id of the slot. */
  readonly slot: string;
  /** As the slot has it. */
  readonly start: string;
  readonly minutes: number;
  /** `null` where the slot names nobody. */
  readonly practitioner: string | null;
  /** The day of the slot in the clinic's zone. */
  readonly on: CalendarDate;
  /** The window as it stands with the slots chosen for the steps before. */
  readonly window: Window;
  /** Whole days from the nearest recommended day; 0 inside the recommended days. */
  readonly deviation: number;
  /** On or after the first late day; only where late days are accepted. */
  readonly late: boolean;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** Why a step has no slot. Each code is stable for ever. */
export type UnbookedReason =
  /** The plan is blocked: there is nothing to book. */
  | "plan-blocked"
  /** There is no slot that can be read. */
  | "no-slots"
  /** Slots come before the first day on which the step can be. */
  | "too-early"
  /** Slots suit by their day and are too short. */
  | "too-short"
  /** Slots come on a day that is late. */
  | "too-late"
  /** Slots come when the step no longer makes sense. */
  | "lapsed"
  /** Slots suit but for a blackout of the plan on one of their days. */
  | "blackout"
  /** Slots suit but for the days on which the look has to heal. */
  | "healing"
  /** Slots suit but for a day of the week on which, by the plan, no visit can be. */
  | "closed-day"
  /** Slots would suit some days of the steps before, but none for which there are slots; or they clash with them. */
  | "none-after-earlier-choices";

/** The first step that no choice for the steps before leaves a slot for. */
export interface UnbookedStep {
  /** `null` when the whole plan is blocked. */
  readonly step: StepId | null;
  /** Everything that keeps slots from it. */
  readonly because: readonly UnbookedReason[];
  /** Before this day the step cannot be, whatever is chosen before it; `null` where nobody can say. */
  readonly earliest: CalendarDate | null;
  /** From this day on it is too late for it, whatever is chosen before it; `null` where there is no such day. */
  readonly before: CalendarDate | null;
}

/** What is wrong with a slot. Each code is stable for ever. */
export type SlotProblemCode =
  /** An id that is no text, or empty. */
  | "invalid-id"
  /** An id that another slot has too: neither is used, since a booking could not say which it means. */
  | "duplicate-id"
  /** A start that is no real time in ISO 8601 with an offset. */
  | "invalid-start"
  /** Minutes that are not whole, below 1 or more than those of a day. */
  | "invalid-minutes";

/** A slot that is set aside, by its place among those handed in, the first being 0. */
export interface SlotProblem {
  readonly code: SlotProblemCode;
  readonly index: number;
  /** `null` where it has none. */
  readonly slot: string | null;
}

/** The best choice of slots; where there is none for all steps, the best for those before the one that has none, and why. */
export interface Booking {
  readonly resultType: "booking";
  readonly ruleSet: RuleSet;
  /** What to know beside the answer: those of the plan. */
  readonly notes: readonly Note[];
  readonly timeZone: string;
  /** Every step that was asked for has its slot. */
  readonly feasible: boolean;
  /** In the order of the plan. */
  readonly steps: readonly BookedStep[];
  /** `null` when feasible. */
  readonly unbooked: UnbookedStep | null;
  /** The sum of all deviations, in days. */
  readonly deviation: number;
  /** How often one visit is not with the practitioner of the visit before, or nobody says that it is. */
  readonly practitionerChanges: number;
  /** Slots that were set aside. */
  readonly problems: readonly SlotProblem[];
}
