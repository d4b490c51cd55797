import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCalendarDate } from "../../src/calendar/index.js";
import { anyDay, FIRST_DAY, LAST_DAY } from "./arbitraries.js";
import { notTexts, oddDays, oddPartials } from "./odd.js";
import { isDay, textOfDay } from "./oracle.js";

describe("a day", () => {
  test.each([
    "0001-01-01",
    "0001-01-02",
    "1899-12-31",
    "1900-02-28",
    "1969-12-31",
    "2000-02-29",
    "2024-02-29",
    "2026-04-30",
    "9999-12-30",
    "9999-12-31",
  ])("is %s", (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  test("is every day of the years 0001 to 9999 as the calendar writes it", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), (day) => {
        expect(isCalendarDate(textOfDay(day))).toBe(true);
      }),
    );
  });
});

describe("no day", () => {
  test.each(oddDays)("is %j (%s)", (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  test.each(oddPartials)("is %j (%s)", (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  test.each(["2024", "2024-02"])("is %s, of which the day is not known", (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  test.each(notTexts.map(([value, what]) => ({ value, what })))("is $what", ({ value }) => {
    expect(isCalendarDate(value)).toBe(false);
  });

  test("is a day with anything before or behind it", () => {
    fc.assert(
      fc.property(anyDay, fc.string({ minLength: 1 }), (day, more) => {
        expect(isCalendarDate(more + day)).toBe(false);
        expect(isCalendarDate(day + more)).toBe(false);
      }),
    );
  });

  test("is any other value", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withBoxedValues: true }), (value) => {
        expect(isCalendarDate(value)).toBe(typeof value === "string" && isDay(value));
      }),
    );
  });
});
