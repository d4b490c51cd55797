/**
 * From codes to sentences. The words come from a locale, such as `scalp-micropigmentation/locales/en`.
 * @module
 */
export { explain } from "./explain.js";
export type { Audience, Explainable, ExplainOptions, Locale, ScheduleResult, Sentences } from "./types.js";
export type { BookedWords } from "./words/booking.js";
export type { WrittenWindow } from "./words/visits.js";
