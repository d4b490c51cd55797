import { readDay } from "./day.js";
import type { CalendarDate } from "./types.js";

/**
 * Says whether a value is a real day in `YYYY-MM-DD`.
 *
 * @param text - anything
 * @returns `true` only for the text of a day in the years 0001 to 9999
 *
 * @example
 * ```ts
 * import { isCalendarDate } from "scalp-micropigmentation";
 *
 * isCalendarDate("2026-04-30"); // => true
 * isCalendarDate("2026-04-31"); // => false
 * isCalendarDate("2026-4-30"); // => false
 * ```
 */
export function isCalendarDate(text: unknown): text is CalendarDate {
  return readDay(text) !== undefined;
}
