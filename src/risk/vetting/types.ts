import type { JsonValue } from "../../calendar/types.js";
import type { ClaimId } from "../../knowledge/claimId.js";
import type { ParameterId } from "../../knowledge/parameters.js";
import type { CriterionId, LicensingFact, PractitionerFact, RedFlagCode } from "../../knowledge/vettingCriteria.js";
import type { FailureMode, Importance } from "../../knowledge/vocabularies.js";
import type { Note, RuleSet } from "../../protocol/types.js";

/** What to do about a practitioner, best first: book, ask before booking, or go elsewhere. */
export type Recommendation = "book" | "ask-first" | "avoid";

/** How a criterion stands; `unknown` while nobody has asked, and never counted as good. */
export type CriterionStanding = "met" | "unmet" | "unknown";

/** A fact that vetting reads. */
export type VettedFact = PractitionerFact | LicensingFact;

/** One point in the choice of a practitioner, and how it stands. */
export interface VettedCriterion {
  readonly criterion: CriterionId;
  readonly standing: CriterionStanding;
  /** How much it weighs for this practitioner, at this place, under this protocol. */
  readonly importance: Importance;
  /** The ways of failing that it screens for. */
  readonly screensFor: readonly FailureMode[];
  /** The answers and the figure that were compared. */
  readonly facts: Readonly<Partial<Record<VettedFact | ParameterId, JsonValue>>>;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** Something that alone says to go elsewhere, and the unmet criterion that shows it. */
export interface RedFlag {
  readonly redFlag: RedFlagCode;
  readonly criterion: CriterionId;
  readonly evidence: readonly ClaimId[];
}

/** Why a recommendation is not `book`. */
export type VettingReason =
  | "red-flag"
  | "essential-unmet"
  | "expected-unmet"
  /** A low or unfair price: never more than a reason to ask. */
  | "price"
  /** Nobody has asked yet, and the answer could say to go elsewhere. */
  | "essential-unknown"
  /** Nobody has asked yet. */
  | "expected-unknown";

/** A criterion that the recommendation rests on. */
export interface VettingGround {
  readonly reason: VettingReason;
  readonly criterion: CriterionId;
}

/** What to ask the practitioner; the words for a client stand in the locale under the criterion. */
export interface VettingQuestion {
  readonly criterion: CriterionId;
  /** The facts that the answer fills. */
  readonly facts: readonly VettedFact[];
  readonly importance: Importance;
  /** What the recommendation would be at best if the answer were unfavorable. */
  readonly couldMake: Recommendation;
}

/** Whether to book a practitioner, and why. */
export interface VettingReport {
  readonly resultType: "vetting-report";
  readonly ruleSet: RuleSet;
  /** What to know beside the answer: figures knowingly loosened, sources to be looked up again. */
  readonly notes: readonly Note[];
  /** Never `book` while an answer that matters is missing. */
  readonly recommendation: Recommendation;
  /** If every open answer is favorable. */
  readonly atBest: Recommendation;
  /** If every open answer is unfavorable. */
  readonly atWorst: Recommendation;
  /** What the recommendation rests on, the gravest first; empty when it is `book`. */
  readonly because: readonly VettingGround[];
  /** Every criterion that counts here, the most telling first. */
  readonly criteria: readonly VettedCriterion[];
  /** Criteria that do not exist at this place: licenses that nobody issues. */
  readonly notApplicable: readonly CriterionId[];
  readonly redFlags: readonly RedFlag[];
  /** What to ask, the most telling first; empty once no answer could lift an `avoid`. */
  readonly questions: readonly VettingQuestion[];
}
