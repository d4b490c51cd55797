import type { StepKind } from "../types.js";
import { stepKind, stepNumber } from "./stepKind.js";
import type { StepId } from "./types.js";

/** The first number in the names of steps of a kind; `null` where they have none. */
const FIRST_NUMBER: Readonly<Record<StepKind, number | null>> = {
  consultation: null,
  "patch-test": null,
  "test-spot": null,
  laser: 1,
  session: 1,
  "healed-review": null,
  "touch-up": 2,
  "maintenance-review": 1,
  maintenance: 1,
};

/**
 * Whether text from outside names a step of a course. The first touch-up alone has no number where others of its kind have one.
 * @internal
 */
export function isStep(text: unknown): text is StepId {
  if (typeof text !== "string") return false;
  const kind = stepKind(text as StepId);
  if (!Object.hasOwn(FIRST_NUMBER, kind)) return false;
  const first = FIRST_NUMBER[kind];
  const number = stepNumber(text as StepId);
  if (number === null) return first === null || kind === "touch-up";
  return first !== null && number >= first;
}
