import type { JsonValue } from "./types.js";

/** The stable codes of {@link SmpError}. Each names one mistake a programmer can make. */
export type SmpErrorCode =
  /** Text that is not a real day (or, where one is accepted, not a real month or year). */
  | "invalid-date"
  /** A duration with a part that is not a whole number, or with a part that does not exist. */
  | "invalid-duration"
  /** Arithmetic that leaves the years 0001 to 9999. */
  | "date-out-of-range"
  /** An instant that is not a finite number of milliseconds or a valid `Date`. */
  | "invalid-instant"
  /** A time zone that the runtime does not know. */
  | "invalid-time-zone"
  /** A fact path that no profile has. */
  | "unknown-fact"
  /** A group of facts that does not exist. */
  | "unknown-group"
  /** An answer that the fact cannot take. */
  | "invalid-answer"
  /** A stage of treatment that does not exist. */
  | "unknown-stage"
  /** A rule that does not exist. */
  | "unknown-rule"
  /** A course that does not exist. */
  | "unknown-course"
  /** A sign of a bad result that does not exist. */
  | "unknown-sign"
  /** A batch to trace that is no text, or empty. */
  | "invalid-batch"
  /** A number of sessions, years or the like outside what the function accepts. */
  | "invalid-count"
  /** A symptom that is not on the list; `other` is for those. */
  | "unknown-symptom"
  /** An activity that is not on the list. */
  | "unknown-activity"
  /** A day of the week that does not exist. */
  | "unknown-weekday"
  /** A time of day that is not `HH:MM`. */
  | "invalid-time"
  /** A range whose end comes before its start. */
  | "invalid-range"
  /** A calendar in which no day is open. */
  | "no-open-day"
  /** A step that no course has, or that the plan at hand does not have. */
  | "unknown-step"
  /** A series whose parts contradict one another, or that names a step which it does not have. */
  | "invalid-series"
  /** A timeline or plan asked for without any session. */
  | "no-sessions"
  /** A value handed to `explain` that is no result of this library. */
  | "unknown-result"
  /** A protocol, or the change of one, without a name, a version or a reason of its own. */
  | "invalid-protocol"
  /** A parameter that does not exist. */
  | "unknown-parameter"
  /** A value in another unit than its parameter counts in. */
  | "wrong-unit"
  /** A value that has not the form of its parameter. */
  | "invalid-value"
  /** A value past the safety floor of its parameter, without an acknowledgment. */
  | "loosens-floor"
  /** A value past a floor that nothing lowers. */
  | "locked-floor"
  /** An acknowledgment of a parameter that is not loosened. */
  | "nothing-to-acknowledge";

/**
 * A programmer's mistake: a value that the types forbid, or a request that cannot have an answer.
 * Data from outside never throws it: that goes through the `parse` functions.
 * Compare by `code`, never by `instanceof`: two copies of a package have two classes.
 *
 * @example
 * ```ts
 * import { calendarDate } from "scalp-micropigmentation";
 *
 * calendarDate("2026-02-30"); // throws invalid-date
 * ```
 */
export class SmpError extends RangeError {
  override readonly name = "SmpError";
  /** Which mistake it was. */
  readonly code: SmpErrorCode;
  /** The values that were wrong. */
  readonly details: Readonly<Record<string, JsonValue>>;

  /**
   * Makes the error.
   * @param code - which mistake it was
   * @param message - one English sentence for the developer
   * @param details - the values that were wrong
   */
  constructor(code: SmpErrorCode, message: string, details: Readonly<Record<string, JsonValue>> = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
