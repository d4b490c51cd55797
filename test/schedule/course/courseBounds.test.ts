import { expect, test } from "vitest";
import { monthBound } from "../../../src/schedule/course/courseBounds.js";
import { preparedScheduleFor } from "../../../src/schedule/prepared.js";

const { bounds, course } = preparedScheduleFor(undefined);

test("sessions may be in the grace of two days, laser sessions may not", () => {
  expect(bounds.secondSession).toEqual({
    from: { previous: true },
    hardMinimum: { days: 5 },
    minimum: { days: 7 },
    recommended: { days: 10 },
    recommendedUntil: { days: 14 },
    overdue: { days: 31 },
  });
  expect(bounds.laser).toMatchObject({ hardMinimum: { days: 42 }, minimum: { days: 42 } });
});

test("a touch-up is never overdue, and lapses when maintenance could be", () => {
  expect(bounds.touchUp.permanent).toMatchObject({
    minimum: { days: 14 },
    recommended: { days: 28 },
    lapses: { months: 6 },
  });
  expect(bounds.touchUp.permanent.overdue).toBeUndefined();
});

test("a review is late on the day after its last month is over", () => {
  expect(bounds.review.permanent.overdue).toEqual({ months: 36, days: 1 });
  const gap = { earliest: 6, from: 12, to: 18, overdue: null, grounds: { evidence: [], dissent: [] } };
  expect(monthBound(gap, { step: "touch-up" }, 24)).toEqual({
    from: { step: "touch-up" },
    minimum: { months: 30 },
    recommended: { months: 36 },
    recommendedUntil: { months: 42 },
  });
});

test("what the kernel reads says the same", () => {
  expect(course.touchUp.temporary.offsets.lapses).toEqual({ months: 6, days: 0 });
  expect(course.laterSession.offsets.recommended).toEqual({ months: 0, days: 28 });
});
