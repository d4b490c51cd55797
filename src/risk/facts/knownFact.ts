import { type RiskFactorRow, type RiskFactPath, riskFactors } from "../../knowledge/riskFactors.js";
import type { KnownFact, RiskFacts } from "./types.js";

const NUMBING = "technique.numbing.";

const partOf = (fact: RiskFactPath): keyof RiskFacts =>
  fact.startsWith(NUMBING) ? "numbing" : (fact.slice(0, fact.indexOf(".")) as keyof RiskFacts);

const parts: ReadonlyMap<RiskFactPath, keyof RiskFacts> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.values<RiskFactorRow>(riskFactors).flatMap(({ fact, onlyWhere }) =>
    [fact, ...(onlyWhere === undefined ? [] : [onlyWhere.fact])].map((one) => [one, partOf(one)] as const),
  ),
);

/**
 * What is known of one fact.
 * @internal
 */
export function knownFact(facts: RiskFacts, fact: RiskFactPath): KnownFact {
  const part = parts.get(fact);
  return part === undefined ? undefined : (facts[part] as Readonly<Partial<Record<RiskFactPath, KnownFact>>>)[fact];
}
