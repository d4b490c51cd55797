import { type Day, dayOfCivil, daysInMonth, readDay, readMonth, readYear } from "./day.js";
import { describe, detailOf } from "./describe.js";
import { addMonths } from "./months.js";
import { SmpError } from "./SmpError.js";
import type { PartialDate } from "./types.js";

/**
 * The first and the last day that a half-known date can mean.
 * @internal
 */
export interface DaySpan {
  readonly earliest: Day;
  readonly latest: Day;
}

/**
 * Reads a half-known date as the days it can mean, or gives `undefined` when it is none.
 * @internal
 */
export function readSpan(text: unknown): DaySpan | undefined {
  if (typeof text !== "string") return undefined;
  if (text.length === 10) {
    const day = readDay(text);
    return day === undefined ? undefined : { earliest: day, latest: day };
  }
  const year = readYear(text);
  if (year < 0) return undefined;
  if (text.length === 4) return { earliest: dayOfCivil(year, 1, 1), latest: dayOfCivil(year, 12, 31) };
  const month = text.length === 7 ? readMonth(text) : -1;
  if (month < 0) return undefined;
  return { earliest: dayOfCivil(year, month, 1), latest: dayOfCivil(year, month, daysInMonth(year, month)) };
}

/**
 * Reads a half-known date; a value that is none is a programmer's mistake.
 * @internal
 */
export function spanOf(date: PartialDate): DaySpan {
  const span = readSpan(date);
  if (span !== undefined) return span;
  throw new SmpError("invalid-date", `Not a date in YYYY, YYYY-MM or YYYY-MM-DD: ${describe(date)}.`, {
    date: detailOf(date),
  });
}

/**
 * The days on which a wait of `months` can end that began on some day of the span: each bound counts forward.
 * @internal
 */
export function monthsAfterSpan(span: DaySpan, months: number): DaySpan {
  const earliest = addMonths(span.earliest, months, "forward");
  return { earliest, latest: span.latest === span.earliest ? earliest : addMonths(span.latest, months, "forward") };
}
