import { type Day, dayOf, textOf } from "../calendar/day.js";
import { describe, detailOf } from "../calendar/describe.js";
import { SmpError } from "../calendar/SmpError.js";
import { checkRequest } from "./checkRequest.js";
import { walkCourse } from "./course/walkCourse.js";
import { forecastCourse } from "./forecast/forecastCourse.js";
import type { Recall, RecallOptions, RecallRecord, UnreadableRecord } from "./forecast/types.js";
import { type PreparedSchedule, preparedScheduleFor } from "./prepared.js";
import { checkStep } from "./record/checkVisits.js";
import { lastPatchTest, readRecord } from "./record/readRecord.js";

/** What is asked of every record. */
interface Question {
  readonly asOf: Day;
  /** The last day whose visits are reminded of. */
  readonly until: Day;
  readonly prepared: PreparedSchedule;
}

/** Whose record it is; `null` where an untyped caller does not say. */
function clientOf(record: RecallRecord): string | null {
  const { id } = (record as RecallRecord | null) ?? { id: null };
  return typeof id === "string" && id !== "" ? id : null;
}

const isList: (value: unknown) => boolean = Array.isArray;

function check(record: RecallRecord): void {
  if (clientOf(record) === null)
    throw new SmpError("invalid-answer", `Not the record of a client: ${describe(record)}.`, {
      record: detailOf(record),
    });
  const { course, pigment, reminded = [] } = record;
  checkRequest({ course, pigment });
  if (!isList(reminded))
    throw new SmpError("invalid-answer", `Not a list of steps: ${describe(reminded)}.`, {
      reminded: detailOf(reminded),
    });
  for (const step of reminded) checkStep(step);
}

/** The reminder of one record, if one is due. */
function recallOf(record: RecallRecord, { asOf, until, prepared }: Question): Recall | null {
  check(record);
  const { id, course, pigment = "permanent", reminded = [] } = record;
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
  return { id, course, step, status: status === "up-to-date" ? "not-yet" : status, on: textOf(on) };
}

/** The same, or why the record cannot be read: one that is wrong must not end the answers about all that follow. */
function answerFor(record: RecallRecord, index: number, question: Question): Recall | UnreadableRecord | null {
  try {
    return recallOf(record, question);
  } catch (error) {
    if (!(error instanceof SmpError)) throw error;
    const { code, details } = error;
    return { status: "unreadable", id: clientOf(record), index, because: code, details };
  }
}

function* answers(
  records: Iterable<RecallRecord>,
  question: Question,
): Generator<Recall | UnreadableRecord, void, undefined> {
  // What the last client was reminded of, and nobody else: however many clients there are, no more is remembered.
  const told = new Set<string>();
  let client: string | null = null;
  let index = 0;
  for (const record of records) {
    const answer = answerFor(record, index++, question);
    if (answer === null) continue;
    if (answer.status !== "unreadable") {
      if (answer.id !== client) told.clear();
      client = answer.id;
      const what = `${answer.course} ${answer.step}`;
      if (told.has(what)) continue;
      told.add(what);
    }
    yield answer;
  }
}

/**
 * Finds who is to be reminded of a next visit: everybody whose best day for it is today or past, or comes within so many
 * days. Records are read one by one as the answers are taken, so that any number of them streams through in constant memory.
 *
 * Nobody is reminded twice of one step: those of which a record says so are left out, and where several records of a client
 * follow one another, as in records ordered by `id`, each step of a course is named once. More is not remembered, or
 * memory would grow with the clients.
 *
 * A record that cannot be read is named in its place with what is wrong with it (`status: "unreadable"`), and the next one
 * is read.
 *
 * @param records - the records, in any iterable, each with the id of its client and the steps already reminded of
 * @param options - `asOf`, the day for which the question is asked; `within`, how many days ahead, from 0; the protocol
 * @returns the reminders, in the order of the records, found as they are asked for; it can be read as often as `records` can:
 *   a generator once, an array again and again
 * @throws SmpError `invalid-count` for days that are no whole number from 0, `invalid-date` for an `asOf` that is none
 *
 * @example
 * ```ts
 * import { calendarDate, dueForRecall } from "scalp-micropigmentation";
 *
 * const visits = [{ on: calendarDate("2026-03-02") }];
 * const records = [{ id: "a", course: "shaved", visits }, { id: "b", course: "shaved", visits, reminded: ["session-2"] }] as const;
 * [...dueForRecall(records, { asOf: calendarDate("2026-03-09"), within: 3 })]; // => [{ id: "a", course: "shaved", step: "session-2", status: "due", on: "2026-03-12" }]
 * ```
 */
export function dueForRecall(
  records: Iterable<RecallRecord>,
  options: RecallOptions,
): Iterable<Recall | UnreadableRecord> {
  const { within = 0 } = options;
  if (!Number.isSafeInteger(within) || within < 0) {
    throw new SmpError("invalid-count", "within is a whole number of days from 0.", { within: String(within) });
  }
  const asOf = dayOf(options.asOf);
  const question: Question = { asOf, until: asOf + within, prepared: preparedScheduleFor(options.protocol) };
  return { [Symbol.iterator]: () => answers(records, question) };
}
