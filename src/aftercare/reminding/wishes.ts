import { type Day, dayOf } from "../../calendar/day.js";
import { describe, detailOf } from "../../calendar/describe.js";
import { SmpError } from "../../calendar/SmpError.js";
import { MINUTES_A_DAY, minutesOf } from "../../calendar/timeOfDay.js";
import type { ReminderOptions } from "./types.js";

/** Minutes of a day, from the first to the one before the second; over midnight where the second comes before it. */
interface Quiet {
  readonly from: number;
  readonly to: number;
}

/**
 * When reminders are wanted, in days and minutes of a day.
 * @internal
 */
export interface Wishes {
  readonly morning: number;
  readonly evening: number;
  readonly quiet: Quiet;
  readonly first: Day;
  readonly last: Day;
}

/**
 * A point in time on the wall calendar, in minutes.
 * @internal
 */
export type Moment = number;

const MORNING = "09:00";
const EVENING = "19:00";
const QUIET_FROM = "21:00";
const QUIET_TO = "08:00";

/**
 * The minute of a day; a time that is none is a programmer's mistake.
 * @internal
 */
export function readTime(text: string): number {
  const minutes = minutesOf(text);
  if (minutes !== undefined) return minutes;
  throw new SmpError("invalid-time", `Not a time of day as HH:MM: ${describe(text)}.`, { time: detailOf(text) });
}

/**
 * Reads what is wanted.
 * @internal
 */
export function wishesOf({ morning, evening, quietHours, from, until }: ReminderOptions): Wishes {
  const first = from === undefined ? -Infinity : dayOf(from);
  const last = until === undefined ? Infinity : dayOf(until);
  if (last < first) {
    throw new SmpError("invalid-range", "The reminders end before they begin.", {
      from: detailOf(from),
      until: detailOf(until),
    });
  }
  return {
    morning: readTime(morning ?? MORNING),
    evening: readTime(evening ?? EVENING),
    quiet: { from: readTime(quietHours?.from ?? QUIET_FROM), to: readTime(quietHours?.to ?? QUIET_TO) },
    first,
    last,
  };
}

/** @internal */
export const momentOf = (day: Day, minute: number): Moment => day * MINUTES_A_DAY + minute;
/** @internal */
export const dayIn = (moment: Moment): Day => Math.floor(moment / MINUTES_A_DAY);
/** @internal */
export const minuteIn = (moment: Moment): number => moment - momentOf(dayIn(moment), 0);

const isQuiet = (minute: number, { from, to }: Quiet): boolean =>
  from <= to ? from <= minute && minute < to : from <= minute || minute < to;

/**
 * The moment itself or, in quiet hours, their end.
 * @internal
 */
export function afterQuiet(moment: Moment, quiet: Quiet): Moment {
  const minute = minuteIn(moment);
  if (!isQuiet(minute, quiet)) return moment;
  return momentOf(dayIn(moment) + (minute < quiet.to ? 0 : 1), quiet.to);
}

/**
 * The moment itself or, in quiet hours, their end; where that comes too late, the last minute before them.
 * @internal
 */
export function outOfQuiet(moment: Moment, latest: Moment, quiet: Quiet): Moment {
  const after = afterQuiet(moment, quiet);
  if (after <= latest) return after;
  return momentOf(dayIn(moment) - (minuteIn(moment) >= quiet.from ? 0 : 1), quiet.from) - 1;
}
