import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { dueForRecall } from "../../src/schedule/dueForRecall.js";
import type { Recall, RecallRecord, UnreadableRecord } from "../../src/schedule/forecast/types.js";
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
  [...dueForRecall(records, { asOf: calendarDate(asOf), within })].map(written);
const written = (answer: Recall | UnreadableRecord): string =>
  answer.status === "unreadable"
    ? `${answer.index} ${answer.id} ${answer.because}`
    : `${answer.id} ${answer.step} ${answer.status} ${answer.on}`;

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

  test("never twice of one step where a client has several records one after the other, but of each course", () => {
    const other = client("b", ["2026-03-02"]);
    const scar = client("a", [], recordOf(["2026-03-02"], "scar"));
    expect(recalled("2026-05-01", 0, one, one, scar, one, other, other)).toEqual([
      "a session-2 overdue 2026-03-12",
      "a session-2 overdue 2026-03-12",
      "b session-2 overdue 2026-03-12",
    ]);
    expect(
      [...dueForRecall([one, scar], { asOf: calendarDate("2026-04-20") })].map(
        (recall) => "course" in recall && recall.course,
      ),
    ).toEqual(["shaved", "scar"]);
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

test("the answer can be read again where the records can, and says the same", () => {
  const options = { asOf: calendarDate("2026-04-01") };
  const again = dueForRecall([client("a", ["2026-03-02"])], options);
  expect([...again]).toHaveLength(1);
  expect([...again]).toEqual([...again]);
  function* once() {
    yield client("a", ["2026-03-02"]);
  }
  const passing = dueForRecall(once(), options);
  expect([[...passing].length, [...passing].length]).toEqual([1, 0]);
});

describe("a record that cannot be read is named in its place, and the others go on", () => {
  const good = client("z", ["2026-03-02"]);

  test.each<[string, unknown]>([
    ["0 null invalid-answer", null],
    ["0 null invalid-answer", "a"],
    ["0 null invalid-answer", { ...good, id: 7 }],
    ["0 null invalid-answer", { ...good, id: "" }],
    ["0 a invalid-answer", { id: "a", course: "shaved" }],
    ["0 a invalid-answer", client("a", [null as never])],
    ["0 a invalid-answer", { ...client("a", []), reminded: "session-2" }],
    ["0 a unknown-step", { ...client("a", []), reminded: ["session-02"] }],
    ["0 a unknown-course", { ...client("a", []), course: "__proto__" }],
    ["0 a invalid-answer", { ...client("a", []), pigment: null }],
    ["0 a invalid-date", client("a", [visit("2026-03-02", { healedOn: "soon" as never })])],
    ["0 a invalid-answer", client("a", [{ ...visit("2026-03-02"), status: "doen" as never }])],
  ])("%s", (named, bad) => {
    expect(recalled("2026-04-01", 0, bad as RecallRecord, good)).toEqual([named, "z session-2 due 2026-03-12"]);
  });

  test("with what was wrong, as plain JSON", () => {
    const bad = { ...client("a", []), course: "brows" as never };
    const [answer] = dueForRecall([bad], { asOf: calendarDate("2026-04-01") });
    expect(JSON.parse(JSON.stringify(answer))).toEqual({
      status: "unreadable",
      id: "a",
      index: 0,
      because: "unknown-course",
      details: { course: "brows" },
    });
  });

  test("but where the records themselves break off, so does the answer", () => {
    function* broken(): Generator<RecallRecord> {
      yield good;
      throw new TypeError("connection lost");
    }
    expect(() => [...dueForRecall(broken(), { asOf: calendarDate("2026-04-01") })]).toThrow("connection lost");
  });
});

test("days that are no whole number from 0 are refused at once", () => {
  for (const within of [-1, 0.5, Number.NaN])
    expect(() => dueForRecall([], { asOf: calendarDate("2026-04-01"), within })).toThrow(
      expect.objectContaining({ code: "invalid-count" }),
    );
  expect(() => dueForRecall([], { asOf: "soon" as never })).toThrow(expect.objectContaining({ code: "invalid-date" }));
});
