import type { CalendarDate, DateRange } from "../../calendar/types.js";
import type { Adherence } from "../../client/adherence/types.js";
import type { ClientProfile } from "../../client/types.js";
import type { ClaimId } from "../../knowledge/claimId.js";
import type { LongevityFactorId, LongevityFactPath } from "../../knowledge/longevityFactors.js";
import type { ValueRange } from "../../knowledge/parameters/row.js";
import type { CourseId, PigmentKind, RiskWeight } from "../../knowledge/vocabularies.js";
import type { Note, Protocol, RuleSet } from "../../protocol/types.js";

/** What an estimate of how long the look lasts goes by. */
export interface LongevityRequest {
  /** The day on which pigment was last put in: of the last session, or of the touch-up. */
  readonly lastTreatedOn: CalendarDate;
  /** `permanent` when left out. */
  readonly pigment?: PigmentKind | undefined;
  readonly course?: CourseId | undefined;
  readonly client?: ClientProfile | undefined;
  /** What the client did after the last session. It can show a factor; that one is not there is for the profile to say. */
  readonly aftercare?: Adherence | undefined;
}

/** How an estimate is made. */
export interface LongevityOptions {
  /** The figures to go by; the article's when left out. */
  readonly protocol?: Protocol | undefined;
}

/** Something about the client or the work that moves the day on which the look needs refreshing. */
export interface LongevityFactor {
  readonly factor: LongevityFactorId;
  readonly weight: RiskWeight;
  readonly moves: "sooner" | "later";
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** A fact that is missing and could move the estimate. */
export interface LongevityQuestion {
  readonly fact: LongevityFactPath;
  readonly why: readonly LongevityFactorId[];
}

/**
 * To which end of the range the factors point; `either` where they point both ways or nowhere. `undetermined` while a missing
 * answer could still change it.
 */
export type LongevityLeaning = "sooner" | "later" | "either" | "undetermined";

/** When the look is expected to need refreshing, as a range, and to which end of it the factors point. */
export interface LongevityEstimate {
  readonly resultType: "longevity-estimate";
  readonly ruleSet: RuleSet;
  readonly notes: readonly Note[];
  readonly lastTreatedOn: CalendarDate;
  readonly pigment: PigmentKind;
  /** In months after the last treatment, as the protocol has it for this kind of pigment. No factor narrows it. */
  readonly published: ValueRange;
  readonly between: DateRange;
  readonly leaning: LongevityLeaning;
  /** What is there, the weightiest first. */
  readonly factors: readonly LongevityFactor[];
  /** What is at work in everybody, or cannot be told from a profile: it points to no end. */
  readonly atWorkInAll: readonly LongevityFactor[];
  /** The facts that could still change the leaning; those that the client does not know are left out. */
  readonly unanswered: readonly LongevityQuestion[];
  /** The claims behind the range. */
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}
