import { describe, expect, test } from "vitest";
import { dayOf } from "../../../src/calendar/day.js";
import { type BookableStep, bookableSteps, windowAfter } from "../../../src/schedule/booking/bookable.js";
import type { PlannedStep } from "../../../src/schedule/types.js";
import { aStep, dayNumber, windowOn } from "./aPlan.js";

const day = (days: number): number => dayOf(dayNumber(days));
const previous = { previous: true } as const;
const bookable = (...steps: readonly PlannedStep[]): readonly BookableStep[] => bookableSteps(steps, {});

describe("the window of a step", () => {
  test("is its own where it counts from no step of the plan", () => {
    const [first] = bookable(aStep("session-2", windowOn(3, [4, 5], 9), [{ from: previous, minimum: { days: 7 } }]));
    expect(windowAfter(first!, null, new Map())).toEqual({
      earliest: day(3),
      from: day(4),
      to: day(5),
      overdue: day(9),
      lapses: null,
    });
  });

  test("never begins before the visit before, and what is best or late moves with it", () => {
    const [, second] = bookable(aStep("session-1", windowOn(0)), aStep("session-2", windowOn(3, [4, 5], 9)));
    expect(windowAfter(second!, day(12), new Map())).toEqual({
      earliest: day(12),
      from: day(12),
      to: day(12),
      overdue: day(13),
      lapses: null,
    });
  });

  test("is none where it would begin only when it has lapsed", () => {
    const [, second] = bookable(aStep("session-1", windowOn(0)), aStep("session-2", windowOn(3, [4, 5], 9, 12)));
    expect(windowAfter(second!, day(11), new Map())?.to).toBe(day(11));
    expect(windowAfter(second!, day(12), new Map())).toBeNull();
  });

  test("counts months from the day itself, lower bounds forward and upper ones back", () => {
    const [, second] = bookable(
      aStep("session-1", windowOn(0)),
      aStep("touch-up", windowOn(30), [{ from: previous, minimum: { months: 1 }, overdue: { months: 1, days: 3 } }]),
    );
    const january31 = day(-30);
    expect(windowAfter(second!, january31, new Map())).toMatchObject({ earliest: day(-1), overdue: day(1) });
  });

  test("does not begin before the planned one where part of it counts from a visit on record", () => {
    const bounds = [
      { from: { step: "session-9" }, minimum: { days: 40 } },
      { from: previous, minimum: { days: 1 } },
    ];
    const [, second] = bookable(aStep("healed-review", windowOn(0)), aStep("touch-up", windowOn(20), bounds));
    expect(windowAfter(second!, day(0), new Map())?.earliest).toBe(day(20));
    expect(windowAfter(second!, day(25), new Map())?.earliest).toBe(day(26));
  });
});

test("a step is kept for later ones only while another visit stands between", () => {
  const from = (step: string) => [{ from: { step }, minimum: { days: 1 } }];
  const steps = bookable(
    aStep("session-1", windowOn(0)),
    aStep("session-2", windowOn(10), from("session-1")),
    aStep("healed-review", windowOn(20), from("session-2")),
    aStep("touch-up", windowOn(28), from("session-2")),
    aStep("maintenance-review-1", windowOn(200), from("touch-up")),
  );
  expect(steps.map(({ kept }) => kept)).toEqual([[], ["session-2"], ["session-2"], [], []]);
});
