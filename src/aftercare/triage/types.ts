import type { CalendarDate } from "../../calendar/types.js";
import type { ClientProfile } from "../../client/types.js";
import type { ClaimId } from "../../knowledge/claimId.js";
import type { FactPath } from "../../knowledge/facts.js";
import type { ParameterId, ParameterValue } from "../../knowledge/parameters.js";
import type {
  CourseLimit,
  InfectionVulnerability,
  SymptomCode,
  SymptomSeverity,
  SymptomTrend,
  TriageAct,
  TriageUrgency,
} from "../../knowledge/symptoms.js";
import type { Note, Protocol, RuleSet } from "../../protocol/types.js";

/** A symptom as a client tells it. Whatever is left out is judged as the worse. */
export interface ReportedSymptom {
  /** `other` for what is not on the list. */
  readonly symptom: SymptomCode | "other";
  /** The day on which it began. One after the day of the question counts as not known. */
  readonly onsetOn?: CalendarDate | undefined;
  readonly severity?: SymptomSeverity | undefined;
  readonly trend?: SymptomTrend | undefined;
  /** The client's own words. Nothing here reads them, so what carries any is never called expected. */
  readonly text?: string | undefined;
}

/** What is told. */
export interface TriageReport {
  /** In any order; may be empty. */
  readonly symptoms: readonly ReportedSymptom[];
  /** The days of the sessions, in any order; those after the day of the question are left aside. */
  readonly sessions: readonly CalendarDate[];
  readonly client?: ClientProfile | undefined;
}

/** How it is judged. */
export interface TriageOptions {
  /** The day of the question. */
  readonly asOf: CalendarDate;
  /** The figures to go by; the article's when left out. */
  readonly protocol?: Protocol | undefined;
}

/** Why a symptom is judged as it is. */
export type TriageReasonCode =
  /** It belongs to healing on these days. */
  | "expected-course"
  /** The sign by itself, however mild. */
  | "sign-itself"
  /** How bad it is. */
  | "severity"
  /** It gets worse. */
  | "getting-worse"
  /** It lasts longer than it should. */
  | "lasts-too-long"
  /** It began within the days in which an infection shows. */
  | "within-window"
  /** The protocol is stricter than the list. */
  | "stricter-protocol"
  /** It is not on the list. */
  | "unlisted"
  /** The client's own words, which nothing here reads. */
  | "own-words"
  /** No session has been yet, so that nothing can be part of healing. */
  | "no-session-yet"
  /** It began before the first session, so that it is no part of healing. */
  | "began-before-any-session"
  /** An infection is more dangerous in this client. */
  | "vulnerable-client";

/** What was left out and judged as the worse. */
export type AssumedWorse = "severity" | "trend" | "onset";

/** One reported symptom, and how it is judged. */
export interface TriageReason {
  readonly symptom: SymptomCode | "other";
  readonly urgency: TriageUrgency;
  readonly act: TriageAct;
  readonly because: readonly TriageReasonCode[];
  /** The session it is judged by: the last one before it began; `null` where there is none. */
  readonly session: CalendarDate | null;
  /** Days from that session to the day of the question; `null` without one. */
  readonly day: number | null;
  /** As told; `null` where it was left out. */
  readonly severity: SymptomSeverity | null;
  readonly trend: SymptomTrend | null;
  readonly onsetOn: CalendarDate | null;
  /** What was left out, bears on this symptom, and was therefore judged as the worse. */
  readonly assumed: readonly AssumedWorse[];
  /** The days that it was compared with. */
  readonly limits: Readonly<Partial<Record<CourseLimit, number>>>;
  /** The figures that it rests on. */
  readonly facts: Readonly<Partial<Record<ParameterId, ParameterValue>>>;
  /** What in the client raised it. */
  readonly raisedBy: readonly InfectionVulnerability[];
  /** It goes beyond the sources: standard first aid, for clinical review. */
  readonly generalKnowledge: boolean;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** A sign to watch for, and what to do should it come. */
export interface WatchedSign {
  readonly symptom: SymptomCode;
  readonly urgency: TriageUrgency;
  readonly act: TriageAct;
}

/** Whom to turn to about what was told, and how soon. No diagnosis: it says what to do, never what it is. */
export interface Triage {
  readonly resultType: "triage";
  readonly ruleSet: RuleSet;
  /** What to know beside the answer: figures knowingly loosened, sources to be looked up again. */
  readonly notes: readonly Note[];
  readonly asOf: CalendarDate;
  /** The most urgent of the reasons. */
  readonly urgency: TriageUrgency;
  readonly act: TriageAct;
  /** Whom to turn to should it get worse: what is expected, too, is to be told then. */
  readonly ifWorse: TriageUrgency;
  /** A doctor has to look first: no session before that, whatever a plan says. */
  readonly openRedFlag: boolean;
  /** The last session up to the day of the question; `null` where none has been. */
  readonly lastSession: CalendarDate | null;
  /** Days since then. */
  readonly day: number | null;
  /** One for each symptom told, the most urgent first. */
  readonly reasons: readonly TriageReason[];
  /** What would change the answer should it come, the most urgent first. */
  readonly watchFor: readonly WatchedSign[];
  /** Facts about the client that nobody has asked and that could make it more urgent. */
  readonly unanswered: readonly FactPath[];
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}
