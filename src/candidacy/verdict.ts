import { type Verdict, verdicts } from "../knowledge/verdicts.js";

/**
 * The severities that rules of their own hang on.
 * @internal
 */
export const CLEARANCE_REQUIRED = 2;
/** @internal */
export const DEFERRED = 3;
/** @internal */
export const CONTRAINDICATED = 4;

/**
 * A verdict as a number, mildest 0. Asked some twenty times an assessment: five comparisons are quicker than a table.
 * @internal
 */
export function severityOf(verdict: Verdict): number {
  if (verdict === "eligible") return 0;
  if (verdict === "precaution") return 1;
  if (verdict === "clearance-required") return CLEARANCE_REQUIRED;
  return verdict === "deferred" ? DEFERRED : CONTRAINDICATED;
}

/**
 * The severest of some verdicts.
 * @internal
 */
export function worstOf(...some: readonly Verdict[]): Verdict {
  let worst: Verdict = verdicts[0];
  for (const verdict of some) if (severityOf(verdict) > severityOf(worst)) worst = verdict;
  return worst;
}

/**
 * The verdict of a severity.
 * @internal
 */
export const verdictOf = (severity: number): Verdict => verdicts[severity] ?? "contraindicated";
