import type { Day } from "../../calendar/day.js";
import { type BookableStep, type ChosenDays, windowAfter } from "./bookable.js";
import type { ReadSlot } from "./readSlots.js";
import { deviationOn, type Span, spanOf } from "./span.js";

/**
 * The place of the first slot on or after a day.
 * @param byStart - in the order in which they start
 * @internal
 */
export function firstOn(byStart: readonly ReadSlot[], day: Day): number {
  let [low, high] = [0, byStart.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byStart[middle]?.day ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The days that choices have left open: those of the earliest and of the latest.
 * @internal
 */
export interface Reachable {
  readonly first: ChosenDays;
  readonly last: ChosenDays;
  /** The last days of the earliest and of the latest visit before; `null` before the first step. */
  readonly from: Day | null;
  readonly to: Day | null;
}

/**
 * What can be said of steps before any slot is chosen for them: never more than the truth.
 * @internal
 */
export interface Outlook {
  /** The fewest days by which they deviate in all; infinite where one of them has no slot. */
  readonly all: number;
  /** The same without the first of them. */
  readonly afterFirst: number;
  /** What they leave open to the next step, at the widest. */
  readonly reachable: Reachable;
}

/**
 * Where a plan begins.
 * @internal
 */
export const NOTHING_CHOSEN: Reachable = /* @__PURE__ */ Object.freeze({
  first: new Map<string, Day>(),
  last: new Map<string, Day>(),
  from: null,
  to: null,
});

/** Every day that some choice leaves to a step, and the widest best days: windows move on with what they count from. */
function widestSpan(step: BookableStep, { first, last, from, to }: Reachable, acceptsLate: boolean): Span | null {
  const [sooner, later] = [windowAfter(step, from, first), windowAfter(step, to, last)];
  if (sooner === null || later === null) return null;
  const [begin, end] = [spanOf(step, sooner, acceptsLate), spanOf(step, later, acceptsLate)];
  return { earliest: begin.earliest, from: begin.from, to: end.to, last: end.last };
}

const after = ({ first, last }: Reachable, step: string, from: Day, to: Day): Reachable => ({
  first: new Map(first).set(step, from),
  last: new Map(last).set(step, to),
  from,
  to,
});

/** The fewest days by which any slot from one place to another deviates. */
function leastDeviation(byStart: readonly ReadSlot[], [begin, end]: readonly [number, number], span: Span): number {
  const inside = Math.min(Math.max(firstOn(byStart, span.from), begin), end);
  const [before, after] = [byStart[inside - 1], byStart[inside]];
  const least = inside < end && after !== undefined ? deviationOn(after.day, span) : Infinity;
  return inside > begin && before !== undefined ? Math.min(least, deviationOn(before.day, span)) : least;
}

/** The last day on which a slot ends that starts no later than the one at a place: on its day, or the one after. */
function lastDayUpTo(byStart: readonly ReadSlot[], place: number, day: Day): Day {
  for (let index = place; byStart[index]?.day === day; index--) {
    const lastDay = byStart[index]?.lastDay ?? day;
    if (lastDay > day) return lastDay;
  }
  return day;
}

/**
 * What can be said of steps before any slot is chosen for them. Each is looked at by itself, so that whatever this rules out
 * can be left aside.
 * @internal
 */
export function lookAhead(
  steps: readonly BookableStep[],
  reachable: Reachable,
  byStart: readonly ReadSlot[],
  acceptsLate: boolean,
): Outlook {
  let [all, first] = [0, 0];
  let open = reachable;
  for (const [index, step] of steps.entries()) {
    const span = widestSpan(step, open, acceptsLate);
    // Where windows close, nothing can be said of what comes after.
    if (span === null) break;
    const begin = firstOn(byStart, span.earliest);
    const end = firstOn(byStart, span.last + 1);
    const [earliest, latest] = [byStart[begin], byStart[end - 1]];
    if (begin >= end || earliest === undefined || latest === undefined) {
      return { all: Infinity, afterFirst: Infinity, reachable: open };
    }
    all += leastDeviation(byStart, [begin, end], span);
    if (index === 0) first = all;
    open = after(open, step.planned.step, earliest.day, lastDayUpTo(byStart, end - 1, latest.day));
  }
  return { all, afterFirst: all - first, reachable: open };
}
