import type { RiskThresholdId } from "../../knowledge/riskFactors.js";
import type { ProtocolPart } from "../../protocol/types.js";

/**
 * The figures below and above which a measure is out of its bounds; a single figure is both.
 * @internal
 */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

/**
 * The bounds that a protocol sets by one of its figures.
 * @internal
 */
export function limitsOf(threshold: RiskThresholdId, { parameters }: ProtocolPart<"risk">): Limits {
  const { value } = parameters[threshold];
  return typeof value === "number" ? { min: value, max: value } : value;
}
