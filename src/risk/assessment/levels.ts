import type { RiskWeight } from "../../knowledge/vocabularies.js";
import type { RiskLevel } from "./types.js";

const ORDER: readonly RiskLevel[] = ["low", "raised", "high"];
const OF_WEIGHT: Readonly<Record<RiskWeight, RiskLevel>> = { none: "low", moderate: "raised", strong: "high" };

/**
 * The level that a factor brings by itself.
 * @internal
 */
export const levelOfWeight = (weight: RiskWeight): RiskLevel => OF_WEIGHT[weight];

/**
 * Below 0 where the first level is the lower, above 0 where it is the higher.
 * @internal
 */
export const compareLevels = (a: RiskLevel, b: RiskLevel): number => ORDER.indexOf(a) - ORDER.indexOf(b);

/**
 * The higher of two levels.
 * @internal
 */
export const higher = (a: RiskLevel, b: RiskLevel): RiskLevel => (compareLevels(a, b) < 0 ? b : a);
