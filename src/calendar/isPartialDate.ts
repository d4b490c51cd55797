import { readSpan } from "./partialDay.js";
import type { PartialDate } from "./types.js";

/**
 * Says whether a value is a real year, month or day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 *
 * @param text - anything
 * @returns `true` only for the text of such a date in the years 0001 to 9999
 *
 * @example
 * ```ts
 * import { isPartialDate } from "scalp-micropigmentation";
 *
 * isPartialDate("2025"); // => true
 * isPartialDate("January 2025"); // => false
 * ```
 */
export function isPartialDate(text: unknown): text is PartialDate {
  return readSpan(text) !== undefined;
}
