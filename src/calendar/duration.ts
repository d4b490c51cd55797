import { type Civil, civilOf, type Day, inRange } from "./day.js";
import { describe } from "./describe.js";
import { monthsOnward } from "./months.js";
import { SmpError } from "./SmpError.js";
import type { Duration, Rounding } from "./types.js";

const PARTS = ["years", "months", "weeks", "days"] as const;
const isPart = (name: string): boolean => (PARTS as readonly string[]).includes(name);

function refuse(part: string, value: unknown): never {
  const message = `A duration has whole years, months, weeks and days only; ${part} is ${describe(value)}.`;
  throw new SmpError("invalid-duration", message, { part, value: describe(value) });
}

/** A duration with a fraction, a NaN or a part such as `hours` would be silently wrong: refuse it. */
function check(duration: Duration): void {
  if (typeof duration !== "object" || (duration as Duration | null) === null) refuse("the whole", duration);
  for (const [name, value] of Object.entries(duration)) if (!isPart(name)) refuse(name, value);
  for (const part of PARTS) {
    const value = duration[part];
    if (value !== undefined && !Number.isSafeInteger(value)) refuse(part, value);
  }
}

/**
 * A duration as whole months and whole days.
 * @internal
 */
export interface Offset {
  readonly months: number;
  readonly days: number;
}

/**
 * Reads a duration: years count as months, weeks as days.
 * @internal
 */
export function offsetOf(duration: Duration): Offset {
  check(duration);
  return {
    months: (duration.years ?? 0) * 12 + (duration.months ?? 0),
    days: (duration.weeks ?? 0) * 7 + (duration.days ?? 0),
  };
}

/**
 * Moves an anchor by months, counted from the anchor itself, then by days.
 * @internal
 */
export function offsetAfter(anchor: Day, { months, days }: Offset, rounding: Rounding, civil?: Civil): Day {
  return inRange((months === 0 ? anchor : monthsOnward(civil ?? civilOf(anchor), months, rounding)) + days);
}

/**
 * Moves an anchor by a duration: months first, from the anchor itself, then days.
 * @internal
 */
export function durationAfter(anchor: Day, duration: Duration, rounding: Rounding, civil?: Civil): Day {
  return offsetAfter(anchor, offsetOf(duration), rounding, civil);
}
