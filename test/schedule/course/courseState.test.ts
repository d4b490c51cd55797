import { expect, test } from "vitest";
import { canStillCome, dueStepOf, newCourse, takeStep } from "../../../src/schedule/course/courseState.js";
import { preparedScheduleFor } from "../../../src/schedule/prepared.js";
import type { Decision } from "../../../src/schedule/record/types.js";
import type { StepId } from "../../../src/schedule/types.js";

const prepared = preparedScheduleFor(undefined);
const after = (course: "shaved" | "correction", ...taken: readonly (StepId | [StepId, Decision])[]) => {
  const state = newCourse(course, prepared);
  for (const one of taken) {
    const [step, decision] = typeof one === "string" ? [one, undefined] : one;
    takeStep(state, step, decision);
  }
  return state;
};
const due = (...taken: Parameters<typeof after>) => dueStepOf(after(...taken));

test("a course goes from laser to sessions to touch-up to reviews", () => {
  expect(due("correction")).toBe("laser-1");
  expect(due("correction", "laser-1")).toBe("laser-2");
  expect(due("correction", "laser-1", "laser-2")).toBe("session-1");
  expect(due("shaved")).toBe("session-1");
  expect(due("shaved", "session-3")).toBe("touch-up");
  expect(due("shaved", "session-3", "touch-up")).toBe("maintenance-review-1");
  expect(due("shaved", "touch-up", "maintenance-review-1")).toBe("maintenance-review-2");
});

test("the practitioner asks for one more of a kind, or ends it", () => {
  expect(due("shaved", ["session-2", "finished"])).toBe("touch-up");
  expect(due("shaved", ["session-3", "another"])).toBe("session-4");
  expect(due("shaved", ["session-1", "another"])).toBe("session-2");
  expect(due("correction", ["laser-1", "finished"])).toBe("session-1");
  expect(due("correction", "laser-1", ["laser-2", "another"])).toBe("laser-3");
  expect(due("shaved", ["touch-up", "another"])).toBe("touch-up-2");
  expect(due("shaved", "touch-up", ["maintenance-review-1", "another"])).toBe("maintenance-1");
  expect(due("shaved", "touch-up", ["maintenance-review-1", "another"], "maintenance-1")).toBe("maintenance-review-2");
});

test("a step can still come unless it stands before what is done", () => {
  const state = after("shaved", "session-2");
  expect(
    (["session-3", "session-4", "touch-up", "maintenance-1"] as const).every((step) => canStillCome(step, state)),
  ).toBe(true);
  expect((["laser-1", "session-1", "session-2"] as const).some((step) => canStillCome(step, state))).toBe(false);
});

test("one more session is possible until the touch-up is done, whatever was planned", () => {
  expect(canStillCome("session-4", after("shaved", "session-3"))).toBe(true);
  expect(canStillCome("session-4", after("shaved", "session-3", "touch-up"))).toBe(false);
});
