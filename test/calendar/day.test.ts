import { TZDateMini } from "@date-fns/tz";
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { formatISO } from "date-fns/formatISO";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  civilOf,
  dayOf,
  dayOfCivil,
  daysInMonth,
  inRange,
  readDay,
  readMonth,
  readYear,
  textOf,
} from "../../src/calendar/day.js";
import { anyDayNumber, FIRST_DAY, LAST_DAY } from "./arbitraries.js";
import { notTexts, oddDays } from "./odd.js";
import { asDate, isDay, LONG, Mismatches, textOfDay, UtcDate, utc, write } from "./oracle.js";

describe("the oracle of these tests", () => {
  test("is date-fns on dates held in UTC, which agrees with the zone package of date-fns", LONG, () => {
    const mismatches = new Mismatches();
    for (let month = 0; month < 24; month++) {
      const ours = addMonths(utc("2023-01-31"), month);
      const theirs = addMonths(new TZDateMini(2023, 0, 31, "UTC"), month);
      mismatches.check(write(ours), write(theirs), () => `month ${month}`);
      for (let day = 0; day < 31; day++) {
        const [a, b] = [addDays(ours, day * 17), addDays(theirs, day * 17)];
        mismatches.check(write(a), write(b), () => `month ${month} and ${day * 17} days`);
        mismatches.check(differenceInCalendarDays(a, ours), differenceInCalendarDays(b, theirs), () => write(a));
      }
    }
    expect(mismatches.found).toEqual([]);
    expect(mismatches.compared).toBe(24 * 63);
  });
});

describe("every day from 1900-01-01 to 2199-12-31", () => {
  const epoch = new UtcDate(0);
  const days = Array.from({ length: 109_573 }, (_, index) => addDays(utc("1900-01-01"), index));

  test("is there once: the list begins and ends where it should", () => {
    expect([write(days[0]!), write(days.at(-1)!)]).toEqual(["1900-01-01", "2199-12-31"]);
  });

  test("is read as the number of days since 1970 that date-fns counts, and written as date-fns writes it", LONG, () => {
    const mismatches = new Mismatches();
    let previous = "";
    for (const date of days) {
      const text = formatISO(date, { representation: "date" });
      const day = differenceInCalendarDays(date, epoch);
      mismatches.check(readDay(text), day, () => `read ${text}`);
      mismatches.check(textOf(day), text, () => `write ${day}`);
      mismatches.check(textOf(day) > previous, true, () => `${text} sorts after ${previous}`);
      previous = text;
    }
    expect(mismatches.found).toEqual([]);
    expect(mismatches.compared).toBe(3 * 109_573);
  });

  test("is taken apart into the year, month and day of date-fns, and put together again", LONG, () => {
    const mismatches = new Mismatches();
    for (const date of days) {
      const day = date.getTime() / 86_400_000;
      const { year, month, day: dayOfMonth } = civilOf(day);
      mismatches.check(year, date.getFullYear(), () => `year of ${write(date)}`);
      mismatches.check(month, date.getMonth() + 1, () => `month of ${write(date)}`);
      mismatches.check(dayOfMonth, date.getDate(), () => `day of ${write(date)}`);
      mismatches.check(dayOfCivil(year, month, dayOfMonth), day, () => `${write(date)} put together`);
    }
    expect(mismatches.found).toEqual([]);
    expect(mismatches.compared).toBe(4 * 109_573);
  });
});

describe("every month of the years 0001 to 9999", () => {
  test("has as many days as date-fns counts", LONG, () => {
    const mismatches = new Mismatches();
    const date = utc("0001-01-01");
    for (let year = 1; year <= 9999; year++) {
      for (let month = 1; month <= 12; month++) {
        date.setUTCFullYear(year, month - 1, 1);
        mismatches.check(daysInMonth(year, month), getDaysInMonth(date), () => `${year}-${month}`);
      }
    }
    expect(mismatches.found).toEqual([]);
    expect(mismatches.compared).toBe(119_988);
  });

  test("begins on the day that the runtime's calendar says, and that day is written and read alike", LONG, () => {
    const mismatches = new Mismatches();
    const date = utc("0001-01-01");
    for (let year = 1; year <= 9999; year++) {
      for (let month = 1; month <= 12; month++) {
        const day = date.setUTCFullYear(year, month - 1, 1) / 86_400_000;
        const text = date.toISOString().slice(0, 10);
        mismatches.check(dayOfCivil(year, month, 1), day, () => `${year}-${month}`);
        mismatches.check(textOf(day), text, () => `write ${text}`);
        mismatches.check(readDay(text), day, () => `read ${text}`);
      }
    }
    expect(mismatches.found).toEqual([]);
    expect(mismatches.compared).toBe(3 * 119_988);
  });
});

describe("a day as a number", () => {
  test("comes back unchanged from text and from its parts", () => {
    fc.assert(
      fc.property(anyDayNumber, (day) => {
        const { year, month, day: dayOfMonth } = civilOf(day);
        expect(readDay(textOf(day))).toBe(day);
        expect(dayOf(textOf(day))).toBe(day);
        expect(dayOfCivil(year, month, dayOfMonth)).toBe(day);
        expect(textOf(day)).toBe(textOfDay(day));
      }),
    );
  });

  test("is 0 on 1970-01-01, -1 the day before and 1 the day after", () => {
    expect(["1969-12-31", "1970-01-01", "1970-01-02"].map(readDay)).toEqual([-1, 0, 1]);
    expect([-1, 0, 1].map(textOf)).toEqual(["1969-12-31", "1970-01-01", "1970-01-02"]);
  });

  test.each([
    ["1900, no leap year", "1900-02-28", "1900-03-01"],
    ["2000, a leap year", "2000-02-28", "2000-02-29"],
    ["2000, after its leap day", "2000-02-29", "2000-03-01"],
    ["2023, no leap year", "2023-02-28", "2023-03-01"],
    ["2024, a leap year", "2024-02-28", "2024-02-29"],
    ["2024, after its leap day", "2024-02-29", "2024-03-01"],
    ["2100, no leap year", "2100-02-28", "2100-03-01"],
    ["the turn of a year", "2026-12-31", "2027-01-01"],
    ["the first year", "0001-12-31", "0002-01-01"],
    ["the year 999", "0999-12-31", "1000-01-01"],
    ["the last year", "9998-12-31", "9999-01-01"],
    ["the first day whose text is shared", "1989-12-31", "1990-01-01"],
    ["the last day whose text is shared", "2099-12-31", "2100-01-01"],
  ])("is followed by the next day in %s", (_, text, next) => {
    expect(readDay(next)! - readDay(text)!).toBe(1);
    expect(textOf(readDay(text)! + 1)).toBe(next);
    expect(textOf(readDay(next)! - 1)).toBe(text);
  });

  test("is written alike the first and every later time", () => {
    for (const day of [7_304, 7_305, 20_454, 47_481, 47_482]) {
      expect(textOf(day)).toBe(textOfDay(day));
      expect(textOf(day)).toBe(textOfDay(day));
    }
  });
});

describe("the years end", () => {
  test("with 0001-01-01: that day is accepted, the day after too, the day before is not", () => {
    expect(textOf(FIRST_DAY)).toBe("0001-01-01");
    expect(textOf(FIRST_DAY + 1)).toBe("0001-01-02");
    expect(inRange(FIRST_DAY)).toBe(FIRST_DAY);
    for (const run of [() => textOf(FIRST_DAY - 1), () => inRange(FIRST_DAY - 1)]) {
      expect(run).toThrow(
        expect.objectContaining({ code: "date-out-of-range", details: { daysSince1970: FIRST_DAY - 1 } }),
      );
    }
  });

  test("with 9999-12-31: that day is accepted, the day before too, the day after is not", () => {
    expect(textOf(LAST_DAY - 1)).toBe("9999-12-30");
    expect(textOf(LAST_DAY)).toBe("9999-12-31");
    expect(inRange(LAST_DAY)).toBe(LAST_DAY);
    for (const run of [() => textOf(LAST_DAY + 1), () => inRange(LAST_DAY + 1)]) {
      expect(run).toThrow(
        expect.objectContaining({ code: "date-out-of-range", details: { daysSince1970: LAST_DAY + 1 } }),
      );
    }
  });

  test.each([Number.NaN, Infinity, -Infinity, 1e20, -1e20])("before %s", (day) => {
    expect(() => inRange(day)).toThrow(expect.objectContaining({ code: "date-out-of-range" }));
    expect(() => textOf(day)).toThrow(expect.objectContaining({ code: "date-out-of-range" }));
  });
});

describe("reading a day", () => {
  test.each(oddDays)("refuses %j (%s)", (text) => {
    expect(readDay(text)).toBeUndefined();
    expect(() => dayOf(asDate(text))).toThrow(
      expect.objectContaining({ name: "SmpError", code: "invalid-date", details: { date: text } }),
    );
  });

  test.each(notTexts.map(([value, what]) => ({ value, what })))("refuses $what", ({ value }) => {
    expect(readDay(value)).toBeUndefined();
    expect(() => dayOf(value as never)).toThrow(expect.objectContaining({ code: "invalid-date" }));
  });

  test("accepts a text with one character changed only when the calendar has that day", LONG, () => {
    const mismatches = new Mismatches();
    const strange = ["\u0660", "\u0669", "\u06F1", "\u0966", "\uFF10", "\u00B2", "\u2010", "\u2212", "\u00A0", ""];
    const characters = [...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)), ...strange];
    for (const text of ["2024-02-29", "1900-02-28", "2000-12-31", "0001-01-01", "9999-11-30"]) {
      for (let index = 0; index < text.length; index++) {
        for (const character of characters) {
          const changed = text.slice(0, index) + character + text.slice(index + 1);
          mismatches.check(readDay(changed) !== undefined, isDay(changed), () => JSON.stringify(changed));
        }
      }
    }
    expect(mismatches.found).toEqual([]);
    expect(mismatches.compared).toBe(5 * 10 * 138);
  });

  test("accepts, of all months 00 to 19 and days 00 to 39, only those that the calendar has", LONG, () => {
    const mismatches = new Mismatches();
    for (const year of ["0000", "0001", "0004", "1900", "2000", "2023", "2024", "2100", "9999"]) {
      for (let month = 0; month < 20; month++) {
        for (let day = 0; day < 40; day++) {
          const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
          mismatches.check(readDay(text) !== undefined, isDay(text), () => text);
        }
      }
    }
    expect(mismatches.found).toEqual([]);
    expect(mismatches.compared).toBe(9 * 20 * 40);
  });

  test("agrees with the calendar on any ten characters of a date", () => {
    const unit = fc.constantFrom(..."0123456789-".split(""));
    fc.assert(
      fc.property(fc.string({ unit, minLength: 9, maxLength: 11 }), (text) => {
        expect(readDay(text) !== undefined).toBe(isDay(text));
      }),
    );
  });
});

describe("reading a year or a month", () => {
  test.each([
    ["0001", 1],
    ["0999", 999],
    ["2024", 2024],
    ["9999", 9999],
    ["2024-02-29", 2024],
  ])("finds the year in %j", (text, year) => {
    expect(readYear(text)).toBe(year);
  });

  test.each(["0000", "", "202", "20 4", "-024", "+024", "2O24", "\u0662\u0660\u0662\u0664", "20.4"])(
    "finds no year in %j",
    (text) => {
      expect(readYear(text)).toBe(-1);
    },
  );

  test("finds the months 01 to 12, and none the month before or after", () => {
    expect(["2024-00", "2024-01", "2024-02", "2024-11", "2024-12", "2024-13"].map(readMonth)).toEqual([
      -1, 1, 2, 11, 12, -1,
    ]);
  });

  test.each(["2024", "2024-", "2024-1", "2024 01", "2024/01", "202401", "2024-1-1", "2024- 1", "2024-+1"])(
    "finds no month in %j",
    (text) => {
      expect(readMonth(text)).toBe(-1);
    },
  );
});
