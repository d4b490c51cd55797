import type { RiskFactorRow } from "../../knowledge/riskFactors.js";
import { knownFact } from "../facts/knownFact.js";
import { shownFact } from "../facts/shownFact.js";
import type { RiskFacts } from "../facts/types.js";
import type { RiskInput } from "../input/types.js";
import type { RiskFactor } from "./types.js";

/**
 * The facts and the figure that show a factor or a protection.
 * @internal
 */
export function factsShown(
  { fact, onlyWhere }: Pick<RiskFactorRow, "fact" | "onlyWhere">,
  figure: RiskFactor["facts"],
  facts: RiskFacts,
  input: RiskInput,
): RiskFactor["facts"] {
  const judged = knownFact(facts, fact);
  const also = onlyWhere === undefined ? undefined : knownFact(facts, onlyWhere.fact);
  return {
    ...(judged === undefined ? {} : { [fact]: shownFact(fact, judged, input) }),
    ...(onlyWhere === undefined || also === undefined ? {} : { [onlyWhere.fact]: also }),
    ...figure,
  };
}
