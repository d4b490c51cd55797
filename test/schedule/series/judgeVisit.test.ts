import { expect, test } from "vitest";
import { boundReason, judgeVisit } from "../../../src/schedule/series/judgeVisit.js";
import type { ResolvedBound } from "../../../src/schedule/series/resolveStep.js";

const bound = (index: number, hardMinimum: number, minimum: number, overdue: number): ResolvedBound => ({
  index,
  from: { previous: true },
  anchor: 0,
  days: { hardMinimum, minimum, recommended: null, recommendedUntil: null, overdue, lapses: null },
});
const bounds = [bound(0, 5, 7, 30), bound(1, 6, 8, 40)];
const judged = (day: number, against = bounds) => {
  const { timing, because } = judgeVisit(day, against, null);
  return [timing, because.map((reason) => ("bound" in reason ? reason.bound : reason.code))];
};

test("names every bound that was broken, and no other", () => {
  expect(judged(4)).toEqual(["too-early", [0, 1]]);
  expect(judged(5)).toEqual(["too-early", [1, 0]]);
  expect(judged(6)).toEqual(["grace", [0, 1]]);
  expect(judged(7)).toEqual(["grace", [1]]);
  expect(judged(8)).toEqual(["on-time", ["within-window"]]);
  expect(judged(29)).toEqual(["on-time", ["within-window"]]);
  expect(judged(30)).toEqual(["late", [0]]);
  expect(judged(40)).toEqual(["late", [0, 1]]);
});

test("a visit too early and lapsed at once is told both, each bound once", () => {
  const crossed = [bound(0, 5, 7, 30), { ...bound(1, 6, 8, 40), days: { ...bound(1, 6, 8, 40).days, lapses: 5 } }];
  expect(judged(4, crossed)).toEqual(["too-early", [0, 1]]);
  expect(judged(5, crossed)).toEqual(["lapsed", [1, 1, 0]]);
  expect(judgeVisit(5, crossed, null).because.map(({ code }) => code)).toEqual([
    "from-lapse",
    "before-hard-minimum",
    "before-minimum",
  ]);
});

test("a bound is named by its part, its anchor and its day", () => {
  expect(boundReason(bounds[0]!, "minimum")).toEqual({
    bound: 0,
    part: "minimum",
    from: { previous: true },
    anchor: "1970-01-01",
    date: "1970-01-08",
  });
});
