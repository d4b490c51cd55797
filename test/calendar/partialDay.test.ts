import { lastDayOfMonth } from "date-fns/lastDayOfMonth";
import { lastDayOfYear } from "date-fns/lastDayOfYear";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDay, textOf } from "../../src/calendar/day.js";
import { readSpan, spanOf } from "../../src/calendar/partialDay.js";
import { anyDay, anyPartial } from "./arbitraries.js";
import { notTexts, oddDays, oddPartials } from "./odd.js";
import { asPartial, LONG, Mismatches, moved, utc, write } from "./oracle.js";

describe("the days that a half-known date can mean", () => {
  test("are ordered: the first is never after the last", () => {
    fc.assert(
      fc.property(anyPartial, (date) => {
        const { earliest, latest } = spanOf(date);
        expect(earliest).toBeLessThanOrEqual(latest);
      }),
    );
  });

  test("are exactly the days that begin with its text", () => {
    fc.assert(
      fc.property(anyPartial, anyDay, (date, day) => {
        const { earliest, latest } = spanOf(date);
        const number = readDay(day)!;
        expect(number >= earliest && number <= latest).toBe(day.startsWith(date));
      }),
    );
  });

  test("begin and end with its text, while the day before and the day after do not", () => {
    const inside = anyPartial.filter((date) => !date.startsWith("0001") && !date.startsWith("9999"));
    fc.assert(
      fc.property(inside, (date) => {
        const { earliest, latest } = spanOf(date);
        const edges = [earliest - 1, earliest, latest, latest + 1].map((day) => textOf(day).startsWith(date));
        expect(edges).toEqual([false, true, true, false]);
      }),
    );
  });

  test("are one single day for a day", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(spanOf(date)).toEqual({ earliest: readDay(date), latest: readDay(date) });
      }),
    );
  });

  test("of a month lie within those of its year, and hold those of its days", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const [year, month, day] = [4, 7, 10].map((length) => spanOf(asPartial(date.slice(0, length))));
        expect(year!.earliest).toBeLessThanOrEqual(month!.earliest);
        expect(month!.earliest).toBeLessThanOrEqual(day!.earliest);
        expect(day!.latest).toBeLessThanOrEqual(month!.latest);
        expect(month!.latest).toBeLessThanOrEqual(year!.latest);
      }),
    );
  });

  test("are, for every month and year from 1900 to 2199, those of date-fns", LONG, () => {
    const mismatches = new Mismatches();
    for (let year = 1900; year < 2200; year++) {
      const whole = spanOf(asPartial(String(year)));
      mismatches.check(textOf(whole.earliest), `${year}-01-01`, () => `start of ${year}`);
      mismatches.check(textOf(whole.latest), write(lastDayOfYear(utc(`${year}-06-15`))), () => `end of ${year}`);
      for (let month = 1; month <= 12; month++) {
        const text = `${year}-${String(month).padStart(2, "0")}`;
        const { earliest, latest } = spanOf(asPartial(text));
        mismatches.check(textOf(earliest), `${text}-01`, () => `start of ${text}`);
        mismatches.check(textOf(latest), write(lastDayOfMonth(utc(`${text}-15`))), () => `end of ${text}`);
        mismatches.check(moved(textOf(latest), 1).slice(8), "01", () => `day after ${text}`);
      }
    }
    expect(mismatches.found).toEqual([]);
    expect(mismatches.compared).toBe(300 * (2 + 12 * 3));
  });
});

describe("what is no date", () => {
  test.each([...oddPartials, ...oddDays])("has no days: %j (%s)", (text) => {
    expect(readSpan(text)).toBeUndefined();
    expect(() => spanOf(asPartial(text))).toThrow(
      expect.objectContaining({ name: "SmpError", code: "invalid-date", details: { date: text } }),
    );
  });

  test.each(notTexts.map(([value, what]) => ({ value, what })))("has no days: $what", ({ value }) => {
    expect(readSpan(value)).toBeUndefined();
    expect(() => spanOf(value as never)).toThrow(expect.objectContaining({ code: "invalid-date" }));
  });
});
