import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  afterQuiet,
  dayIn,
  minuteIn,
  momentOf,
  outOfQuiet,
  readTime,
  wishesOf,
} from "../../../src/aftercare/reminding/wishes.js";
import { calendarDate } from "../../../src/calendar/calendarDate.js";

const night = { from: 21 * 60, to: 8 * 60 };
const noon = { from: 12 * 60, to: 14 * 60 };

describe("what is wanted", () => {
  test("is, unless said otherwise, nine in the morning, seven in the evening, and a quiet night", () => {
    expect(wishesOf({})).toEqual({ morning: 540, evening: 1140, quiet: night, first: -Infinity, last: Infinity });
  });

  test("may be a single day, and no other way round", () => {
    const [from, until] = [calendarDate("2026-03-02"), calendarDate("2026-03-01")];
    expect(wishesOf({ from, until: from }).first).toBe(wishesOf({ until: from }).last);
    expect(() => wishesOf({ from, until })).toThrow(expect.objectContaining({ code: "invalid-range" }));
  });

  test.each([{ morning: "9" }, { evening: "25:00" }, { quietHours: { from: "21", to: "08:00" } }])(
    "%j holds no time of day",
    (options) => {
      expect(() => wishesOf(options)).toThrow(expect.objectContaining({ name: "SmpError", code: "invalid-time" }));
    },
  );

  test("a time is read or refused", () => {
    expect(readTime("07:30")).toBe(450);
    expect(() => readTime("7:30")).toThrow(expect.objectContaining({ code: "invalid-time" }));
  });
});

describe("quiet hours", () => {
  test.each([
    [night, 5, 1259, 5, 1259],
    [night, 5, 1260, 6, 480],
    [night, 5, 1439, 6, 480],
    [night, 5, 0, 5, 480],
    [night, 5, 479, 5, 480],
    [night, 5, 480, 5, 480],
    [noon, 5, 719, 5, 719],
    [noon, 5, 720, 5, 840],
    [noon, 5, 840, 5, 840],
    [{ from: 600, to: 600 }, 5, 600, 5, 600],
  ])("of %o move day %i, minute %i to day %i, minute %i", (quiet, day, minute, toDay, toMinute) => {
    const moved = afterQuiet(momentOf(day, minute), quiet);
    expect([dayIn(moved), minuteIn(moved)]).toEqual([toDay, toMinute]);
  });

  test("move to before them where after would be too late", () => {
    const tonight = momentOf(5, 1300);
    expect(outOfQuiet(tonight, momentOf(6, 480), night)).toBe(momentOf(6, 480));
    expect(outOfQuiet(tonight, momentOf(5, 1439), night)).toBe(momentOf(5, 1259));
    expect(outOfQuiet(momentOf(5, 100), momentOf(5, 200), night)).toBe(momentOf(4, 1259));
    expect(outOfQuiet(momentOf(5, 700), momentOf(5, 710), night)).toBe(momentOf(5, 700));
  });

  test("are never where a reminder ends up", () => {
    const minutes = fc.nat(1439);
    fc.assert(
      fc.property(minutes, minutes, minutes, fc.integer({ min: -5, max: 5 }), (from, to, minute, day) => {
        const moved = afterQuiet(momentOf(day, minute), { from, to });
        expect(afterQuiet(moved, { from, to })).toBe(moved);
        expect(moved).toBeGreaterThanOrEqual(momentOf(day, minute));
      }),
    );
  });
});
