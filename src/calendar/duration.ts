import { type Civil, civilOf, type Day, inRange } from "./day.js";
import { monthsAfter } from "./months.js";
import { SmpError } from "./SmpError.js";
import type { Duration, Rounding } from "./types.js";

const PARTS: ReadonlySet<string> = /* @__PURE__ */ new Set(["years", "months", "weeks", "days"]);

/** A duration with a fraction, a NaN or a part such as `hours` would be silently wrong: refuse it. */
function check(duration: Duration): void {
  for (const [part, value] of Object.entries(duration)) {
    if (PARTS.has(part) && (value === undefined || Number.isSafeInteger(value))) continue;
    throw new SmpError("invalid-duration", `A duration has whole years, months, weeks and days only; not ${part}.`, {
      part,
      value: String(value),
    });
  }
}

/**
 * Moves an anchor by a duration: months first, from the anchor itself, then days.
 * @internal
 */
export function durationAfter(anchor: Day, duration: Duration, rounding: Rounding, civil?: Civil): Day {
  check(duration);
  const months = (duration.years ?? 0) * 12 + (duration.months ?? 0);
  const days = (duration.weeks ?? 0) * 7 + (duration.days ?? 0);
  return inRange((months === 0 ? anchor : monthsAfter(civil ?? civilOf(anchor), months, rounding)) + days);
}
