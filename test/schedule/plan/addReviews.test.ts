import { expect, test } from "vitest";
import { civilOf } from "../../../src/calendar/day.js";
import { addReviews } from "../../../src/schedule/plan/addReviews.js";
import type { Draft } from "../../../src/schedule/plan/draft.js";

const gap = { earliest: 1, from: 2, to: 3, overdue: 5, grounds: { evidence: [], dissent: [] } };

function reviews(until: number, done = 0, from = gap.from) {
  const draft: Draft = {
    steps: [],
    open: undefined,
    floor: 0,
    keep: undefined,
    keepsLate: false,
    first: null,
    last: 0,
  };
  addReviews(draft, civilOf(draft.last), { ...gap, from }, until, [], done);
  return draft.steps.map(({ step, proposed }) => `${step} ${proposed}`);
}

test("reviews run up to the last day, each counted from the touch-up", () => {
  expect(reviews(120)).toEqual(["maintenance-review-1 1970-03-01", "maintenance-review-2 1970-05-01"]);
  expect(reviews(119)).toEqual(["maintenance-review-1 1970-03-01"]);
});

test("numbers go on after those on record, and an interval of nothing has no reviews", () => {
  expect(reviews(60, 4)).toEqual(["maintenance-review-5 1970-03-01"]);
  expect(reviews(60, 0, 0)).toEqual([]);
});
