import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { dueForRecall } from "../../src/schedule/dueForRecall.js";
import type { RecallRecord } from "../../src/schedule/forecast/types.js";
import { recordOf, THREE_SESSIONS, visit } from "./records.js";

const client = (
  id: string,
  visits: Parameters<typeof recordOf>[0],
  known: Partial<RecallRecord> = {},
): RecallRecord => ({
  id,
  ...recordOf(visits),
  ...known,
});
const recalled = (asOf: string, within: number | undefined, ...records: RecallRecord[]) =>
  [...dueForRecall(records, { asOf: calendarDate(asOf), within })].map(
    ({ id, step, status, on }) => `${id} ${step} ${status} ${on}`,
  );

describe("somebody is reminded", () => {
  const one = client("a", ["2026-03-02"]);

  test("when the best day comes within so many days, and from then on", () => {
    expect(recalled("2026-03-08", 3, one)).toEqual([]);
    expect(recalled("2026-03-09", 3, one)).toEqual(["a session-2 due 2026-03-12"]);
    expect(recalled("2026-03-08", 4, one)).toEqual(["a session-2 not-yet 2026-03-12"]);
    expect(recalled("2026-03-11", undefined, one)).toEqual([]);
    expect(recalled("2026-03-12", undefined, one)).toEqual(["a session-2 due 2026-03-12"]);
    expect(recalled("2026-05-01", undefined, one)).toEqual(["a session-2 overdue 2026-03-12"]);
  });

  test("of the refresh that takes the place of a touch-up that was missed", () => {
    expect(recalled("2026-12-01", 0, client("a", THREE_SESSIONS))).toEqual(["a maintenance-1 lapsed 2026-10-09"]);
  });

  test("never twice of one step, but of the next one again", () => {
    const reminded = { reminded: ["session-2"] } as const;
    expect(recalled("2026-03-12", 0, client("a", ["2026-03-02"], reminded))).toEqual([]);
    expect(recalled("2026-04-09", 0, client("a", ["2026-03-02", "2026-03-12"], reminded))).toEqual([
      "a session-3 due 2026-04-09",
    ]);
  });

  test("not while the practitioner waits", () => {
    expect(recalled("2026-05-01", 0, client("a", [visit("2026-03-02", { decision: "wait" })]))).toEqual([]);
  });
});

test("any iterable will do, and no record is read before its answer is asked for", () => {
  let read = 0;
  function* endless() {
    for (;;) yield client(`client-${++read}`, ["2026-03-02"]);
  }
  const answers = dueForRecall(endless(), { asOf: calendarDate("2026-04-01") })[Symbol.iterator]();
  expect(read).toBe(0);
  expect(answers.next().value).toMatchObject({ id: "client-1" });
  expect(answers.next().value).toMatchObject({ id: "client-2" });
  expect(read).toBe(2);
});

test("days that are no whole number from 0 are refused at once", () => {
  for (const within of [-1, 0.5, Number.NaN])
    expect(() => dueForRecall([], { asOf: calendarDate("2026-04-01"), within })).toThrow(
      expect.objectContaining({ code: "invalid-count" }),
    );
  expect(() => dueForRecall([], { asOf: "soon" as never })).toThrow(expect.objectContaining({ code: "invalid-date" }));
});
