import { describe, expect, test } from "vitest";
import type { PreparedInstruction } from "../../src/aftercare/instruction/types.js";
import { lastOfMonths, placedAfter, placedBefore, type Stretch } from "../../src/aftercare/placed.js";
import { type Span, spansAfter, spansBefore } from "../../src/aftercare/spans.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { dayOf } from "../../src/calendar/day.js";
import { anInstruction } from "../support/careInstruction.js";

const days = (spans: readonly Span[]) => spans.map(({ from, fromTime, to, toTime }) => [from, fromTime, to, toTime]);
const after = (instruction: PreparedInstruction, stretch: Partial<Stretch> = {}) =>
  days(placedAfter(spansAfter([instruction], null), { from: 100, to: null, endedAt: null, ...stretch }, 0));
const before = (instruction: PreparedInstruction, earliest: number | null = null) =>
  days(placedBefore(spansBefore([instruction]), 100, earliest));

describe("after a session", () => {
  test("an instruction counts from the session", () => {
    expect(after(anInstruction())).toEqual([[100, null, 103, null]]);
    expect(placedAfter(spansAfter([anInstruction()], null), { from: 100, to: null, endedAt: null }, 0)).toMatchObject([
      { session: 100 },
    ]);
  });

  test("the next session cuts it off, or leaves nothing of it", () => {
    const [end, dayBefore, dayOfEnd] = [103, 102, 104];
    expect(after(anInstruction(), { to: dayBefore })).toEqual([[100, null, 102, null]]);
    for (const to of [end, dayOfEnd]) expect(after(anInstruction(), { to })).toEqual([[100, null, 103, null]]);
    expect(after(anInstruction({ from: 3 }), { to: 102 })).toEqual([]);
    expect(after(anInstruction({ from: 3 }), { to: 103 })).toEqual([[103, null, 103, null]]);
    expect(after(anInstruction({ until: null }), { to: 110 })).toEqual([[100, null, 110, null]]);
  });

  test("what is for the days between sessions ends with the last", () => {
    const between = anInstruction({ until: null, betweenSessions: true });
    expect(after(between, { to: 120 })).toEqual([[100, null, 120, null]]);
    expect(after(between)).toEqual([]);
  });

  test("months count on the calendar, and where the month is too short, on to the next", () => {
    const from = dayOf(calendarDate("2026-10-31"));
    const inMonths = anInstruction({ until: null, untilMonths: 4 });
    const last = dayOf(calendarDate("2027-02-28"));
    const to = (next: number) => after(inMonths, { from, to: next }).map(([, , lastDay]) => lastDay);
    expect([to(last - 1), to(last), to(last + 1)]).toEqual([[last - 1], [last], [last]]);
    expect(lastOfMonths(from, 4)).toBe(last);
    expect(after(inMonths)).toEqual([[100, null, null, null]]);
  });

  test("times move with the end of the session; a day that is cut is whole", () => {
    const spans = spansAfter([anInstruction({ until: 2, untilMinutes: 36 * 60 })], 13 * 60);
    const stretch = { from: 100, to: null, endedAt: 14 * 60 };
    expect(days(placedAfter(spans, stretch, 60))).toEqual([[100, 840, 102, 120]]);
    expect(days(placedAfter(spans, { ...stretch, to: 101 }, 60))).toEqual([[100, 840, 101, null]]);
  });
});

describe("before a session", () => {
  const prepare = anInstruction({ from: -7, until: 1 });

  test("preparation counts back from the session", () => {
    expect(before(prepare)).toEqual([[93, null, 100, null]]);
    expect(before({ ...prepare, until: 0 })).toEqual([[93, null, 99, null]]);
  });

  test("it never reaches back past the session before", () => {
    expect(before(prepare, 97)).toEqual([[97, null, 100, null]]);
    expect(before({ ...prepare, until: 0 }, 99)).toEqual([[99, null, 99, null]]);
    expect(before({ ...prepare, until: 0 }, 100)).toEqual([]);
  });

  test("what is done on one day is left out where that day has passed", () => {
    const once = { ...prepare, from: -2, until: -1, singleDay: true };
    expect(before(once, 98)).toEqual([[98, null, 98, null]]);
    expect(before(once, 99)).toEqual([]);
  });
});
