import type { CalendarDate, DateRange } from "../../calendar/types.js";
import type { ClaimId } from "../../knowledge/claimId.js";

/** A visit of a plan, numbered where there are several of a kind. */
export type StepId =
  | "consultation"
  | "patch-test"
  | "test-spot"
  | `laser-${number}`
  | `session-${number}`
  | "healed-review"
  | "touch-up"
  /** Another touch-up, where the practitioner asked for one: from 2 on. */
  | `touch-up-${number}`
  | `maintenance-review-${number}`
  | `maintenance-${number}`;

/** When a visit can be: not before `earliest`, best inside `recommended`, late from `overdueFrom`, replaced from `lapsesOn`. */
export interface Window {
  readonly earliest: CalendarDate;
  readonly recommended: DateRange;
  /** The first day that is late; `null` where nobody publishes one. */
  readonly overdueFrom: CalendarDate | null;
  /** The first day on which the visit no longer makes sense; `null` where there is none. */
  readonly lapsesOn: CalendarDate | null;
}

/**
 * The claims behind a step, for and against.
 * @internal
 */
export interface Grounds {
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/**
 * Days after the visit before: not before, best from, best to, and the first that is late.
 * @internal
 */
export interface Gap {
  readonly earliest: number;
  readonly from: number;
  readonly to: number;
  readonly overdue: number | null;
  readonly grounds: Grounds;
}
