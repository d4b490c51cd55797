import { TZDateMini } from "@date-fns/tz/date/mini";
import { format } from "date-fns/format";
import { dayOf } from "../calendar/day.js";
import type { CalendarDate } from "../calendar/types.js";
import type { Locale } from "./types.js";

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Writes a day out in words. The day is placed in UTC, where every day has a midnight.
 * @internal
 */
export function writeDate(date: CalendarDate, { date: { pattern, locale } }: Locale): string {
  return format(new TZDateMini(dayOf(date) * MILLISECONDS_PER_DAY, "UTC"), pattern, { locale });
}
