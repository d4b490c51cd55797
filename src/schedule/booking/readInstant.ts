import { readDay } from "../../calendar/day.js";

const MILLISECONDS_PER_SECOND = 1000;
const SECONDS_PER_MINUTE = 60;
const MINUTES_PER_HOUR = 60;
const HOURS_PER_DAY = 24;
const MILLISECONDS_PER_DAY = HOURS_PER_DAY * MINUTES_PER_HOUR * SECONDS_PER_MINUTE * MILLISECONDS_PER_SECOND;

/** The first and the last year are left out: with an offset they may reach beyond the years that have days. */
const FIRST_YEAR = "0002";
const LAST_YEAR = "9998";

const ISO = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?(?:Z|([+-])(\d{2})(?::?(\d{2}))?)$/;

/** Milliseconds of a fraction of a second, cut off at the third place. */
const millisecondsOf = (fraction: string): number => Number(fraction.padEnd(3, "0").slice(0, 3));

/**
 * Reads a time in ISO 8601 with an offset as milliseconds since 1970-01-01T00:00Z, or gives `undefined` when it is no real
 * one. A time without an offset is none: nobody could say when it is.
 * @internal
 */
export function readInstant(text: unknown): number | undefined {
  const match = typeof text === "string" ? ISO.exec(text) : null;
  if (match === null) return undefined;
  const [
    ,
    date = "",
    hours = "",
    minutes = "",
    seconds = "0",
    fraction = "0",
    sign,
    eastHours = "0",
    eastMinutes = "0",
  ] = match;
  const day = readDay(date);
  const year = date.slice(0, FIRST_YEAR.length);
  if (day === undefined || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (Number(hours) >= HOURS_PER_DAY || Number(minutes) >= MINUTES_PER_HOUR || Number(seconds) >= SECONDS_PER_MINUTE) {
    return undefined;
  }
  if (Number(eastHours) >= HOURS_PER_DAY || Number(eastMinutes) >= MINUTES_PER_HOUR) return undefined;
  const east = (sign === "-" ? -1 : 1) * (Number(eastHours) * MINUTES_PER_HOUR + Number(eastMinutes));
  const minute = Number(hours) * MINUTES_PER_HOUR + Number(minutes) - east;
  const second = minute * SECONDS_PER_MINUTE + Number(seconds);
  return day * MILLISECONDS_PER_DAY + second * MILLISECONDS_PER_SECOND + millisecondsOf(fraction);
}
