import { MOST_MONTHS, MOST_SESSIONS } from "../checkRequest.js";
import type { StepId } from "../types.js";

/** The names of numbered visits by their numbers. They are made once: a plan points at them and writes no text. */
const namesOf = <N extends StepId>(count: number, name: (number: number) => N): readonly N[] =>
  Array.from({ length: count + 1 }, (_, number) => name(number));

/** @internal */
export const sessionNames: readonly StepId[] = /* @__PURE__ */ namesOf(MOST_SESSIONS, (number) => `session-${number}`);

/**
 * A review a month at most.
 * @internal
 */
export const reviewNames: readonly StepId[] = /* @__PURE__ */ namesOf(
  MOST_MONTHS,
  (number) => `maintenance-review-${number}`,
);
