// @ts-check
// The libraries that callers could count their days with, each in its own terms.
import { addDays, addMonths, formatISO, getDate, isAfter, parseISO } from "date-fns";
import rrule from "rrule";
import { Temporal } from "temporal-polyfill";
import { seriesBy } from "./planOnCalendar.mjs";

/** @import { CalendarDate } from "scalp-micropigmentation/calendar" */
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
};

/** @type {(date: Temporal.PlainDate, months: number) => Temporal.PlainDate} */
const plainForward = (date, months) => {
  const moved = date.add({ months });
  return moved.day === date.day ? moved : moved.add({ days: 1 });
};

/** @type {Calendar<Temporal.PlainDate>} */
export const temporal = {
  read: (text) => Temporal.PlainDate.from(text),
  write: (date) => /** @type {CalendarDate} */ (date.toString()),
  addDays: (date, days) => date.add({ days }),
  addMonths: (date, months) => date.add({ months }),
  addMonthsForward: plainForward,
  series: seriesBy({
    addMonthsForward: plainForward,
    isAfter: (date, other) => Temporal.PlainDate.compare(date, other) > 0,
  }),
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

/**
 * The recurring series alone, which is what it is for; the rest is the language's own `Date`. Of the days from the 28th to
 * the wanted one the last that the month has, and where that falls short, the day after it.
 * @type {Calendar<Date>}
 */
export const recurrence = {
  read: (text) => new Date(text),
  write: (date) => /** @type {CalendarDate} */ (date.toISOString().slice(0, 10)),
  addDays: daysLater,
  addMonths: (date, months) => {
    const moved = monthsLater(date, months);
    return moved.getUTCDate() === date.getUTCDate() ? moved : daysLater(moved, -moved.getUTCDate());
  },
  addMonthsForward: (date, months) => {
    const moved = monthsLater(date, months);
    return moved.getUTCDate() === date.getUTCDate() ? moved : daysLater(moved, 1 - moved.getUTCDate());
  },
  series: (date, months, until) => {
    const day = date.getUTCDate();
    const days = Array.from({ length: Math.max(1, day - SHORTEST_MONTH + 1) }, (_, index) => day - index);
    const rule = new RRule({
      freq: RRule.MONTHLY,
      interval: months,
      dtstart: date,
      until,
      bymonthday: days,
      bysetpos: -1,
    });
    return rule
      .all()
      .slice(1)
      .map((found) => (found.getUTCDate() === day ? found : daysLater(found, 1)))
      .filter((found) => found <= until);
  },
};
