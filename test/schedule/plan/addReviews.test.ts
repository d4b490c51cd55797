import { expect, test } from "vitest";
import { civilOf } from "../../../src/calendar/day.js";
import { addReviews } from "../../../src/schedule/plan/addReviews.js";
import type { Draft } from "../../../src/schedule/plan/draft.js";
import type { PlanVisit } from "../../../src/schedule/plan/planVisits.js";
import type { StepId } from "../../../src/schedule/types.js";

const review = (from: number, index: number): PlanVisit => ({
  step: `maintenance-review-${index + 1}`,
  kind: "maintenance-review",
  bounds: [{ from: { step: "touch-up" }, minimum: { months: index * from + 1 } }],
  ...{ earliest: 1, from, to: 3, overdue: 5, lapses: null },
  grounds: { evidence: [], dissent: [] },
});

function reviewed(until: number, done = 0, anchor: StepId | null = "touch-up") {
  const draft: Draft = {
    steps: [],
    open: undefined,
    floor: 0,
    keep: undefined,
    keepsLate: false,
    first: null,
    last: 0,
  };
  const visits = [0, 1, 2].map((index) => review(2, index));
  addReviews(draft, civilOf(draft.last), visits, until, anchor, done);
  return draft.steps;
}

const reviews = (until: number, done = 0) => reviewed(until, done).map(({ step, proposed }) => `${step} ${proposed}`);

test("reviews run up to the last day, each counted from the touch-up", () => {
  expect(reviews(120)).toEqual(["maintenance-review-1 1970-03-01", "maintenance-review-2 1970-05-01"]);
  expect(reviews(119)).toEqual(["maintenance-review-1 1970-03-01"]);
});

test("numbers go on after those on record", () => {
  expect(reviews(60, 4)).toEqual(["maintenance-review-5 1970-03-01"]);
});

test("reviews move with a touch-up of the plan, and with none that was before it", () => {
  expect(reviewed(120)[1]?.bounds).toEqual([{ from: { step: "touch-up" }, minimum: { months: 3 } }]);
  expect(reviewed(120, 0, "maintenance-1")[1]?.bounds).toEqual([
    { from: { step: "maintenance-1" }, minimum: { months: 3 } },
  ]);
  expect(reviewed(120, 0, null)[1]?.bounds).toEqual([]);
});
