/**
 * Days, half-known dates and durations on the wall calendar, free of clock and zone.
 * @module
 */
export { addDuration } from "./addDuration.js";
export { calendarDate } from "./calendarDate.js";
export { calendarDateIn } from "./calendarDateIn.js";
export { daysBetween } from "./daysBetween.js";
export { isCalendarDate } from "./isCalendarDate.js";
export { isPartialDate } from "./isPartialDate.js";
export { partialDate } from "./partialDate.js";
export { partialDateRange } from "./partialDateRange.js";
export { SmpError, type SmpErrorCode } from "./SmpError.js";
export type { CalendarDate, DateRange, Duration, JsonValue, PartialDate, Rounding } from "./types.js";
