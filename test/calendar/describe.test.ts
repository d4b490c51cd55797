import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detailOf, describe as shown } from "../../src/calendar/describe.js";
import { notTexts, unwritable } from "./odd.js";

describe("a wrong value in a message", () => {
  test.each([
    ["2026-02-30", '"2026-02-30"'],
    ["", '""'],
    ["2024-02-29 ", '"2024-02-29 "'],
    ["a\nb", '"a\\nb"'],
    ['say "when"', '"say \\"when\\""'],
  ])("that is the text %j stands in quotes", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test("that is a text is whole up to 80 characters, and cut short from 81 on", () => {
    expect(shown("x".repeat(79))).toBe(`"${"x".repeat(79)}"`);
    expect(shown("x".repeat(80))).toBe(`"${"x".repeat(80)}"`);
    expect(shown("x".repeat(81))).toBe(`"${"x".repeat(80)}\u2026"`);
  });

  test.each([
    [null, "null"],
    [0, "0"],
    [1.5, "1.5"],
    [Number.NaN, "NaN"],
    [-Infinity, "-Infinity"],
    [true, "true"],
    [false, "false"],
  ])("that is %s is written as it is", (value, expected) => {
    expect(shown(value)).toBe(expected);
  });

  test.each([
    [undefined, "undefined"],
    [10n, "bigint"],
    [Symbol("day"), "symbol"],
    [{ day: 1 }, "object"],
    [() => 1, "function"],
  ])("that is anything else is told by its type", (value, expected) => {
    expect(shown(value)).toBe(expected);
  });

  test("can be shown whatever it is, also when JSON cannot write it", () => {
    for (const [value, what] of [...notTexts, ...unwritable]) expect(shown(value), what).toMatch(/^\S+$/);
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true }), (value) => {
        expect(shown(value).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("a wrong value in the details", () => {
  test("is the text itself when it is a text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(detailOf(text)).toBe(text);
      }),
    );
  });

  test("is shown as in the message when it is none", () => {
    for (const [value, what] of [...notTexts, ...unwritable]) expect(detailOf(value), what).toBe(shown(value));
  });
});
