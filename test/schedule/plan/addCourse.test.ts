import { expect, test } from "vitest";
import { newCourse } from "../../../src/schedule/course/courseState.js";
import { addCourse } from "../../../src/schedule/plan/addCourse.js";
import type { Draft } from "../../../src/schedule/plan/draft.js";
import { preparedScheduleFor } from "../../../src/schedule/prepared.js";

const prepared = preparedScheduleFor(undefined);

function planned(course: "shaved" | "correction", sessions: number) {
  const draft: Draft = {
    steps: [],
    open: undefined,
    floor: 0,
    keep: undefined,
    keepsLate: false,
    first: null,
    last: 0,
  };
  const state = newCourse(course, prepared, sessions);
  addCourse(
    draft,
    { course, pigment: "permanent", prepared },
    { state, walk: null, beside: [], patchTested: null, isReviewed: false },
    [],
  );
  return { draft, state };
}

test("a course is planned up to its touch-up, and is then done", () => {
  const { draft, state } = planned("correction", 1);
  expect(draft.steps.map(({ step, bounds }) => [step, bounds.map(({ from }) => from)])).toEqual([
    ["laser-1", []],
    ["laser-2", [{ step: "laser-1" }]],
    ["session-1", [{ step: "laser-2" }]],
    ["touch-up", [{ step: "session-1" }]],
  ]);
  expect(state).toMatchObject({ lasers: { done: 2 }, sessions: { done: 1 }, touchUps: { done: 1 } });
});
