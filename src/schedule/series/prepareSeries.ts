import { describe, detailOf } from "../../calendar/describe.js";
import { type Offset, offsetOf } from "../../calendar/duration.js";
import { SmpError } from "../../calendar/SmpError.js";
import type { RuleSet } from "../../protocol/types.js";
import type { Anchor, Bound, BoundPart, Series, Step } from "./types.js";

/**
 * A bound with its durations read.
 * @internal
 */
export interface PreparedBound {
  readonly from: Anchor;
  readonly offsets: Readonly<Record<BoundPart, Offset | null>>;
}

/**
 * A step with its bounds read.
 * @internal
 */
export interface PreparedStep {
  readonly id: string;
  readonly bounds: readonly PreparedBound[];
  readonly recurring: boolean;
  readonly skipWhen: string | null;
}

/**
 * A series that has been checked, its durations read.
 * @internal
 */
export interface PreparedSeries {
  readonly ruleSet: RuleSet;
  readonly steps: readonly PreparedStep[];
  readonly repeatsTooEarly: boolean;
  readonly roundsForward: boolean;
}

function refuse(series: Series, message: string): never {
  throw new SmpError("invalid-series", `The series ${describe(series.id)} ${message}.`, {
    series: detailOf(series.id),
  });
}

const read = (duration: Bound["minimum"]): Offset | null => (duration === undefined ? null : offsetOf(duration));

/**
 * Reads the durations of a bound.
 * @internal
 */
export function prepareBound(bound: Bound): PreparedBound {
  return {
    from: bound.from,
    offsets: {
      hardMinimum: read(bound.hardMinimum ?? bound.minimum),
      minimum: read(bound.minimum ?? bound.hardMinimum),
      recommended: read(bound.recommended),
      recommendedUntil: read(bound.recommendedUntil),
      overdue: read(bound.overdue),
      lapses: read(bound.lapses),
    },
  };
}

function checkAnchor(from: Anchor, ids: ReadonlySet<string>, series: Series): void {
  if ("previous" in from || "event" in from) return;
  if (!ids.has(from.step)) refuse(series, `counts from ${describe(from.step)}, which is no step of it`);
}

function prepareStep(step: Step, isLast: boolean, ids: ReadonlySet<string>, series: Series): PreparedStep {
  if (step.recurring === true && !isLast) refuse(series, `has steps after ${describe(step.id)}, which recurs for ever`);
  for (const { from } of step.bounds) checkAnchor(from, ids, series);
  return {
    id: step.id,
    bounds: step.bounds.map(prepareBound),
    recurring: step.recurring === true,
    skipWhen: step.skipWhen?.event ?? null,
  };
}

/**
 * Checks a series and reads its durations.
 * @internal
 */
export function prepareSeries(series: Series): PreparedSeries {
  const { id, version = "1", steps, tooEarly = "counts", rounding = "safe" } = series;
  if (!["counts", "repeat"].includes(tooEarly))
    refuse(series, `has no such way with early visits: ${describe(tooEarly)}`);
  if (!["safe", "forward"].includes(rounding)) refuse(series, `has no such rounding: ${describe(rounding)}`);
  const ids = new Set(steps.map((step) => step.id));
  if (ids.size < steps.length) refuse(series, "has two steps of one name");
  return {
    ruleSet: { id, version },
    steps: steps.map((step, index) => prepareStep(step, index === steps.length - 1, ids, series)),
    repeatsTooEarly: tooEarly === "repeat",
    roundsForward: rounding === "forward",
  };
}
