import { expect, test } from "vitest";
import { standsBeside, stepKind, stepNumber } from "../../../src/schedule/course/stepKind.js";
import type { StepId } from "../../../src/schedule/types.js";

test.each<[StepId, string, number | null]>([
  ["consultation", "consultation", null],
  ["patch-test", "patch-test", null],
  ["laser-2", "laser", 2],
  ["session-12", "session", 12],
  ["touch-up", "touch-up", null],
  ["touch-up-2", "touch-up", 2],
  ["maintenance-review-3", "maintenance-review", 3],
  ["maintenance-1", "maintenance", 1],
])("%s is a %s with the number %s", (step, kind, number) => {
  expect([stepKind(step), stepNumber(step)]).toEqual([kind, number]);
});

test("only visits at which no skin is worked on stand beside a course; reviews of maintenance are steps of it", () => {
  expect((["consultation", "patch-test", "test-spot", "healed-review"] as const).every(standsBeside)).toBe(true);
  expect((["laser-1", "session-1", "touch-up", "maintenance-review-1"] as const).some(standsBeside)).toBe(false);
});
