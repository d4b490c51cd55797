import type { Asked, Ruling } from "./rulings.js";
import type { NextStep, Requirement } from "./types.js";

const NOTHING: readonly never[] = /* @__PURE__ */ Object.freeze([]);

type WaitStep = Extract<NextStep, { readonly kind: "wait-until" }>;

/** Whether a condition is among the steps already: a rule can speak more than once, and call for the same. */
function isAmong(steps: readonly NextStep[], wanted: NextStep): boolean {
  if (!("condition" in wanted)) return false;
  for (const step of steps)
    if ("condition" in step && step.rule === wanted.rule && step.condition === wanted.condition) return true;
  return false;
}

/** Adds the conditions to the steps, and gives the waits with an end. */
function conditionsFirst(spoken: readonly Ruling[], steps: NextStep[]): readonly WaitStep[] {
  const waits: WaitStep[] = [];
  for (const { step } of spoken)
    if (step?.kind === "wait-until") waits.push(step);
    else if (step !== undefined && !isAmong(steps, step)) steps.push(step);
  return waits;
}

/** Adds the waits on which the end hangs, and gives those that are over before. */
function longestFirst(waits: readonly WaitStep[], steps: NextStep[]): readonly WaitStep[] {
  let [earliest, latest] = ["", ""];
  for (const { until } of waits) {
    if (until.earliest > earliest) earliest = until.earliest;
    if (until.latest > latest) latest = until.latest;
  }
  const shorter: WaitStep[] = [];
  for (const step of waits)
    (step.until.earliest === earliest || step.until.latest === latest ? steps : shorter).push(step);
  return shorter;
}

const stepFor = ({ leadHours }: Requirement): NextStep =>
  leadHours === undefined
    ? { kind: "have-patch-test", rule: "patch-test" }
    : { kind: "have-patch-test", rule: "patch-test", leadHours };

const callsForStep = ({ step }: Ruling): boolean => step !== undefined;
const isTestToCome = ({ kind, met }: Requirement): boolean => kind === "patch-test" && !met;

/**
 * What would make the client eligible: first the conditions, of which nobody can say when they are met, and the wait that ends
 * last; then what is to be found out and a patch test that is due; last the waits that are over before. Most clients need
 * none: no list is made for them.
 * @internal
 */
export function stepsOf(
  spoken: readonly Ruling[],
  toFindOut: readonly Asked[],
  standing: readonly Requirement[],
): readonly NextStep[] {
  if (toFindOut.length === 0 && !spoken.some(callsForStep) && !standing.some(isTestToCome)) return NOTHING;
  const steps: NextStep[] = [];
  const shorter = longestFirst(conditionsFirst(spoken, steps), steps);
  for (const { question } of toFindOut) steps.push({ kind: "find-out", fact: question.fact, why: question.why });
  for (const requirement of standing) if (isTestToCome(requirement)) steps.push(stepFor(requirement));
  for (const step of shorter) steps.push(step);
  return steps;
}
