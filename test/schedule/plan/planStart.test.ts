import { expect, test } from "vitest";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import { dayOf, textOf } from "../../../src/calendar/day.js";
import { lastWork, planFrom, planStart } from "../../../src/schedule/plan/planStart.js";
import { preparedScheduleFor } from "../../../src/schedule/prepared.js";
import type { TreatmentRecord } from "../../../src/schedule/record/types.js";
import { recordOf, THREE_SESSIONS, visit } from "../records.js";

const notBefore = calendarDate("2026-03-02");
const course = { course: "shaved", pigment: "permanent", prepared: preparedScheduleFor(undefined) } as const;
const start = (record?: TreatmentRecord) =>
  planStart({ course: "shaved", notBefore, record }, course, dayOf(notBefore));

test("without a treatment on record nothing is done", () => {
  expect(start()).toMatchObject({ walk: null, beside: [] });
  const consulted = start(recordOf([visit("2026-02-01", { step: "consultation" })]));
  expect([consulted.walk, consulted.beside]).toEqual([null, ["consultation"]]);
});

test("a record is read whole, whatever the first day is", () => {
  expect(start(recordOf(THREE_SESSIONS)).state.sessions.done).toBe(3);
});

test("a review is no work on the skin", () => {
  const { walk } = start(recordOf([...THREE_SESSIONS, "2026-05-07", "2027-05-07"]));
  expect(textOf(lastWork(walk!)!.on)).toBe("2026-05-07");
});

test("a request that nothing blocks begins on its first day", () => {
  expect(planFrom({ course: "shaved", notBefore })).toEqual({ notBefore: dayOf(notBefore), blocked: [] });
});
