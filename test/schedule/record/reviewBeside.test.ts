import fc from "fast-check";
import { expect, test } from "vitest";
import { addDuration } from "../../../src/calendar/addDuration.js";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import { dayOf } from "../../../src/calendar/day.js";
import { walkCourse } from "../../../src/schedule/course/walkCourse.js";
import { preparedScheduleFor } from "../../../src/schedule/prepared.js";
import { readRecord } from "../../../src/schedule/record/readRecord.js";
import { reviewBeside } from "../../../src/schedule/record/reviewBeside.js";
import type { Visit } from "../../../src/schedule/record/types.js";
import type { StepId } from "../../../src/schedule/types.js";
import { recordOf, visit } from "../records.js";

const course = { course: "shaved", pigment: "permanent", prepared: preparedScheduleFor(undefined) } as const;

function beside(step: StepId, on: string, ...treated: (string | Visit)[]) {
  const record = recordOf([visit(on, { step }), ...treated]);
  const asOf = dayOf(calendarDate("2027-01-01"));
  const { treatments, beside: entries } = readRecord(record, asOf, null);
  return reviewBeside(course, entries[0]!, walkCourse(course, treatments, asOf)).visit;
}

test("a patch test after the session is of no use to it", () => {
  expect(beside("patch-test", "2026-03-03", "2026-03-02")).toMatchObject({
    timing: "late",
    counts: false,
    because: [{ code: "patch-test-too-short", session: "2026-03-02" }],
  });
});

test("a patch test without a session yet is in time, and so is a consultation whenever it is", () => {
  expect(beside("patch-test", "2026-03-03")).toMatchObject({ timing: "on-time", counts: true });
  expect(beside("consultation", "2026-03-03", "2026-03-02").timing).toBe("on-time");
});

test("a patch test is for the first session; a laser brings no pigment in", () => {
  const laser = visit("2026-03-02", { step: "laser-1" });
  expect(beside("patch-test", "2026-03-02", laser, "2026-06-05").timing).toBe("on-time");
  expect(beside("patch-test", "2026-06-03", laser, "2026-06-05")).toMatchObject({
    because: [{ code: "patch-test-too-short", session: "2026-06-05" }],
  });
});

test("a review of the healed skin counts from the treatment before it", () => {
  expect(beside("healed-review", "2026-04-08", "2026-03-12", "2026-05-01").because).toEqual([
    {
      code: "before-hard-minimum",
      bound: 0,
      part: "hardMinimum",
      from: { previous: true },
      anchor: "2026-03-12",
      date: "2026-04-09",
    },
  ]);
  expect(beside("healed-review", "2026-04-09", "2026-03-12", "2026-05-01").timing).toBe("on-time");
});

test("a review of the healed skin counts from the last treatment before it, however many there are", () => {
  const start = calendarDate("2026-01-01");
  const days = (count: number) => addDuration(start, { days: count });
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(300), { maxLength: 12 }), fc.nat(300), (treated, review) => {
      const { timing } = beside("healed-review", days(review), ...treated.map(days));
      const before = treated.filter((day) => day <= review).sort((a, b) => a - b);
      const last = before.at(-1);
      expect(timing).toBe(last !== undefined && review < last + 28 ? "too-early" : "on-time");
    }),
  );
});
