import type { CalendarDate } from "../../calendar/types.js";
import type { StepId, Window } from "../types.js";

/** A slot that can be booked. */
export interface Slot {
  readonly id: string;
  /** ISO 8601 with an offset or `Z`, such as `2026-03-02T09:30:00+01:00`. */
  readonly start: string;
  /** Whole minutes, from 1. */
  readonly minutes: number;
  readonly practitioner?: string | undefined;
}

/** How slots are chosen. */
export interface BookingOptions {
  /** The clinic's zone, an IANA name: a slot is on the day that the clinic's wall calendar shows. */
  readonly timeZone: string;
}

/** A step with the slot chosen for it. */
export interface BookedStep {
  readonly step: StepId;
  readonly slot: string;
  /** The day of the slot in the clinic's zone. */
  readonly on: CalendarDate;
  /** The window as it stands with the slots chosen for the steps before. */
  readonly window: Window;
  /** Whole days from the nearest recommended day; 0 inside the recommended days. */
  readonly deviation: number;
}

/** The best choice of slots, or which step has none and why. */
export type Booking =
  | {
      readonly resultType: "booking";
      readonly feasible: true;
      readonly steps: readonly BookedStep[];
      /** The sum of all deviations, in days. */
      readonly deviation: number;
    }
  | {
      readonly resultType: "booking";
      readonly feasible: false;
      /** The first step that no choice of the steps before leaves a slot for. */
      readonly step: StepId;
      readonly because: "no-slots" | "none-in-window" | "none-after-earlier-choices";
    };
