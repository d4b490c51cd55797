import { describe, expect, test } from "vitest";
import type { ResolvedBound } from "../../../src/schedule/series/resolveStep.js";
import { limitsOf, windowOf } from "../../../src/schedule/series/windowOf.js";

const none = {
  hardMinimum: null,
  minimum: null,
  recommended: null,
  recommendedUntil: null,
  overdue: null,
  lapses: null,
};
const bound = (days: Partial<ResolvedBound["days"]>, index = 0): ResolvedBound => ({
  index,
  from: { previous: true },
  anchor: 0,
  days: { ...none, ...days },
});
const window = (days: Partial<ResolvedBound["days"]>, floor: number | null = null) =>
  windowOf(limitsOf([bound(days)]), floor);

describe("several bounds", () => {
  test("give the latest lower and the earliest upper day; of two alike the first is named", () => {
    const limits = limitsOf([bound({ minimum: 5, overdue: 20 }), bound({ minimum: 7, overdue: 20 }, 1)]);
    expect([limits.minimum?.day, limits.minimum?.bound.index]).toEqual([7, 1]);
    expect([limits.overdue?.day, limits.overdue?.bound.index]).toEqual([20, 0]);
  });

  test("let nothing be good before the hard minimum of any of them", () => {
    expect(
      limitsOf([bound({ hardMinimum: 5, minimum: 5 }), bound({ hardMinimum: 9, minimum: 9 }, 1)]).minimum?.day,
    ).toBe(9);
    expect(limitsOf([bound({ hardMinimum: 9, minimum: 5 })]).minimum?.day).toBe(9);
  });
});

describe("where bounds cross", () => {
  test("the best days begin no earlier than possible", () => {
    expect(window({ minimum: 7, recommended: 5, recommendedUntil: 6 })).toMatchObject({ earliest: 7, from: 7, to: 7 });
    expect(window({ minimum: 7, recommended: 5 }, 9)).toMatchObject({ earliest: 9, from: 9, to: 9 });
  });

  test("overdue moves behind the best days, and goes where the visit lapses", () => {
    expect(window({ recommended: 5, recommendedUntil: 9, overdue: 9 }).overdue).toBe(10);
    expect(window({ recommended: 5, recommendedUntil: 9, overdue: 10 }).overdue).toBe(10);
    expect(window({ recommended: 5, overdue: 10, lapses: 11 }).overdue).toBe(10);
    expect(window({ recommended: 5, overdue: 10, lapses: 10 }).overdue).toBeNull();
  });

  test("nothing is best from the lapse on", () => {
    expect(window({ minimum: 3, recommended: 5, recommendedUntil: 9, lapses: 5 })).toMatchObject({ from: 4, to: 4 });
  });
});

test("without bounds there is no window at all", () => {
  expect(windowOf(limitsOf([]), null)).toEqual({ earliest: null, from: null, to: null, overdue: null, lapses: null });
});
