import { type Civil, civilOf, type Day, dayOfCivil, daysInMonth, inRange } from "./day.js";
import type { Rounding } from "./types.js";

/**
 * `months` whole months after the anchor, wherever that leads: the result may leave the years 0001 to 9999, as a step on the
 * way to another day may.
 * @internal
 */
export function monthsOnward(anchor: Civil, months: number, rounding: Rounding): Day {
  const count = anchor.year * 12 + anchor.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const length = daysInMonth(year, month);
  if (anchor.day <= length) return dayOfCivil(year, month, anchor.day);
  return dayOfCivil(year, month, length) + (rounding === "forward" ? 1 : 0);
}

/**
 * `months` whole months after the anchor. Always counted from the anchor itself, so that steps from the 31st do not creep.
 * @internal
 */
export function monthsAfter(anchor: Civil, months: number, rounding: Rounding): Day {
  return inRange(monthsOnward(anchor, months, rounding));
}

/**
 * `months` whole months after a day.
 * @internal
 */
export function addMonths(day: Day, months: number, rounding: Rounding): Day {
  return monthsAfter(civilOf(day), months, rounding);
}
