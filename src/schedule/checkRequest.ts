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
export function checkRequest({ course, sessions, pigment, horizonYears }: Omit<PlanRequest, "notBefore">): void {
  if (!courses.includes(course)) {
    throw new SmpError("unknown-course", `Not a course: ${describe(course)}.`, { course: detailOf(course) });
  }
  if (pigment !== undefined && !pigmentKinds.includes(pigment)) {
    throw new SmpError("invalid-answer", `Not a kind of pigment: ${describe(pigment)}.`, {
      pigment: detailOf(pigment),
    });
  }
  checkCount("sessions", sessions, MOST_SESSIONS);
  checkCount("horizonYears", horizonYears, MOST_YEARS);
}
