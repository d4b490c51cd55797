import type { Day } from "../../calendar/day.js";
import { courseGrounds, sessionGrounds } from "../course/courseGrounds.js";
import { type CourseState, takeStep } from "../course/courseState.js";
import { stepKind } from "../course/stepKind.js";
import type { Course } from "../course/walkCourse.js";
import type { Bound } from "../series/types.js";
import type { OptionalStep, StepId, StepKind } from "../types.js";
import { addAfter, addAtOnce, addVisit, type Draft } from "./draft.js";
import { UNBOUND } from "./planBounds.js";
import type { PlanStart } from "./planStart.js";
import { sessionNames } from "./stepNames.js";

const UNKNOWN = { evidence: [], dissent: [] } as const;

/** The visits before anything is done to the skin. */
function addPreparation(
  draft: Draft,
  course: Course,
  { state, beside }: PlanStart,
  wanted: readonly OptionalStep[],
): void {
  const isNew = (step: OptionalStep): boolean => wanted.includes(step) && !beside.includes(step);
  const untouched = state.lasers.done + state.sessions.done === 0;
  if (untouched && isNew("consultation")) addAtOnce(draft, "consultation", "consultation", UNKNOWN);
  if (untouched && isNew("test-spot") && state.lasers.planned > 0) addAtOnce(draft, "test-spot", "test-spot", UNKNOWN);
  if (state.sessions.done > 0 || !isNew("patch-test")) return;
  addAtOnce(draft, "patch-test", "patch-test", course.prepared.patchTest.grounds);
}

function addFirstSession(draft: Draft, course: Course, { lasers }: CourseState): void {
  const { prepared } = course;
  const grounds = sessionGrounds("session-1", course);
  if (lasers.done > 0)
    addAfter(draft, "session-1", "session", prepared.afterLaser, boundsOfFirst(draft, course, lasers.done));
  else if (draft.steps.at(-1)?.step === "patch-test")
    addAfter(draft, "session-1", "session", { ...prepared.patchTest, grounds }, prepared.planBounds.patchTest);
  else addAtOnce(draft, "session-1", "session", grounds);
}

const boundsOfFirst = (draft: Draft, { prepared }: Course, lasers: number) =>
  draft.steps.length === 0 ? UNBOUND : (prepared.planBounds.afterLaser[lasers] ?? UNBOUND);

function addLasers(draft: Draft, { prepared }: Course, { lasers }: CourseState): void {
  for (let number = lasers.done + 1; number <= lasers.planned; number++) {
    if (number === 1) addAtOnce(draft, "laser-1", "laser", prepared.laser.grounds);
    else addAfter(draft, `laser-${number}`, "laser", prepared.laser, prepared.planBounds.laser[number - 1] ?? UNBOUND);
  }
  lasers.done = lasers.planned;
}

function addSessions(draft: Draft, course: Course, state: CourseState): void {
  const { secondSession, laterSession, planBounds } = course.prepared;
  const { sessions } = state;
  for (let before = sessions.done; before < sessions.planned; before++) {
    const gap = before === 1 ? secondSession : laterSession;
    if (before === 0) addFirstSession(draft, course, state);
    else
      addAfter(
        draft,
        sessionNames[before + 1] ?? `session-${before + 1}`,
        "session",
        gap,
        planBounds.session[before] ?? UNBOUND,
      );
  }
  sessions.done = sessions.planned;
}

function addTouchUps(draft: Draft, { prepared }: Course, { sessions, touchUps }: CourseState): void {
  const { planBounds, touchUp } = prepared;
  for (let before = touchUps.done; before < touchUps.planned; before++) {
    if (before === 0) addAfter(draft, "touch-up", "touch-up", touchUp, planBounds.touchUp[sessions.done] ?? UNBOUND);
    else addAfter(draft, `touch-up-${before + 1}`, "touch-up", touchUp, planBounds.anotherTouchUp);
  }
  touchUps.done = touchUps.planned;
}

/** A session after a record may have a patch test planned before it, which wants its days however long ago the last visit was. */
function afterPatchTest(
  draft: Draft,
  { prepared }: Course,
  { state }: PlanStart,
  kind: StepKind,
): { readonly bounds: readonly Bound[]; readonly lead: number } {
  if (kind !== "session" || draft.steps.at(-1)?.step !== "patch-test") return { bounds: UNBOUND, lead: -Infinity };
  const { patchTest, afterLaser } = prepared.planBounds;
  return { bounds: [...patchTest, ...(afterLaser[state.lasers.done] ?? UNBOUND)], lead: prepared.patchTest.earliest };
}

/** The first step after a record has the window that the kernel gives it; of the plan, only a patch test moves it. */
function addDue(draft: Draft, course: Course, start: PlanStart): StepId | null {
  const { walk } = start;
  if (walk === null) return null;
  const { due, window } = walk;
  const kind = stepKind(due);
  if (kind === "maintenance-review") return null;
  const hasLapsed = window.lapses !== null && draft.floor >= window.lapses;
  if (hasLapsed) {
    const day: Day = window.lapses;
    addVisit(draft, "maintenance-1", "maintenance", {
      earliest: day,
      from: day,
      to: day,
      overdue: null,
      grounds: course.prepared.maintenance,
      bounds: UNBOUND,
    });
    return "maintenance-1";
  }
  const { bounds, lead } = afterPatchTest(draft, course, start, kind);
  const earliest = Math.max(window.earliest, draft.last + lead);
  const from = Math.max(window.from, earliest);
  const to = Math.max(window.to, from);
  const overdue = window.overdue === null ? null : Math.max(window.overdue, to + 1);
  addVisit(draft, due, kind, { earliest, from, to, overdue, grounds: courseGrounds(due, course), bounds });
  return due;
}

/**
 * Adds what is still to come of a course, up to its touch-up or re-treatment; the state advances with it.
 * @internal
 */
export function addCourse(draft: Draft, course: Course, start: PlanStart, include: readonly OptionalStep[]): void {
  const { state } = start;
  if (include.length > 0) addPreparation(draft, course, start, include);
  const first = addDue(draft, course, start);
  if (first !== null) takeStep(state, first, undefined);
  addLasers(draft, course, state);
  addSessions(draft, course, state);
  if (include.includes("healed-review")) addHealedReview(draft, course, start);
  addTouchUps(draft, course, state);
}

/** A review of the healed skin between the last session and the touch-up, which counts from the session all the same. */
function addHealedReview(draft: Draft, { prepared }: Course, { state, beside }: PlanStart): void {
  if (beside.includes("healed-review") || state.touchUps.done >= state.touchUps.planned) return;
  const session = draft.last;
  const bounds = prepared.planBounds.healedReview[state.sessions.done] ?? UNBOUND;
  addAfter(draft, "healed-review", "healed-review", prepared.healedReview, bounds);
  draft.floor = Math.max(draft.floor, draft.last);
  draft.last = session;
}
