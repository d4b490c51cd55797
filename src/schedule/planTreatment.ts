import { civilOf, type Day, dayOf, textOf } from "../calendar/day.js";
import { monthsAfter } from "../calendar/months.js";
import type { PigmentKind } from "../knowledge/vocabularies.js";
import { articleProtocol } from "../protocol/articleProtocol.js";
import { checkRequest } from "./checkRequest.js";
import { type OpenDays, openDaysOf } from "./openDays.js";
import { type Gap, type PreparedSchedule, preparedScheduleFor } from "./prepared.js";
import { type DayWindow, propose } from "./propose.js";
import type {
  PlannedStep,
  PlanOptions,
  PlanRequest,
  RefreshExpected,
  StepId,
  StepKind,
  TreatmentPlan,
} from "./types.js";

/** A plan under way: the steps so far and the day of the last visit. */
interface Draft {
  readonly steps: PlannedStep[];
  readonly open: OpenDays | undefined;
  last: Day;
}

function add(
  draft: Draft,
  step: StepId,
  kind: StepKind,
  window: DayWindow,
  overdue: Day | null,
  why: Gap["grounds"],
): void {
  const { day, shifts } = propose(window, draft.open);
  draft.steps.push({
    step,
    kind,
    window: {
      earliest: textOf(window.earliest),
      recommended: { from: textOf(window.from), to: textOf(window.to) },
      overdueFrom: overdue === null ? null : textOf(overdue),
      lapsesOn: null,
    },
    proposed: textOf(day),
    shifts,
    evidence: why.evidence,
    dissent: why.dissent,
  });
  draft.last = day;
}

/** A visit counted in days from the one before. */
function addAfter(draft: Draft, step: StepId, kind: StepKind, { earliest, from, to, overdue, grounds }: Gap): void {
  const { last } = draft;
  const window = { earliest: last + earliest, from: last + from, to: last + to };
  add(draft, step, kind, window, overdue === null ? null : last + overdue, grounds);
}

/** A visit that begins a course: from the first possible day on. */
function addFirst(draft: Draft, step: StepId, kind: StepKind, notBefore: Day, prepared: PreparedSchedule): void {
  const grounds = kind === "laser" ? prepared.laser.grounds : prepared.firstVisit;
  add(draft, step, kind, { earliest: notBefore, from: notBefore, to: notBefore }, null, grounds);
}

function addSessions(draft: Draft, sessions: number, prepared: PreparedSchedule, afterLaser: boolean, from: Day): void {
  for (let number = 1; number <= sessions; number++) {
    const step: StepId = `session-${number}`;
    if (number > 1) addAfter(draft, step, "session", number === 2 ? prepared.secondSession : prepared.laterSession);
    else if (afterLaser) addAfter(draft, step, "session", prepared.afterLaser);
    else addFirst(draft, step, "session", from, prepared);
  }
}

/** Reviews count in months from the touch-up itself, so that a short month or a closed day does not carry over. */
function addReviews(draft: Draft, review: Gap, until: Day): void {
  const anchor = civilOf(draft.last);
  for (let number = 1; ; number++) {
    const before = (number - 1) * review.from;
    const best = monthsAfter(anchor, before + review.from, "forward");
    if (best > until) return;
    const earliest = monthsAfter(anchor, before + review.earliest, "forward");
    const to = Math.max(best, monthsAfter(anchor, before + review.to, "back"));
    // `overdue` counts the first month that is over: late is the day after the last day that is not.
    const overdue = review.overdue === null ? null : monthsAfter(anchor, before + review.overdue - 1, "back") + 1;
    const window = { earliest, from: best, to };
    add(draft, `maintenance-review-${number}`, "maintenance-review", window, overdue, review.grounds);
  }
}

function refreshAfter(last: Day, pigment: PigmentKind, { longevity }: PreparedSchedule): RefreshExpected | null {
  if (pigment === "temporary") return null;
  const civil = civilOf(last);
  const from = textOf(monthsAfter(civil, longevity.min, "forward"));
  const to = textOf(monthsAfter(civil, longevity.max, "back"));
  return { between: { from, to }, evidence: longevity.grounds.evidence, dissent: longevity.grounds.dissent };
}

/**
 * Plans a course from a first possible day: the sessions, the touch-up, and the reviews that maintenance begins with. Each
 * visit has the window that the sources give and one proposed day in it; where a closed day or a blackout pushes the day
 * away from the best one, the shift says so.
 *
 * @param request - the course, the first possible day, and what is known of the clinic's calendar
 * @param options - the protocol, by default the article's
 * @returns the visits in order; each window counts from the day proposed for the visit before
 * @throws SmpError `unknown-course`, `invalid-count` for sessions outside 1 to 12 or years outside 1 to 30,
 *   `invalid-date`, `invalid-range` for a blackout that ends before it starts, `no-open-day` for a week without an open day
 *
 * @example
 * ```ts
 * import { calendarDate, planTreatment } from "scalp-micropigmentation";
 *
 * const plan = planTreatment({ course: "shaved", notBefore: calendarDate("2026-03-02") });
 * plan.steps.slice(0, 4).map(({ step, proposed }) => [step, proposed]); // => [["session-1", "2026-03-02"], ["session-2", "2026-03-12"], ["session-3", "2026-04-09"], ["touch-up", "2026-05-07"]]
 * ```
 */
export function planTreatment(request: PlanRequest, options: PlanOptions = {}): TreatmentPlan {
  checkRequest(request);
  const { course, pigment = "permanent", calendar } = request;
  const prepared = preparedScheduleFor(options.protocol ?? articleProtocol);
  const notBefore = dayOf(request.notBefore);
  const sessions = request.sessions ?? (course === "scar" ? prepared.scarSessionCount : prepared.sessionCount);
  const years = request.horizonYears ?? Math.ceil(prepared.longevity.max / 12);
  const draft: Draft = { steps: [], open: calendar === undefined ? undefined : openDaysOf(calendar), last: notBefore };
  if (course === "correction") {
    addFirst(draft, "laser-1", "laser", notBefore, prepared);
    for (let number = 2; number <= prepared.laserCount; number++)
      addAfter(draft, `laser-${number}`, "laser", prepared.laser);
  }
  addSessions(draft, sessions, prepared, course === "correction", notBefore);
  addAfter(draft, "touch-up", "touch-up", prepared.touchUp);
  const touchUp = draft.last;
  addReviews(draft, prepared.review[pigment], monthsAfter(civilOf(notBefore), years * 12, "back"));
  return {
    resultType: "treatment-plan",
    ruleSet: prepared.ruleSet,
    course,
    pigment,
    steps: draft.steps,
    refreshExpected: refreshAfter(touchUp, pigment, prepared),
  };
}
