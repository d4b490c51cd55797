import { type Day, dayOf, textOf } from "../calendar/day.js";
import { describe, detailOf } from "../calendar/describe.js";
import { SmpError } from "../calendar/SmpError.js";
import type { ClinicCalendar, PlanCalendar, Wall, Weekday } from "./types.js";

const WEEKDAYS: readonly Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/**
 * What a calendar puts in the way of a day.
 * @internal
 */
export type ClosedWall = Extract<Wall, "blackout" | "closed-day">;

/** 1970-01-01 was a Thursday. */
const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/**
 * The days on which a visit can be.
 * @internal
 */
export interface OpenDays {
  /** One flag a weekday, Monday first. */
  readonly closed: readonly boolean[];
  /** In order, none touching another. */
  readonly blackouts: readonly { readonly from: Day; readonly to: Day }[];
}

/** Overlapping and touching blackouts become one. */
function merge(blackouts: NonNullable<ClinicCalendar["blackouts"]>): { from: Day; to: Day }[] {
  const ranges = blackouts.map(({ from, to }) => {
    const range = { from: dayOf(from), to: dayOf(to) };
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
export function wallOn(open: OpenDays, day: Day): ClosedWall | undefined {
  if (open.blackouts.some(({ from, to }) => from <= day && day <= to)) return "blackout";
  return open.closed[weekdayOf(day)] === true ? "closed-day" : undefined;
}

/**
 * The nearest open day from a day on, going forward or back.
 * @internal
 */
export function openDayFrom(open: OpenDays | undefined, day: Day, step: 1 | -1): Day {
  if (open === undefined) return day;
  let found = day;
  while (wallOn(open, found) !== undefined) found += step;
  return found;
}
