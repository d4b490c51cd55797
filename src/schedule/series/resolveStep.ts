import { civilOf, type Day } from "../../calendar/day.js";
import { offsetAfter } from "../../calendar/duration.js";
import type { PreparedBound, PreparedStep } from "./prepareSeries.js";
import type { Anchor, BoundPart } from "./types.js";

/**
 * What there is to count from, as days.
 * @internal
 */
export interface Anchors {
  /** The last day of the latest visit so far, counted or not. */
  previous: Day | null;
  /** The last day of the visit that satisfied each step. */
  readonly steps: Map<string, Day>;
  readonly events: ReadonlyMap<string, Day>;
}

/**
 * A bound whose anchor is in the record, as days.
 * @internal
 */
export interface ResolvedBound {
  readonly index: number;
  readonly from: Anchor;
  readonly anchor: Day;
  readonly days: Readonly<Record<BoundPart, Day | null>>;
}

function anchorOf(from: Anchor, anchors: Anchors): Day | null {
  if ("previous" in from) return anchors.previous;
  if ("step" in from) return anchors.steps.get(from.step) ?? null;
  return anchors.events.get(from.event) ?? null;
}

/** A lower bound rounds forward, an upper one back, unless the series rounds everything forward. */
function daysOf({ offsets }: PreparedBound, anchor: Day, roundsForward: boolean): ResolvedBound["days"] {
  const civil = civilOf(anchor);
  const lower = (part: BoundPart): Day | null => {
    const offset = offsets[part];
    return offset === null ? null : offsetAfter(anchor, offset, "forward", civil);
  };
  const upper = (part: BoundPart): Day | null => {
    const offset = offsets[part];
    return offset === null ? null : offsetAfter(anchor, offset, roundsForward ? "forward" : "back", civil);
  };
  return {
    hardMinimum: lower("hardMinimum"),
    minimum: lower("minimum"),
    recommended: lower("recommended"),
    recommendedUntil: upper("recommendedUntil"),
    overdue: upper("overdue"),
    lapses: upper("lapses"),
  };
}

/**
 * The bounds of a step that have something to count from, as days.
 * @internal
 */
export function resolveStep(step: PreparedStep, anchors: Anchors, roundsForward: boolean): readonly ResolvedBound[] {
  const resolved: ResolvedBound[] = [];
  step.bounds.forEach((bound, index) => {
    const anchor = anchorOf(bound.from, anchors);
    if (anchor === null) return;
    resolved.push({ index, from: bound.from, anchor, days: daysOf(bound, anchor, roundsForward) });
  });
  return resolved;
}
