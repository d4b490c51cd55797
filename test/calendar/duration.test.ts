import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilOf, readDay, textOf } from "../../src/calendar/day.js";
import { durationAfter } from "../../src/calendar/duration.js";
import { addMonths } from "../../src/calendar/months.js";
import type { SmpError } from "../../src/calendar/SmpError.js";
import { anyDuration, innerDay, rounding } from "./arbitraries.js";
import { oddDurations } from "./odd.js";

const ANCHOR = readDay("2026-01-31")!;

describe("a duration after an anchor", () => {
  test("counts years and months first, as months, then weeks and days", () => {
    fc.assert(
      fc.property(innerDay, anyDuration, rounding, (text, duration, round) => {
        const { years = 0, months = 0, weeks = 0, days = 0 } = duration;
        const anchor = readDay(text)!;
        expect(durationAfter(anchor, duration, round)).toBe(
          addMonths(anchor, years * 12 + months, round) + weeks * 7 + days,
        );
      }),
    );
  });

  test("is the same when the anchor is handed over in parts as well", () => {
    fc.assert(
      fc.property(innerDay, anyDuration, rounding, (text, duration, round) => {
        const anchor = readDay(text)!;
        expect(durationAfter(anchor, duration, round, civilOf(anchor))).toBe(durationAfter(anchor, duration, round));
      }),
    );
  });

  test("does not round twice: a year and a month are thirteen months", () => {
    expect(textOf(durationAfter(readDay("2024-02-29")!, { years: 1, months: 1 }, "forward"))).toBe("2025-03-29");
    expect(textOf(durationAfter(readDay("2024-02-29")!, { years: 1, months: 1 }, "back"))).toBe("2025-03-29");
  });

  test("adds days to where the months led, not to the anchor", () => {
    expect(textOf(durationAfter(ANCHOR, { months: 1, days: 1 }, "back"))).toBe("2026-03-01");
    expect(textOf(durationAfter(ANCHOR, { months: 1, days: 1 }, "forward"))).toBe("2026-03-02");
    expect(textOf(durationAfter(ANCHOR, { months: 1, days: -1 }, "forward"))).toBe("2026-02-28");
  });

  test("of nothing is the anchor", () => {
    for (const nothing of [{}, { days: 0 }, { years: 0, months: 0, weeks: 0, days: 0 }, { months: -0 }]) {
      expect(durationAfter(ANCHOR, nothing, "forward")).toBe(ANCHOR);
      expect(durationAfter(ANCHOR, nothing, "back")).toBe(ANCHOR);
    }
  });

  test("of months that cancel out is the anchor: a year less twelve months does not round", () => {
    expect(durationAfter(readDay("2024-02-29")!, { years: 1, months: -12 }, "forward")).toBe(readDay("2024-02-29"));
  });

  test("may leave parts open as undefined", () => {
    const open = { years: undefined, months: 1, weeks: undefined, days: undefined };
    expect(durationAfter(ANCHOR, open, "back")).toBe(durationAfter(ANCHOR, { months: 1 }, "back"));
  });

  test("only reads the duration, which may be frozen or have no prototype", () => {
    const frozen = Object.freeze({ months: 6, days: -4 });
    const bare = Object.assign(Object.create(null) as object, { months: 6, days: -4 });
    expect(textOf(durationAfter(ANCHOR, frozen, "forward"))).toBe("2026-07-27");
    expect(textOf(durationAfter(ANCHOR, bare, "forward"))).toBe("2026-07-27");
    expect(frozen).toEqual({ months: 6, days: -4 });
  });
});

describe("a duration that would be silently wrong", () => {
  test.each(oddDurations.map(([duration, part, what]) => ({ duration, part, what })))(
    "is refused: $what",
    ({ duration, part }) => {
      expect(() => durationAfter(ANCHOR, duration as never, "forward")).toThrow(
        expect.objectContaining({
          name: "SmpError",
          code: "invalid-duration",
          details: expect.objectContaining({ part }),
        }),
      );
    },
  );

  test("is refused for any fraction in any part", () => {
    const fraction = fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
      .filter((value) => !Number.isInteger(value));
    fc.assert(
      fc.property(fc.constantFrom("years", "months", "weeks", "days"), fraction, (part, value) => {
        expect(() => durationAfter(ANCHOR, { [part]: value }, "back")).toThrow(
          expect.objectContaining({ code: "invalid-duration", details: { part, value: String(value) } }),
        );
      }),
    );
  });

  test("is refused for a fraction that the duration inherits", () => {
    const inherited = Object.create({ days: 1.5 }) as object;
    expect(() => durationAfter(ANCHOR, inherited, "forward")).toThrow(
      expect.objectContaining({ code: "invalid-duration" }),
    );
  });

  test("is refused with the value that was wrong, be it of a right part or of a wrong one", () => {
    const detailsOf = (duration: object) => {
      try {
        return durationAfter(ANCHOR, duration, "forward");
      } catch (error) {
        return (error as SmpError).details;
      }
    };
    expect(detailsOf({ months: 1.5 })).toEqual({ part: "months", value: "1.5" });
    expect(detailsOf({ hours: 1 })).toEqual({ part: "hours", value: "1" });
  });

  test.each([null, undefined])("is refused when it is %s", (nothing) => {
    expect(() => durationAfter(ANCHOR, nothing as never, "forward")).toThrow(
      expect.objectContaining({ code: "invalid-duration" }),
    );
  });
});
