import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate, isCalendarDate, type SmpError } from "../../src/calendar/index.js";
import { anyDay } from "./arbitraries.js";
import { notTexts, oddDays, unwritable } from "./odd.js";

test("the text of a day comes back unchanged", () => {
  fc.assert(
    fc.property(anyDay, (text) => {
      expect(calendarDate(text)).toBe(text);
    }),
  );
});

test.each(["0001-01-01", "1900-02-28", "2000-02-29", "2028-02-29", "9999-12-31"])("%s is a day", (text) => {
  expect(calendarDate(text)).toBe(text);
});

describe("what is no day is an error", () => {
  test.each(oddDays)("%j (%s)", (text) => {
    expect(() => calendarDate(text)).toThrow(
      expect.objectContaining({ name: "SmpError", code: "invalid-date", details: { date: text } }),
    );
  });

  test.each(["2024", "2024-02"])("%s, of which the day is not known", (text) => {
    expect(() => calendarDate(text)).toThrow(expect.objectContaining({ code: "invalid-date" }));
  });

  test.each([...notTexts, ...unwritable].map(([value, what]) => ({ value, what })))("$what", ({ value }) => {
    expect(() => calendarDate(value as never)).toThrow(expect.objectContaining({ code: "invalid-date" }));
  });

  test("exactly when isCalendarDate says so", () => {
    const almost = fc.string({ unit: fc.constantFrom(..."0129-".split("")), minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(fc.oneof(anyDay, almost, fc.string()), (text) => {
        if (isCalendarDate(text)) expect(calendarDate(text)).toBe(text);
        else expect(() => calendarDate(text)).toThrow(expect.objectContaining({ code: "invalid-date" }));
      }),
    );
  });

  test("quoted in the message, so that an empty or blank text can be seen", () => {
    expect(() => calendarDate("")).toThrow('""');
    expect(() => calendarDate("2024-02-29 ")).toThrow('"2024-02-29 "');
  });

  test("with details that survive a round trip through JSON, whatever was handed over", () => {
    const lost = notTexts.filter(([value]) => {
      try {
        return value !== calendarDate(value as never);
      } catch (error) {
        const { details } = error as SmpError;
        return value !== undefined && !isDeepStrictEqual(JSON.parse(JSON.stringify(details)), details);
      }
    });
    expect(lost.map(([, what]) => what)).toEqual([]);
  });
});
