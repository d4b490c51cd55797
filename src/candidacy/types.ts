import type { CalendarDate, JsonValue } from "../calendar/types.js";
import type { ClaimId } from "../knowledge/claimId.js";
import type { Disclosure } from "../knowledge/disclosures.js";
import type { AnswerKind, FactGroup, FactPath } from "../knowledge/facts.js";
import type { ParameterId } from "../knowledge/parameters.js";
import type { ConditionCode, ReasonCode, RuleId } from "../knowledge/rules.js";
import type { Verdict } from "../knowledge/verdicts.js";
import type { TreatmentStage } from "../knowledge/vocabularies.js";
import type { Note, Protocol, RuleSet } from "../protocol/types.js";

/** How a candidacy is assessed. */
export interface CandidacyOptions {
  /** The day for which the question is asked; the library never reads the clock. */
  readonly asOf: CalendarDate;
  /** The figures to judge by; the article's when left out. */
  readonly protocol?: Protocol | undefined;
  /**
   * What is about to be done; a first session when left out. The same is asked at every stage, and two things are judged
   * differently: a touch-up waits for longer after the last session than another session does, and a pattern loss that goes
   * on asks for care before maintenance, which can take in new thinning, where a first treatment waits. Whether scabs are
   * left is asked by `checkOnTheDay`; whether dots are still dense, nobody can say from answers.
   */
  readonly stage?: TreatmentStage | undefined;
}

/** The first and the last day that an end can fall on; the same day where everything is known to the day. */
export interface Until {
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
}

/**
 * What kind of wait lies before the client, so that a missing date is never read as "now". A protocol can make a wait with an
 * end a contraindication; `permanent` is one without any.
 */
export type WaitKind = "none" | "until-date" | "until-condition" | "permanent" | "unknown";

/** Whether a client may be treated, why, and what to ask next. Never a diagnosis: a practitioner must still look at the scalp. */
export interface CandidacyAssessment {
  readonly resultType: "candidacy-assessment";
  readonly ruleSet: RuleSet;
  /** What to know beside the answer: figures knowingly loosened, sources to be looked up again. */
  readonly notes: readonly Note[];
  readonly asOf: CalendarDate;
  /** `undetermined` while an open answer could still change it: a caller who reads only this is safe. */
  readonly verdict: Verdict | "undetermined";
  /** The verdict if every open answer is favorable. */
  readonly atBest: Verdict;
  /** The verdict if every open answer is unfavorable. */
  readonly atWorst: Verdict;
  /** No open answer can change the verdict, the date or a requirement. */
  readonly settled: boolean;
  readonly wait: WaitKind;
  /** Non-null only when `wait` is `until-date`. Before `earliest` the client has to wait, from `latest` on not. */
  readonly eligibleFrom: Until | null;
  /** Every rule that spoke, severest first. */
  readonly findings: readonly Finding[];
  /**
   * What would have been found too, had not a doctor agreed to it in writing: it asks for nothing more than the letter that is
   * there. The requirements say until when that letter counts.
   */
  readonly cleared: readonly Finding[];
  /**
   * Only facts whose answer could still change something, the most telling first. Beside what is certain, some answer would
   * make the verdict worse; or put off the end of the wait, or leave it open where it is not open anyway (what happened on a
   * day counts as if it had happened today); or ask for a doctor's letter that is neither missing nor there; or decide on a
   * patch test. A client who is never to be treated is asked nothing.
   */
  readonly unanswered: readonly Question[];
  /** What must be in place before the session, met or not. A requirement does not by itself change the verdict. */
  readonly requirements: readonly Requirement[];
  /**
   * What would make this client eligible, each step with its date or its condition; none where nothing would. What decides
   * stands first: every condition, then the wait that ends last. After them what is to be found out, then a patch test that is
   * required and not yet there; last the waits that are over before the one that decides. No step stands there twice. Consent
   * and photographs are no steps: the practice sees to them on the day.
   */
  readonly steps: readonly NextStep[];
}

/** The facts and thresholds that a finding rests on, by their names. */
export type FactsUsed = Readonly<Partial<Record<FactPath | ParameterId, JsonValue>>>;

/** One rule that spoke: what it makes of the client, why, on which facts and claims, and who says otherwise. */
export interface Finding {
  readonly rule: RuleId;
  readonly effect: Verdict;
  readonly because: ReasonCode;
  readonly facts: FactsUsed;
  /** The end of a wait that has a date. */
  readonly until?: Until;
  /** What would end a wait that has no date. */
  readonly untilCondition?: ConditionCode;
  /** Claims that support it. */
  readonly evidence: readonly ClaimId[];
  /** Claims that say otherwise. */
  readonly dissent: readonly ClaimId[];
  readonly disclosure: Disclosure;
}

/** A question whose answer could still change the verdict, the date or a requirement. */
export interface Question {
  readonly fact: FactPath;
  readonly group: FactGroup;
  readonly answer: {
    readonly kind: AnswerKind;
    readonly options?: readonly string[];
    /** `null` answers "none". */
    readonly mayBeNone?: true;
    /** `null` answers "still going on". */
    readonly mayGoOn?: true;
  };
  /** The worst that an answer could make of the client. */
  readonly couldMake: Verdict;
  readonly why: readonly RuleId[];
}

/**
 * Something that must be in place before a session, as far as the profile says. Consent and photographs are met from the day
 * that it names for them, and never run out: no source says for how long they count. Nor does any for a patch test; that it
 * counts as long as an answer about allergies is an engineering default (`patchTestShelfLife`).
 */
export interface Requirement {
  readonly kind: "patch-test" | "doctor-clearance" | "written-consent" | "baseline-photographs";
  /** Which rule asks for it. */
  readonly rule: RuleId;
  readonly met: boolean;
  /** The last day on which it counts; `null` where nobody names one. Present where it is met. */
  readonly until?: CalendarDate | null;
  /** How many hours before the session it has to be done at the latest, where sources name a time. */
  readonly leadHours?: number;
  /** None for baseline photographs: they are an engineering default that no source at hand asks for. */
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** A step that would bring the client nearer: a day to wait for, a condition to meet, or something to find out. */
export type NextStep =
  | { readonly kind: "wait-until"; readonly rule: RuleId; readonly until: Until }
  | {
      readonly kind: "meet-condition" | "ask-prescriber" | "get-clearance";
      readonly rule: RuleId;
      readonly condition: ConditionCode;
    }
  | {
      /** Of the pigment, read without a reaction, at the latest so many hours before the session. */
      readonly kind: "have-patch-test";
      readonly rule: "patch-test";
      readonly leadHours?: number;
    }
  | { readonly kind: "find-out"; readonly fact: FactPath; readonly why: readonly RuleId[] };
