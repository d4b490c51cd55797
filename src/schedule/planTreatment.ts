import { civilOf, type Day, dayOf, textOf } from "../calendar/day.js";
import { monthsAfter } from "../calendar/months.js";
import type { PigmentKind } from "../knowledge/vocabularies.js";
import { notesOn } from "../protocol/notes.js";
import { checkRequest } from "./checkRequest.js";
import type { Course } from "./course/walkCourse.js";
import { hoursOf } from "./hoursOf.js";
import { openDaysOf } from "./openDays.js";
import { addCourse } from "./plan/addCourse.js";
import { addReviews } from "./plan/addReviews.js";
import { type Draft, keptDays } from "./plan/draft.js";
import { lastWork, type PlanStart, planFrom, planStart } from "./plan/planStart.js";
import { type PreparedSchedule, preparedScheduleFor } from "./prepared.js";
import type { Bound } from "./series/types.js";
import type { PlanOptions, PlanRequest, RefreshExpected, TreatmentPlan } from "./types.js";

function refreshAfter(last: Day, pigment: PigmentKind, { longevity }: PreparedSchedule): RefreshExpected | null {
  if (pigment === "temporary") return null;
  const civil = civilOf(last);
  const from = textOf(monthsAfter(civil, longevity.min, "forward"));
  const to = textOf(monthsAfter(civil, longevity.max, "back"));
  return { between: { from, to }, evidence: longevity.grounds.evidence, dissent: longevity.grounds.dissent };
}

const NO_BOUNDS: readonly (readonly Bound[])[] = [];

/** The last day on which a review can be best: so many years after the first visit, planned or on record. */
function horizonOf(draft: Draft, request: PlanRequest, { prepared, pigment }: Course, { walk }: PlanStart): Day {
  const first = walk?.taken[0]?.treatment.on ?? dayOf(draft.steps[0]?.proposed ?? request.notBefore);
  const months = request.horizonYears === undefined ? prepared.lasts[pigment] : request.horizonYears * 12;
  return monthsAfter(civilOf(first), months, "back");
}

/** Adds the visits, and gives the day from which the look is expected to last. */
function fill(draft: Draft, request: PlanRequest, course: Course, start: PlanStart): Day {
  const { prepared, pigment } = course;
  const { walk, state } = start;
  const reviewed = state.reviews;
  addCourse(draft, course, start, request.include ?? []);
  const work = draft.steps.length > 0 || walk === null ? draft.last : (lastWork(walk)?.until ?? draft.last);
  const hasTouchUp = draft.steps.some(({ step }) => step === "touch-up");
  const bounds = hasTouchUp ? prepared.planBounds.review[pigment] : NO_BOUNDS;
  addReviews(draft, prepared.review[pigment], horizonOf(draft, request, course, start), bounds, reviewed);
  return work;
}

/**
 * Plans a course from a first possible day: the sessions, the touch-up, and the reviews that maintenance begins with. Each
 * visit has the window that the sources give and one proposed day in it; where a closed day or a blackout pushes the day
 * away from the best one, the shift says so.
 *
 * With a record, planning goes on after what was done: windows count from the last visit, and `keep` holds the days of an
 * earlier plan where they can stay. A wait of candidacy moves the first day; a verdict that withholds treatment or an open
 * flag of triage blocks the plan, which then has no steps and says why.
 *
 * @param request - the course, the first possible day, and what is known of the client's visits and the clinic's calendar
 * @param options - the protocol, by default the article's
 * @returns the visits in order; each window counts from the day proposed for the visit before
 * @throws SmpError `unknown-course`, `invalid-count` for sessions outside 1 to 12 or years outside 1 to 30,
 *   `invalid-date`, `invalid-range` for a blackout that ends before it starts, `no-open-day` for a week without an open day,
 *   `unknown-weekday`, `unknown-step` and `invalid-date` in the record, `date-out-of-range` for a plan that leaves the years 0001 to 9999
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
  const { course, pigment = request.record?.pigment ?? "permanent", calendar, keep } = request;
  const prepared = preparedScheduleFor(options.protocol);
  const { notBefore, blocked } = planFrom(request);
  const asked: Course = { course, pigment, prepared, sessions: request.sessions };
  const start = planStart(request, asked, notBefore);
  const open = calendar === undefined ? undefined : openDaysOf(calendar);
  const last = start.walk?.last?.until ?? notBefore;
  const draft: Draft = { steps: [], open, floor: notBefore, keep: keptDays(keep), last };
  const done = start.state.sessions.done;
  const work = blocked.length === 0 ? fill(draft, request, asked, start) : null;
  const sessions = draft.steps.filter(({ kind }) => kind === "session").length;
  return {
    resultType: "treatment-plan",
    ruleSet: prepared.ruleSet,
    notes: notesOn(prepared.notes, notBefore),
    course,
    pigment,
    blocked,
    steps: draft.steps,
    hours: hoursOf(sessions, done, prepared),
    refreshExpected: work === null ? null : refreshAfter(work, pigment, prepared),
  };
}
