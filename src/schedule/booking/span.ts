import type { Day } from "../../calendar/day.js";
import type { DayWindow } from "../series/windowOf.js";
import type { BookableStep } from "./bookable.js";

/**
 * The days on which a step may be booked, and the best of them.
 * @internal
 */
export interface Span {
  readonly earliest: Day;
  readonly from: Day;
  readonly to: Day;
  /** The last day on which it may be; infinite where there is none. */
  readonly last: Day;
}

/**
 * The days of a window on which a step may be booked.
 * @internal
 */
export function spanOf(
  { waitsForSetPigment }: Pick<BookableStep, "waitsForSetPigment">,
  { earliest, from, to, overdue, lapses }: DayWindow,
  acceptsLate: boolean,
): Span {
  const possible = earliest ?? -Infinity;
  const best = from ?? possible;
  const first = waitsForSetPigment ? best : possible;
  const end = Math.min(lapses ?? Infinity, acceptsLate ? Infinity : (overdue ?? Infinity));
  return { earliest: first, from: best, to: to ?? best, last: end - 1 };
}

/**
 * Whole days from the nearest of the best days.
 * @internal
 */
export const deviationOn = (day: Day, { from, to }: Pick<Span, "from" | "to">): number =>
  day < from ? from - day : Math.max(0, day - to);
