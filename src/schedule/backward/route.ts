import { type Day, dayOf } from "../../calendar/day.js";
import { type OpenDays, openDayFrom } from "../openDays.js";
import type { PlannedStep } from "../types.js";

/**
 * A visit on the way to a healed look, in days after the one before.
 * @internal
 */
export interface Leg {
  readonly step: PlannedStep;
  readonly least: number;
  readonly best: number;
  /** The last of the best. */
  readonly bestUntil: number;
}

/**
 * The way to a healed look: the visits up to the last session, and the healing after it.
 * @internal
 */
export interface Route {
  /** The first day on which the first visit can be. */
  readonly first: Day;
  readonly legs: readonly Leg[];
  readonly healing: number;
  readonly open: OpenDays | undefined;
}

/**
 * Days between visits: one number for each leg.
 * @internal
 */
export type Pace = readonly number[];

/**
 * Reads the way from a plan made without closing days: every window counts from the visit before.
 * @internal
 */
export function legsOf(steps: readonly PlannedStep[]): readonly Leg[] {
  const last = steps.map(({ kind }) => kind).lastIndexOf("session");
  return steps.slice(0, last + 1).map((step, index): Leg => {
    const before = steps[index - 1];
    if (before === undefined) return { step, least: 0, best: 0, bestUntil: 0 };
    const from = dayOf(before.proposed);
    const { earliest, recommended } = step.window;
    return {
      step,
      least: dayOf(earliest) - from,
      best: dayOf(recommended.from) - from,
      bestUntil: dayOf(recommended.to) - from,
    };
  });
}

/**
 * The days of the visits if everything is as soon as the pace allows.
 * @internal
 */
export function soonest({ first, legs, open }: Route, pace: Pace): readonly Day[] {
  let day = first;
  return legs.map((_, index) => (day = openDayFrom(open, index === 0 ? first : day + (pace[index] ?? 0), 1)));
}

/**
 * The days of the visits if everything is as late as the pace allows and the look is still healed in time.
 * @internal
 */
export function latest({ legs, healing, open }: Route, pace: Pace, healedBy: Day): readonly Day[] {
  let day = healedBy - healing;
  const days = legs.map((_, index) => {
    const place = legs.length - 1 - index;
    const found = openDayFrom(open, day, -1);
    day = found - (pace[place] ?? 0);
    return found;
  });
  return days.reverse();
}

/**
 * By how many days the visits lie outside their best days, each counted from the visit before.
 * @internal
 */
export function deviationOf({ legs }: Route, days: readonly Day[]): number {
  return legs.reduce((sum, { best, bestUntil }, index) => {
    const before = days[index - 1];
    const day = days[index];
    if (before === undefined || day === undefined) return sum;
    const gap = day - before;
    return sum + Math.max(0, best - gap, gap - bestUntil);
  }, 0);
}
