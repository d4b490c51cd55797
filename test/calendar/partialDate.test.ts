import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPartialDate, partialDate } from "../../src/calendar/index.js";
import { anyPartial } from "./arbitraries.js";
import { notTexts, oddDays, oddPartials, unwritable } from "./odd.js";

test("the text of a year, a month or a day comes back unchanged", () => {
  fc.assert(
    fc.property(anyPartial, (text) => {
      expect(partialDate(text)).toBe(text);
    }),
  );
});

test.each(["0001", "2025", "2025-01", "2025-12", "2024-02-29", "9999-12-31"])("%s is a half-known date", (text) => {
  expect(partialDate(text)).toBe(text);
});

describe("what is no date is an error", () => {
  test.each([...oddPartials, ...oddDays])("%j (%s)", (text) => {
    expect(() => partialDate(text)).toThrow(
      expect.objectContaining({ name: "SmpError", code: "invalid-date", details: { date: text } }),
    );
  });

  test.each([...notTexts, ...unwritable].map(([value, what]) => ({ value, what })))("$what", ({ value }) => {
    expect(() => partialDate(value as never)).toThrow(expect.objectContaining({ code: "invalid-date" }));
  });

  test("exactly when isPartialDate says so", () => {
    const almost = fc.string({ unit: fc.constantFrom(..."0129-".split("")), minLength: 4, maxLength: 10 });
    fc.assert(
      fc.property(fc.oneof(anyPartial, almost, fc.string()), (text) => {
        if (isPartialDate(text)) expect(partialDate(text)).toBe(text);
        else expect(() => partialDate(text)).toThrow(expect.objectContaining({ code: "invalid-date" }));
      }),
    );
  });
});
