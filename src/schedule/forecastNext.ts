import { type Day, dayOf, textOf } from "../calendar/day.js";
import { notesOn } from "../protocol/notes.js";
import { checkRequest } from "./checkRequest.js";
import { courseGrounds } from "./course/courseGrounds.js";
import { withWait } from "./course/waitGrounds.js";
import { type Course, walkCourse } from "./course/walkCourse.js";
import { blockReasons } from "./forecast/blockReasons.js";
import { forecastCourse, writeWindow } from "./forecast/forecastCourse.js";
import type { BlockReason, Forecast, ForecastOptions, Replacement } from "./forecast/types.js";
import { preparedScheduleFor } from "./prepared.js";
import { lastPatchTest, readRecord } from "./record/readRecord.js";
import type { TreatmentRecord } from "./record/types.js";

/** A late touch-up is no touch-up any more: it refreshes the look. */
function refreshFrom(day: Day): Replacement {
  const on = textOf(day);
  return {
    step: "maintenance-1",
    window: { earliest: on, recommended: { from: on, to: on }, overdueFrom: null, lapsesOn: null },
  };
}

/**
 * Says which step of a course is next and where it stands: not yet, due, overdue, lapsed (with what takes its place), up to
 * date between reviews, or blocked. Windows count from what was done, so that a missed or late visit moves what follows.
 *
 * @param record - the course and its visits in any order
 * @param options - `asOf`, the day for which the question is asked; the protocol, by default the article's; a candidacy
 *   assessment and triages, which may block; whether scabs are still on, which outranks any date
 * @returns the step with its window, every reason, and the day on which the answer changes by itself
 * @throws SmpError `invalid-date`, `unknown-course`, `unknown-step`, `invalid-answer` for a pigment, a status or a decision that does not exist,
 *   `date-out-of-range`
 *
 * @example
 * ```ts
 * import { calendarDate, forecastNext } from "scalp-micropigmentation";
 *
 * const record = { course: "shaved", visits: [{ on: calendarDate("2026-03-02") }] } as const;
 * const forecast = forecastNext(record, { asOf: calendarDate("2026-03-08") });
 * [forecast.status, forecast.step, forecast.recheckOn]; // => ["not-yet", "session-2", "2026-03-09"]
 * ```
 */
export function forecastNext(record: TreatmentRecord, options: ForecastOptions): Forecast {
  const { course: id, pigment = "permanent" } = record;
  const { candidacy, triage, scabsRemain = false } = options;
  checkRequest({ course: id, pigment });
  const prepared = preparedScheduleFor(options.protocol);
  const asOf = dayOf(options.asOf);
  const course: Course = { course: id, pigment, prepared };
  const read = readRecord(record, asOf, null);
  const walk = walkCourse(course, read.treatments, asOf, lastPatchTest(read));
  const { due, window } = walk;
  const scabs: BlockReason[] = scabsRemain ? [{ code: "scabs-remain" }] : [];
  const blocks = [...scabs, ...blockReasons(candidacy, triage, asOf)];
  const said = forecastCourse(walk, window, asOf, blocks, prepared.healedReview.earliest);
  const hasLapsed = window.lapses !== null && asOf >= window.lapses;
  const held = window.limits.minimum?.bound.from;
  const { evidence, dissent } = withWait(courseGrounds(due, course), due, held, prepared);
  return {
    resultType: "forecast",
    ruleSet: prepared.ruleSet,
    notes: notesOn(prepared.notes, asOf),
    asOf: options.asOf,
    step: due,
    ...said,
    window: hasLapsed ? null : writeWindow(window),
    replacedBy: hasLapsed ? refreshFrom(window.lapses) : null,
    evidence,
    dissent,
  };
}
