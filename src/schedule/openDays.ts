import { type Day, dayOf, textOf } from "../calendar/day.js";
import { describe, detailOf } from "../calendar/describe.js";
import { SmpError } from "../calendar/SmpError.js";
import type { DateRange } from "../calendar/types.js";
import type { ClinicCalendar, PlanCalendar, Wall, Weekday } from "./types.js";

const WEEKDAYS: readonly Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/**
 * What a calendar puts in the way of a day.
 * @internal
 */
export type ClosedWall = Extract<Wall, "blackout" | "closed-day" | "healing">;

/** @internal */
export const DAYS_OF_A_WEEK = 7;

/** 1970-01-01 was a Thursday. */
const weekdayOf = (day: Day): number => (((day + 3) % DAYS_OF_A_WEEK) + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK;

/**
 * The days on which a visit can be.
 * @internal
 */
export interface OpenDays {
  /** One flag a weekday, Monday first. */
  readonly closed: readonly boolean[];
  /** In order, none touching another. */
  readonly blackouts: readonly DayRange[];
  /** The days on which the look has to heal, whatever the clinic does. */
  readonly healing?: DayRange;
}

/**
 * Days from one to another, both included.
 * @internal
 */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/**
 * Reads days from one to another.
 * @internal
 */
export const dayRangeOf = ({ from, to }: DateRange): DayRange => ({ from: dayOf(from), to: dayOf(to) });

/** Overlapping and touching blackouts become one. */
function merge(blackouts: NonNullable<ClinicCalendar["blackouts"]>): { from: Day; to: Day }[] {
  const ranges = blackouts.map(({ from, to }) => {
    const range = dayRangeOf({ from, to });
    if (range.from <= range.to) return range;
    throw new SmpError("invalid-range", `A blackout ends before it starts: ${from} to ${to}.`, { from, to });
  });
  const merged: { from: Day; to: Day }[] = [];
  for (const range of ranges.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && range.from <= last.to + 1) last.to = Math.max(last.to, range.to);
    else merged.push(range);
  }
  return merged;
}

/**
 * Reads a calendar. One that never opens is a programmer's mistake.
 * @internal
 */
export function openDaysOf(calendar: ClinicCalendar): OpenDays {
  for (const weekday of calendar.closedOn ?? []) {
    if (!WEEKDAYS.includes(weekday)) {
      throw new SmpError("unknown-weekday", `Not a day of the week: ${describe(weekday)}.`, {
        weekday: detailOf(weekday),
      });
    }
  }
  const closed = WEEKDAYS.map((weekday) => calendar.closedOn?.includes(weekday) === true);
  if (!closed.includes(false)) throw new SmpError("no-open-day", "A calendar must leave one day of the week open.");
  return { closed, blackouts: merge(calendar.blackouts ?? []) };
}

const EVERY_DAY: OpenDays = { closed: [], blackouts: [] };

/**
 * Reads a calendar, if there is one, with the days on which the look has to heal, if there are any.
 * @internal
 */
export function openDaysBeside(healing: DayRange | null, calendar: ClinicCalendar | undefined): OpenDays | undefined {
  const open = calendar === undefined ? undefined : openDaysOf(calendar);
  return healing === null ? open : { ...(open ?? EVERY_DAY), healing };
}

/**
 * Writes the days on which no visit can be, as they were read; `null` where visits can be on all.
 * @internal
 */
export function writeCalendar({ closed, blackouts }: OpenDays): PlanCalendar | null {
  if (blackouts.length === 0 && !closed.includes(true)) return null;
  return {
    closedOn: WEEKDAYS.filter((_, weekday) => closed[weekday]),
    blackouts: blackouts.map(({ from, to }) => ({ from: textOf(from), to: textOf(to) })),
  };
}

/**
 * What stands in the way of a day, if anything does.
 * @internal
 */
export function wallOn({ blackouts, closed, healing }: OpenDays, day: Day): ClosedWall | undefined {
  if (blackouts.some((range) => isIn(range, day))) return "blackout";
  if (closed[weekdayOf(day)] === true) return "closed-day";
  return healing !== undefined && isIn(healing, day) ? "healing" : undefined;
}

const isIn = ({ from, to }: DayRange, day: Day): boolean => from <= day && day <= to;

/**
 * Whether a visit can be on a day.
 * @internal
 */
export const isOpenOn = (open: OpenDays | undefined, day: Day): boolean =>
  open === undefined || wallOn(open, day) === undefined;

/**
 * The last day of the last blackout; before any day where there is none.
 * @internal
 */
export const lastBlackoutDay = (open: OpenDays | undefined): Day => open?.blackouts.at(-1)?.to ?? -Infinity;

/**
 * The nearest open day from a day on, going forward or back.
 * @internal
 */
export function openDayFrom(open: OpenDays | undefined, day: Day, step: 1 | -1): Day {
  let found = day;
  while (!isOpenOn(open, found)) found += step;
  return found;
}
