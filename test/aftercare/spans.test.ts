import { describe, expect, test } from "vitest";
import type { PreparedInstruction } from "../../src/aftercare/instruction/types.js";
import { lastOfMonths, type Span, type Stretch, settle, spansAfter, spansBefore } from "../../src/aftercare/spans.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { dayOf } from "../../src/calendar/day.js";
import type { CareIntensity, CareTopic } from "../../src/knowledge/careInstructions/row.js";

const anInstruction = (
  overrides: Partial<PreparedInstruction> = {},
  topic: CareTopic = "washing",
  intensity: CareIntensity = "avoid",
): PreparedInstruction => ({
  from: 0,
  until: 4,
  untilMonths: null,
  fromMinutes: null,
  untilMinutes: null,
  handsOver: false,
  singleDay: false,
  lasting: false,
  betweenSessions: false,
  isContested: true,
  onlyFor: null,
  undated: {
    instruction: "keep-dry",
    topic,
    intensity,
    cadence: "until-then",
    partOfDay: null,
    untilCondition: null,
    facts: {},
    evidence: [],
    dissent: [],
  },
  ...overrides,
});
const stretch = (overrides: Partial<Stretch> = {}): Stretch => ({ from: 100, to: null, endedAt: null, ...overrides });
const days = (spans: readonly Span[]) => spans.map(({ from, fromTime, to, toTime }) => [from, fromTime, to, toTime]);

describe("after a session", () => {
  test("an instruction holds until the day before its end", () => {
    expect(days(spansAfter([anInstruction()], stretch()))).toEqual([[100, null, 103, null]]);
  });

  test("the next session cuts it off, or leaves nothing of it", () => {
    expect(days(spansAfter([anInstruction()], stretch({ to: 101 })))).toEqual([[100, null, 101, null]]);
    expect(days(spansAfter([anInstruction({ from: 3 })], stretch({ to: 102 })))).toEqual([]);
    expect(days(spansAfter([anInstruction({ until: null })], stretch({ to: 110 })))).toEqual([[100, null, 110, null]]);
  });

  test("one that is empty is left out", () => {
    expect(spansAfter([anInstruction({ until: 0 })], stretch())).toEqual([]);
  });

  test("what is for the days between sessions ends with the last", () => {
    const between = anInstruction({ until: null, betweenSessions: true });
    expect(days(spansAfter([between], stretch({ to: 120 })))).toEqual([[100, null, 120, null]]);
    expect(spansAfter([between], stretch())).toEqual([]);
  });

  test("months count on the calendar, and where the month is too short, on to the next", () => {
    const from = dayOf(calendarDate("2026-10-31"));
    const inMonths = anInstruction({ until: null, untilMonths: 4 });
    const last = dayOf(calendarDate("2027-02-28"));
    const to = (next: number) => spansAfter([inMonths], stretch({ from, to: next })).map((span) => span.to);
    expect([to(last - 1), to(last), to(last + 1)]).toEqual([[last - 1], [last], [last]]);
    expect(lastOfMonths(from, 4)).toBe(last);
  });

  test("months that no session cuts are left to be counted when the day is known", () => {
    expect(days(spansAfter([anInstruction({ until: null, untilMonths: 4 })], stretch()))).toEqual([
      [100, null, null, null],
    ]);
  });

  test("hours count from the end of the session where it is known", () => {
    const waits = anInstruction({ until: 2, untilMinutes: 36 * 60 });
    expect(days(spansAfter([waits], stretch({ endedAt: 16 * 60 })))).toEqual([[100, 960, 102, 240]]);
    expect(days(spansAfter([waits], stretch({ endedAt: 12 * 60 })))).toEqual([[100, 720, 101, null]]);
    expect(days(spansAfter([waits], stretch()))).toEqual([[100, null, 101, null]]);
    const handing = { ...waits, handsOver: true };
    expect(days(spansAfter([handing], stretch({ endedAt: 16 * 60 })))).toEqual([[100, 960, 101, null]]);
  });

  test("what begins after hours begins at that hour, and only what is of the day of the session at its end", () => {
    const late = anInstruction({ from: 2, fromMinutes: 36 * 60, until: 9 });
    expect(days(spansAfter([late], stretch({ endedAt: 16 * 60 })))).toEqual([[102, 240, 108, null]]);
    expect(days(spansAfter([anInstruction({ from: 2 })], stretch({ endedAt: 990 })))).toEqual([[102, null, 103, null]]);
  });

  test("what is for one day is for the day on which it begins", () => {
    const once = anInstruction({ from: 2, fromMinutes: 36 * 60, until: 3, singleDay: true });
    expect(days(spansAfter([once], stretch({ endedAt: 60 })))).toEqual([[101, 780, 101, null]]);
  });
});

describe("before a session", () => {
  const prepare = anInstruction({ from: -7, until: 1 });

  test("preparation runs through the day of the session, or to the day before it", () => {
    expect(days(spansBefore([prepare], 100, null))).toEqual([[93, null, 100, null]]);
    expect(days(spansBefore([{ ...prepare, until: 0 }], 100, null))).toEqual([[93, null, 99, null]]);
  });

  test("it never reaches back past the session before", () => {
    expect(days(spansBefore([prepare], 100, 97))).toEqual([[97, null, 100, null]]);
    expect(days(spansBefore([{ ...prepare, until: 0 }], 100, 100))).toEqual([]);
  });

  test("what is done on one day is left out where that day has passed", () => {
    const once = { ...prepare, from: -2, until: -1, singleDay: true };
    expect(days(spansBefore([once], 100, 98))).toEqual([[98, null, 98, null]]);
    expect(days(spansBefore([once], 100, 99))).toEqual([]);
  });
});

describe("together", () => {
  const span = (from: number, to: number | null, topic: CareTopic, intensity: CareIntensity): Span => ({
    instruction: anInstruction({}, topic, intensity),
    session: 0,
    from,
    fromTime: null,
    to,
    toTime: null,
  });

  test("what is to be avoided before a session takes its days from what is allowed, on both sides", () => {
    const stop = span(10, 12, "sunbathing", "avoid");
    const settled = settle([stop], [span(5, null, "sunbathing", "limit"), span(5, 20, "hat", "do")]);
    expect(days(settled.care)).toEqual([
      [5, null, 9, null],
      [13, null, null, null],
      [5, null, 20, null],
    ]);
    expect(settled.before).toEqual([stop]);
  });

  test("two reasons to avoid the same stay side by side", () => {
    const [before, care] = [span(10, 12, "sunbathing", "avoid"), span(5, 20, "sunbathing", "avoid")];
    expect(settle([before], [care])).toEqual({ before: [before], care: [care] });
  });

  test("what preparation asks for gives way to anything said of fresh skin", () => {
    const wash = span(8, 14, "washing", "do");
    expect(days(settle([wash], [span(0, 9, "washing", "avoid")]).before)).toEqual([[10, null, 14, null]]);
    expect(days(settle([wash], [span(0, null, "washing", "do")]).before)).toEqual([]);
    expect(days(settle([wash], [span(15, 20, "washing", "avoid"), span(0, 7, "washing", "do")]).before)).toEqual([
      [8, null, 14, null],
    ]);
  });
});
