import { type Verdict, verdicts } from "../knowledge/verdicts.js";

const SEVERITY: Readonly<Record<Verdict, number>> = {
  eligible: 0,
  precaution: 1,
  "clearance-required": 2,
  deferred: 3,
  contraindicated: 4,
};

/**
 * A verdict as a number, mildest 0.
 * @internal
 */
export const severityOf = (verdict: Verdict): number => SEVERITY[verdict];

/**
 * The severest of some verdicts.
 * @internal
 */
export function worstOf(...some: readonly Verdict[]): Verdict {
  let worst: Verdict = verdicts[0];
  for (const verdict of some) if (SEVERITY[verdict] > SEVERITY[worst]) worst = verdict;
  return worst;
}

/**
 * The verdict of a severity.
 * @internal
 */
export const verdictOf = (severity: number): Verdict => verdicts[severity] ?? "contraindicated";
