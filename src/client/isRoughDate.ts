import { isCalendarDate } from "../calendar/isCalendarDate.js";
import { isPartialDate } from "../calendar/isPartialDate.js";

/**
 * Whether an answer is a date of which only the month or the year is known.
 * @internal
 */
export const isRoughDate = (answer: unknown): boolean => isPartialDate(answer) && !isCalendarDate(answer);
