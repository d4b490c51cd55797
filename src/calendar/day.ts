import { describe, detailOf } from "./describe.js";
import { SmpError } from "./SmpError.js";
import type { CalendarDate } from "./types.js";

/**
 * A day as an integer, 0 being 1970-01-01. Everything inside the library counts in these; text is made at the door out.
 * @internal
 */
export type Day = number;

/**
 * A day taken apart.
 * @internal
 */
export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** 0001-01-01 and 9999-12-31. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

/**
 * The day before the first one: earlier than any wait. An integer, as all days are.
 * @internal
 */
export const BEFORE_ANY_DAY: Day = -719_163;

/** Texts of the days that people ask about are made once and shared: 1990-01-01 to 2099-12-31. */
const SHARED_FROM = 7_305;
const SHARED_COUNT = 40_177;
const shared = /* @__PURE__ */ new Array<CalendarDate | undefined>(SHARED_COUNT);

const ZERO = 48;
const HYPHEN = 45;

/**
 * Days since 1970-01-01 of a civil date, by the proleptic Gregorian calendar; the year is shifted to begin in March so
 * that the leap day comes last. Within an era of 400 years all is positive and small: `| 0` is a floor there.
 * @internal
 */
export function dayOfCivil(year: number, month: number, day: number): Day {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0) + day - 1;
  return era * 146_097 + yearOfEra * 365 + (yearOfEra >> 2) - ((yearOfEra / 100) | 0) + dayOfYear - 719_468;
}

/**
 * The inverse of {@link dayOfCivil}, for days in the years 0001 to 9999.
 * @internal
 */
export function civilOf(day: Day): Civil {
  const shifted = day + 719_468;
  const era = (shifted / 146_097) | 0;
  const dayOfEra = shifted - era * 146_097;
  const leaps = ((dayOfEra / 36_524) | 0) - ((dayOfEra / 1_460) | 0) - ((dayOfEra / 146_096) | 0);
  const yearOfEra = ((dayOfEra + leaps) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0));
  const shiftedMonth = ((5 * dayOfYear + 2) / 153) | 0;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month > 2 ? 0 : 1),
    month,
    day: dayOfYear - (((153 * shiftedMonth + 2) / 5) | 0) + 1,
  };
}

/**
 * How many days a month has.
 * @internal
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The number that two characters of `text` make from `start` on, or -1. */
function twoDigits(text: string, start: number): number {
  const tens = text.charCodeAt(start) - ZERO;
  const ones = text.charCodeAt(start + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/**
 * Reads `YYYY`, or -1 when those four characters are no year from 0001 on.
 * @internal
 */
export function readYear(text: string): number {
  const century = twoDigits(text, 0);
  const year = twoDigits(text, 2);
  return century < 0 || year < 0 ? -1 : century * 100 + year || -1;
}

/**
 * Reads the month of `YYYY-MM…`, or -1.
 * @internal
 */
export function readMonth(text: string): number {
  const month = text.charCodeAt(4) === HYPHEN ? twoDigits(text, 5) : -1;
  return month >= 1 && month <= 12 ? month : -1;
}

/**
 * Reads a day from text without counting it, or gives `undefined` when it is not a real day in `YYYY-MM-DD`.
 * @internal
 */
export function readCivil(text: unknown): Civil | undefined {
  if (typeof text !== "string" || text.length !== 10 || text.charCodeAt(7) !== HYPHEN) return undefined;
  const year = readYear(text);
  const month = readMonth(text);
  const day = twoDigits(text, 8);
  if (year < 0 || month < 0 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

/**
 * Reads a day from text, or gives `undefined` when it is not a real day in `YYYY-MM-DD`.
 * @internal
 */
export function readDay(text: unknown): Day | undefined {
  const civil = readCivil(text);
  return civil === undefined ? undefined : dayOfCivil(civil.year, civil.month, civil.day);
}

/**
 * Reads a day; a value that is none is a programmer's mistake.
 * @internal
 */
export function dayOf(date: CalendarDate): Day {
  const day = readDay(date);
  if (day === undefined) {
    throw new SmpError("invalid-date", `Not a calendar date in YYYY-MM-DD: ${describe(date)}.`, {
      date: detailOf(date),
    });
  }
  return day;
}

function write(day: Day): CalendarDate {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const y = year > 999 ? String(year) : String(year).padStart(4, "0");
  const m = month > 9 ? String(month) : `0${String(month)}`;
  const d = dayOfMonth > 9 ? String(dayOfMonth) : `0${String(dayOfMonth)}`;
  return `${y}-${m}-${d}` as CalendarDate;
}

/**
 * Throws unless the day lies in the years 0001 to 9999.
 * @internal
 */
export function inRange(day: Day): Day {
  if (day >= FIRST_DAY && day <= LAST_DAY) return day;
  throw new SmpError("date-out-of-range", "The result leaves the years 0001 to 9999.", { daysSince1970: day });
}

/**
 * Writes a day as text.
 * @internal
 */
export function textOf(day: Day): CalendarDate {
  const slot = day - SHARED_FROM;
  if (slot >= 0 && slot < SHARED_COUNT) return (shared[slot] ??= write(day));
  return write(inRange(day));
}
