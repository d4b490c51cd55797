import { describe, expect, test } from "vitest";
import { type Span, settle, spansAfter, spansBefore } from "../../src/aftercare/spans.js";
import type { CareIntensity, CareTopic } from "../../src/knowledge/careInstructions/row.js";
import { anInstruction } from "../support/careInstruction.js";

const days = (spans: readonly Span[]) => spans.map(({ from, fromTime, to, toTime }) => [from, fromTime, to, toTime]);

describe("after a session", () => {
  test("an instruction holds until the day before its end", () => {
    expect(days(spansAfter([anInstruction()], null))).toEqual([[0, null, 3, null]]);
  });

  test("one that is empty is left out", () => {
    expect(spansAfter([anInstruction({ until: 0 })], null)).toEqual([]);
  });

  test("months are left to be counted when the day is known", () => {
    expect(days(spansAfter([anInstruction({ until: null, untilMonths: 4 })], null))).toEqual([[0, null, null, null]]);
  });

  test("hours count from the end of the session where it is known", () => {
    const waits = anInstruction({ until: 2, untilMinutes: 36 * 60 });
    expect(days(spansAfter([waits], 16 * 60))).toEqual([[0, 960, 2, 240]]);
    expect(days(spansAfter([waits], 12 * 60))).toEqual([[0, 720, 1, null]]);
    expect(days(spansAfter([waits], null))).toEqual([[0, null, 1, null]]);
    expect(days(spansAfter([{ ...waits, handsOver: true }], 16 * 60))).toEqual([[0, 960, 1, null]]);
  });

  test("what begins after hours begins at that hour, and only what is of the day of the session at its end", () => {
    const late = anInstruction({ from: 2, fromMinutes: 36 * 60, until: 9 });
    expect(days(spansAfter([late], 16 * 60))).toEqual([[2, 240, 8, null]]);
    expect(days(spansAfter([anInstruction({ from: 2 })], 990))).toEqual([[2, null, 3, null]]);
  });

  test("what is for one day is for the day on which it begins", () => {
    const once = anInstruction({ from: 2, fromMinutes: 36 * 60, until: 3, singleDay: true });
    expect(days(spansAfter([once], 60))).toEqual([[1, 780, 1, null]]);
  });
});

test("preparation runs through the day of the session, or to the day before it", () => {
  const prepare = anInstruction({ from: -7, until: 1 });
  expect(days(spansBefore([prepare, { ...prepare, until: 0 }]))).toEqual([
    [-7, null, 0, null],
    [-7, null, -1, null],
  ]);
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
