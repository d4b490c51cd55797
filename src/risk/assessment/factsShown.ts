import type { RiskFactPath } from "../../knowledge/riskFactors.js";
import { knownFact } from "../facts/knownFact.js";
import { shownFact } from "../facts/shownFact.js";
import type { RiskFacts } from "../facts/types.js";
import type { RiskInput } from "../input/types.js";
import type { RiskFactor } from "./types.js";

/**
 * The fact and the figure that show a factor or a protection.
 * @internal
 */
export function factsShown(
  fact: RiskFactPath,
  figure: RiskFactor["facts"],
  facts: RiskFacts,
  input: RiskInput,
): RiskFactor["facts"] {
  const judged = knownFact(facts, fact);
  return judged === undefined ? figure : { [fact]: shownFact(fact, judged, input), ...figure };
}
