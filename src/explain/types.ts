import type { Locale as DateLocale } from "date-fns/locale";
import type { AftercareDay, AftercarePhase, AftercareTimeline } from "../aftercare/types.js";
import type { CandidacyAssessment, Requirement } from "../candidacy/types.js";
import type { Journey, PlanWithheld } from "../journey/types.js";
import type { CareCadence, CareInstructionId } from "../knowledge/careInstructions.js";
import type { FactPath } from "../knowledge/facts.js";
import type { ValueRange } from "../knowledge/parameters.js";
import type { PreventionCode, RiskFactorId, RiskFactPath } from "../knowledge/riskFactors.js";
import type { ConditionCode, ReasonCode } from "../knowledge/rules.js";
import type { Verdict } from "../knowledge/verdicts.js";
import type { FailureMode } from "../knowledge/vocabularies.js";
import type { RiskAssessment, RiskLevel } from "../risk/types.js";
import type { StepKind, TreatmentPlan, Wall } from "../schedule/types.js";

/** The words of one language: a text for every code, and the sentences that join them. */
export interface Locale {
  /** The language, as in BCP 47. */
  readonly id: string;
  /** How a day is written out: a date-fns pattern and the language's month names. */
  readonly date: { readonly pattern: string; readonly locale: DateLocale };
  /** What each kind of result is about, as a heading. */
  readonly titles: Readonly<Record<Explainable["resultType"], string>>;
  readonly verdicts: Readonly<Record<Verdict | "undetermined", string>>;
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  readonly conditions: Readonly<Record<ConditionCode, string>>;
  readonly questions: Readonly<Record<FactPath, string>>;
  readonly requirements: Readonly<Record<Requirement["kind"], string>>;
  readonly modes: Readonly<Record<FailureMode, string>>;
  readonly levels: Readonly<Record<RiskLevel, string>>;
  readonly factors: Readonly<Record<RiskFactorId, string>>;
  readonly riskQuestions: Readonly<Record<RiskFactPath, string>>;
  readonly preventions: Readonly<Record<PreventionCode, string>>;
  readonly kinds: Readonly<Record<StepKind, string>>;
  readonly walls: Readonly<Record<Wall, string>>;
  readonly withheld: Readonly<Record<PlanWithheld, string>>;
  readonly phases: Readonly<Record<AftercarePhase, string>>;
  readonly instructions: Readonly<Record<CareInstructionId, string>>;
  /** How often a thing is done; the value is the figure of the instruction, where it has one. */
  readonly cadences: Readonly<Record<CareCadence, (value: number | ValueRange | undefined) => string>>;
  readonly sentences: Sentences;
}

/** The sentences of one language; each takes words and dates that are already written. */
export interface Sentences {
  /** A statement with the sources behind it and those that disagree; both may be empty. */
  readonly cited: (statement: string, sources: string, dissenting: string) => string;
  /** One source: its title, who published it, and the year where it has one. */
  readonly source: (title: string, publisher: string, year: number | null) => string;
  /** Some sources, and how many more. */
  readonly sources: (named: readonly string[], more: number) => string;
  /** From one thing to another. */
  readonly range: (from: string, to: string) => string;
  /** A day that is known to lie between two others. */
  readonly someDay: (earliest: string, latest: string) => string;
  /** Several things in one sentence. */
  readonly list: (items: readonly string[]) => string;
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
  /** What ends a wait that has no date. */
  readonly condition: (condition: string) => string;
  /** The step of finding out what the client did not know. */
  readonly findOut: (question: string) => string;
  /** A question that is still open. */
  readonly question: (question: string) => string;
  /** What must be in place before a session, and whether it is. */
  readonly requirement: (requirement: string, met: boolean) => string;
  /** A way of failing, its level and the factors behind it. */
  readonly risk: (mode: string, level: string, factors: readonly string[]) => string;
  /** A way of failing whose level is open, and what to ask. */
  readonly riskOpen: (
    mode: string,
    between: readonly [atBest: string, atWorst: string],
    factors: readonly string[],
    questions: readonly string[],
  ) => string;
  /** What prevents a way of failing. */
  readonly prevention: (what: readonly string[]) => string;
  /** A visit: the proposed day, the best days, and the first that is late. */
  readonly planned: (visit: string, proposed: string, recommended: string, overdueFrom: string | null) => string;
  /** A move away from the best day, and what forced it. */
  readonly shifted: (from: string, to: string, walls: readonly string[]) => string;
  /** The days between which the look is expected to need refreshing. */
  readonly refreshExpected: (from: string, to: string) => string;
  /** A phase and its days. */
  readonly phase: (phase: string, days: string) => string;
  /** One day: its date, its number and its phase. */
  readonly day: (date: string, day: number, phase: string) => string;
  /** An instruction, how often, and on which days. */
  readonly instruction: (instruction: string, cadence: string, days: string) => string;
  /** Days whose beginning or end may be open. */
  readonly openRange: (from: string | null, to: string | null) => string;
  /** The first, second, … of a kind of visit. */
  readonly numbered: (what: string, number: number) => string;
  /** Said once with every assessment: no diagnosis, and somebody must look. */
  readonly caution: string;
  /** Said with every expected course. */
  readonly ifWorse: string;
}

/** Who reads the sentences. */
export type Audience = "client" | "clinician";

/** A result that can be explained. */
export type Explainable =
  | CandidacyAssessment
  | RiskAssessment
  | TreatmentPlan
  | AftercareTimeline
  | AftercareDay
  | Journey;

/** In which words, and for whom. */
export interface ExplainOptions {
  readonly locale: Locale;
  /** `client` when left out: findings for the clinician only are not said. */
  readonly audience?: Audience | undefined;
}
