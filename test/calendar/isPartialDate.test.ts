import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPartialDate } from "../../src/calendar/index.js";
import { anyDay, anyPartial } from "./arbitraries.js";
import { notTexts, oddDays, oddPartials } from "./odd.js";
import { isDay } from "./oracle.js";

/** A year or a month is half of a day: with the rest added it must be one. */
const isHalfKnown = (text: string): boolean => [text, `${text}-01`, `${text}-01-01`].some(isDay);

describe("a half-known date", () => {
  test.each(["0001", "0001-01", "0001-01-01", "2024", "2024-02", "2024-02-29", "9999", "9999-12", "9999-12-31"])(
    "is %s",
    (text) => {
      expect(isPartialDate(text)).toBe(true);
    },
  );

  test("is every day, its month and its year", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isPartialDate(day)).toBe(true);
        expect(isPartialDate(day.slice(0, 7))).toBe(true);
        expect(isPartialDate(day.slice(0, 4))).toBe(true);
      }),
    );
  });

  test("is no other part of a day", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(0, 1, 2, 3, 5, 6, 8, 9), (day, length) => {
        expect(isPartialDate(day.slice(0, length))).toBe(false);
      }),
    );
  });

  test("of months knows 01 to 12 only, neither the month before nor the month after", () => {
    const months = ["00", "01", "02", "11", "12", "13"];
    expect(months.filter((month) => isPartialDate(`2025-${month}`))).toEqual(["01", "02", "11", "12"]);
  });
});

describe("no half-known date", () => {
  test.each(oddPartials)("is %j (%s)", (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  test.each(oddDays)("is %j (%s)", (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  test.each(notTexts.map(([value, what]) => ({ value, what })))("is $what", ({ value }) => {
    expect(isPartialDate(value)).toBe(false);
  });

  test("is a date with anything before or behind it that does not complete it", () => {
    fc.assert(
      fc.property(anyPartial, fc.string({ minLength: 1, maxLength: 6 }), (date, more) => {
        expect(isPartialDate(more + date)).toBe(isHalfKnown(more + date));
        expect(isPartialDate(date + more)).toBe(isHalfKnown(date + more));
      }),
    );
  });

  test("is any text of digits and hyphens that the calendar cannot complete", () => {
    const unit = fc.constantFrom(..."0129-".split(""));
    const length = fc.constantFrom(4, 7, 10);
    const text = length.chain((size) => fc.string({ unit, minLength: size, maxLength: size }));
    fc.assert(
      fc.property(text, (value) => {
        expect(isPartialDate(value)).toBe(isHalfKnown(value));
      }),
    );
  });
});
