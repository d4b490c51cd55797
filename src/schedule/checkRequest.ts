import { describe, detailOf } from "../calendar/describe.js";
import { SmpError } from "../calendar/SmpError.js";
import { courses, pigmentKinds } from "../knowledge/vocabularies.js";
import type { PlanRequest } from "./types.js";

/** @internal */
export const MOST_SESSIONS = 12;
const MOST_YEARS = 30;
/**
 * As many years, written out: a bundler drops an unused product only of literals.
 * @internal
 */
export const MOST_MONTHS = 360;

function checkCount(name: string, value: number | undefined, most: number): void {
  if (value === undefined || (Number.isInteger(value) && value >= 1 && value <= most)) return;
  throw new SmpError("invalid-count", `${name} is a whole number from 1 to ${most}.`, { [name]: String(value) });
}

/**
 * Refuses a request that no plan can answer.
 * @internal
 */
export function checkRequest(request: Omit<PlanRequest, "notBefore">): void {
  const { course, sessions, lasers, horizonYears, record, pigment = record?.pigment } = request;
  if (!courses.includes(course)) {
    throw new SmpError("unknown-course", `Not a course: ${describe(course)}.`, { course: detailOf(course) });
  }
  if (pigment !== undefined && !pigmentKinds.includes(pigment)) {
    throw new SmpError("invalid-answer", `Not a kind of pigment: ${describe(pigment)}.`, {
      pigment: detailOf(pigment),
    });
  }
  // The sessions of one course are none of another: read as such, they would leave sessions out that nobody has had.
  if (record !== undefined && record.course !== course) {
    throw new SmpError("invalid-answer", `The record is of another course: ${describe(record.course)}.`, {
      course,
      recorded: detailOf(record.course),
    });
  }
  checkCount("sessions", sessions, MOST_SESSIONS);
  checkCount("lasers", lasers, MOST_SESSIONS);
  if (lasers !== undefined && course !== "correction")
    throw new SmpError("invalid-count", "Only a correction has laser sessions.", { lasers: String(lasers), course });
  checkCount("horizonYears", horizonYears, MOST_YEARS);
}
