import type { CorrectedBy, CorrectionId } from "../../knowledge/failures/corrections.js";
import type { ValueRange } from "../../knowledge/parameters/row.js";
import type { Sign } from "../../knowledge/signs.js";
import type {
  CandidateStanding,
  CautionId,
  CorrectionWaitCode,
  ResultQuestion,
  ScheduleEffect,
  TimingGround,
} from "../../risk/result/types.js";

/** The words about a result: a text for every code. */
export interface ResultWords {
  /** What is seen, as something that is so. */
  readonly signs: Readonly<Record<Sign, string>>;
  readonly standings: Readonly<Record<CandidateStanding, string>>;
  readonly timingGrounds: Readonly<Record<TimingGround, string>>;
  readonly corrections: Readonly<Record<CorrectionId, string>>;
  readonly correctedBy: Readonly<Record<CorrectedBy, string>>;
  readonly correctionWaits: Readonly<Record<CorrectionWaitCode, string>>;
  readonly scheduleEffects: Readonly<Record<ScheduleEffect, string>>;
  readonly correctionCautions: Readonly<Record<CautionId, string>>;
  readonly resultQuestions: Readonly<Record<ResultQuestion, string>>;
}

/** The sentences about a result. */
export interface ResultSentences {
  /** It names failures of the work, and no disease. */
  readonly resultScope: string;
  /** A doctor comes first, and for what. */
  readonly doctorFirst: (signs: readonly string[]) => string;
  /** It is too early, until which day since the session, and how many days that is from now; `null` where nobody knows. */
  readonly tooEarly: (day: number, inDays: number | null) => string;
  /** A way of failing, how it stands and what speaks for it. */
  readonly candidate: (mode: string, standing: string, because: readonly string[]) => string;
  /** What speaks against a way of failing. */
  readonly candidateAgainst: (against: readonly string[]) => string;
  /** What mends a way of failing, by name. */
  readonly candidateMended: (corrections: readonly string[]) => string;
  /** A correction: by whom and after what, what it does to the plan, and the figures that the plan counts by. */
  readonly correction: (what: string, how: readonly string[], schedule: string, figures: readonly string[]) => string;
  /** A figure with its value, inside a sentence. */
  readonly correctionFigure: (name: string, value: number | ValueRange, unit: string) => string;
  /** Nothing that was seen speaks for a failure. */
  readonly noCandidates: string;
}
