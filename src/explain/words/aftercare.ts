import type { AssumedWorse, TriageReasonCode } from "../../aftercare/triage/types.js";
import type { AftercarePhase } from "../../aftercare/types.js";
import type { CareCadence, CareInstructionId } from "../../knowledge/careInstructions.js";
import type { ValueRange } from "../../knowledge/parameters/row.js";
import type { InfectionVulnerability, SymptomCode, TriageAct, TriageUrgency } from "../../knowledge/symptoms.js";

/** The words about aftercare: a text for every code. */
export interface AftercareWords {
  readonly phases: Readonly<Record<AftercarePhase, string>>;
  readonly instructions: Readonly<Record<CareInstructionId, string>>;
  /** How often a thing is done; the value is the figure of the instruction, where it has one. */
  readonly cadences: Readonly<Record<CareCadence, (value: number | ValueRange | undefined) => string>>;
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
