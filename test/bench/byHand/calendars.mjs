// @ts-check
// The libraries that callers could count their days with, each in its own terms.
import { addDays, addMonths, formatISO, getDate, isAfter, parseISO } from "date-fns";
import rrule from "rrule";
import { Temporal } from "temporal-polyfill";
import { accompanyingBy, seriesBy } from "./planOnCalendar.mjs";

/** @import { CalendarDate } from "scalp-micropigmentation/calendar" */
/** @import { Options } from "rrule" */
/** @import { Calendar } from "./planOnCalendar.mjs" */

const { RRule } = rrule;
const SHORTEST_MONTH = 28;

/** @type {(date: Date, months: number) => Date} */
const addMonthsForward = (date, months) => {
  const moved = addMonths(date, months);
  return getDate(moved) === getDate(date) ? moved : addDays(moved, 1);
};

/** @type {Calendar<Date>} */
export const dateFns = {
  read: parseISO,
  write: (date) => /** @type {CalendarDate} */ (formatISO(date, { representation: "date" })),
  addDays,
  addMonths,
  addMonthsForward,
  series: seriesBy({ addMonthsForward, isAfter }),
  accompanying: accompanyingBy({ addMonths, addMonthsForward }),
};

/** @type {(date: Temporal.PlainDate, months: number) => Temporal.PlainDate} */
const plainForward = (date, months) => {
  const moved = date.add({ months });
  return moved.day === date.day ? moved : moved.add({ days: 1 });
};

/** @type {(date: Temporal.PlainDate, months: number) => Temporal.PlainDate} */
const plainMonths = (date, months) => date.add({ months });

/** @type {Calendar<Temporal.PlainDate>} */
export const temporal = {
  read: (text) => Temporal.PlainDate.from(text),
  write: (date) => /** @type {CalendarDate} */ (date.toString()),
  addDays: (date, days) => date.add({ days }),
  addMonths: plainMonths,
  addMonthsForward: plainForward,
  series: seriesBy({
    addMonthsForward: plainForward,
    isAfter: (date, other) => Temporal.PlainDate.compare(date, other) > 0,
  }),
  accompanying: accompanyingBy({ addMonths: plainMonths, addMonthsForward: plainForward }),
};

/** @type {(date: Date, days: number) => Date} */
const daysLater = (date, days) => {
  const moved = new Date(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved;
};

/** @type {(date: Date, months: number) => Date} a day past the month's end runs on into the next */
const monthsLater = (date, months) => {
  const moved = new Date(date);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  return moved;
};

/** @type {(date: Date, months: number) => Date} */
const lastOfMonth = (date, months) => {
  const moved = monthsLater(date, months);
  return moved.getUTCDate() === date.getUTCDate() ? moved : daysLater(moved, -moved.getUTCDate());
};

/** @type {(date: Date, months: number) => Date} */
const firstOfNext = (date, months) => {
  const moved = monthsLater(date, months);
  return moved.getUTCDate() === date.getUTCDate() ? moved : daysLater(moved, 1 - moved.getUTCDate());
};

/**
 * A day of the month: of the days from the 28th to the wanted one the last that a month has.
 * @type {(day: number, months: number) => Partial<Options>}
 */
const monthly = (day, months) => ({
  freq: RRule.MONTHLY,
  interval: months,
  bymonthday: Array.from({ length: Math.max(1, day - SHORTEST_MONTH + 1) }, (_, index) => day - index),
  bysetpos: -1,
});

/** @type {(found: Date, day: number) => Date} where a month falls short of the day, the day after it */
const forwardTo = (found, day) => (found.getUTCDate() === day ? found : daysLater(found, 1));

/**
 * One recurring series, that of the best days; the rest is the language's own `Date`.
 * @type {Calendar<Date>}
 */
export const recurrence = {
  read: (text) => new Date(text),
  write: (date) => /** @type {CalendarDate} */ (date.toISOString().slice(0, 10)),
  addDays: daysLater,
  addMonths: lastOfMonth,
  addMonthsForward: firstOfNext,
  series: (date, months, until) => {
    const day = date.getUTCDate();
    return new RRule({ ...monthly(day, months), dtstart: date, until })
      .all()
      .slice(1)
      .map((found) => forwardTo(found, day))
      .filter((found) => found <= until);
  },
  accompanying: accompanyingBy({ addMonths: lastOfMonth, addMonthsForward: firstOfNext }),
};

/**
 * Every recurring series, which is what it is for; the language's own `Date` for the single days.
 * @type {Calendar<Date>}
 */
export const recurrences = {
  ...recurrence,
  accompanying: (date, { first, every, count, forward }) => {
    const day = date.getUTCDate();
    const start = monthsLater(daysLater(date, 1 - day), first);
    const found = new RRule({ ...monthly(day, every), dtstart: start, count }).all();
    return forward ? found.map((one) => forwardTo(one, day)) : found;
  },
};
