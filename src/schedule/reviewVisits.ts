import { dayOf } from "../calendar/day.js";
import { spanOf } from "../calendar/partialDay.js";
import { notesOn } from "../protocol/notes.js";
import { checkRequest } from "./checkRequest.js";
import { type Course, walkCourse } from "./course/walkCourse.js";
import { preparedScheduleFor } from "./prepared.js";
import { problemOf, readRecord } from "./record/readRecord.js";
import { reviewBeside } from "./record/reviewBeside.js";
import { reviewTreatment } from "./record/reviewTreatment.js";
import type { ReviewOptions, TreatmentRecord, VisitReviewReport } from "./record/types.js";

/**
 * Judges the visits of a record: each on time, in the grace before it, too early, late, lapsed or extra, and whether it
 * counts. The two are separate: pigment cannot be taken back, so a session too early counts, raises a risk and restarts the
 * clock. Only visits that were done are judged; entries that cannot be are named among the problems, not guessed at.
 *
 * @param record - the course and its visits in any order; courses begun elsewhere start at a later step
 * @param options - `asOf`, the day for which the question is asked; the protocol, by default the article's; the birth date
 * @returns every visit in the order of the days, and what is wrong with the record
 * @throws SmpError `invalid-date`, `unknown-course`, `unknown-step`, `invalid-answer` for a pigment, a status or a decision that does not exist,
 *   `date-out-of-range` where what comes next would leave the years 0001 to 9999
 *
 * @example
 * ```ts
 * import { calendarDate, reviewVisits } from "scalp-micropigmentation";
 *
 * const visits = [{ on: calendarDate("2026-03-02") }, { on: calendarDate("2026-03-08") }, { on: calendarDate("2026-03-10") }];
 * const report = reviewVisits({ course: "shaved", visits }, { asOf: calendarDate("2026-04-01") });
 * report.visits.map(({ step, timing, counts }) => [step, timing, counts]); // => [["session-1", "on-time", true], ["session-2", "grace", true], ["session-3", "too-early", true]]
 * ```
 */
export function reviewVisits(record: TreatmentRecord, options: ReviewOptions): VisitReviewReport {
  const { course: id, pigment = "permanent" } = record;
  checkRequest({ course: id, pigment });
  const prepared = preparedScheduleFor(options.protocol);
  const asOf = dayOf(options.asOf);
  const birth = options.birthDate === undefined ? null : spanOf(options.birthDate).earliest;
  const { treatments, beside, problems } = readRecord(record, asOf, birth);
  const course: Course = { course: id, pigment, prepared };
  const walked = walkCourse(course, treatments, asOf);
  const { walk, taken } = walked;
  const placed = [
    ...reviewTreatment(course, taken, walk.judged),
    ...beside.map((entry) => reviewBeside(course, entry, walked)),
  ].sort((a, b) => a.day - b.day);
  const misplaced = taken
    .filter(({ isOutOfPlace }) => isOutOfPlace)
    .map(({ treatment: { entry } }) => problemOf("step-already-done", entry));
  return {
    resultType: "visit-review",
    ruleSet: prepared.ruleSet,
    notes: notesOn(prepared.notes, asOf),
    course: id,
    visits: placed.map(({ visit }) => visit),
    problems: [...problems, ...misplaced].sort((a, b) => a.index - b.index),
  };
}
