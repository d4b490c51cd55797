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
  readonly range: (from: string, to: string) => string;
  /** A day that is known to lie between two others. */
  readonly someDay: (earliest: string, latest: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly between: (atBest: string, atWorst: string) => string;
  readonly eligibleFrom: (date: string) => string;
  readonly until: (date: string) => string;
  readonly waitUntil: (date: string) => string;
  readonly askPrescriber: (condition: string) => string;
  readonly condition: (condition: string) => string;
  readonly findOut: (question: string) => string;
  readonly question: (question: string) => string;
  readonly requirement: (requirement: string, met: boolean) => string;
  readonly risk: (mode: string, level: string, factors: readonly string[]) => string;
  readonly riskOpen: (mode: string, atBest: string, atWorst: string, questions: readonly string[]) => string;
  readonly prevention: (what: readonly string[]) => string;
  readonly planned: (visit: string, proposed: string, recommended: string, overdueFrom: string | null) => string;
  readonly shifted: (from: string, to: string, walls: readonly string[]) => string;
  readonly refreshExpected: (from: string, to: string) => string;
  readonly phase: (phase: string, days: string) => string;
  readonly day: (date: string, day: number, phase: string) => string;
  readonly instruction: (instruction: string, cadence: string, days: string) => string;
  readonly openRange: (from: string | null, to: string | null) => string;
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
