import { expect, test } from "vitest";
import { aftercareTimeline } from "../../../src/aftercare/aftercareTimeline.js";
import { firstSession, rowOf } from "../../../src/aftercare/permission/asked.js";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import { type Activity, activities } from "../../../src/knowledge/activities.js";

test("an activity of the list has its row", () => {
  expect(rowOf("sauna")).toBe(activities.sauna);
});

test.each(["surfing", "", "toString", "__proto__", undefined])("%j is no activity", (activity) => {
  expect(() => rowOf(activity as Activity)).toThrow(
    expect.objectContaining({ name: "SmpError", code: "unknown-activity" }),
  );
});

test("the first session of a timeline is its earliest", () => {
  const sessions = ["2026-03-12", "2026-03-02"].map((on) => ({ on: calendarDate(on) }));
  const timeline = aftercareTimeline({ sessions });
  expect(firstSession(timeline)).toBe("2026-03-02");
  expect(() => firstSession({ ...timeline, sessions: [] })).toThrow(expect.objectContaining({ code: "no-sessions" }));
});
