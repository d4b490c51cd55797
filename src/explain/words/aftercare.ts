import type { AssumedWorse, TriageReasonCode } from "../../aftercare/triage/types.js";
import type { AftercarePhase } from "../../aftercare/types.js";
import type { Activity } from "../../knowledge/activities.js";
import type { CareCadence, CareCondition, PartOfDay } from "../../knowledge/careInstructions/row.js";
import type { CareInstructionId } from "../../knowledge/careInstructions.js";
import type { ValueRange } from "../../knowledge/parameters/row.js";
import type { InfectionVulnerability, SymptomCode, TriageAct, TriageUrgency } from "../../knowledge/symptoms.js";

/** The words about aftercare: a text for every code. */
export interface AftercareWords {
  readonly phases: Readonly<Record<AftercarePhase, string>>;
  readonly instructions: Readonly<Record<CareInstructionId, string>>;
  /** How often a thing is done; the value is the figure of the instruction, where it has one. */
  readonly cadences: Readonly<Record<CareCadence, (value: number | ValueRange | undefined) => string>>;
  /** When in the day. */
  readonly partsOfDay: Readonly<Record<PartOfDay, string>>;
  /** What really ends an instruction. */
  readonly careConditions: Readonly<Record<CareCondition, string>>;
  /** What a client asks about, as the beginning of a sentence. */
  readonly activities: Readonly<Record<Activity, string>>;
}

/** The sentences about aftercare. */
export interface AftercareSentences {
  /** A phase and its days. */
  readonly phase: (phase: string, days: string) => string;
  /** One day: its date, its number and its phase. */
  readonly day: (date: string, day: number, phase: string) => string;
  /** An instruction, how often, and on which days. */
  readonly instruction: (instruction: string, cadence: string, days: string) => string;
  /** Days whose beginning or end may be open. */
  readonly openRange: (from: string | null, to: string | null) => string;
  /** A day, and a time of it. */
  readonly atTime: (date: string, time: string) => string;
  /** The next session, and how many days away it is. */
  readonly nextSession: (date: string, days: number) => string;
  /** What begins and ends tomorrow; either may be empty. */
  readonly tomorrow: (begins: readonly string[], ends: readonly string[]) => string;
  /** Nothing speaks against an activity. */
  readonly mayDo: (activity: string, days: string) => string;
  /** An activity is possible while some instructions are kept, and from a time of the day on where one is known. */
  readonly mayDoLimited: (activity: string, days: string, how: readonly string[], fromTime: string | null) => string;
  /** An activity has to wait; `null` where no day will come. */
  readonly mayNotYet: (activity: string, days: string, from: string | null) => string;
  /** No source covers an activity. */
  readonly noSource: (activity: string, days: string) => string;
  /** The instructions that an answer follows from. */
  readonly follows: (instructions: readonly string[]) => string;
  /** How far sources lie apart on a figure. */
  readonly spread: (parameter: string, lowest: number, highest: number, unit: string) => string;
  /** From which day on nothing forbids an activity any more. */
  readonly mayFrom: (activity: string, from: string) => string;
  /** No plan clashes. */
  readonly noClash: string;
  /** Whose word counts before any list. */
  readonly practitionerFirst: string;
  /** Said with every expected course. */
  readonly ifWorse: string;
}

/** The words about symptoms: a text for every code. */
export interface TriageWords {
  readonly symptoms: Readonly<Record<SymptomCode | "other", string>>;
  readonly urgencies: Readonly<Record<TriageUrgency, string>>;
  readonly acts: Readonly<Record<TriageAct, string>>;
  readonly triageReasons: Readonly<Record<TriageReasonCode, string>>;
  readonly assumptions: Readonly<Record<AssumedWorse, string>>;
  readonly vulnerabilities: Readonly<Record<InfectionVulnerability, string>>;
}

/** The sentences about symptoms. */
export interface TriageSentences {
  /** What to do about all that was told: whom to turn to, and how soon. */
  readonly triage: (urgency: string, act: string) => string;
  /** Nothing was told. */
  readonly noSymptoms: string;
  /** One symptom, what to do about it, and why. */
  readonly symptom: (symptom: string, urgency: string, act: string, because: readonly string[]) => string;
  /** A symptom that counts from a temperature on. */
  readonly symptomFrom: (symptom: string, degreesCelsius: number) => string;
  /** What was left out about a symptom and judged as the worse. */
  readonly assumed: (symptom: string, what: readonly string[]) => string;
  /** What in the client makes an infection more dangerous. */
  readonly raisedBy: (what: readonly string[]) => string;
  /** The symptoms about which the answer goes beyond the sources. */
  readonly generalKnowledge: (symptoms: readonly string[]) => string;
  /** What to watch for, and what to do should it come. */
  readonly watchFor: (urgency: string, act: string, signs: readonly string[]) => string;
  /** Facts about the client that could make it more urgent. */
  readonly alsoAsk: (questions: readonly string[]) => string;
  /** No session while a doctor has not looked. */
  readonly openRedFlag: string;
  /** Said with every answer about symptoms. */
  readonly noDiagnosis: string;
}
