import { describe, expect, test } from "vitest";
import { type MeasureBounds, type MeasuredFact, measureBounds } from "../../../src/knowledge/failures/bounds.js";
import { measured } from "../../../src/risk/facts/measured.js";

const rows = Object.entries<MeasureBounds>(measureBounds) as [MeasuredFact, MeasureBounds][];

describe.each(rows)("%s", (fact, { min, max, whole }) => {
  test("can be anything within its bounds, both ends included, or not measured", () => {
    for (const value of [min, max, Math.floor((min + max) / 2)]) expect(measured(value, fact)).toBe(value);
    expect(measured(undefined, fact)).toBeUndefined();
  });

  test.each([min - 1, max + 1, min - 0.001, max + 0.001, Number.NaN, Number.POSITIVE_INFINITY, -Infinity])(
    "cannot be %d",
    (value) => {
      expect(() => measured(value, fact)).toThrow(
        expect.objectContaining({ code: "invalid-answer", details: { fact, value: String(value) } }),
      );
    },
  );

  test("is a whole number exactly where it is counted", () => {
    const half = min + 1.5;
    if (whole === true) expect(() => measured(half, fact)).toThrow(/whole number/);
    else expect(measured(half, fact)).toBe(half);
  });
});

test("12 millimeters, 130 degrees and 150 percent are slips of the pen", () => {
  expect(() => measured(12, "technique.needleDepthMillimeters")).toThrow(/from 0 to 6/);
  expect(() => measured(130, "technique.needleAngleDegrees")).toThrow(/from 0 to 90/);
  expect(() => measured(150, "technique.numbing.percent")).toThrow(/from 0 to 100/);
});
