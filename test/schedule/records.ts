import { calendarDate } from "../../src/calendar/calendarDate.js";
import type { CourseId } from "../../src/knowledge/vocabularies.js";
import type { TreatmentRecord, Visit } from "../../src/schedule/record/types.js";

/** A visit on a day, with whatever else is known of it. */
export const visit = (on: string, known: Partial<Visit> = {}): Visit => ({ on: calendarDate(on), ...known });

/** A record of a course; a plain text is a visit on that day. */
export const recordOf = (visits: readonly (string | Visit)[], course: CourseId = "shaved"): TreatmentRecord => ({
  course,
  visits: visits.map((one) => (typeof one === "string" ? visit(one) : one)),
});

/** Three sessions by the book: 2 March, 12 March and 9 April 2026. */
export const THREE_SESSIONS = ["2026-03-02", "2026-03-12", "2026-04-09"] as const;
