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

const KEYS = ["from", "hardMinimum", "minimum", "recommended", "recommendedUntil", "overdue", "lapses"];

/** A misspelled bound would bind nothing, and nobody would notice. */
function checkBound(bound: Bound, ids: ReadonlySet<string>, series: Series): void {
  const { previous, step, event } = bound.from as Readonly<Record<"previous" | "step" | "event", unknown>>;
  const stray = Object.keys(bound).find((key) => !KEYS.includes(key));
  if (stray !== undefined) refuse(series, `has a bound with ${describe(stray)}, which no bound has`);
  if (typeof step === "string" && !ids.has(step))
    refuse(series, `counts from ${describe(step)}, which is no step of it`);
  if (previous !== true && typeof step !== "string" && typeof event !== "string")
    refuse(series, `has a bound that counts from nothing: ${describe(bound.from)}`);
}

function prepareStep(step: Step, isLast: boolean, ids: ReadonlySet<string>, series: Series): PreparedStep {
  if (step.recurring === true && !isLast) refuse(series, `has steps after ${describe(step.id)}, which recurs for ever`);
  for (const bound of step.bounds) checkBound(bound, ids, series);
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
