import { type Day, dayOf, textOf } from "../../calendar/day.js";
import type { CalendarDate } from "../../calendar/types.js";
import { waitsForSetPigment } from "../healedSkin.js";
import type { OpenDays } from "../openDays.js";
import { type DayWindow, NO_SHIFTS, type Proposal, propose, proposeNear } from "../propose.js";
import type { PlannedStep, StepId, TreatmentPlan } from "../types.js";
import type { PlanVisit } from "./planVisits.js";

/**
 * A plan under way.
 * @internal
 */
export interface Draft {
  readonly steps: PlannedStep[];
  readonly open: OpenDays | undefined;
  /** No visit is proposed before it. */
  floor: Day;
  /** Days of an earlier plan, by step, which stay where they can and else move as little as they can. */
  readonly keep: ReadonlyMap<StepId, Day> | undefined;
  /** They stay also where they are late. */
  readonly keepsLate: boolean;
  /** The day of the first visit that is planned; `null` before there is one. */
  first: Day | null;
  /** The day of the last visit, planned or done. */
  last: Day;
}

/**
 * The days of an earlier plan, by step.
 * @internal
 */
export const keptDays = (plan: TreatmentPlan | undefined): Draft["keep"] =>
  plan === undefined ? undefined : new Map(plan.steps.map(({ step, proposed }) => [step, dayOf(proposed)]));

/** Where a visit of a window would be. */
function placeOf(draft: Draft, visit: PlanVisit, window: DayWindow, lapses: Day | null): Proposal {
  const { open, floor, keep, last, keepsLate } = draft;
  const possible = waitsForSetPigment(visit) ? { ...window, earliest: window.from } : window;
  const kept = keep?.get(visit.step);
  if (kept === undefined) return propose(possible, open, floor);
  return proposeNear(kept, keepsLate ? { ...possible, overdue: null } : possible, lapses, open, Math.max(floor, last));
}

const dateOf = (day: Day | null): CalendarDate | null => (day === null ? null : textOf(day));

/** Nothing is in the way of the best day, nor agreed on: it need not be looked for. */
const isFree = ({ open, keep, floor }: Draft, best: Day): boolean =>
  open === undefined && keep === undefined && best >= floor;

/**
 * Adds a visit on the day that suits its window best. The days come one by one: an object for each window would be half of
 * what a plan allocates.
 * @param draft - the plan so far
 * @param visit - what is added; its own days are not looked at
 * @param earliest - the window
 * @param from - the first day that is best
 * @param to - the last one
 * @param overdue - the first day that is late
 * @param lapses - the first day on which it is what it is no more: it is left out where its day would not come before
 * @returns whether it was added
 * @internal
 */
export function addVisit(
  draft: Draft,
  visit: PlanVisit,
  earliest: Day,
  from: Day,
  to: Day,
  overdue: Day | null,
  lapses: Day | null = null,
): boolean {
  const { step, kind, bounds, grounds } = visit;
  let place: Proposal | undefined;
  if (!isFree(draft, from)) place = placeOf(draft, visit, { earliest, from, to, overdue }, lapses);
  const day = place === undefined ? from : place.day;
  if (lapses !== null && day >= lapses) return false;
  const best = textOf(from);
  const { steps } = draft;
  // Set rather than pushed: a call for each visit would be a tenth of what a plan takes.
  steps[steps.length] = {
    step,
    kind,
    window: {
      earliest: textOf(earliest),
      recommended: { from: best, to: textOf(to) },
      overdueFrom: dateOf(overdue),
      lapsesOn: dateOf(lapses),
    },
    bounds,
    proposed: day === from ? best : textOf(day),
    shifts: place === undefined ? NO_SHIFTS : place.shifts,
    evidence: grounds.evidence,
    dissent: grounds.dissent,
  };
  draft.first ??= day;
  draft.last = day;
  return true;
}

/**
 * Adds a visit whose days count from the one before.
 * @internal
 */
export function addAfterLast(draft: Draft, visit: PlanVisit): void {
  const { last } = draft;
  const { earliest, from, to, overdue } = visit;
  addVisit(draft, visit, last + earliest, last + from, last + to, overdue === null ? null : last + overdue);
}
