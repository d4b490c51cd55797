import { type Day, dayOf } from "../../calendar/day.js";
import { type OpenDays, openDayFrom } from "../openDays.js";
import type { PlannedStep, StepId } from "../types.js";

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
  /** No such visit is before this day, whatever comes before it; `-Infinity` where nothing but that counts. */
  readonly from: Day;
}

/**
 * The step that waits for something on record, and the day from which on it can be.
 * @internal
 */
export interface DueLeg {
  readonly step: StepId;
  readonly from: Day;
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

/** The days that a visit waits after the one before it, whatever else it waits for. */
const leastAfter = ({ step }: PlannedStep, { bounds }: PlannedStep): number =>
  Math.max(0, ...bounds.map(({ from, minimum }) => ("step" in from && from.step === step ? (minimum?.days ?? 0) : 0)));

/**
 * Reads the way from a plan made without closing days: every window counts from the visit before, but that of the step
 * that waits for something on record, which counts from there too.
 * @param steps - of the plan
 * @param due - the step that waits for something on record, if one does
 * @internal
 */
export function legsOf(steps: readonly PlannedStep[], due: DueLeg | null): readonly Leg[] {
  const last = steps.map(({ kind }) => kind).lastIndexOf("session");
  return steps.slice(0, last + 1).map((step, index): Leg => {
    const before = steps[index - 1];
    const { earliest, recommended } = step.window;
    if (before === undefined) return { step, least: 0, best: 0, bestUntil: 0, from: -Infinity };
    const last = dayOf(before.proposed);
    if (step.step === due?.step) {
      const least = leastAfter(before, step);
      return { step, least, best: least, bestUntil: Infinity, from: due.from };
    }
    return {
      step,
      least: dayOf(earliest) - last,
      best: dayOf(recommended.from) - last,
      bestUntil: dayOf(recommended.to) - last,
      from: -Infinity,
    };
  });
}

/**
 * The days of the visits if everything is as soon as the pace allows.
 * @internal
 */
export function soonest({ first, legs, open }: Route, pace: Pace): readonly Day[] {
  let day = first;
  return legs.map(
    ({ from }, index) => (day = openDayFrom(open, Math.max(from, index === 0 ? first : day + (pace[index] ?? 0)), 1)),
  );
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
