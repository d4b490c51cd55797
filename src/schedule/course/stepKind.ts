import type { StepKind } from "../types.js";
import type { StepId } from "./types.js";

/** A whole number from 1 as anybody writes it: no sign, no fraction, no zero before it. */
const NUMBER = /^[1-9]\d*$/;

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
  const digits = step.slice(step.lastIndexOf("-") + 1);
  return NUMBER.test(digits) ? Number(digits) : null;
}

/** Visits at which nobody's skin is worked on: they neither satisfy a session nor restart its clock. */
const BESIDE: readonly StepKind[] = ["consultation", "patch-test", "test-spot", "healed-review"];

/**
 * Whether a visit stands beside the course.
 * @internal
 */
export const standsBeside = (step: StepId): boolean => BESIDE.includes(stepKind(step));
