import { expect, test } from "vitest";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import { dayOf, textOf } from "../../../src/calendar/day.js";
import { problemOf, readRecord } from "../../../src/schedule/record/readRecord.js";
import type { Visit } from "../../../src/schedule/record/types.js";
import type { StepId } from "../../../src/schedule/types.js";
import { recordOf, visit } from "../records.js";

const TODAY = dayOf(calendarDate("2026-06-01"));
const read = (...visits: Parameters<typeof recordOf>[0]) => readRecord(recordOf(visits), TODAY, null);

test("visits come in the order of their days, and only those that were done", () => {
  const { treatments } = read("2026-04-01", visit("2026-03-15", { status: "canceled" }), "2026-03-01");
  expect(treatments.map(({ on }) => textOf(on))).toEqual(["2026-03-01", "2026-04-01"]);
});

test("a day that goes on with a session belongs to it, with what was decided on it", () => {
  const { treatments } = read("2026-03-01", visit("2026-03-02", { continues: true, decision: "finished" }));
  expect(treatments).toHaveLength(1);
  expect(treatments[0]).toMatchObject({ until: dayOf(calendarDate("2026-03-02")), decision: "finished" });
});

test("today has been, tomorrow has not", () => {
  expect(read("2026-06-01", "2026-06-02").problems).toEqual([{ code: "future-dated", index: 1, on: "2026-06-02" }]);
});

test("what a review of the healed skin finds is about the treatment before it", () => {
  const healed = calendarDate("2026-04-01");
  const { treatments, beside } = read(
    "2026-03-01",
    visit("2026-04-02", { step: "healed-review", healedOn: healed, decision: "finished" }),
  );
  expect(treatments[0]).toMatchObject({ healedOn: dayOf(healed), decision: "finished" });
  expect(beside).toHaveLength(1);
});

test("a problem names the visit by its id where it has one", () => {
  const entry = { visit: visit("2026-03-01", { id: "x" }), index: 4, day: 0 };
  expect(problemOf("same-day", entry)).toEqual({ code: "same-day", index: 4, id: "x", on: "2026-03-01" });
});

test.each([
  ["session-0x2", "unknown-step"],
  ["session- 2", "unknown-step"],
  ["session-1e3", "unknown-step"],
  ["session-02", "unknown-step"],
  ["session-0", "unknown-step"],
  ["session-1.0", "unknown-step"],
  ["session", "unknown-step"],
  ["maintenance-review", "unknown-step"],
  ["consultation-3", "unknown-step"],
  ["__proto__", "unknown-step"],
  ["constructor", "unknown-step"],
])("no visit is for a step called %s", (step, code) => {
  expect(() => read(visit("2026-03-01", { step: step as StepId }))).toThrow(expect.objectContaining({ code }));
});

test.each([{ status: "doen" }, { status: "cancelled" }, { decision: "finish" }, { decision: "__proto__" }])(
  "a visit with %o is refused, not taken for one that was not or that decides nothing",
  (mistake) => {
    const { status, decision } = mistake as Partial<Visit>;
    expect(() => read(visit("2026-03-01", { status, decision }))).toThrow(
      expect.objectContaining({ code: "invalid-answer", details: mistake }),
    );
  },
);
