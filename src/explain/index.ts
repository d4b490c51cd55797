/**
 * From codes to sentences. The words come from a locale, such as `scalp-micropigmentation/locales/en`.
 * @module
 */
export { explain } from "./explain.js";
export type { Audience, Explainable, ExplainOptions, Locale, Sentences } from "./types.js";
