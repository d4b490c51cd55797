import { expect, test } from "vitest";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import { deviationOf, latest, legsOf, type Route, soonest } from "../../../src/schedule/backward/route.js";
import { openDaysOf } from "../../../src/schedule/openDays.js";
import { planTreatment } from "../../../src/schedule/planTreatment.js";

const { steps } = planTreatment({ course: "shaved", notBefore: calendarDate("1970-01-01") });
const route: Route = { first: 0, legs: legsOf(steps, null), healing: 28, open: undefined };

test("the way ends with the last session, each visit counted from the one before", () => {
  expect(route.legs.map(({ least, best, bestUntil }) => [least, best, bestUntil])).toEqual([
    [0, 0, 0],
    [7, 10, 14],
    [7, 28, 30],
  ]);
});

test("the first step after a record counts from there, and a session from a patch test before it too", () => {
  const due = { step: "session-2", from: 40 } as const;
  // What the record sets names no visit of the plan.
  const after = steps.map((step) => (step.step === due.step ? { ...step, bounds: [] } : step));
  expect(legsOf(after, due)[1]).toMatchObject({ least: 0, best: 0, bestUntil: Infinity, from: 40 });
  expect(soonest({ ...route, legs: legsOf(after, due) }, [0, 0, 7])).toEqual([0, 40, 47]);
  const [, ...rest] = planTreatment({
    course: "shaved",
    notBefore: calendarDate("1970-01-01"),
    include: ["consultation", "patch-test"],
  }).steps;
  expect(legsOf(rest, { ...due, step: "session-1" })[1]).toMatchObject({ least: 3, from: 40 });
});

test("goes forward as soon as it can and back as late as it may, on open days", () => {
  expect(soonest(route, [0, 7, 7])).toEqual([0, 7, 14]);
  expect(latest(route, [0, 7, 7], 100)).toEqual([58, 65, 72]);
  // 1970-01-08, the seventh day, was a Thursday, as 1970-03-14, the 72nd, was a Saturday
  const open = openDaysOf({ closedOn: ["thursday", "saturday"] });
  expect(soonest({ ...route, open }, [0, 7, 7])).toEqual([1, 8, 15]);
  expect(latest({ ...route, open }, [0, 7, 7], 100)).toEqual([57, 64, 71]);
});

test("deviation counts the days outside the best ones, early and late alike", () => {
  expect(deviationOf(route, [0, 10, 38])).toBe(0);
  expect(deviationOf(route, [0, 14, 44])).toBe(0);
  expect(deviationOf(route, [0, 9, 40])).toBe(2);
});
