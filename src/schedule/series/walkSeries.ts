import type { Day } from "../../calendar/day.js";
import { type DueWindow, dueWindowOf, type Skip } from "./forecastStep.js";
import { type Judgment, judgeVisit } from "./judgeVisit.js";
import type { PreparedSeries, PreparedStep } from "./prepareSeries.js";
import { type Anchors, resolveStep } from "./resolveStep.js";
import type { SeriesEvaluation } from "./types.js";

/**
 * A visit in days.
 * @internal
 */
export interface DayVisit {
  readonly on: Day;
  /** The last day of the visit. */
  readonly until: Day;
  /** The visit is known to be none of the steps: it restarts the clock and no more. */
  readonly isExtra?: boolean | undefined;
}

/**
 * A visit judged, its step by name.
 * @internal
 */
export interface JudgedDay extends Judgment {
  readonly on: Day;
  readonly step: string | null;
  readonly counts: boolean;
}

/**
 * Where a walk has come to.
 * @internal
 */
export interface Walk {
  readonly judged: readonly JudgedDay[];
  readonly anchors: Anchors;
  readonly status: SeriesEvaluation["status"];
  /** The step that is due, also one that has lapsed, and its window; `null` when nothing more is due. */
  readonly due: { readonly step: PreparedStep; readonly window: DueWindow } | null;
}

const EXTRA: Judgment = { timing: "extra", because: [{ code: "no-step-due" }] };

/** How far a record has come. */
interface Position {
  index: number;
  /** The step at the index recurs and has been satisfied. */
  satisfied: boolean;
}

/** The day from which on a step falls away: that of its event. */
const skipOf = ({ id, skipWhen }: PreparedStep, { events }: Anchors): Skip | null => {
  const day = skipWhen === null ? undefined : events.get(skipWhen);
  return skipWhen === null || day === undefined ? null : { step: id, event: skipWhen, day };
};

function skipsOn(step: PreparedStep, anchors: Anchors, day: Day): boolean {
  const skip = skipOf(step, anchors);
  return skip !== null && skip.day <= day;
}

function judgeNext(series: PreparedSeries, position: Position, anchors: Anchors, visit: DayVisit): JudgedDay {
  const { on, until } = visit;
  let step = series.steps[position.index];
  while (step !== undefined && skipsOn(step, anchors, on)) step = series.steps[++position.index];
  if (step === undefined || visit.isExtra === true) return { on, step: null, counts: false, ...EXTRA };
  const judgment = judgeVisit(on, resolveStep(step, anchors, series.roundsForward), anchors.previous);
  const { timing } = judgment;
  const counts = timing !== "lapsed" && !(timing === "too-early" && series.repeatsTooEarly);
  if (counts) {
    anchors.steps.set(step.id, until);
    if (step.recurring) position.satisfied = true;
    else position.index++;
  }
  return { on, step: step.id, counts, ...judgment };
}

/**
 * A step that will have fallen away by its own earliest day is not forecast: the answer would flip on that day. Until it has,
 * a visit would be held against it, so that the next step begins on that day; and a step ends where it falls away itself.
 */
function dueStep(series: PreparedSeries, position: Position, anchors: Anchors, asOf: Day): Walk["due"] {
  let after: Skip | null = null;
  for (let { index } = position; ; index++) {
    const step = series.steps[index];
    if (step === undefined) return null;
    const until = skipOf(step, anchors);
    if (until !== null && until.day <= asOf) continue;
    const window = dueWindowOf(step, anchors, asOf, series, { after, until });
    if (until === null || window.earliest < until.day) return { step, window };
    if (after === null || until.day > after.day) after = until;
  }
}

function statusOf(due: Walk["due"], satisfied: boolean, asOf: Day): Walk["status"] {
  if (due === null) return "complete";
  const { earliest, lapses } = due.window;
  if (lapses !== null && (earliest >= lapses || asOf >= lapses)) return "lapsed";
  return satisfied ? "up-to-date" : "in-progress";
}

/**
 * Walks the visits, which are in order, against the steps that are due, and finds what is due next.
 * @internal
 */
export function walkSeries(
  series: PreparedSeries,
  visits: readonly DayVisit[],
  events: ReadonlyMap<string, Day>,
  asOf: Day,
): Walk {
  const anchors: Anchors = { previous: null, steps: new Map(), events };
  const position: Position = { index: 0, satisfied: false };
  const judged = visits.map((visit) => {
    const one = judgeNext(series, position, anchors, visit);
    anchors.previous = anchors.previous === null ? visit.until : Math.max(anchors.previous, visit.until);
    return one;
  });
  const due = dueStep(series, position, anchors, asOf);
  return { judged, anchors, due, status: statusOf(due, position.satisfied, asOf) };
}
