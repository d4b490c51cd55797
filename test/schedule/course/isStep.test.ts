import { expect, test } from "vitest";
import { isStep } from "../../../src/schedule/course/isStep.js";

test.each([
  "consultation",
  "patch-test",
  "test-spot",
  "laser-1",
  "session-1",
  "session-12",
  "healed-review",
  "touch-up",
  "touch-up-2",
  "maintenance-review-1",
  "maintenance-3",
])("%s is a step", (step) => {
  expect(isStep(step)).toBe(true);
});

test.each([
  "",
  "session",
  "session-0",
  "session-01",
  "session-1.5",
  "session--1",
  "Session-1",
  "consultation-1",
  "touch-up-1",
  "maintenance-review",
  "toString",
  "__proto__-1",
  "constructor",
  1,
  null,
  undefined,
])("%o is none: the first touch-up has no number, a session always has one", (step) => {
  expect(isStep(step)).toBe(false);
});
