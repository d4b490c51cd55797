import type { CriterionId, RedFlagCode } from "../../knowledge/vettingCriteria.js";
import type { Recommendation, VettingReason } from "../../risk/vetting/types.js";

/** The words about the choice of a practitioner: a text for every code. */
export interface VettingWords {
  readonly recommendations: Readonly<Record<Recommendation, string>>;
  readonly vettingReasons: Readonly<Record<VettingReason, string>>;
  /** Each criterion as something that is so when it is met. */
  readonly criteria: Readonly<Record<CriterionId, string>>;
  /** Each criterion as a question that a client puts to the practitioner. */
  readonly vettingQuestions: Readonly<Record<CriterionId, string>>;
  readonly redFlags: Readonly<Record<RedFlagCode, string>>;
}

/** The sentences about the choice of a practitioner. */
export interface VettingSentences {
  /** Something that alone says to go elsewhere. */
  readonly redFlag: (redFlag: string, modes: readonly string[]) => string;
  /** A criterion that the recommendation rests on, why, and what it screens for. */
  readonly vettingGround: (reason: string, criterion: string, modes: readonly string[]) => string;
  /** The criteria that are met. */
  readonly vettingMet: (criteria: readonly string[]) => string;
  /** Criteria that do not exist at the place. */
  readonly vettingNotApplicable: (criteria: readonly string[]) => string;
  /** What to ask the practitioner. */
  readonly vettingAsk: (question: string) => string;
  /** Price never outweighs anything else. */
  readonly vettingPrice: string;
  /** Answers are answers: nobody has checked them. */
  readonly vettingCaution: string;
}
