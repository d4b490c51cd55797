import { expect, test } from "vitest";
import { courseGrounds } from "../../../src/schedule/course/courseGrounds.js";
import { preparedScheduleFor } from "../../../src/schedule/prepared.js";
import type { StepId } from "../../../src/schedule/types.js";

const prepared = preparedScheduleFor(undefined);
const evidence = (step: StepId, course: "shaved" | "scar" | "correction" = "shaved") =>
  courseGrounds(step, { course, pigment: "permanent", prepared }).evidence;

test("each step rests on the claims about it", () => {
  expect(evidence("session-1")).toEqual(prepared.firstSession.evidence);
  expect(evidence("session-1", "scar")).toEqual(prepared.firstScarSession.evidence);
  expect(evidence("session-1", "correction")).toContain("inkd-laser-removal-wait");
  expect(evidence("session-2")).toEqual(prepared.secondSession.grounds.evidence);
  expect(evidence("session-5")).toEqual(prepared.laterSession.grounds.evidence);
  expect(evidence("laser-2", "correction")).toContain("vinci-removal-laser-spacing");
  expect(evidence("patch-test")).toContain("body-worx-patch-test-wait");
  expect(evidence("healed-review")).toContain("his-appearance-pigment-set");
  expect(evidence("touch-up-2")).toContain("article-059");
  expect(evidence("maintenance-review-4")).toEqual(["article-066", "article-073"]);
  expect(evidence("maintenance-1")).toContain("full-scalp-dense-pigment-effect");
});

test("nobody publishes anything about a consultation or a test spot", () => {
  expect([evidence("consultation"), evidence("test-spot")]).toEqual([[], []]);
});
