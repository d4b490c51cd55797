import { spanOf } from "./partialDay.js";
import type { PartialDate } from "./types.js";

/**
 * Makes a {@link PartialDate} from text, or throws: an honest answer to "roughly when?".
 *
 * @param text - a real year, month or day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, years 0001 to 9999
 * @returns the same text, known to be a date
 * @throws SmpError `invalid-date` when it is none
 *
 * @example
 * ```ts
 * import { partialDate } from "scalp-micropigmentation";
 *
 * partialDate("2025-01"); // => "2025-01"
 * partialDate("2025-13"); // throws invalid-date
 * ```
 */
export function partialDate(text: string): PartialDate {
  const date = text as PartialDate;
  spanOf(date);
  return date;
}
