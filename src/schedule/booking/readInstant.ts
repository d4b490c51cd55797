import { type Day, readDay } from "../../calendar/day.js";

const MILLISECONDS_PER_SECOND = 1000;
const SECONDS_PER_MINUTE = 60;
const MINUTES_PER_HOUR = 60;
/** @internal */
export const MINUTES_PER_DAY = 1440;
const MILLISECONDS_PER_DAY = 86_400_000;

/** The first and the last year are left out: with an offset they may reach beyond the years that have days. */
const FIRST_YEAR = "0002";
const LAST_YEAR = "9998";

const ISO =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d+))?)?(?:Z|([+-])([01]\d|2[0-3])(?::?([0-5]\d))?)(?:\[[\w+-][\w./:+=-]*\])*$/;

const numberOf = (digits: string | undefined): number => (digits === undefined ? 0 : Number(digits));

/** Milliseconds of a fraction of a second, cut off at the third place. */
const millisecondsOf = (fraction: string | undefined): number => numberOf(fraction?.padEnd(3, "0").slice(0, 3));

const minutesOf = (hours: string | undefined, minutes: string | undefined): number =>
  numberOf(hours) * MINUTES_PER_HOUR + numberOf(minutes);

function readDate(date: string | undefined): Day | undefined {
  const year = date?.slice(0, FIRST_YEAR.length);
  return year === undefined || year < FIRST_YEAR || year > LAST_YEAR ? undefined : readDay(date);
}

/**
 * Reads a time in ISO 8601 with an offset as milliseconds since 1970-01-01T00:00Z, or gives `undefined` when it is no real
 * one. A time without an offset is none: nobody could say when it is. What stands in brackets behind the offset, such as the
 * zone that `Temporal` writes there, changes nothing, since the offset says the moment; where it says that it must not be passed
 * over (`[!Europe/Berlin]`), the time is none.
 * @internal
 */
export function readInstant(text: unknown): number | undefined {
  const match = typeof text === "string" ? ISO.exec(text) : null;
  if (match === null) return undefined;
  const [, date, hours, minutes, seconds, fraction, sign, eastHours, eastMinutes] = match;
  const day = readDate(date);
  if (day === undefined) return undefined;
  const east = minutesOf(eastHours, eastMinutes);
  const minute = minutesOf(hours, minutes) - (sign === "-" ? -east : east);
  const second = minute * SECONDS_PER_MINUTE + numberOf(seconds);
  return day * MILLISECONDS_PER_DAY + second * MILLISECONDS_PER_SECOND + millisecondsOf(fraction);
}
