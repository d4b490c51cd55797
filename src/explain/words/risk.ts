import type { PreventionCode, RiskFactorId, RiskFactPath } from "../../knowledge/riskFactors.js";
import type { FailureMode } from "../../knowledge/vocabularies.js";
import type { RiskLevel } from "../../risk/types.js";

/** The words about risks: a text for every code. */
export interface RiskWords {
  readonly modes: Readonly<Record<FailureMode, string>>;
  readonly levels: Readonly<Record<RiskLevel, string>>;
  readonly factors: Readonly<Record<RiskFactorId, string>>;
  readonly riskQuestions: Readonly<Record<RiskFactPath, string>>;
  readonly preventions: Readonly<Record<PreventionCode, string>>;
}

/** The sentences about risks. */
export interface RiskSentences {
  /** A way of failing, its level and the factors behind it. */
  readonly risk: (mode: string, level: string, factors: readonly string[]) => string;
  /** A way of failing whose level is open, and what to ask. */
  readonly riskOpen: (
    mode: string,
    between: readonly [atBest: string, atWorst: string],
    factors: readonly string[],
    questions: readonly string[],
  ) => string;
  /** What prevents a way of failing. */
  readonly prevention: (what: readonly string[]) => string;
}
