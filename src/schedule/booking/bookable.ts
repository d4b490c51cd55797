import { type Day, dayOf } from "../../calendar/day.js";
import { waitsForSetPigment } from "../healedSkin.js";
import { type PreparedStep, prepareBound } from "../series/prepareSeries.js";
import { resolveStep } from "../series/resolveStep.js";
import type { Bound } from "../series/types.js";
import { type DayWindow, limitsOf, windowOf } from "../series/windowOf.js";
import type { PlannedStep, StepKind } from "../types.js";

/**
 * A step to be booked, with what its window counts from.
 * @internal
 */
export interface BookableStep {
  readonly planned: PlannedStep;
  readonly leastMinutes: number;
  /** It is booked no earlier than on its best days. */
  readonly waitsForSetPigment: boolean;
  /** The window as the plan has it. */
  readonly own: DayWindow;
  /** The bounds that count from a step of the plan. */
  readonly series: PreparedStep;
  /** Some bounds count from elsewhere, such as a visit on record: they hold as the plan has them. */
  readonly countsFromElsewhere: boolean;
  /** Steps up to this one that a later one counts from although another visit stands between. */
  readonly kept: readonly string[];
}

/**
 * The days that earlier choices come to, by step.
 * @internal
 */
export type ChosenDays = ReadonlyMap<string, Day>;

const NO_EVENTS: ReadonlyMap<string, Day> = /* @__PURE__ */ new Map();

function ownWindow({ window }: PlannedStep): DayWindow {
  const { earliest, recommended, overdueFrom, lapsesOn } = window;
  return {
    earliest: dayOf(earliest),
    from: dayOf(recommended.from),
    to: dayOf(recommended.to),
    overdue: overdueFrom === null ? null : dayOf(overdueFrom),
    lapses: lapsesOn === null ? null : dayOf(lapsesOn),
  };
}

/** Whether a bound counts from a step of the plan that comes before the one at `index`. */
function isWithin({ from }: Bound, index: number, steps: readonly PlannedStep[]): boolean {
  if ("previous" in from) return index > 0;
  return "step" in from && steps.slice(0, index).some(({ step }) => step === from.step);
}

/** The steps up to the one at `index` that a later one counts from although another visit stands between. */
function keptAt(index: number, steps: readonly PlannedStep[]): readonly string[] {
  const isCountedFrom = (name: string, place: number): boolean =>
    steps.some(
      ({ bounds }, later) =>
        later > index && later > place + 1 && bounds.some(({ from }) => "step" in from && from.step === name),
    );
  return steps
    .slice(0, index + 1)
    .map(({ step }) => step)
    .filter(isCountedFrom);
}

/**
 * The steps of a plan as they can be booked.
 * @internal
 */
export function bookableSteps(
  steps: readonly PlannedStep[],
  leastMinutes: Readonly<Partial<Record<StepKind, number>>>,
): readonly BookableStep[] {
  return steps.map((planned, index): BookableStep => {
    const within = planned.bounds.filter((bound) => isWithin(bound, index, steps));
    return {
      planned,
      leastMinutes: leastMinutes[planned.kind] ?? 0,
      waitsForSetPigment: waitsForSetPigment(planned),
      own: ownWindow(planned),
      series: { id: planned.step, bounds: within.map(prepareBound), recurring: false, skipWhen: null },
      countsFromElsewhere: within.length < planned.bounds.length,
      kept: keptAt(index, steps),
    };
  });
}

/** The later of two days. */
const later = (a: Day, b: Day | null): Day => (b === null || a > b ? a : b);

/** A window no part of which comes before a day; as everywhere, nothing is best on a day on which it has lapsed. */
function notBefore({ earliest, from, to, overdue, lapses }: DayWindow, floor: Day): DayWindow {
  const cap = (day: Day): Day => (lapses === null ? day : Math.min(day, lapses - 1));
  const last = cap(later(floor, to));
  const late = overdue === null ? null : Math.max(overdue, last + 1);
  return {
    earliest: later(floor, earliest),
    from: cap(later(floor, from)),
    to: last,
    overdue: late !== null && lapses !== null && late >= lapses ? null : late,
    lapses,
  };
}

/**
 * The window of a step as it stands with the days chosen before, or `null` where they leave it none. A step that counts from
 * no step of the plan keeps its window, and no visit comes before the last one, whose last day is `null` for the first step.
 * @internal
 */
export function windowAfter(step: BookableStep, previous: Day | null, chosen: ChosenDays): DayWindow | null {
  const { own, series, countsFromElsewhere } = step;
  const isKept = series.bounds.length === 0 || previous === null;
  const floor = countsFromElsewhere ? later(previous ?? 0, own.earliest) : previous;
  const anchors = { previous, steps: new Map(chosen), events: NO_EVENTS };
  const moved = isKept
    ? notBefore(own, previous ?? own.earliest ?? 0)
    : windowOf(limitsOf(resolveStep(series, anchors, false)), floor);
  const { earliest, lapses } = moved;
  return earliest !== null && lapses !== null && earliest >= lapses ? null : moved;
}
