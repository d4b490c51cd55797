import { expect, test } from "vitest";
import { isWithin } from "../../src/client/isWithin.js";

test.each([
  [-1, false],
  [0, true],
  [6.5, true],
  [7, true],
  [8, false],
  [Number.NaN, false],
  ["3", false],
  [null, false],
])("%j from 0 to 7: %s", (value, expected) => {
  expect(isWithin({ min: 0, max: 7 }, value)).toBe(expected);
});

test("what is counted is whole", () => {
  expect([6, 6.5].map((value) => isWithin({ min: 0, max: 7, whole: true }, value))).toEqual([true, false]);
});

test("without a bound every finite number lies within", () => {
  const values = [-Number.MAX_VALUE, Number.MAX_VALUE, Infinity, -Infinity];
  expect(values.map((value) => isWithin({}, value))).toEqual([true, true, false, false]);
});
