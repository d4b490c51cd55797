import type { Locale as DateLocale } from "date-fns/locale";
import type { DiaryCheck, Permission, PermissionOutlook } from "../aftercare/permission/types.js";
import type { Triage } from "../aftercare/triage/types.js";
import type { AftercareDay, AftercareTimeline } from "../aftercare/types.js";
import type { RuleCard } from "../candidacy/ruleCard/types.js";
import type { SameDayCheck } from "../candidacy/sameDay/types.js";
import type { CandidacyAssessment } from "../candidacy/types.js";
import type { Journey, PlanWithheld } from "../journey/types.js";
import type { ContradictionId } from "../knowledge/contradictions.js";
import type { Unit } from "../knowledge/parameters/row.js";
import type { ParameterId } from "../knowledge/parameters.js";
import type { ResultAssessment } from "../risk/result/types.js";
import type { RiskAssessment } from "../risk/types.js";
import type { VettingReport } from "../risk/vetting/types.js";
import type { BackwardPlan } from "../schedule/backward/types.js";
import type { Booking } from "../schedule/booking/types.js";
import type { Forecast } from "../schedule/forecast/types.js";
import type { LongevityEstimate } from "../schedule/longevity/types.js";
import type { VisitReviewReport } from "../schedule/record/types.js";
import type { SeriesEvaluation } from "../schedule/series/types.js";
import type { TreatmentPlan } from "../schedule/types.js";
import type { AftercareSentences, AftercareWords, TriageSentences, TriageWords } from "./words/aftercare.js";
import type { BookingSentences, BookingWords } from "./words/booking.js";
import type { CandidacySentences, CandidacyWords } from "./words/candidacy.js";
import type { LongevitySentences, LongevityWords } from "./words/longevity.js";
import type { ResultSentences, ResultWords } from "./words/result.js";
import type { RiskSentences, RiskWords } from "./words/risk.js";
import type { ScheduleSentences, ScheduleWords } from "./words/schedule.js";
import type { VettingSentences, VettingWords } from "./words/vetting.js";
import type { VisitSentences, VisitWords } from "./words/visits.js";

/** The words of one language: a text for every code, and the sentences that join them. */
export interface Locale
  extends CandidacyWords,
    RiskWords,
    VettingWords,
    ResultWords,
    ScheduleWords,
    VisitWords,
    BookingWords,
    LongevityWords,
    AftercareWords,
    TriageWords {
  /** The language, as in BCP 47. */
  readonly id: string;
  /** How a day is written out: a date-fns pattern and the language's month names. */
  readonly date: { readonly pattern: string; readonly locale: DateLocale };
  /** What each kind of result is about, as a heading. */
  readonly titles: Readonly<Record<Explainable["resultType"], string>>;
  readonly withheld: Readonly<Record<PlanWithheld, string>>;
  /** What each figure is called. */
  readonly parameters: Readonly<Record<ParameterId, string>>;
  /** What figures count in. */
  readonly units: Readonly<Record<Unit, string>>;
  /** Where the article disagrees with itself. */
  readonly contradictions: Readonly<Record<ContradictionId, string>>;
  readonly sentences: Sentences;
}

/** The sentences of one language; each takes words and dates that are already written. */
export interface Sentences
  extends CandidacySentences,
    RiskSentences,
    VettingSentences,
    ResultSentences,
    ScheduleSentences,
    VisitSentences,
    BookingSentences,
    LongevitySentences,
    AftercareSentences,
    TriageSentences {
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
  /** A figure that the protocol has knowingly loosened past its safety floor. */
  readonly acknowledged: (parameter: string) => string;
  /** A figure whose source is to be looked up again by a day. */
  readonly reviewDue: (parameter: string, date: string) => string;
}

/** Who reads the sentences. */
export type Audience = "client" | "clinician";

/** A result of the schedule. */
export type ScheduleResult =
  | TreatmentPlan
  | VisitReviewReport
  | Forecast
  | BackwardPlan
  | SeriesEvaluation
  | Booking
  | LongevityEstimate;

/** A result that can be explained. */
export type Explainable =
  | CandidacyAssessment
  | RuleCard
  | SameDayCheck
  | RiskAssessment
  | VettingReport
  | ResultAssessment
  | ScheduleResult
  | AftercareTimeline
  | AftercareDay
  | Permission
  | PermissionOutlook
  | DiaryCheck
  | Triage
  | Journey;

/** In which words, and for whom. */
export interface ExplainOptions {
  readonly locale: Locale;
  /** `client` when left out: findings for the clinician only are not said. */
  readonly audience?: Audience | undefined;
}
