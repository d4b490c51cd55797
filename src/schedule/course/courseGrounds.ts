import { stepKind } from "./stepKind.js";
import type { Grounds, StepId } from "./types.js";
import type { Course } from "./walkCourse.js";

const NOTHING: Grounds = /* @__PURE__ */ Object.freeze({
  evidence: /* @__PURE__ */ Object.freeze([]),
  dissent: /* @__PURE__ */ Object.freeze([]),
});

function sessionGrounds(step: StepId, { course, prepared }: Course): Grounds {
  if (step === "session-1") return prepared.visits.firstSession[course].grounds;
  return (step === "session-2" ? prepared.secondSession : prepared.laterSession).grounds;
}

/**
 * The claims that a step of a course rests on.
 * @internal
 */
export function courseGrounds(step: StepId, course: Course): Grounds {
  const { prepared, pigment } = course;
  switch (stepKind(step)) {
    case "laser":
      return prepared.laser.grounds;
    case "session":
      return sessionGrounds(step, course);
    case "patch-test":
      return prepared.patchTest.grounds;
    case "healed-review":
      return prepared.healedReview.grounds;
    case "touch-up":
      return prepared.touchUp.grounds;
    case "maintenance-review":
      return prepared.review[pigment].grounds;
    case "maintenance":
      return prepared.maintenance;
    default:
      return NOTHING;
  }
}
