import { describe, expect, test } from "vitest";
import { deviationOn, spanOf } from "../../../src/schedule/booking/span.js";

const anyStep = { waitsForSetPigment: false };
const window = { earliest: 5, from: 10, to: 12, overdue: 20, lapses: 30 };

describe("the days on which a step may be booked", () => {
  test("end before the first late one", () => {
    expect(spanOf(anyStep, window, false)).toEqual({ earliest: 5, from: 10, to: 12, last: 19 });
  });

  test("begin with the best ones while nobody has found the skin healed", () => {
    expect(spanOf({ waitsForSetPigment: true }, window, false)).toEqual({ earliest: 10, from: 10, to: 12, last: 19 });
  });

  test("end before the step lapses where late ones are accepted", () => {
    expect(spanOf(anyStep, window, true).last).toBe(29);
    expect(spanOf(anyStep, { ...window, overdue: null }, false).last).toBe(29);
  });

  test("have no end where nothing is late and nothing lapses", () => {
    expect(spanOf(anyStep, { ...window, overdue: null, lapses: null }, false).last).toBe(Infinity);
  });
});

test.each([
  [9, 1],
  [10, 0],
  [12, 0],
  [13, 1],
])("day %i deviates by %i", (day, deviation) => {
  expect(deviationOn(day, window)).toBe(deviation);
});
