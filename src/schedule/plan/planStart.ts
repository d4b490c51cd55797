import { type Day, dayOf } from "../../calendar/day.js";
import { type CourseState, newCourse } from "../course/courseState.js";
import { stepKind } from "../course/stepKind.js";
import { type Course, type CourseWalk, walkCourse } from "../course/walkCourse.js";
import { blockReasons } from "../forecast/blockReasons.js";
import type { BlockReason } from "../forecast/types.js";
import { lastPatchTest, type ReadRecord, readRecord, type Treatment } from "../record/readRecord.js";
import type { PlanRequest, StepId } from "../types.js";

/**
 * Where a plan begins: nothing done, or what is on record.
 * @internal
 */
export interface PlanStart {
  readonly state: CourseState;
  /** The record against the course; `null` where no treatment is on it. */
  readonly walk: CourseWalk | null;
  /** What stood beside the course and is done. */
  readonly beside: readonly StepId[];
  /** The day of the last patch test. */
  readonly patchTested: Day | null;
  /** Somebody has looked at the skin after the last treatment and could say how it healed. */
  readonly isReviewed: boolean;
}

const nothingDone = (
  { course, prepared, sessions, lasers }: Course,
  beside: readonly StepId[],
  patchTested: Day | null,
): PlanStart => ({
  state: newCourse(course, prepared, sessions, lasers),
  walk: null,
  beside,
  patchTested,
  isReviewed: false,
});

/** A review before the pigment has set says nothing of it, unless it found the skin healed. */
function isReviewed({ beside }: ReadRecord, last: Treatment | undefined, { prepared }: Course): boolean {
  if (last === undefined) return false;
  const settled = last.healedOn ?? last.until + prepared.healedReview.earliest;
  return beside.some(({ visit, day }) => visit.step === "healed-review" && day > last.until && day >= settled);
}

/**
 * Reads where a plan begins.
 * @internal
 */
export function planStart({ record }: PlanRequest, course: Course, notBefore: Day): PlanStart {
  if (record === undefined) return nothingDone(course, [], null);
  const read = readRecord(record, Number.POSITIVE_INFINITY, null);
  const { treatments } = read;
  const patchTested = lastPatchTest(read);
  const beside = read.beside.flatMap(({ visit }) => visit.step ?? []);
  if (treatments.length === 0) return nothingDone(course, beside, patchTested);
  const walk = walkCourse(course, treatments, notBefore, patchTested);
  return { state: walk.state, walk, beside, patchTested, isReviewed: isReviewed(read, walk.last, course) };
}

/** The last visit at which the skin was worked on, reviews aside. */
export function lastWork({ taken, walk }: CourseWalk): Treatment | undefined {
  const worked = taken.filter((_, index) => {
    const step = walk.judged[index]?.step;
    return step !== undefined && step !== null && stepKind(step as StepId) !== "maintenance-review";
  });
  return worked.at(-1)?.treatment;
}

/**
 * The first day on which a visit may be, and what blocks a plan whatever the day. A wait that has an end moves the day.
 * @internal
 */
export function planFrom({ notBefore, candidacy, triage }: PlanRequest): {
  readonly notBefore: Day;
  readonly blocked: readonly BlockReason[];
} {
  const wished = dayOf(notBefore);
  if (candidacy === undefined && triage === undefined) return { notBefore: wished, blocked: [] };
  const reasons = blockReasons(candidacy, triage, wished);
  const wait = reasons.find((reason) => reason.code === "not-eligible-yet");
  return {
    notBefore: wait === undefined ? wished : Math.max(wished, dayOf(wait.until.latest)),
    blocked: reasons.filter(({ code }) => code !== "not-eligible-yet"),
  };
}
