import { dayOf } from "./day.js";
import type { CalendarDate } from "./types.js";

/**
 * Counts the days from one day to another.
 *
 * @param from - the day that counts as 0
 * @param to - the day to count to
 * @returns whole days; negative when `to` comes first
 * @throws SmpError `invalid-date` when either is not a day
 *
 * @example
 * ```ts
 * import { calendarDate, daysBetween } from "scalp-micropigmentation";
 *
 * daysBetween(calendarDate("2026-01-31"), calendarDate("2026-02-28")); // => 28
 * ```
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayOf(to) - dayOf(from);
}
