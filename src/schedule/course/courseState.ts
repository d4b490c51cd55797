import type { CourseId } from "../../knowledge/vocabularies.js";
import type { PreparedSchedule } from "../prepared.js";
import type { Decision } from "../record/types.js";
import { stepKind, stepNumber } from "./stepKind.js";
import type { StepId } from "./types.js";

/**
 * How far a course has come. The practitioner ends its parts, not the calendar.
 * @internal
 */
export interface CourseState {
  readonly lasers: { done: number; planned: number };
  readonly sessions: { done: number; planned: number };
  readonly touchUps: { done: number; planned: number };
  reviews: number;
  maintenances: number;
  /** A review found that the look has faded. */
  faded: boolean;
}

/**
 * A course of which nothing is done.
 * @internal
 */
export function newCourse(
  course: CourseId,
  prepared: PreparedSchedule,
  sessions?: number,
  lasers?: number,
): CourseState {
  const { usual } = course === "scar" ? prepared.scarSessions : prepared.sessions;
  return {
    lasers: { done: 0, planned: course === "correction" ? (lasers ?? prepared.laserCount) : 0 },
    sessions: { done: 0, planned: sessions ?? usual },
    touchUps: { done: 0, planned: 1 },
    reviews: 0,
    maintenances: 0,
    faded: false,
  };
}

/**
 * The step that is due. After a course there is always a next review: maintenance never ends.
 * @internal
 */
export function dueStepOf({ lasers, sessions, touchUps, reviews, maintenances, faded }: CourseState): StepId {
  if (lasers.done < lasers.planned) return `laser-${lasers.done + 1}`;
  if (sessions.done < sessions.planned) return `session-${sessions.done + 1}`;
  if (touchUps.done < touchUps.planned) return touchUps.done === 0 ? "touch-up" : `touch-up-${touchUps.done + 1}`;
  return faded ? `maintenance-${maintenances + 1}` : `maintenance-review-${reviews + 1}`;
}

/** What a visit leaves of a part: all before it is done, and the practitioner may ask for one more or end it here. */
function advance(part: { done: number; planned: number }, number: number, decision: Decision | undefined): void {
  part.done = number;
  part.planned = Math.max(part.planned, number);
  if (decision === "finished") part.planned = number;
  if (decision === "another") part.planned = Math.max(part.planned, number + 1);
}

const close = (part: { done: number; planned: number }): void => {
  part.planned = part.done;
};

/**
 * Takes a step as done. Whatever stands before it is over, whether or not it is on record: the course may have been begun
 * elsewhere.
 * @internal
 */
export function takeStep(state: CourseState, step: StepId, decision: Decision | undefined): void {
  const { lasers, sessions, touchUps } = state;
  const kind = stepKind(step);
  const number = stepNumber(step) ?? 1;
  const parts: readonly (readonly [string, CourseState["lasers"]])[] = [
    ["laser", lasers],
    ["session", sessions],
    ["touch-up", touchUps],
  ];
  for (const [name, part] of parts) {
    if (kind === name) {
      advance(part, number, decision);
      return;
    }
    close(part);
  }
  if (kind === "maintenance-review") state.reviews = number;
  else state.maintenances = number;
  state.faded = kind === "maintenance-review" && decision === "another";
}

const ORDER = ["laser", "session", "touch-up"] as const;

/** Parts of the course in order; reviews and maintenance alternate behind them. */
const rank = (step: StepId): number => {
  const place = (ORDER as readonly string[]).indexOf(stepKind(step));
  return place < 0 ? ORDER.length : place;
};

/**
 * Whether a step can still come, going by the one that is due: it stands no earlier in the course.
 * @internal
 */
export function canStillCome(step: StepId, state: CourseState): boolean {
  const due = dueStepOf(state);
  if (stepKind(step) === "laser" && hasNoPigment(state)) return (stepNumber(step) ?? 1) > state.lasers.done;
  if (stepKind(step) === "maintenance-review") return (stepNumber(step) ?? 1) > state.reviews;
  if (stepKind(step) === "maintenance") return (stepNumber(step) ?? 1) > state.maintenances;
  if (rank(step) !== rank(due)) return rank(step) > rank(due) || mayGoOn(step, state);
  return (stepNumber(step) ?? 1) >= (stepNumber(due) ?? 1);
}

/** Before the first session pigment can be removed in any course, as often as it takes. */
const hasNoPigment = ({ sessions, touchUps, reviews, maintenances }: CourseState): boolean =>
  sessions.done + touchUps.done + reviews + maintenances === 0;

/** One more session where the touch-up is due: the practitioner went on, whatever was planned. */
function mayGoOn(step: StepId, { sessions, touchUps, reviews, maintenances }: CourseState): boolean {
  if (stepKind(step) !== "session" || touchUps.done + reviews + maintenances > 0) return false;
  return (stepNumber(step) ?? 1) > sessions.done && sessions.done > 0;
}
