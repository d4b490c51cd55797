import type { CalendarDate } from "../../calendar/types.js";
import type { ClaimId } from "../../knowledge/claimId.js";
import type { SameDayQuestion } from "../../knowledge/sameDayQuestions.js";
import type { Note, RuleSet } from "../../protocol/types.js";

/** Yes or no to what is asked on the morning of a session; absent means not asked. */
export type SameDayAnswers = Readonly<Partial<Record<SameDayQuestion, boolean | undefined>>>;

/** What to make of the morning: go ahead, ask the practitioner first, or choose another day. */
export type SameDayDecision = "go" | "ask-first" | "rebook";

/** A yes that bears on the day. */
export interface SameDayReason {
  readonly question: SameDayQuestion;
  /** What this alone would come to. */
  readonly decision: SameDayDecision;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** Whether a session can go ahead this morning. */
export interface SameDayCheck {
  readonly resultType: "same-day-check";
  readonly ruleSet: RuleSet;
  /** What to know beside the answer: figures knowingly loosened, sources to be looked up again. */
  readonly notes: readonly Note[];
  readonly asOf: CalendarDate;
  readonly decision: SameDayDecision;
  readonly reasons: readonly SameDayReason[];
  readonly unanswered: readonly SameDayQuestion[];
}
