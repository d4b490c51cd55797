import { knownFact } from "../facts/knownFact.js";
import type { RiskFacts } from "../facts/types.js";
import type { RiskInput } from "../input/types.js";
import { factsShown } from "./factsShown.js";
import { isThere } from "./isThere.js";
import type { PreparedMode } from "./prepared.js";
import type { RiskProtection } from "./types.js";

/**
 * What is known to speak against a way of failing.
 * @internal
 */
export const protectionsOf = (
  { protections }: PreparedMode,
  facts: RiskFacts,
  input: RiskInput,
): readonly RiskProtection[] =>
  protections
    .filter(({ row, limits }) => isThere(row, knownFact(facts, row.fact), limits) === true)
    .map(({ fixed, figure, row }) => ({ ...fixed, facts: factsShown(row, figure, facts, input) }));
