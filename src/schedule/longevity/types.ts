import type { DateRange } from "../../calendar/types.js";
import type { ClaimId } from "../../knowledge/claimId.js";
import type { ValueRange } from "../../knowledge/parameters/row.js";
import type { ParameterId } from "../../knowledge/parameters.js";
import type { PigmentKind, RiskWeight } from "../../knowledge/vocabularies.js";
import type { Note, RuleSet } from "../../protocol/types.js";

/** Something about the client or the work that moves the day on which the look needs refreshing. */
export interface LongevityFactor {
  readonly factor: string;
  /** The figure that says how much it weighs. */
  readonly parameter: ParameterId;
  readonly weight: RiskWeight;
  readonly moves: "sooner" | "later";
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** When the look is expected to need refreshing, as a range, with what moved it. */
export interface LongevityEstimate {
  readonly resultType: "longevity-estimate";
  readonly ruleSet: RuleSet;
  readonly notes: readonly Note[];
  readonly pigment: PigmentKind;
  /** What is published, in months after the last session. */
  readonly published: ValueRange;
  /** What is left of it with the factors, in months: a factor moves the range inside what is published, never past it. */
  readonly months: ValueRange;
  readonly between: DateRange;
  readonly factors: readonly LongevityFactor[];
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}
