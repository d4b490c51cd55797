import { describe, expect, test } from "vitest";
import { isThere as isFactThere } from "../../../src/risk/assessment/isThere.js";
import type { Limits } from "../../../src/risk/assessment/limits.js";
import type { KnownFact } from "../../../src/risk/facts/types.js";

type Row = Parameters<typeof isFactThere>[0];

/** Of which fact it is told makes no difference. */
const isThere = ({ tells }: Pick<Row, "tells">, value: KnownFact, limits?: Limits): boolean | undefined =>
  isFactThere({ fact: "technique.heavyPressure", tells }, value, limits);

const RANGE = { min: 0.5, max: 1.5 };
const LIMIT = { min: 4, max: 4 };

test("nobody knows before it is asked", () => {
  for (const tells of [true, false, "any", "is-blended", "above-needle-depth"] as const)
    expect(isThere({ tells }, undefined, RANGE)).toBeUndefined();
});

test("a yes or a no tells by itself", () => {
  expect([isThere({ tells: true }, true, undefined), isThere({ tells: true }, false, undefined)]).toEqual([
    true,
    false,
  ]);
  expect([isThere({ tells: false }, true, undefined), isThere({ tells: false }, false, undefined)]).toEqual([
    false,
    true,
  ]);
});

test.each(["yes", "true", "", 0, 1])(
  "%j is neither a yes nor a no, and refused rather than taken for a good answer",
  (value) => {
    for (const tells of [true, false])
      expect(() => isThere({ tells }, value)).toThrow(
        expect.objectContaining({
          code: "invalid-answer",
          details: { fact: "technique.heavyPressure", value: String(value) },
        }),
      );
  },
);

test("a word tells where it is the one", () => {
  expect(isThere({ tells: "is-blended" }, "blended", undefined)).toBe(true);
  expect(isThere({ tells: "is-blended" }, "carbon", undefined)).toBe(false);
});

test.each([
  [0, false, false],
  [1, true, false],
  [2, true, true],
])("%d is any: %s, and several: %s", (value, any, several) => {
  expect(isThere({ tells: "any" }, value, undefined)).toBe(any);
  expect(isThere({ tells: "several" }, value, undefined)).toBe(several);
});

describe("a measure against a range", () => {
  test.each([
    [0, true, false, false],
    [0.49, true, false, false],
    [0.5, false, false, true],
    [1, false, false, true],
    [1.5, false, false, true],
    [1.51, false, true, false],
  ])("%d is below: %s, above: %s, within: %s", (value, below, above, within) => {
    expect(isThere({ tells: "below-needle-depth" }, value, RANGE)).toBe(below);
    expect(isThere({ tells: "above-needle-depth" }, value, RANGE)).toBe(above);
    expect(isThere({ tells: "within-needle-depth" }, value, RANGE)).toBe(within);
  });
});

describe("a measure against a single figure", () => {
  test.each([
    [3.9, true, false, true],
    [4, false, false, true],
    [4.1, false, true, false],
  ])("%d is below: %s, above: %s, within: %s", (value, below, above, within) => {
    expect(isThere({ tells: "below-lidocaine-limit" }, value, LIMIT)).toBe(below);
    expect(isThere({ tells: "above-lidocaine-limit" }, value, LIMIT)).toBe(above);
    expect(isThere({ tells: "within-lidocaine-limit" }, value, LIMIT)).toBe(within);
  });
});
