import { expect, test } from "vitest";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import { dayOf, textOf } from "../../../src/calendar/day.js";
import { prepareSeries } from "../../../src/schedule/series/prepareSeries.js";
import { resolveStep } from "../../../src/schedule/series/resolveStep.js";

const january = dayOf(calendarDate("2027-01-31"));
const month = { months: 1 };
const { steps } = prepareSeries({
  id: "x",
  steps: [
    { id: "a", bounds: [] },
    {
      id: "b",
      bounds: [
        { from: { event: "birth" }, minimum: month },
        { from: { step: "a" }, minimum: month, overdue: month },
        { from: { previous: true }, recommended: month, lapses: month },
      ],
    },
  ],
});
const anchors = { previous: null, steps: new Map([["a", january]]), events: new Map() };

test("a bound whose anchor is not on record is silent, and the others keep their places", () => {
  expect(resolveStep(steps[1]!, anchors, false).map(({ index }) => index)).toEqual([1]);
  expect(resolveStep(steps[1]!, { ...anchors, previous: january }, false).map(({ index }) => index)).toEqual([1, 2]);
});

test("lower bounds round forward and upper ones back, or all forward", () => {
  const days = (roundsForward: boolean) => resolveStep(steps[1]!, anchors, roundsForward)[0]!.days;
  expect(textOf(days(false).minimum!)).toBe("2027-03-01");
  expect(textOf(days(false).overdue!)).toBe("2027-02-28");
  expect(textOf(days(true).overdue!)).toBe("2027-03-01");
});
