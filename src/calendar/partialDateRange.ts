import { textOf } from "./day.js";
import { spanOf } from "./partialDay.js";
import type { DateRange, PartialDate } from "./types.js";

/**
 * The days that a half-known date can mean, from the first to the last, both included.
 *
 * @param date - a year, a month or a day
 * @returns the whole year, the whole month, or the one day
 * @throws SmpError `invalid-date` when it is no date
 *
 * @example
 * ```ts
 * import { partialDate, partialDateRange } from "scalp-micropigmentation";
 *
 * partialDateRange(partialDate("2024-02")); // => { from: "2024-02-01", to: "2024-02-29" }
 * ```
 */
export function partialDateRange(date: PartialDate): DateRange {
  const { earliest, latest } = spanOf(date);
  return { from: textOf(earliest), to: textOf(latest) };
}
