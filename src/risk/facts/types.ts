import type { RiskFactPath } from "../../knowledge/riskFactors.js";

/** What is known of one fact; `undefined` while nobody has asked. */
export type KnownFact = boolean | number | string | undefined;

/** The facts below one part of the input. */
export type FactsOf<Part extends string> = Readonly<Record<Extract<RiskFactPath, `${Part}.${string}`>, KnownFact>>;

/** What is known of every fact that a risk is judged by, part by part: one object of all is slow to make. */
export interface RiskFacts {
  readonly practitioner: FactsOf<"practitioner">;
  readonly technique: Omit<FactsOf<"technique">, keyof FactsOf<"technique.numbing">>;
  readonly numbing: FactsOf<"technique.numbing">;
  readonly environment: FactsOf<"environment">;
  readonly scalp: FactsOf<"scalp">;
  readonly visits: FactsOf<"visits">;
  readonly aftercare: FactsOf<"aftercare">;
  readonly client: FactsOf<"client">;
}
