import type { CalendarDate } from "../calendar/types.js";

/**
 * Whether days from one to another, both included, hold a day. Days written YYYY-MM-DD compare as text.
 * @internal
 */
export const holdsOn = (
  { from, to }: { readonly from: CalendarDate | null; readonly to: CalendarDate | null },
  date: CalendarDate,
): boolean => (from === null || from <= date) && (to === null || date <= to);
