import { type Civil, civilOf, type Day, dayOf, textOf } from "../calendar/day.js";
import { monthsAfter } from "../calendar/months.js";
import type { CourseId, PigmentKind } from "../knowledge/vocabularies.js";
import { notesOn } from "../protocol/notes.js";
import { checkRequest } from "./checkRequest.js";
import { hoursOf } from "./hoursOf.js";
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

/** A window with the day proposed in it, and the claims behind it. */
interface Visit {
  readonly window: DayWindow;
  readonly overdue: Day | null;
  readonly grounds: Gap["grounds"];
}

function add(draft: Draft, step: StepId, kind: StepKind, { window, overdue, grounds }: Visit): void {
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
    bounds: [],
    proposed: textOf(day),
    shifts,
    evidence: grounds.evidence,
    dissent: grounds.dissent,
  });
  draft.last = day;
}

/** A visit counted in days from the one before. */
function addAfter(draft: Draft, step: StepId, kind: StepKind, { earliest, from, to, overdue, grounds }: Gap): void {
  const { last } = draft;
  const window = { earliest: last + earliest, from: last + from, to: last + to };
  add(draft, step, kind, { window, overdue: overdue === null ? null : last + overdue, grounds });
}

/** A visit that begins a course: from the first possible day on. */
function addFirst(draft: Draft, step: StepId, kind: StepKind, grounds: Gap["grounds"]): void {
  const { last } = draft;
  add(draft, step, kind, { window: { earliest: last, from: last, to: last }, overdue: null, grounds });
}

function addSessions(draft: Draft, sessions: number, course: CourseId, prepared: PreparedSchedule): void {
  if (course === "correction") addAfter(draft, "session-1", "session", prepared.afterLaser);
  else addFirst(draft, "session-1", "session", course === "scar" ? prepared.firstScarSession : prepared.firstSession);
  for (let number = 2; number <= sessions; number++) {
    addAfter(draft, `session-${number}`, "session", number === 2 ? prepared.secondSession : prepared.laterSession);
  }
}

function addLaser(draft: Draft, { laser, laserCount }: PreparedSchedule): void {
  addFirst(draft, "laser-1", "laser", laser.grounds);
  for (let number = 2; number <= laserCount; number++) addAfter(draft, `laser-${number}`, "laser", laser);
}

/** The `index`-th review after the touch-up, the first being 0, counted in months from the touch-up itself. */
function reviewWindow(touchUp: Civil, index: number, { earliest, from, to, overdue, grounds }: Gap): Visit {
  const before = index * from;
  const best = monthsAfter(touchUp, before + from, "forward");
  const last = Math.max(best, monthsAfter(touchUp, before + to, "back"));
  // `overdue` counts the first month that is over: late is the day after the last day that is not, and after the best.
  const late = overdue === null ? null : Math.max(last, monthsAfter(touchUp, before + overdue - 1, "back")) + 1;
  const window = { earliest: monthsAfter(touchUp, before + earliest, "forward"), from: best, to: last };
  return { window, overdue: late, grounds };
}

/** Reviews count from the touch-up, so that a short month or a closed day does not carry over from one to the next. */
function addReviews(draft: Draft, review: Gap, until: Day): void {
  if (review.from <= 0) return;
  const touchUp = civilOf(draft.last);
  let number = 1;
  for (let index = 0; ; index++) {
    const visit = reviewWindow(touchUp, index, review);
    if (visit.window.from > until) return;
    // Where a long closure holds several reviews up, one visit does for them all.
    if (propose(visit.window, draft.open).day <= draft.last) continue;
    add(draft, `maintenance-review-${number}`, "maintenance-review", visit);
    number++;
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
 *   `invalid-date`, `invalid-range` for a blackout that ends before it starts, `no-open-day` for a week without an open day,
 *   `unknown-weekday`, `date-out-of-range` for a plan that leaves the years 0001 to 9999
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
  const prepared = preparedScheduleFor(options.protocol);
  const notBefore = dayOf(request.notBefore);
  const sessions = request.sessions ?? (course === "scar" ? prepared.scarSessionCount : prepared.sessionCount);
  const months = request.horizonYears === undefined ? prepared.lasts[pigment] : request.horizonYears * 12;
  const draft: Draft = { steps: [], open: calendar === undefined ? undefined : openDaysOf(calendar), last: notBefore };
  if (course === "correction") addLaser(draft, prepared);
  addSessions(draft, sessions, course, prepared);
  addAfter(draft, "touch-up", "touch-up", prepared.touchUp);
  const touchUp = draft.last;
  const first = dayOf(draft.steps[0]?.proposed ?? request.notBefore);
  addReviews(draft, prepared.review[pigment], monthsAfter(civilOf(first), months, "back"));
  return {
    resultType: "treatment-plan",
    ruleSet: prepared.ruleSet,
    notes: notesOn(prepared.notes, notBefore),
    course,
    pigment,
    blocked: [],
    steps: draft.steps,
    hours: hoursOf(sessions, 0, prepared),
    refreshExpected: refreshAfter(touchUp, pigment, prepared),
  };
}
