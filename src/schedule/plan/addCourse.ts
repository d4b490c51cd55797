import { civilOf } from "../../calendar/day.js";
import { monthsAfter } from "../../calendar/months.js";
import { courseGrounds } from "../course/courseGrounds.js";
import { type CourseState, takeStep } from "../course/courseState.js";
import { stepKind } from "../course/stepKind.js";
import type { Course } from "../course/walkCourse.js";
import { FOUND_HEALED } from "../healedSkin.js";
import type { Bound } from "../series/types.js";
import type { OptionalStep, StepId, StepKind } from "../types.js";
import { addAfterLast, addVisit, type Draft } from "./draft.js";
import type { PlanStart } from "./planStart.js";
import { numbered, type PlanVisit, unbound } from "./planVisits.js";

/** The visits before anything is done to the skin. */
function addPreparation(
  draft: Draft,
  { prepared: { visits } }: Course,
  { state, beside }: PlanStart,
  wanted: readonly OptionalStep[],
): void {
  const isNew = (step: OptionalStep): boolean => wanted.includes(step) && !beside.includes(step);
  const untouched = state.lasers.done + state.sessions.done === 0;
  if (untouched && isNew("consultation")) addAfterLast(draft, visits.consultation);
  if (untouched && isNew("test-spot") && state.lasers.planned > 0) addAfterLast(draft, visits.testSpot);
  if (state.sessions.done === 0 && isNew("patch-test")) addAfterLast(draft, visits.patchTest);
}

function firstSessionOf({ steps }: Draft, { course, prepared }: Course, lasers: number): PlanVisit {
  const { firstSession, afterPatchTest, afterLaser } = prepared.visits;
  if (lasers > 0) {
    const visit = numbered(afterLaser, lasers, "session-1");
    return steps.length === 0 ? unbound(visit) : visit;
  }
  return (steps.at(-1)?.step === "patch-test" ? afterPatchTest : firstSession)[course];
}

function addLasers(draft: Draft, { prepared }: Course, { lasers }: CourseState): void {
  for (let number = lasers.done + 1; number <= lasers.planned; number++)
    addAfterLast(draft, numbered(prepared.visits.laser, number, `laser-${number}`));
  lasers.done = lasers.planned;
}

/** The first session, which waits for a patch test on record to be read. */
function addFirstSession(draft: Draft, course: Course, { state, patchTested }: PlanStart): void {
  const visit = firstSessionOf(draft, course, state.lasers.done);
  if (patchTested === null) {
    addAfterLast(draft, visit);
    return;
  }
  const read = patchTested + course.prepared.patchTest.earliest;
  const [earliest, from, to] = [visit.earliest, visit.from, visit.to].map((days) => Math.max(draft.last + days, read));
  addVisit(draft, visit, earliest ?? read, from ?? read, to ?? read, null);
}

function addSessions(draft: Draft, course: Course, start: PlanStart): void {
  const { sessions } = start.state;
  if (sessions.done === 0 && sessions.planned > 0) addFirstSession(draft, course, start);
  for (let number = Math.max(1, sessions.done) + 1; number <= sessions.planned; number++)
    addAfterLast(draft, course.prepared.visits.session[number] ?? sessionBeyond(course, number));
  sessions.done = sessions.planned;
}

const sessionBeyond = ({ prepared }: Course, number: number): PlanVisit =>
  numbered(prepared.visits.session, number, `session-${number}`);

/** The touch-up after the sessions of the plan; where it cannot be in time, the look is refreshed instead. */
function addTouchUp(draft: Draft, { pigment, prepared }: Course, state: CourseState): void {
  const { sessions, touchUps } = state;
  if (touchUps.done >= touchUps.planned) return;
  const { last } = draft;
  const visit = numbered(prepared.visits.touchUp[pigment], sessions.done, "touch-up");
  const lapses = visit.lapses === null ? null : monthsAfter(civilOf(last), visit.lapses, "back");
  const end = lapses === null ? Infinity : lapses - 1;
  const from = Math.min(last + visit.from, end);
  const to = Math.min(last + visit.to, end);
  if (addVisit(draft, visit, last + visit.earliest, from, to, null, lapses)) {
    touchUps.done = touchUps.planned;
    return;
  }
  const instead = numbered(prepared.visits.refresh[pigment], sessions.done, "maintenance-1");
  const day = monthsAfter(civilOf(last), instead.earliest, "forward");
  addVisit(draft, instead, day, day, day, null);
  takeStep(state, instead.step, undefined);
}

/**
 * What a step after a record counts from beside the record. A session may have a patch test planned before it, which wants its
 * days however long ago the last visit was; a touch-up may be on skin that was found healed.
 */
function whatHolds(
  draft: Draft,
  { prepared }: Course,
  { state, walk }: PlanStart,
  kind: StepKind,
): { readonly bounds: readonly Bound[]; readonly lead: number } {
  if (kind === "touch-up" && walk?.last?.healedOn != null) return { bounds: [FOUND_HEALED], lead: -Infinity };
  if (kind !== "session" || draft.steps.at(-1)?.step !== "patch-test") return { bounds: [], lead: -Infinity };
  const { patchTest, visits } = prepared;
  const { bounds } = visits.afterPatchTest.shaved;
  const afterLaser = visits.afterLaser[state.lasers.done]?.bounds ?? [];
  return { bounds: [...bounds, ...afterLaser], lead: patchTest.earliest };
}

/** The first step after a record has the window that the kernel gives it; of the plan, only a patch test moves it. */
function addDue(draft: Draft, course: Course, start: PlanStart): StepId | null {
  const { walk } = start;
  if (walk === null) return null;
  const { due, window } = walk;
  const kind = stepKind(due);
  if (kind === "maintenance-review") return null;
  const { lapses } = window;
  const { bounds, lead } = whatHolds(draft, course, start, kind);
  const earliest = Math.max(window.earliest, draft.last + lead);
  const from = Math.max(window.from, earliest);
  const to = Math.max(window.to, from);
  const overdue = window.overdue === null ? null : Math.max(window.overdue, to + 1);
  if (addVisit(draft, dueVisit(due, course, bounds), earliest, from, to, overdue, lapses)) return due;
  const day = lapses ?? from;
  addVisit(draft, dueVisit("maintenance-1", course, []), day, day, day, null);
  return "maintenance-1";
}

const dueVisit = (step: StepId, course: Course, bounds: readonly Bound[]): PlanVisit => ({
  ...course.prepared.visits.consultation,
  step,
  kind: stepKind(step),
  grounds: courseGrounds(step, course),
  bounds,
});

/**
 * Adds what is still to come of a course, up to its touch-up or re-treatment; the state advances with it.
 * @internal
 */
export function addCourse(draft: Draft, course: Course, start: PlanStart, include: readonly OptionalStep[]): void {
  const { state, walk } = start;
  const wantsReview = include.includes("healed-review");
  if (include.length > 0) addPreparation(draft, course, start, include);
  if (wantsReview && walk !== null && stepKind(walk.due) === "touch-up") addHealedReview(draft, course, start);
  const first = addDue(draft, course, start);
  if (first !== null) takeStep(state, first, undefined);
  addLasers(draft, course, state);
  addSessions(draft, course, start);
  if (wantsReview) addHealedReview(draft, course, start);
  addTouchUp(draft, course, state);
}

/** A review of the healed skin between the last session and the touch-up, which counts from the session all the same. */
function addHealedReview(draft: Draft, { prepared }: Course, { state, isReviewed }: PlanStart): void {
  if (state.touchUps.done >= state.touchUps.planned) return;
  const isAfterPlanned = draft.steps.some(({ kind }) => kind === "session");
  if (isReviewed && !isAfterPlanned) return;
  const session = draft.last;
  const review = numbered(prepared.visits.healedReview, state.sessions.done, "healed-review");
  addAfterLast(draft, isAfterPlanned ? review : unbound(review));
  draft.floor = Math.max(draft.floor, draft.last);
  draft.last = session;
}
