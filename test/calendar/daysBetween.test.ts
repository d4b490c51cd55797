import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysBetween } from "../../src/calendar/index.js";
import { anyDay } from "./arbitraries.js";
import { notTexts, oddDays } from "./odd.js";
import { asDate, LONG, Mismatches, moved, utc } from "./oracle.js";

describe("the days between two days", () => {
  test.each([
    ["2026-01-31", "2026-02-28", 28],
    ["2026-05-10", "2026-05-09", -1],
    ["2026-05-10", "2026-05-10", 0],
    ["2026-05-10", "2026-05-11", 1],
    ["2023-02-28", "2023-03-01", 1],
    ["2024-02-28", "2024-03-01", 2],
    ["1900-02-28", "1900-03-01", 1],
    ["2000-02-28", "2000-03-01", 2],
    ["2100-02-28", "2100-03-01", 1],
    ["2025-12-31", "2026-01-01", 1],
    ["1969-12-31", "1970-01-01", 1],
    ["2023-01-01", "2024-01-01", 365],
    ["2024-01-01", "2025-01-01", 366],
    ["1900-01-01", "2000-01-01", 36_524],
    ["2000-01-01", "2400-01-01", 146_097],
    ["0001-01-01", "9999-12-31", 3_652_058],
    ["9999-12-31", "0001-01-01", -3_652_058],
  ])("from %s to %s are %i", (from, to, days) => {
    expect(daysBetween(asDate(from), asDate(to))).toBe(days);
  });

  test("is one for each of the nights when clocks change somewhere in the world", () => {
    for (const text of ["2018-11-03", "2011-12-29", "2026-03-28", "2026-10-24", "2026-03-07", "2024-04-06"]) {
      expect(daysBetween(asDate(text), moved(text, 1))).toBe(1);
      expect(daysBetween(asDate(text), moved(text, 2))).toBe(2);
    }
  });

  test("agrees with date-fns for any two days", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(daysBetween(from, to)).toBe(differenceInCalendarDays(utc(to), utc(from)));
      }),
    );
  });

  test("agrees with date-fns for every day of the 500 around each leap day of two centuries", LONG, () => {
    const mismatches = new Mismatches();
    for (let year = 1900; year <= 2100; year += 4) {
      const from = `${year}-02-28`;
      for (let days = -250; days <= 250; days++) {
        const to = moved(from, days);
        const expected = differenceInCalendarDays(utc(to), utc(from));
        mismatches.check(daysBetween(asDate(from), to), expected, () => `${from} to ${to}`);
      }
    }
    expect(mismatches.found).toEqual([]);
    expect(mismatches.compared).toBe(51 * 501);
  });

  test("turns its sign when the days change places", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(daysBetween(from, to) + daysBetween(to, from)).toBe(0);
      }),
    );
  });

  test("adds up over a day in the middle", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
      }),
    );
  });

  test("is positive exactly when the second text sorts after the first", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(Math.sign(daysBetween(from, to))).toBe(from < to ? 1 : from > to ? -1 : 0);
      }),
    );
  });
});

describe("a value that is no day", () => {
  const day = asDate("2026-01-31");

  test.each(oddDays)("is an error on either side: %j (%s)", (text) => {
    const error = expect.objectContaining({ name: "SmpError", code: "invalid-date", details: { date: text } });
    expect(() => daysBetween(asDate(text), day)).toThrow(error);
    expect(() => daysBetween(day, asDate(text))).toThrow(error);
  });

  test.each(notTexts.map(([value, what]) => ({ value, what })))("is an error on either side: $what", ({ value }) => {
    const error = expect.objectContaining({ name: "SmpError", code: "invalid-date" });
    expect(() => daysBetween(value as never, day)).toThrow(error);
    expect(() => daysBetween(day, value as never)).toThrow(error);
  });
});
