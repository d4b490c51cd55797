import { type Day, textOf } from "../../calendar/day.js";
import { boundReason } from "./judgeVisit.js";
import type { PreparedSeries, PreparedStep } from "./prepareSeries.js";
import { type Anchors, resolveStep } from "./resolveStep.js";
import type { NextVisit, SetBy } from "./types.js";
import { type Limit, type Limits, limitsOf, windowOf } from "./windowOf.js";

/**
 * A step that falls away, and the day from which on it does.
 * @internal
 */
export interface Skip {
  readonly step: string;
  readonly event: string;
  readonly day: Day;
}

/**
 * Where a step begins and ends because one falls away: the last of those before it, and it itself.
 * @internal
 */
export interface Skips {
  readonly after: Skip | null;
  readonly until: Skip | null;
}

const NO_SKIPS: Skips = /* @__PURE__ */ Object.freeze({ after: null, until: null });

/**
 * The window of a step that is due, all of it known.
 * @internal
 */
export interface DueWindow {
  readonly earliest: Day;
  readonly from: Day;
  readonly to: Day;
  readonly overdue: Day | null;
  readonly lapses: Day | null;
  readonly limits: Limits;
  readonly skips: Skips;
}

/**
 * The window of a step as asked for on a day. Where nothing keeps the visit waiting, it can be on the day of the question.
 * @internal
 */
export function dueWindowOf(
  step: PreparedStep,
  anchors: Anchors,
  asOf: Day,
  { roundsForward }: PreparedSeries,
  skips: Skips = NO_SKIPS,
): DueWindow {
  const limits = limitsOf(resolveStep(step, anchors, roundsForward));
  const wait = limits.minimum?.day ?? asOf;
  const floor = Math.max(wait, anchors.previous ?? wait, skips.after?.day ?? wait);
  const { earliest, from, to, overdue, lapses } = windowOf(limits, floor, skips.until?.day);
  return { earliest: earliest ?? floor, from: from ?? floor, to: to ?? floor, overdue, lapses, limits, skips };
}

const byBound = ({ bound, part, day }: Limit): SetBy => ({ kind: "bound", ...boundReason(bound, part, day) });

const bySkip = ({ step, event, day }: Skip): SetBy => ({ kind: "skip", step, event, date: textOf(day) });

function earliestSetBy({ earliest, limits, skips: { after } }: DueWindow, anchors: Anchors): SetBy {
  if (limits.minimum?.day === earliest) return byBound(limits.minimum);
  if (anchors.previous === earliest) return { kind: "last-visit" };
  return after?.day === earliest ? bySkip(after) : { kind: "as-of" };
}

function lapsesSetBy({ lapses, limits, skips: { until } }: DueWindow): SetBy | null {
  if (limits.lapses !== null && limits.lapses.day === lapses) return byBound(limits.lapses);
  return until === null ? null : bySkip(until);
}

/** A limit that reaches past the day was cut off by the lapse; one that does not reach it gave way. */
function setBy(limit: Limit | null, day: Day, otherwise: SetBy): SetBy {
  if (limit === null || limit.day < day) return otherwise;
  return limit.day === day ? byBound(limit) : { kind: "lapse" };
}

/**
 * A window in words of the result, with the bound that set each date.
 * @internal
 */
export function writeNext(step: PreparedStep, window: DueWindow, anchors: Anchors): NextVisit {
  const { earliest, from, to, overdue, lapses, limits } = window;
  return {
    step: step.id,
    earliest: textOf(earliest),
    recommended: { from: textOf(from), to: textOf(to) },
    overdueFrom: overdue === null ? null : textOf(overdue),
    lapsesOn: lapses === null ? null : textOf(lapses),
    setBy: {
      earliest: earliestSetBy(window, anchors),
      recommendedFrom: setBy(limits.recommended, from, { kind: "earliest" }),
      recommendedTo: setBy(limits.recommendedUntil, to, { kind: "recommended" }),
      overdueFrom: overdue === null ? null : setBy(limits.overdue, overdue, { kind: "recommended" }),
      lapsesOn: lapsesSetBy(window),
    },
  };
}
