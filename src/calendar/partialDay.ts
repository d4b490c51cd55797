import { type Civil, type Day, dayOfCivil, daysInMonth, readCivil, readMonth, readYear } from "./day.js";
import { describe, detailOf } from "./describe.js";
import { monthsAfter } from "./months.js";
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

/** The first and the last day that a half-known date can mean, as they are written. */
interface CivilSpan {
  readonly first: Civil;
  readonly last: Civil;
}

function readCivilSpan(text: unknown): CivilSpan | undefined {
  if (typeof text !== "string") return undefined;
  if (text.length === 10) {
    const civil = readCivil(text);
    return civil === undefined ? undefined : { first: civil, last: civil };
  }
  const year = readYear(text);
  if (year < 0) return undefined;
  if (text.length === 4) return { first: { year, month: 1, day: 1 }, last: { year, month: 12, day: 31 } };
  const month = text.length === 7 ? readMonth(text) : -1;
  if (month < 0) return undefined;
  return { first: { year, month, day: 1 }, last: { year, month, day: daysInMonth(year, month) } };
}

function civilSpanOf(date: PartialDate): CivilSpan {
  const span = readCivilSpan(date);
  if (span !== undefined) return span;
  throw new SmpError("invalid-date", `Not a date in YYYY, YYYY-MM or YYYY-MM-DD: ${describe(date)}.`, {
    date: detailOf(date),
  });
}

const dayOfWritten = ({ year, month, day }: Civil): Day => dayOfCivil(year, month, day);

const daysOf = ({ first, last }: CivilSpan): DaySpan => {
  const earliest = dayOfWritten(first);
  return { earliest, latest: last === first ? earliest : dayOfWritten(last) };
};

/**
 * Reads a half-known date as the days it can mean, or gives `undefined` when it is none.
 * @internal
 */
export function readSpan(text: unknown): DaySpan | undefined {
  const span = readCivilSpan(text);
  return span === undefined ? undefined : daysOf(span);
}

/**
 * Reads a half-known date; a value that is none is a programmer's mistake.
 * @internal
 */
export const spanOf = (date: PartialDate): DaySpan => daysOf(civilSpanOf(date));

/**
 * The days on which a wait of `months` can end that began on some day of a half-known date: each bound counts forward, from
 * the day as it is written; to number it first and take it apart again would be most of the work.
 * @internal
 */
export function monthsAfterPartial(date: PartialDate, months: number): DaySpan {
  const civil = readCivil(date);
  if (civil !== undefined) {
    const end = monthsAfter(civil, months, "forward");
    return { earliest: end, latest: end };
  }
  const { first, last } = civilSpanOf(date);
  return { earliest: monthsAfter(first, months, "forward"), latest: monthsAfter(last, months, "forward") };
}
