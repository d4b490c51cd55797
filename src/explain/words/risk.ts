import type { PublishedFrequency } from "../../knowledge/failures/frequencies.js";
import type { CauseKind } from "../../knowledge/failures/grounds.js";
import type { MechanismId } from "../../knowledge/failures/mechanisms.js";
import type { ProtectionId } from "../../knowledge/failures/protections.js";
import type {
  ChangeableBy,
  PreventionCode,
  RiskFactorId,
  RiskFactPath,
  RiskHazard,
} from "../../knowledge/riskFactors.js";
import type { FailureMode } from "../../knowledge/vocabularies.js";
import type { RiskLevel } from "../../risk/types.js";

/** The words about risks: a text for every code. */
export interface RiskWords {
  readonly modes: Readonly<Record<FailureMode, string>>;
  readonly levels: Readonly<Record<RiskLevel, string>>;
  readonly factors: Readonly<Record<RiskFactorId, string>>;
  readonly protections: Readonly<Record<ProtectionId, string>>;
  readonly riskQuestions: Readonly<Record<RiskFactPath, string>>;
  readonly preventions: Readonly<Record<PreventionCode, string>>;
  readonly mechanisms: Readonly<Record<MechanismId, string>>;
  readonly hazards: Readonly<Record<RiskHazard, string>>;
  readonly causes: Readonly<Record<CauseKind, string>>;
  readonly changeableBy: Readonly<Record<ChangeableBy, string>>;
  /** What a published frequency counts, and among whom. */
  readonly counted: Readonly<Record<PublishedFrequency["counted"], string>>;
  readonly among: Readonly<Record<PublishedFrequency["among"], string>>;
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
  /** How a way of failing comes about. */
  readonly mechanism: (how: readonly string[]) => string;
  /** What is known to speak against a way of failing. */
  readonly protection: (what: readonly string[]) => string;
  /** Who can still change what. */
  readonly changeable: (who: string, factors: readonly string[]) => string;
  /** How often something was counted, among whom. */
  readonly frequency: (counted: string, percent: number, among: string) => string;
}
