import type { RiskFactPath } from "../../knowledge/riskFactors.js";

/** What is known of one fact; `undefined` while nobody has asked. */
export type KnownFact = boolean | number | string | undefined;

/** What is known of every fact that a risk is judged by. */
export type RiskFacts = Readonly<Record<RiskFactPath, KnownFact>>;

/** The facts below one part of the input. */
export type FactsOf<Part extends string> = Readonly<Record<Extract<RiskFactPath, `${Part}.${string}`>, KnownFact>>;
