import { TZDateMini } from "@date-fns/tz/date/mini";
import { format } from "date-fns/format";
import { civilOf, dayOf } from "../calendar/day.js";
import type { CalendarDate } from "../calendar/types.js";
import type { Locale } from "./types.js";

/**
 * Writes a day out in words. The day is placed in UTC, where every day has a midnight.
 * @internal
 */
export function writeDate(date: CalendarDate, { date: { pattern, locale } }: Locale): string {
  const { year, month, day } = civilOf(dayOf(date));
  const midnight = new TZDateMini(0, "UTC");
  midnight.setFullYear(year, month - 1, day);
  return format(midnight, pattern, { locale });
}
