import { addMonths as addMonthsOfDateFns } from "date-fns/addMonths";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilOf, dayOfCivil, readDay, textOf } from "../../src/calendar/day.js";
import { addMonths, monthsAfter } from "../../src/calendar/months.js";
import type { Rounding } from "../../src/calendar/types.js";
import { FIRST_DAY, innerDay, LAST_DAY, lateDay, rounding } from "./arbitraries.js";
import { isDay, LONG, MILLISECONDS_PER_DAY, Mismatches, moved, UtcDate } from "./oracle.js";

const STEPS = 600;
const YEARS = [1900, 2000, 2023, 2024, 2100];

const after = (text: string, months: number, rounding: Rounding): string =>
  textOf(addMonths(readDay(text)!, months, rounding));

/** The text that a month step asks for, be it a real day or not: `2026-02-31`. */
function asked(text: string, months: number): string {
  const count = Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1 + months;
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  return `${pad(Math.floor(count / 12), 4)}-${pad((((count % 12) + 12) % 12) + 1, 2)}${text.slice(7)}`;
}

describe("a month step of up to 600 months, ahead or back, from the end of any month", () => {
  const anchors = YEARS.flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => [28, 29, 30, 31].map((day) => new UtcDate(Date.UTC(year, month, day)))),
  )
    .flat()
    .filter((date) => date.getDate() >= 28); // 30 February has become 1 or 2 March

  test("starts from every 28th, 29th, 30th and 31st of the years", () => {
    const leapDays = 2;
    expect(anchors).toHaveLength(YEARS.length * (12 + 11 + 11 + 7) + leapDays);
  });

  test(
    "lands where date-fns lands when it rounds back, and a day later when it rounds forward and was clamped",
    LONG,
    () => {
      const mismatches = new Mismatches();
      let clamped = 0;
      for (const anchor of anchors) {
        const day = anchor.getTime() / MILLISECONDS_PER_DAY;
        for (let months = -STEPS; months <= STEPS; months++) {
          const date = addMonthsOfDateFns(anchor, months);
          const expected = date.getTime() / MILLISECONDS_PER_DAY;
          const isClamped = date.getDate() !== anchor.getDate();
          if (isClamped) clamped++;
          const what = () => `${anchor.toISOString().slice(0, 10)} and ${months} months`;
          mismatches.check(addMonths(day, months, "back"), expected, what);
          mismatches.check(addMonths(day, months, "forward"), isClamped ? expected + 1 : expected, what);
        }
      }
      expect(mismatches.found).toEqual([]);
      expect(mismatches.compared).toBe(anchors.length * (2 * STEPS + 1) * 2);
      expect(clamped).toBeGreaterThan(5_000);
    },
  );
});

describe("a month too short for the day", () => {
  test.each([
    ["2026-01-31", 1, "2026-03-01", "2026-02-28"],
    ["2026-01-30", 1, "2026-03-01", "2026-02-28"],
    ["2026-01-29", 1, "2026-03-01", "2026-02-28"],
    ["2026-01-28", 1, "2026-02-28", "2026-02-28"],
    ["2024-01-31", 1, "2024-03-01", "2024-02-29"],
    ["2024-01-30", 1, "2024-03-01", "2024-02-29"],
    ["2024-01-29", 1, "2024-02-29", "2024-02-29"],
    ["2026-03-31", 1, "2026-05-01", "2026-04-30"],
    ["2026-03-30", 1, "2026-04-30", "2026-04-30"],
    ["2026-10-31", 1, "2026-12-01", "2026-11-30"],
    ["2026-03-31", -1, "2026-03-01", "2026-02-28"],
    ["2024-02-29", 12, "2025-03-01", "2025-02-28"],
    ["2024-02-29", -12, "2023-03-01", "2023-02-28"],
    ["2024-02-29", 48, "2028-02-29", "2028-02-29"],
    ["1896-02-29", 48, "1900-03-01", "1900-02-28"],
    ["1996-02-29", 48, "2000-02-29", "2000-02-29"],
    ["2096-02-29", 48, "2100-03-01", "2100-02-28"],
  ])("makes %s and %i months %s for a bound that says not before, %s for one that says not after", (...row) => {
    const [text, months, forward, back] = row;
    expect(after(text, months, "forward")).toBe(forward);
    expect(after(text, months, "back")).toBe(back);
  });

  test("cannot be December or January, so a year is never crossed by rounding", () => {
    expect(after("2026-08-31", 4, "forward")).toBe("2026-12-31");
    expect(after("2026-10-31", 3, "forward")).toBe("2027-01-31");
  });
});

describe("rounding is safe", () => {
  test("a lower bound is the first day that is not before the day asked for, an upper bound the last not after it", () => {
    fc.assert(
      fc.property(lateDay, fc.integer({ min: -2_400, max: 2_400 }), (text, months) => {
        const wanted = asked(text, months); // perhaps 2026-02-31: as text it still sorts among the real days
        const lower = after(text, months, "forward");
        const upper = after(text, months, "back");
        expect(lower >= wanted).toBe(true);
        expect(moved(lower, -1) < wanted).toBe(true);
        expect(upper <= wanted).toBe(true);
        expect(moved(upper, 1) > wanted).toBe(true);
      }),
    );
  });

  test("forward is never before back, and differs from it by one day, only where the day asked for does not exist", () => {
    fc.assert(
      fc.property(lateDay, fc.integer({ min: -2_400, max: 2_400 }), (text, months) => {
        const difference = addMonths(readDay(text)!, months, "forward") - addMonths(readDay(text)!, months, "back");
        expect(difference).toBe(isDay(asked(text, months)) ? 0 : 1);
      }),
    );
  });

  test("a later anchor never leads to an earlier day", () => {
    fc.assert(
      fc.property(
        innerDay,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: -600, max: 600 }),
        rounding,
        (text, days, months, round) => {
          const anchor = readDay(text)!;
          expect(addMonths(anchor + days, months, round)).toBeGreaterThanOrEqual(addMonths(anchor, months, round));
        },
      ),
    );
  });

  test("more months always lead to a later day", () => {
    fc.assert(
      fc.property(innerDay, fc.integer({ min: -600, max: 600 }), rounding, (text, months, round) => {
        const anchor = readDay(text)!;
        expect(addMonths(anchor, months + 1, round)).toBeGreaterThan(addMonths(anchor, months, round));
      }),
    );
  });
});

describe("months count from the anchor", () => {
  test("so monthly visits from the 31st come back to the 31st", () => {
    const visits = (round: Rounding) => [1, 2, 3, 4, 5].map((months) => after("2026-01-31", months, round));
    expect(visits("forward")).toEqual(["2026-03-01", "2026-03-31", "2026-05-01", "2026-05-31", "2026-07-01"]);
    expect(visits("back")).toEqual(["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30"]);
  });

  test("so the day of the month stays wherever the month has it", () => {
    fc.assert(
      fc.property(innerDay, fc.integer({ min: -2_400, max: 2_400 }), rounding, (text, months, round) => {
        const wanted = asked(text, months);
        fc.pre(isDay(wanted));
        expect(after(text, months, round)).toBe(wanted);
      }),
    );
  });

  test("so no month at all is the anchor itself", () => {
    fc.assert(
      fc.property(innerDay, rounding, (text, round) => {
        expect(after(text, 0, round)).toBe(text);
      }),
    );
  });

  test("whether the anchor comes as a day or in parts", () => {
    fc.assert(
      fc.property(innerDay, fc.integer({ min: -600, max: 600 }), rounding, (text, months, round) => {
        const day = readDay(text)!;
        expect(monthsAfter(Object.freeze(civilOf(day)), months, round)).toBe(addMonths(day, months, round));
      }),
    );
  });
});

describe("month steps stay in the years 0001 to 9999", () => {
  const anchor = dayOfCivil(2024, 6, 15);
  const toFirstMonth = -(2023 * 12 + 5);
  const toLastMonth = 7975 * 12 + 6;

  test("at the first month: it is reached, the month after it too, the month before it cannot be written", () => {
    expect(textOf(addMonths(anchor, toFirstMonth + 1, "forward"))).toBe("0001-02-15");
    expect(textOf(addMonths(anchor, toFirstMonth, "forward"))).toBe("0001-01-15");
    expect(() => textOf(addMonths(anchor, toFirstMonth - 1, "forward"))).toThrow(
      expect.objectContaining({ name: "SmpError", code: "date-out-of-range" }),
    );
  });

  test("at the last month: it is reached, the month before it too, the month after it cannot be written", () => {
    expect(textOf(addMonths(anchor, toLastMonth - 1, "back"))).toBe("9999-11-15");
    expect(textOf(addMonths(anchor, toLastMonth, "back"))).toBe("9999-12-15");
    expect(() => textOf(addMonths(anchor, toLastMonth + 1, "back"))).toThrow(
      expect.objectContaining({ name: "SmpError", code: "date-out-of-range" }),
    );
  });

  test("on the very first and the very last day", () => {
    expect(addMonths(FIRST_DAY, 9_998 * 12, "forward")).toBe(dayOfCivil(9999, 1, 1));
    expect(addMonths(LAST_DAY, -9_998 * 12, "forward")).toBe(dayOfCivil(1, 12, 31));
  });

  test.each([1e6, -1e6, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER * 12])(
    "and %d months lead to no day that could be written",
    (months) => {
      for (const round of ["forward", "back"] as const) {
        expect(() => textOf(addMonths(anchor, months, round))).toThrow(
          expect.objectContaining({ code: "date-out-of-range" }),
        );
      }
    },
  );
});
