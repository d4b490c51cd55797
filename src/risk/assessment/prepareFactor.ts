import { type RiskFactorId, type RiskFactorRow, riskFactors } from "../../knowledge/riskFactors.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { knownFact } from "../facts/knownFact.js";
import type { RiskFacts } from "../facts/types.js";
import { isThere } from "./isThere.js";
import { levelOfWeight } from "./levels.js";
import { type Limits, limitsOf } from "./limits.js";
import type { RiskFactor, RiskLevel } from "./types.js";

/**
 * A factor with everything that a protocol fixes of it.
 * @internal
 */
export interface PreparedFactor {
  readonly row: RiskFactorRow;
  readonly limits: Limits | undefined;
  /** The level that it brings by itself. */
  readonly level: RiskLevel;
  readonly fixed: Omit<RiskFactor, "facts">;
  /** The figure that its fact is compared with. */
  readonly figure: RiskFactor["facts"];
}

/**
 * What a protocol fixes of a factor.
 * @internal
 */
export function prepareFactor(factor: RiskFactorId, protocol: ProtocolPart<"risk">): PreparedFactor {
  const row: RiskFactorRow = riskFactors[factor];
  const weight = protocol.parameters[row.weight];
  const threshold = row.threshold === undefined ? undefined : protocol.parameters[row.threshold];
  return {
    row,
    limits: row.threshold === undefined ? undefined : limitsOf(row.threshold, protocol),
    level: levelOfWeight(weight.value),
    fixed: {
      factor,
      direction: "raises",
      cause: row.cause,
      weight: weight.value,
      changeableBy: row.changeableBy,
      disclosure: row.disclosure ?? "client",
      evidence: [...weight.claims, ...(threshold?.claims ?? [])],
      dissent: [...weight.dissent, ...(threshold?.dissent ?? [])],
    },
    figure: row.threshold === undefined || threshold === undefined ? {} : { [row.threshold]: threshold.value },
  };
}

/**
 * Whether a factor is there, and can be there at all; `undefined` while nobody has asked what would tell.
 * @internal
 */
export function factorPresence({ row, limits }: PreparedFactor, facts: RiskFacts): boolean | undefined {
  const there = isThere(row, knownFact(facts, row.fact), limits);
  if (row.onlyWhere === undefined || there === false) return there;
  const canBe = isThere(row.onlyWhere, knownFact(facts, row.onlyWhere.fact));
  return canBe === true ? there : canBe;
}
