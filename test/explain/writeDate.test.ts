import { de } from "date-fns/locale/de";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { dayOf, textOf } from "../../src/calendar/day.js";
import type { CalendarDate } from "../../src/calendar/types.js";
import { writeDate } from "../../src/explain/writeDate.js";
import { en } from "../../src/locales/en.js";

const day = (text: string): CalendarDate => text as CalendarDate;
const FIRST = dayOf(day("1900-01-01"));
const LAST = dayOf(day("2199-12-31"));

/** What the runtime's own tables make of the day. */
const oracle = new Intl.DateTimeFormat("en-US", { timeZone: "UTC", dateStyle: "long" });
const long = (date: CalendarDate): string => oracle.format(new Date(`${date}T12:00:00Z`));

const zone = process.env["TZ"];
const setZone = (name: string | undefined): void => {
  if (name === undefined) Reflect.deleteProperty(process.env, "TZ");
  else process.env["TZ"] = name;
};
afterEach(() => {
  setZone(zone);
});

test("a day is written out in American English", () => {
  expect(writeDate(day("2026-03-02"), en)).toBe("March 2, 2026");
  expect(writeDate(day("2024-02-29"), en)).toBe("February 29, 2024");
});

test("every ninth day from 1900 to 2199, and every first and last of a month, is written as Intl writes it", () => {
  const wrong: string[] = [];
  for (let number = FIRST; number <= LAST; number++) {
    const date = textOf(number);
    const edge = date.endsWith("-01") || textOf(number + 1).endsWith("-01");
    if ((edge || number % 9 === 0) && writeDate(date, en) !== long(date)) wrong.push(date);
  }
  expect(wrong).toEqual([]);
});

test("any day of those centuries is written as Intl writes it", () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST, max: LAST }), (number) => {
      expect(writeDate(textOf(number), en)).toBe(long(textOf(number)));
    }),
  );
});

test("the first and the last day that the library knows are written with their year", () => {
  expect(writeDate(day("0001-01-01"), en)).toBe("January 1, 1");
  expect(writeDate(day("9999-12-31"), en)).toBe("December 31, 9999");
});

describe("wherever the clock stands, a day stays that day:", () => {
  test.each([
    ["Pacific/Apia", "2011-12-30", "December 30, 2011"], // a day that Samoa never had
    ["Pacific/Apia", "2011-12-31", "December 31, 2011"],
    ["America/Sao_Paulo", "2018-11-04", "November 4, 2018"], // no midnight
    ["Pacific/Kwajalein", "1993-08-21", "August 21, 1993"], // a day that the atoll never had
    ["Africa/Casablanca", "2026-02-15", "February 15, 2026"],
    ["Asia/Kathmandu", "1986-01-01", "January 1, 1986"],
    ["Australia/Lord_Howe", "2026-04-05", "April 5, 2026"],
    ["America/Los_Angeles", "2026-03-08", "March 8, 2026"],
    ["Pacific/Kiritimati", "1994-12-31", "December 31, 1994"], // nor these islands
  ])("in %s, %s", (name, date, written) => {
    setZone(name);
    const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions();
    expect(new Intl.DateTimeFormat("en").resolvedOptions().timeZone).toBe(timeZone);
    expect(writeDate(day(date), en)).toBe(written);
  });
});

test("another language brings its own pattern and month names", () => {
  expect(writeDate(day("2026-03-02"), { ...en, date: { pattern: "d. MMMM yyyy", locale: de } })).toBe("2. März 2026");
});
