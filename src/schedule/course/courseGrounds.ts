import type { Grounds } from "../prepared.js";
import type { StepId } from "../types.js";
import { stepKind, stepNumber } from "./stepKind.js";
import type { Course } from "./walkCourse.js";

const NOTHING: Grounds = /* @__PURE__ */ Object.freeze({
  evidence: /* @__PURE__ */ Object.freeze([]),
  dissent: /* @__PURE__ */ Object.freeze([]),
});

function sessionGrounds(number: number, { course, prepared }: Course): Grounds {
  if (number > 2) return prepared.laterSession.grounds;
  if (number === 2) return prepared.secondSession.grounds;
  if (course === "correction") return prepared.afterLaser.grounds;
  return course === "scar" ? prepared.firstScarSession : prepared.firstSession;
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
      return sessionGrounds(stepNumber(step) ?? 1, course);
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
