import { type Civil, civilOf, type Day, dayOfCivil, daysInMonth, inRange } from "./day.js";
import type { Rounding } from "./types.js";

/** The first days of the months that people ask about are found once: from January 1990 to December 2139. */
const KNOWN_FROM = 1990;
const KNOWN_MONTHS = 1800;
let known: Int32Array | undefined;

const firstDays = (): Int32Array =>
  Int32Array.from({ length: KNOWN_MONTHS + 1 }, (_, index) =>
    dayOfCivil(KNOWN_FROM + Math.floor(index / 12), (index % 12) + 1, 1),
  );

/**
 * A day of the month that every month has, and none after it.
 * @internal
 */
export const LAST_DAY_OF_EVERY_MONTH = 28;

/** The first day of a month, counted from January of the year 0, and that of the month after it. */
function bordersOf(month: number): readonly [first: Day, next: Day] {
  const year = Math.floor(month / 12);
  const ofYear = month - year * 12 + 1;
  const first = dayOfCivil(year, ofYear, 1);
  return [first, first + daysInMonth(year, ofYear)];
}

/** The day of a month with the number of the anchor's; the day after the month, or its last one, where it has none. */
function dayIn(first: Day, next: Day, dayOfMonth: number, rounding: Rounding): Day {
  const day = first + dayOfMonth - 1;
  if (day < next) return day;
  return rounding === "forward" ? next : next - 1;
}

/** The place of a month among those that are known: outside them, it is below 0 or above the last. */
const placeOf = ({ year, month }: Civil, months: number): number => (year - KNOWN_FROM) * 12 + month - 1 + months;

const isKnown = (place: number): boolean => place >= 0 && place < KNOWN_MONTHS;

function dayInKnown(place: number, dayOfMonth: number, rounding: Rounding): Day {
  known ??= firstDays();
  return dayIn(known[place] ?? 0, known[place + 1] ?? 0, dayOfMonth, rounding);
}

/**
 * `months` whole months after the anchor, wherever that leads: the result may leave the years 0001 to 9999, as a step on the
 * way to another day may.
 * @internal
 */
export function monthsOnward(anchor: Civil, months: number, rounding: Rounding): Day {
  const place = placeOf(anchor, months);
  if (isKnown(place)) return dayInKnown(place, anchor.day, rounding);
  const [first, next] = bordersOf(place + KNOWN_FROM * 12);
  return dayIn(first, next, anchor.day, rounding);
}

/**
 * `months` whole months after the anchor. Always counted from the anchor itself, so that steps from the 31st do not creep.
 * @internal
 */
export function monthsAfter(anchor: Civil, months: number, rounding: Rounding): Day {
  // The months that are known lie in the range: there is nothing to check.
  const place = placeOf(anchor, months);
  if (isKnown(place)) return dayInKnown(place, anchor.day, rounding);
  return inRange(monthsOnward(anchor, months, rounding));
}

/**
 * `months` whole months after a day.
 * @internal
 */
export function addMonths(day: Day, months: number, rounding: Rounding): Day {
  return monthsAfter(civilOf(day), months, rounding);
}
