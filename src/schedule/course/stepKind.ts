import type { StepKind } from "../types.js";
import type { StepId } from "./types.js";

/**
 * What a step is for: its name without the number.
 * @internal
 */
export function stepKind(step: StepId): StepKind {
  const end = step.lastIndexOf("-");
  return (stepNumber(step) === null ? step : step.slice(0, end)) as StepKind;
}

/**
 * Which of its kind a step is; `null` where it has no number.
 * @internal
 */
export function stepNumber(step: StepId): number | null {
  const number = Number(step.slice(step.lastIndexOf("-") + 1));
  return Number.isInteger(number) && number > 0 ? number : null;
}

/** Visits at which nobody's skin is worked on: they neither satisfy a session nor restart its clock. */
const BESIDE: readonly StepKind[] = ["consultation", "patch-test", "test-spot", "healed-review"];

/**
 * Whether a visit stands beside the course.
 * @internal
 */
export const standsBeside = (step: StepId): boolean => BESIDE.includes(stepKind(step));
