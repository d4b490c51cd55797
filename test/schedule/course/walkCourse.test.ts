import { expect, test } from "vitest";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import { dayOf, textOf } from "../../../src/calendar/day.js";
import { walkCourse } from "../../../src/schedule/course/walkCourse.js";
import { preparedScheduleFor } from "../../../src/schedule/prepared.js";
import { readRecord } from "../../../src/schedule/record/readRecord.js";
import { recordOf, THREE_SESSIONS } from "../records.js";

const asOf = dayOf(calendarDate("2030-01-01"));
const walk = (days: readonly string[], sessions?: number) =>
  walkCourse(
    { course: "shaved", pigment: "permanent", prepared: preparedScheduleFor(undefined), sessions },
    readRecord(recordOf(days), asOf, null).treatments,
    asOf,
  );

test("the number of sessions that was agreed on is the one that is due", () => {
  expect(walk(THREE_SESSIONS.slice(0, 2)).due).toBe("session-3");
  expect(walk(THREE_SESSIONS.slice(0, 2), 2).due).toBe("touch-up");
  expect(walk(THREE_SESSIONS, 4).due).toBe("session-4");
});

test("the window that is due counts from the last visit", () => {
  const { window, last } = walk(THREE_SESSIONS);
  expect([textOf(last!.on), textOf(window.from)]).toEqual(["2026-04-09", "2026-05-07"]);
});

test("a touch-up in time is none that came too late", () => {
  expect(walk([...THREE_SESSIONS, "2026-10-08"]).taken.map(({ isRefresh }) => isRefresh)).not.toContain(true);
  expect(walk([...THREE_SESSIONS, "2026-10-09"]).taken.map(({ isRefresh }) => isRefresh)).toEqual([
    false,
    false,
    false,
    true,
  ]);
});
