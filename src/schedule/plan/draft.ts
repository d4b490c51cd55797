import { type Day, dayOf, textOf } from "../../calendar/day.js";
import type { Gap, Grounds } from "../course/types.js";
import type { OpenDays } from "../openDays.js";
import { type DayWindow, type Proposal, propose } from "../propose.js";
import type { Bound } from "../series/types.js";
import type { PlannedStep, StepId, StepKind, TreatmentPlan } from "../types.js";
import { UNBOUND } from "./planBounds.js";

/**
 * A window with the claims behind it, and what it counts from.
 * @internal
 */
export interface DraftVisit extends DayWindow {
  readonly overdue: Day | null;
  readonly grounds: Grounds;
  readonly bounds: readonly Bound[];
}

/**
 * A plan under way.
 * @internal
 */
export interface Draft {
  readonly steps: PlannedStep[];
  readonly open: OpenDays | undefined;
  /** No visit is proposed before it. */
  floor: Day;
  /** Days of an earlier plan, by step, which stay where they can. */
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
function placeOf(draft: Draft, step: StepId, visit: DraftVisit): Proposal {
  const { open, floor, keep, last, keepsLate } = draft;
  if (keep === undefined) return propose(visit, open, floor);
  const kept = keep.get(step);
  const stays = kept !== undefined && kept > last && (keepsLate || visit.overdue === null || kept < visit.overdue);
  return propose(visit, open, floor, stays ? kept : undefined);
}

/**
 * Adds a visit to a plan, unless it would be on the day of the last one or before it.
 * @internal
 */
export function addVisitAfterLast(draft: Draft, step: StepId, kind: StepKind, visit: DraftVisit): boolean {
  const place = placeOf(draft, step, visit);
  if (place.day <= draft.last) return false;
  put(draft, step, kind, visit, place);
  return true;
}

/**
 * Adds a visit to a plan.
 * @internal
 */
export function addVisit(draft: Draft, step: StepId, kind: StepKind, visit: DraftVisit): void {
  put(draft, step, kind, visit, placeOf(draft, step, visit));
}

function put(draft: Draft, step: StepId, kind: StepKind, visit: DraftVisit, { day, shifts }: Proposal): void {
  const { earliest, from, to, overdue, grounds, bounds } = visit;
  const best = textOf(from);
  draft.steps.push({
    step,
    kind,
    window: {
      earliest: textOf(earliest),
      recommended: { from: best, to: textOf(to) },
      overdueFrom: overdue === null ? null : textOf(overdue),
      lapsesOn: null,
    },
    bounds,
    proposed: day === from ? best : textOf(day),
    shifts,
    evidence: grounds.evidence,
    dissent: grounds.dissent,
  });
  draft.first ??= day;
  draft.last = day;
}

/**
 * Adds a visit counted in days from the one before.
 * @internal
 */
export function addAfter(draft: Draft, step: StepId, kind: StepKind, gap: Gap, bounds: readonly Bound[]): void {
  const { last } = draft;
  const { earliest, from, to, overdue, grounds } = gap;
  addVisit(draft, step, kind, {
    earliest: last + earliest,
    from: last + from,
    to: last + to,
    overdue: overdue === null ? null : last + overdue,
    grounds,
    bounds,
  });
}

/**
 * Adds a visit that waits for nothing but the one before.
 * @internal
 */
export function addAtOnce(draft: Draft, step: StepId, kind: StepKind, grounds: Grounds): void {
  const { last } = draft;
  addVisit(draft, step, kind, { earliest: last, from: last, to: last, overdue: null, grounds, bounds: UNBOUND });
}
