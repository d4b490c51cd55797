import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysBetween, isCalendarDate, partialDateRange } from "../../src/calendar/index.js";
import { anyDay, anyPartial } from "./arbitraries.js";
import { notTexts, oddDays, oddPartials } from "./odd.js";
import { asPartial } from "./oracle.js";

describe("the days that a half-known date can mean", () => {
  test.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["2100-02", "2100-02-01", "2100-02-28"],
    ["2026-01", "2026-01-01", "2026-01-31"],
    ["2026-04", "2026-04-01", "2026-04-30"],
    ["2026-12", "2026-12-01", "2026-12-31"],
    ["2024-02-29", "2024-02-29", "2024-02-29"],
    ["0001", "0001-01-01", "0001-12-31"],
    ["0001-01", "0001-01-01", "0001-01-31"],
    ["9999", "9999-01-01", "9999-12-31"],
    ["9999-12", "9999-12-01", "9999-12-31"],
  ])("for %s run from %s to %s", (text, from, to) => {
    expect(partialDateRange(asPartial(text))).toEqual({ from, to });
  });

  test("run from a real day to a real day, in order", () => {
    fc.assert(
      fc.property(anyPartial, (date) => {
        const { from, to } = partialDateRange(date);
        expect([from, to].every(isCalendarDate)).toBe(true);
        expect(daysBetween(from, to)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("are exactly the days that begin with its text", () => {
    const related = fc
      .tuple(anyDay, fc.constantFrom(4, 7, 10))
      .map(([day, length]) => [day, day.slice(0, length)] as const);
    const unrelated = fc.tuple(anyDay, anyPartial);
    fc.assert(
      fc.property(fc.oneof(related, unrelated), ([day, text]) => {
        const { from, to } = partialDateRange(asPartial(text));
        expect(day >= from && day <= to).toBe(day.startsWith(text));
      }),
    );
  });

  test("are as many as the year, the month or the day has", () => {
    const count = (text: string) => {
      const { from, to } = partialDateRange(asPartial(text));
      return daysBetween(from, to) + 1;
    };
    expect(["2023", "2024", "1900", "2000"].map(count)).toEqual([365, 366, 365, 366]);
    expect(["2024-01", "2024-02", "2024-04", "2023-02"].map(count)).toEqual([31, 29, 30, 28]);
    expect(count("2024-02-29")).toBe(1);
  });

  test("survive a round trip through JSON", () => {
    const range = partialDateRange(asPartial("2024-02"));
    expect(JSON.parse(JSON.stringify(range))).toStrictEqual(range);
  });
});

describe("what is no date is an error", () => {
  test.each([...oddPartials, ...oddDays])("%j (%s)", (text) => {
    expect(() => partialDateRange(asPartial(text))).toThrow(
      expect.objectContaining({ name: "SmpError", code: "invalid-date", details: { date: text } }),
    );
  });

  test.each(notTexts.map(([value, what]) => ({ value, what })))("$what", ({ value }) => {
    expect(() => partialDateRange(value as never)).toThrow(expect.objectContaining({ code: "invalid-date" }));
  });
});
