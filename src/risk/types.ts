import type { CalendarDate, JsonValue } from "../calendar/types.js";
import type { ClientProfile } from "../client/types.js";
import type { ClaimId } from "../knowledge/claimId.js";
import type { ParameterId } from "../knowledge/parameters.js";
import type { ChangeableBy, PreventionCode, RiskFactorId, RiskFactPath } from "../knowledge/riskFactors.js";
import type { FailureMode, RiskWeight } from "../knowledge/vocabularies.js";
import type { Note, Protocol, RuleSet } from "../protocol/types.js";

/**
 * Who would do the work, as far as anybody has asked. Every fact is absent while nobody has asked; absent is never good. The
 * facts that begin with a verb of selling (`promises…`, `pressures…`) and `cheapest` are bad when true, all others good.
 */
export interface PractitionerProfile {
  /** Trained for scalp micropigmentation, not for tattoos or cosmetic make-up at large. */
  readonly specializesInSmp?: boolean | undefined;
  /** Hours of training in this work, 0 or more. */
  readonly trainingHours?: number | undefined;
  /** Of these, hours of theory, 0 or more. */
  readonly trainingTheoryHours?: number | undefined;
  /** Procedures on people within the training, 0 or more. */
  readonly trainingLiveProcedures?: number | undefined;
  /** Years of doing this work, 0 or more. */
  readonly yearsOfExperience?: number | undefined;
  /** Sets the depth of the needle to the skin. */
  readonly adjustsNeedleDepth?: boolean | undefined;
  /** Works with several needles and groupings, by zone. */
  readonly choosesNeedles?: boolean | undefined;
  /** Blends the pigment for each client. */
  readonly blendsPigment?: boolean | undefined;
  /** Works with the ink or the machine of body tattoos. */
  readonly usesTattooInk?: boolean | undefined;
  /** Shows photos of the own work. */
  readonly showsPhotos?: boolean | undefined;
  /** Shows photos of healed work. */
  readonly showsHealedPhotos?: boolean | undefined;
  /** Meets the client in person before the first session. */
  readonly consultsInPerson?: boolean | undefined;
  /** Makes a plan for each client. */
  readonly plansForClient?: boolean | undefined;
  /** Offers a patch test. */
  readonly offersPatchTest?: boolean | undefined;
  /** Looks for expectations that no result can meet. */
  readonly screensForDysmorphia?: boolean | undefined;
  /** Promises the finished result in one session. */
  readonly promisesSingleSession?: boolean | undefined;
  /** Presses for a quick decision or a deal. */
  readonly pressuresToBuy?: boolean | undefined;
  /** Has the client's consent signed before anything is done. */
  readonly takesWrittenConsent?: boolean | undefined;
  /** Sterilizes what is used again. */
  readonly sterilizes?: boolean | undefined;
  /** Opens a new needle for each client. */
  readonly usesSingleUseNeedles?: boolean | undefined;
  readonly wearsGloves?: boolean | undefined;
  /** Covers machine and surfaces with film. */
  readonly usesBarrierFilm?: boolean | undefined;
  /** Works from sealed, covered ink. */
  readonly usesSealedInk?: boolean | undefined;
  /** Works with pigment that names its batch and ingredients. */
  readonly usesLabeledPigment?: boolean | undefined;
  /** Works with pigment that some authority has approved; no authority approves any for injection. */
  readonly usesApprovedPigment?: boolean | undefined;
  /** Works with pigment of high quality. */
  readonly usesQualityPigment?: boolean | undefined;
  /** The place asks for a license to do this work. */
  readonly licenseExists?: boolean | undefined;
  readonly licensed?: boolean | undefined;
  /** The place asks for a license of the rooms. */
  readonly premisesLicenseExists?: boolean | undefined;
  readonly premisesLicensed?: boolean | undefined;
  /** Holds a certificate in infection control or blood-borne germs. */
  readonly hasInfectionControlCertificate?: boolean | undefined;
  readonly insured?: boolean | undefined;
  readonly backgroundChecked?: boolean | undefined;
  readonly hasGoodReviews?: boolean | undefined;
  /** Works from an established clinic. */
  readonly establishedClinic?: boolean | undefined;
  /** Earlier clients can be spoken to. */
  readonly offersPastClientContact?: boolean | undefined;
  readonly fairPrice?: boolean | undefined;
  /** Is chosen for being the cheapest. */
  readonly cheapest?: boolean | undefined;
  /** Hands out the aftercare in writing. */
  readonly givesWrittenAftercare?: boolean | undefined;
  /** Is booked well ahead. */
  readonly bookedAhead?: boolean | undefined;
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
