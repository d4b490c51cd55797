import { dayOf } from "./day.js";
import type { CalendarDate } from "./types.js";

/**
 * Makes a {@link CalendarDate} from text, or throws.
 *
 * @param text - a real day in `YYYY-MM-DD`, years 0001 to 9999
 * @returns the same text, known to be a day
 * @throws SmpError `invalid-date` when it is not a real day in that form
 *
 * @example
 * ```ts
 * import { calendarDate } from "scalp-micropigmentation";
 *
 * calendarDate("2028-02-29"); // => "2028-02-29"
 * calendarDate("2027-02-29"); // throws invalid-date
 * ```
 */
export function calendarDate(text: string): CalendarDate {
  const date = text as CalendarDate;
  dayOf(date);
  return date;
}
