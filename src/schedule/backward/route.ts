import { type Day, dayOf } from "../../calendar/day.js";
import { type DayRange, type OpenDays, openDayFrom } from "../openDays.js";
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
  /** The best days by what is on record; `null` where the visit before it says. */
  readonly own: OwnDays | null;
}

/**
 * Best days by what is on record, which move on where the visit before is too near for them.
 * @internal
 */
interface OwnDays extends DayRange {
  /** Days after the visit before that are none of the best; `-Infinity` where they do not count from it. */
  readonly lead: number;
}

/**
 * The step that waits for something on record, the day from which on it can be, and its best days.
 * @internal
 */
export interface DueLeg {
  readonly step: StepId;
  readonly from: Day;
  readonly own: OwnDays;
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
 * How soon visits follow one another: so many days after the one before, and none before a day.
 * @internal
 */
export type Pace = readonly Pick<Leg, "least" | "from">[];

/** The days that a visit counts from the one before it, whatever else it waits for. */
const leadAfter = ({ step }: PlannedStep, { bounds }: PlannedStep): number =>
  Math.max(
    ...bounds.map(({ from, minimum }) => ("step" in from && from.step === step ? (minimum?.days ?? 0) : -Infinity)),
  );

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
    if (step.step === due?.step) {
      const { from, own } = due;
      const lead = before === undefined ? own.lead : Math.max(own.lead, leadAfter(before, step));
      const least = Math.max(0, lead);
      return { step, least, best: least, bestUntil: Infinity, from, own: { ...own, lead } };
    }
    if (before === undefined) return { step, least: 0, best: 0, bestUntil: 0, from: -Infinity, own: null };
    const last = dayOf(before.proposed);
    return {
      step,
      least: dayOf(earliest) - last,
      best: dayOf(recommended.from) - last,
      bestUntil: dayOf(recommended.to) - last,
      from: -Infinity,
      own: null,
    };
  });
}

/**
 * The days of the visits if everything is as soon as the pace allows.
 * @internal
 */
export function soonest({ first, legs, open }: Route, pace: Pace): readonly Day[] {
  let day: Day | undefined;
  return legs.map((leg, index) => {
    const { least, from } = pace[index] ?? leg;
    return (day = openDayFrom(open, Math.max(from, day === undefined ? first : day + least), 1));
  });
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
    day = found - (pace[place]?.least ?? 0);
    return found;
  });
  return days.reverse();
}

/**
 * By how many days a visit lies outside its best days. The first of all may be on any day, unless something is on record.
 * @param leg - the visit
 * @param before - the day of the visit before it; nothing for the first
 * @param day - its own day
 * @internal
 */
export function deviationAfter(leg: Leg, before: Day | undefined, day: Day): number {
  const { best, bestUntil, own } = leg;
  if (own !== null) {
    const from = before === undefined ? own.from : Math.max(own.from, before + own.lead);
    return Math.max(0, from - day, day - Math.max(own.to, from));
  }
  return before === undefined ? 0 : Math.max(0, before + best - day, day - before - bestUntil);
}

/**
 * By how many days the visits lie outside their best days, each counted from the visit before or from what is on record.
 * @internal
 */
export const deviationOf = ({ legs }: Route, days: readonly Day[]): number =>
  days.reduce((sum, day, index) => {
    const leg = legs[index];
    return leg === undefined ? sum : sum + deviationAfter(leg, days[index - 1], day);
  }, 0);
