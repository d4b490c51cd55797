import { expect, test } from "vitest";
import { MOST_MONTHS, MOST_SESSIONS } from "../../../src/schedule/checkRequest.js";
import { stepKind, stepNumber } from "../../../src/schedule/course/stepKind.js";
import { reviewNames, sessionNames } from "../../../src/schedule/plan/stepNames.js";

test.each([
  ["session", sessionNames, MOST_SESSIONS],
  ["maintenance-review", reviewNames, MOST_MONTHS],
] as const)("every %s that a plan can have has its number in its name", (kind, names, most) => {
  expect(names).toHaveLength(most + 1);
  names.slice(1).forEach((name, index) => {
    expect([stepKind(name), stepNumber(name)]).toEqual([kind, index + 1]);
  });
});
