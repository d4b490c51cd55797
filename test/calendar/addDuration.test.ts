import { add } from "date-fns/add";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDuration, daysBetween } from "../../src/calendar/index.js";
import { anyDay, anyDuration, FIRST_DAY, innerDay, LAST_DAY } from "./arbitraries.js";
import { notTexts, oddDays, oddDurations } from "./odd.js";
import { asDate, textOfDay, utc, write } from "./oracle.js";

const START = asDate("2026-01-31");
const outOfRange = expect.objectContaining({ name: "SmpError", code: "date-out-of-range" });

describe("moving a day by a duration", () => {
  test.each([
    [{ days: 1 }, "2026-02-01"],
    [{ days: -1 }, "2026-01-30"],
    [{ weeks: 2 }, "2026-02-14"],
    [{ weeks: -1, days: 1 }, "2026-01-25"],
    [{ months: 2 }, "2026-03-31"],
    [{ months: -2 }, "2025-12-01"],
    [{ months: 6, days: -4 }, "2026-07-27"],
    [{ years: 1 }, "2027-01-31"],
    [{ years: -1, months: 1 }, "2025-03-01"],
    [{ years: 1, months: 1, weeks: 1, days: 1 }, "2027-03-09"],
    [{}, "2026-01-31"],
  ])("from 2026-01-31 by %j leads to %s", (duration, expected) => {
    expect(addDuration(START, duration)).toBe(expected);
  });

  test("rounds forward unless told otherwise, because a wait must not end too soon", () => {
    expect(addDuration(START, { months: 1 })).toBe("2026-03-01");
    expect(addDuration(START, { months: 1 }, "forward")).toBe("2026-03-01");
    expect(addDuration(START, { months: 1 }, "back")).toBe("2026-02-28");
    expect(addDuration(START, { months: 1 }, undefined)).toBe("2026-03-01");
  });

  test.each([
    ["2023-02-28", "2024-02-28", "2024-02-28"],
    ["2024-02-28", "2025-02-28", "2025-02-28"],
    ["2024-02-29", "2025-03-01", "2025-02-28"],
    ["2024-03-01", "2025-03-01", "2025-03-01"],
  ])("from %s by a year leads to %s, or %s when it rounds back", (text, forward, back) => {
    expect(addDuration(asDate(text), { years: 1 })).toBe(forward);
    expect(addDuration(asDate(text), { years: 1 }, "back")).toBe(back);
  });

  test("lands where date-fns lands when it rounds back", () => {
    fc.assert(
      fc.property(innerDay, anyDuration, (text, duration) => {
        expect(addDuration(text, duration, "back")).toBe(write(add(utc(text), duration)));
      }),
    );
  });

  test("is undone by the days in between", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(addDuration(from, { days: daysBetween(from, to) })).toBe(to);
      }),
    );
  });

  test("by days only is what lies in between, and is undone by the same days back", () => {
    fc.assert(
      fc.property(innerDay, fc.integer({ min: -200_000, max: 200_000 }), (text, days) => {
        const reached = addDuration(text, { days });
        expect(daysBetween(text, reached)).toBe(days);
        expect(addDuration(reached, { days: -days })).toBe(text);
      }),
    );
  });

  test("by weeks is the same as by seven times the days", () => {
    fc.assert(
      fc.property(innerDay, fc.integer({ min: -5_000, max: 5_000 }), (text, weeks) => {
        expect(addDuration(text, { weeks })).toBe(addDuration(text, { days: weeks * 7 }));
      }),
    );
  });

  test("forward is never before back, and at most one day after it", () => {
    fc.assert(
      fc.property(innerDay, anyDuration, (text, duration) => {
        const gap = daysBetween(addDuration(text, duration, "back"), addDuration(text, duration, "forward"));
        expect([0, 1]).toContain(gap);
      }),
    );
  });

  test("only reads the duration", () => {
    const duration = Object.freeze({ years: 1, months: 1, weeks: 1, days: 1 });
    expect(addDuration(START, duration)).toBe("2027-03-09");
    expect(duration).toEqual({ years: 1, months: 1, weeks: 1, days: 1 });
  });
});

describe("the years 0001 to 9999", () => {
  test("end at 0001-01-01: that day is reached, the day after too, the day before is refused", () => {
    const day = asDate("0001-01-15");
    expect(addDuration(day, { days: -13 })).toBe("0001-01-02");
    expect(addDuration(day, { days: -14 })).toBe("0001-01-01");
    expect(() => addDuration(day, { days: -15 })).toThrow(outOfRange);
    expect(() => addDuration(day, { months: -1 })).toThrow(outOfRange);
    expect(() => addDuration(day, { years: -1 })).toThrow(outOfRange);
  });

  test("end at 9999-12-31: that day is reached, the day before too, the day after is refused", () => {
    const day = asDate("9999-12-15");
    expect(addDuration(day, { days: 15 })).toBe("9999-12-30");
    expect(addDuration(day, { days: 16 })).toBe("9999-12-31");
    expect(() => addDuration(day, { days: 17 })).toThrow(outOfRange);
    expect(() => addDuration(day, { months: 1 })).toThrow(outOfRange);
    expect(() => addDuration(day, { years: 1 })).toThrow(outOfRange);
  });

  test("can be crossed from end to end", () => {
    expect(addDuration(asDate("0001-01-01"), { years: 9_998, months: 11, days: 30 })).toBe("9999-12-31");
    expect(addDuration(asDate("0001-01-01"), { days: LAST_DAY - FIRST_DAY })).toBe("9999-12-31");
    expect(addDuration(asDate("9999-12-31"), { days: FIRST_DAY - LAST_DAY })).toBe("0001-01-01");
  });

  test("count for the day reached, not for the months on the way: a month less forty days may pass the end", () => {
    expect(addDuration(asDate("9999-12-15"), { months: 1, days: -40 })).toBe("9999-12-06");
    expect(addDuration(asDate("0001-01-15"), { months: -1, days: 40 })).toBe("0001-01-24");
  });

  test.each([
    { days: Number.MAX_SAFE_INTEGER },
    { days: Number.MIN_SAFE_INTEGER },
    { weeks: Number.MAX_SAFE_INTEGER },
    { months: Number.MAX_SAFE_INTEGER },
    { years: Number.MAX_SAFE_INTEGER },
    { years: Number.MIN_SAFE_INTEGER, days: Number.MAX_SAFE_INTEGER },
  ])("refuse a duration as long as %j", (duration) => {
    expect(() => addDuration(START, duration)).toThrow(outOfRange);
  });

  test("are never left without an error, and never refused within", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4_000_000, max: 4_000_000 }), (text, days) => {
        const reached = utc(text).getTime() / 86_400_000 + days;
        if (reached < FIRST_DAY || reached > LAST_DAY) {
          expect(() => addDuration(text, { days })).toThrow(outOfRange);
        } else expect(addDuration(text, { days })).toBe(textOfDay(reached));
      }),
    );
  });
});

describe("a programmer's mistake", () => {
  test.each(oddDurations.map(([duration, part, what]) => ({ duration, part, what })))(
    "in the duration is an error: $what",
    ({ duration, part }) => {
      expect(() => addDuration(START, duration as never)).toThrow(
        expect.objectContaining({ name: "SmpError", code: "invalid-duration" }),
      );
      expect(() => addDuration(START, duration as never)).toThrow(part);
    },
  );

  test.each(oddDays)("in the day is an error: %j (%s)", (text) => {
    expect(() => addDuration(asDate(text), { days: 1 })).toThrow(expect.objectContaining({ code: "invalid-date" }));
  });

  test.each(notTexts.map(([value, what]) => ({ value, what })))("in the day is an error: $what", ({ value }) => {
    expect(() => addDuration(value as never, {})).toThrow(expect.objectContaining({ code: "invalid-date" }));
  });
});
