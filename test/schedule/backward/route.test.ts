import { expect, test } from "vitest";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import {
  deviationAfter,
  deviationOf,
  latest,
  legsOf,
  type Route,
  soonest,
} from "../../../src/schedule/backward/route.js";
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
  const due = { step: "session-2", from: 40, own: { from: 43, to: 47, lead: -Infinity } } as const;
  // What the record sets names no visit of the plan.
  const after = steps.map((step) => (step.step === due.step ? { ...step, bounds: [] } : step));
  expect(legsOf(after, due)[1]).toMatchObject({ least: 0, bestUntil: Infinity, from: 40, own: due.own });
  const legs = legsOf(after, due);
  expect(soonest({ ...route, legs }, legs)).toEqual([0, 40, 47]);
  expect([40, 43, 47, 50].map((day) => deviationOf({ ...route, legs }, [0, day]))).toEqual([3, 0, 0, 3]);
  const [, ...rest] = planTreatment({
    course: "shaved",
    notBefore: calendarDate("1970-01-01"),
    include: ["consultation", "patch-test"],
  }).steps;
  const [, session] = legsOf(rest, { ...due, step: "session-1" });
  expect(session).toMatchObject({ least: 3, from: 40, own: { from: 43, to: 47, lead: 3 } });
  // Three days after a patch test on day 46 are the best day then.
  expect([48, 49, 50].map((day) => deviationAfter(session!, 46, day))).toEqual([1, 0, 1]);
});

test("goes forward as soon as it can and back as late as it may, on open days", () => {
  const { legs } = route;
  expect(soonest(route, legs)).toEqual([0, 7, 14]);
  expect(latest(route, legs, 100)).toEqual([58, 65, 72]);
  // 1970-01-08, the seventh day, was a Thursday, as 1970-03-14, the 72nd, was a Saturday
  const open = openDaysOf({ closedOn: ["thursday", "saturday"] });
  expect(soonest({ ...route, open }, legs)).toEqual([1, 8, 15]);
  expect(latest({ ...route, open }, legs, 100)).toEqual([57, 64, 71]);
});

test("deviation counts the days outside the best ones, early and late alike", () => {
  expect(deviationOf(route, [0, 10, 38])).toBe(0);
  expect(deviationOf(route, [0, 14, 44])).toBe(0);
  expect(deviationOf(route, [0, 9, 40])).toBe(2);
});
