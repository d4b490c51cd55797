import type { SameDayDecision } from "../../candidacy/sameDay/types.js";
import type { Requirement } from "../../candidacy/types.js";
import type { FactPath } from "../../knowledge/facts.js";
import type { ValueRange } from "../../knowledge/parameters/row.js";
import type { ConditionCode, ReasonCode } from "../../knowledge/rules.js";
import type { SameDayQuestion } from "../../knowledge/sameDayQuestions.js";
import type { Verdict } from "../../knowledge/verdicts.js";
import type { RequirementPolicy } from "../../knowledge/vocabularies.js";

/** The words about candidacy: a text for every code. */
export interface CandidacyWords {
  readonly verdicts: Readonly<Record<Verdict | "undetermined", string>>;
  /** What a single rule makes of a client, whatever the others make. */
  readonly effects: Readonly<Record<Verdict, string>>;
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  readonly conditions: Readonly<Record<ConditionCode, string>>;
  readonly questions: Readonly<Record<FactPath, string>>;
  readonly requirements: Readonly<Record<Requirement["kind"], string>>;
  /** When something is required of a client, as a sentence. */
  readonly policies: Readonly<Record<RequirementPolicy, string>>;
  readonly sameDayQuestions: Readonly<Record<SameDayQuestion, string>>;
  readonly sameDayDecisions: Readonly<Record<SameDayDecision, string>>;
}

/** The sentences about candidacy. */
export interface CandidacySentences {
  /** A yes on the morning of a session that bears on the day. */
  readonly sameDayReason: (question: string) => string;
  /** A question that a rule reads the answer of. */
  readonly ruleReads: (question: string) => string;
  /** A figure that a rule goes by. */
  readonly ruleFigure: (figure: string, value: number | ValueRange, unit: string) => string;
  /** A word that a rule goes by, such as a verdict. */
  readonly ruleWord: (figure: string, value: string) => string;
  /** How long one waits, and the question whose answer it counts from. */
  readonly ruleWait: (value: number, unit: string, question: string) => string;
  /** That one waits until a day, and the question that the day answers. */
  readonly ruleWaitUntil: (question: string) => string;
  /** What the verdict could be, at best and at worst. */
  readonly between: (atBest: string, atWorst: string) => string;
  /** The day from which nothing speaks against a treatment. */
  readonly eligibleFrom: (date: string) => string;
  /** The end of a wait with a date. */
  readonly until: (date: string) => string;
  /** The step of waiting for a day. */
  readonly waitUntil: (date: string) => string;
  /** The step of asking the prescriber; it must never tell anybody to stop a medicine. */
  readonly askPrescriber: (condition: string) => string;
  /** The step of coming back when a wait without a date has ended. */
  readonly comeBackWhen: (condition: string) => string;
  /** The step of having a patch test, and how many hours before the session at the latest, where sources name a time. */
  readonly havePatchTest: (leadHours: number | null) => string;
  /** A finding that a doctor's letter has set aside. */
  readonly cleared: (reason: string) => string;
  /** What ends a wait that has no date. */
  readonly condition: (condition: string) => string;
  /** The step of finding out what the client did not know. */
  readonly findOut: (question: string) => string;
  /** A question that is still open. */
  readonly question: (question: string) => string;
  /** What must be in place before a session, and whether it is. */
  readonly requirement: (requirement: string, met: boolean) => string;
  /** In the place of what made the verdict, where that is for the clinician only: it must not hint at what it is. */
  readonly talkOver: string;
  /** Said once with every assessment: no diagnosis, and somebody must look. */
  readonly caution: string;
}
