import { type Day, dayOf, textOf } from "../calendar/day.js";
import { SmpError } from "../calendar/SmpError.js";
import { checkRequest } from "./checkRequest.js";
import { walkCourse } from "./course/walkCourse.js";
import { forecastCourse } from "./forecast/forecastCourse.js";
import type { Recall, RecallOptions, RecallRecord } from "./forecast/types.js";
import { type PreparedSchedule, preparedScheduleFor } from "./prepared.js";
import { lastPatchTest, readRecord } from "./record/readRecord.js";

/** The reminder of one record, if one is due. */
function recallOf(record: RecallRecord, asOf: Day, until: Day, prepared: PreparedSchedule): Recall | null {
  const { id, course, pigment = "permanent", reminded = [] } = record;
  checkRequest({ course, pigment });
  const read = readRecord(record, asOf, null);
  const walk = walkCourse({ course, pigment, prepared }, read.treatments, asOf, lastPatchTest(read));
  const { due, window } = walk;
  const { status } = forecastCourse(walk, window, asOf, [], prepared.healedReview.earliest);
  // Whom the practitioner told to wait, nobody reminds.
  if (status === "blocked") return null;
  const hasLapsed = window.lapses !== null && asOf >= window.lapses;
  const step = hasLapsed ? "maintenance-1" : due;
  const on = hasLapsed ? window.lapses : window.from;
  if (on > until || reminded.includes(step)) return null;
  return { id, step, status: status === "up-to-date" ? "not-yet" : status, on: textOf(on) };
}

function* recalls(
  records: Iterable<RecallRecord>,
  asOf: Day,
  until: Day,
  prepared: PreparedSchedule,
): Generator<Recall, void, undefined> {
  for (const record of records) {
    const recall = recallOf(record, asOf, until, prepared);
    if (recall !== null) yield recall;
  }
}

/**
 * Finds who is to be reminded of a next visit: everybody whose best day for it is today or past, or comes within so many
 * days. Records are read one by one as the answers are taken, so that any number of them streams through in constant memory.
 * Nobody is reminded twice of one step: those of which a record says so are left out.
 *
 * @param records - the records, in any iterable, each with the id of its client and the steps already reminded of
 * @param options - `asOf`, the day for which the question is asked; `within`, how many days ahead, from 0; the protocol
 * @returns the reminders, in the order of the records, found as they are asked for
 * @throws SmpError `invalid-count` for days that are no whole number from 0, `invalid-date`; while records are read, what
 *   {@link forecastNext} throws
 *
 * @example
 * ```ts
 * import { calendarDate, dueForRecall } from "scalp-micropigmentation";
 *
 * const visits = [{ on: calendarDate("2026-03-02") }];
 * const records = [{ id: "a", course: "shaved", visits }, { id: "b", course: "shaved", visits, reminded: ["session-2"] }] as const;
 * [...dueForRecall(records, { asOf: calendarDate("2026-03-09"), within: 3 })]; // => [{ id: "a", step: "session-2", status: "due", on: "2026-03-12" }]
 * ```
 */
export function dueForRecall(records: Iterable<RecallRecord>, options: RecallOptions): Iterable<Recall> {
  const { within = 0 } = options;
  if (!Number.isSafeInteger(within) || within < 0) {
    throw new SmpError("invalid-count", "within is a whole number of days from 0.", { within: String(within) });
  }
  const asOf = dayOf(options.asOf);
  return recalls(records, asOf, asOf + within, preparedScheduleFor(options.protocol));
}
