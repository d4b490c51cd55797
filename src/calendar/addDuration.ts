import { dayOf, textOf } from "./day.js";
import { durationAfter } from "./duration.js";
import type { CalendarDate, Duration, Rounding } from "./types.js";

/**
 * Moves a day by a duration. Years and months are counted first, from the day itself; then weeks and days.
 *
 * @param date - the day to count from
 * @param duration - whole years, months, weeks and days, each may be negative
 * @param rounding - where a month too short for the day leads: `forward` (the default) to the 1st of the next month, as a
 *   "not before" needs it, `back` to the last day of the month, as a "not after" needs it
 * @returns the day reached
 * @throws SmpError `invalid-date`, `invalid-duration` for a part that is not a whole number, `date-out-of-range` when the
 *   result leaves the years 0001 to 9999
 *
 * @example
 * ```ts
 * import { addDuration, calendarDate } from "scalp-micropigmentation";
 *
 * const start = calendarDate("2026-01-31");
 * addDuration(start, { months: 1 }); // => "2026-03-01"
 * addDuration(start, { months: 1 }, "back"); // => "2026-02-28"
 * addDuration(start, { months: 6, days: -4 }); // => "2026-07-27"
 * ```
 */
export function addDuration(date: CalendarDate, duration: Duration, rounding: Rounding = "forward"): CalendarDate {
  return textOf(durationAfter(dayOf(date), duration, rounding));
}
