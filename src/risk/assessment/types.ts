import type { JsonValue } from "../../calendar/types.js";
import type { ClaimId } from "../../knowledge/claimId.js";
import type { Disclosure } from "../../knowledge/disclosures.js";
import type { PublishedFrequency } from "../../knowledge/failures/frequencies.js";
import type { CauseKind } from "../../knowledge/failures/grounds.js";
import type { MechanismId } from "../../knowledge/failures/mechanisms.js";
import type { ProtectionId } from "../../knowledge/failures/protections.js";
import type { ParameterId } from "../../knowledge/parameters.js";
import type {
  ChangeableBy,
  PreventionCode,
  RiskFactorId,
  RiskFactPath,
  RiskHazard,
} from "../../knowledge/riskFactors.js";
import type { FailureMode, RiskWeight } from "../../knowledge/vocabularies.js";
import type { Note, RuleSet } from "../../protocol/types.js";

/**
 * How likely a way of failing is here, in words with a rule behind them. `low`: no factor that weighs is there. `raised`: the
 * heaviest that is there is moderate. `high`: one that is there is strong. Protections are named and cancel nothing. Never a
 * probability.
 */
export type RiskLevel = "low" | "raised" | "high";

/** A factor that is there and makes a way of failing likelier. */
export interface RiskFactor {
  readonly factor: RiskFactorId;
  readonly direction: "raises";
  readonly cause: CauseKind;
  readonly weight: RiskWeight;
  /** The fact and the threshold that show it. */
  readonly facts: Readonly<Partial<Record<RiskFactPath | ParameterId, JsonValue>>>;
  /** Who can still change it; `nobody` where it cannot be changed any more, or never could. */
  readonly changeableBy: ChangeableBy;
  readonly disclosure: Disclosure;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** Something known that speaks against a way of failing. No source says by how much, so it lowers no level. */
export interface RiskProtection {
  readonly protection: ProtectionId;
  readonly direction: "lowers";
  /** The fact and the threshold that show it. */
  readonly facts: Readonly<Partial<Record<RiskFactPath | ParameterId, JsonValue>>>;
  /** Who brings it about, and can lose it. */
  readonly changeableBy: ChangeableBy;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** A fact that is missing and could raise a risk. */
export interface RiskQuestion {
  readonly fact: RiskFactPath;
  readonly couldMake: RiskLevel;
  readonly why: readonly RiskFactorId[];
  readonly disclosure: Disclosure;
}

/** A fact that is missing, with everything that it could raise. */
export interface RiskAssessmentQuestion extends RiskQuestion {
  /** The ways of failing and the hazards that it could raise. */
  readonly modes: readonly (FailureMode | RiskHazard)[];
}

/** How a way of failing or a hazard stands. */
export interface RiskStanding {
  /** `undetermined` while a missing fact could still raise it. */
  readonly level: RiskLevel | "undetermined";
  /** If every missing fact is good. */
  readonly atBest: RiskLevel;
  /** If every missing fact is bad. */
  readonly atWorst: RiskLevel;
  /** What raises it. */
  readonly factors: readonly RiskFactor[];
  readonly prevention: readonly PreventionCode[];
  readonly unanswered: readonly RiskQuestion[];
}

/** One way of failing, and how it stands. */
export interface ModeRisk extends RiskStanding {
  readonly mode: FailureMode;
  /** How it comes about, whoever the client is. */
  readonly mechanisms: readonly MechanismId[];
  /** What lowers it. */
  readonly protections: readonly RiskProtection[];
  /** What has been published about how often it happens, as what it is: no level is made of it. */
  readonly frequencies: readonly PublishedFrequency[];
}

/** A danger to the body beside the result, and how it stands. */
export interface HazardRisk extends RiskStanding {
  readonly hazard: RiskHazard;
}

/** What tends to go wrong, and how likely it is here. */
export interface RiskAssessment {
  readonly resultType: "risk-assessment";
  readonly ruleSet: RuleSet;
  /** What to know beside the answer: figures knowingly loosened, sources to be looked up again. */
  readonly notes: readonly Note[];
  /** One for every failure mode. */
  readonly modes: readonly ModeRisk[];
  /** Dangers of numbing, which are no failure of the look. */
  readonly hazards: readonly HazardRisk[];
  /** Every missing fact that could raise something, the most telling first: by how high, then by how much it bears on. */
  readonly questions: readonly RiskAssessmentQuestion[];
}
