import type { CalendarDate, JsonValue } from "../calendar/types.js";
import type { ClientProfile } from "../client/types.js";
import type { ClaimId } from "../knowledge/claimId.js";
import type { ParameterId } from "../knowledge/parameters.js";
import type { ChangeableBy, PreventionCode, RiskFactorId, RiskFactPath } from "../knowledge/riskFactors.js";
import type { FailureMode, RiskWeight } from "../knowledge/vocabularies.js";
import type { Note, Protocol, RuleSet } from "../protocol/types.js";

/** Who would do the work. Absent means not asked. */
export interface PractitionerProfile {
  /** Trained for scalp micropigmentation, not for tattoos or cosmetic make-up at large. */
  readonly specializesInSmp?: boolean | undefined;
  /** Hours of training in this work, 0 or more. */
  readonly trainingHours?: number | undefined;
}

/** How the work is done. Absent means not asked. */
export interface Technique {
  /** How deep the needle goes, above 0. */
  readonly needleDepthMillimeters?: number | undefined;
  /** The pigment is blended for this client's hair and skin. */
  readonly pigmentMatched?: boolean | undefined;
  /** Every layer is spread evenly. */
  readonly layersEven?: boolean | undefined;
}

/** What the client did after a session. Absent means not asked. */
export interface Adherence {
  /** The aftercare was followed. */
  readonly followed?: boolean | undefined;
}

/** What a risk is judged by; every part may be missing, and missing is never good. */
export interface RiskInput {
  readonly client?: ClientProfile | undefined;
  readonly practitioner?: PractitionerProfile | undefined;
  readonly technique?: Technique | undefined;
  readonly aftercare?: Adherence | undefined;
}

/** How a risk is assessed. */
export interface RiskOptions {
  /** The day of the question: from then on a source can be due to be looked up again. Without it no note says so. */
  readonly asOf?: CalendarDate | undefined;
  /** The figures to judge by; the article's when left out. */
  readonly protocol?: Protocol | undefined;
}

/** How likely a way of failing is here, in words: no factor, a moderate one, or a strong one. Never a probability. */
export type RiskLevel = "low" | "raised" | "high";

/** A factor that is present. */
export interface RiskFactor {
  readonly factor: RiskFactorId;
  readonly weight: RiskWeight;
  /** The fact and the threshold that show it. */
  readonly facts: Readonly<Partial<Record<RiskFactPath | ParameterId, JsonValue>>>;
  readonly changeableBy: ChangeableBy;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** A fact that is missing and could raise a risk. */
export interface RiskQuestion {
  readonly fact: RiskFactPath;
  readonly couldMake: RiskLevel;
  readonly why: readonly RiskFactorId[];
}

/** One way of failing, and how it stands. */
export interface ModeRisk {
  readonly mode: FailureMode;
  /** `undetermined` while a missing fact could still raise it. */
  readonly level: RiskLevel | "undetermined";
  readonly atBest: RiskLevel;
  readonly atWorst: RiskLevel;
  readonly factors: readonly RiskFactor[];
  readonly prevention: readonly PreventionCode[];
  readonly unanswered: readonly RiskQuestion[];
}

/** What tends to go wrong, and how likely it is here. */
export interface RiskAssessment {
  readonly resultType: "risk-assessment";
  readonly ruleSet: RuleSet;
  /** What to know beside the answer: figures knowingly loosened, sources to be looked up again. */
  readonly notes: readonly Note[];
  /** One for every failure mode. */
  readonly modes: readonly ModeRisk[];
}
