import type { ClaimId } from "../../knowledge/claimId.js";
import type {
  CorrectedBy,
  CorrectionFigureId,
  CorrectionId,
  CorrectionKind,
  corrections,
} from "../../knowledge/failures/corrections.js";
import type { Unit, ValueRange } from "../../knowledge/parameters/row.js";
import type { Sign } from "../../knowledge/signs.js";
import type { CourseId, FailureMode } from "../../knowledge/vocabularies.js";
import type { Note, RuleSet } from "../../protocol/types.js";

/** What is seen of a result. */
export interface ObservedResult {
  /** Each sign counts once, in whatever order. */
  readonly signs: readonly Sign[];
  /** Whole days since the last session, 0 on its day. Without it nobody can say that the result has settled. */
  readonly daysSinceSession?: number | undefined;
  /** The pigment was the ink of body tattoos, which a laser takes longer to remove. Absent means not known. */
  readonly tattooInk?: boolean | undefined;
}

/** Why the time speaks against judging: the color has not settled, or nobody said how long ago the session was. */
export type TimingGround = "too-early" | "time-not-known";

/** Something that speaks for a way of failing or against it. */
export interface ResultGround<G extends string = Sign | TimingGround> {
  readonly ground: G;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/**
 * How a way of failing stands among the others. `likely`: nothing speaks against it, and a sign that is its own or several
 * signs speak for it. `possible`: any other that a sign speaks for. `for-a-doctor`: it is not for this library to weigh. Never
 * a probability.
 */
export type CandidateStanding = "for-a-doctor" | "likely" | "possible";

/** What has to come before a correction. */
export type CorrectionWaitCode =
  | "doctor-has-looked"
  | "result-can-be-judged"
  | "touch-up-is-due"
  | "refresh-is-due"
  | "laser-has-healed";

/** A figure that a correction goes by, as the protocol has it. */
export interface CorrectionFigure {
  readonly parameter: CorrectionFigureId;
  readonly value: number | ValueRange;
  readonly unit: Unit;
}

/** What has to come before a correction, and the figure that dates it. */
export interface CorrectionWait {
  readonly until: CorrectionWaitCode;
  readonly figure: CorrectionFigure | null;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/**
 * What a correction does to the schedule: turns it into another course, adds sessions to the present one, holds every session
 * until it is over, or nothing.
 */
export type ScheduleEffect = "becomes-course" | "adds-sessions" | "holds-sessions" | "leaves-it";

/** What can go wrong with a correction, by the figure that a source gives for it. */
export type CautionId = Extract<(typeof corrections)[CorrectionId], { readonly caution: unknown }>["caution"];

/** What mends a failure, what has to come before, and what it does to the schedule. */
export interface ResultCorrection {
  readonly correction: CorrectionId;
  readonly kind: CorrectionKind;
  readonly by: CorrectedBy;
  /** In their order; empty when nothing has to be waited for. */
  readonly waits: readonly CorrectionWait[];
  readonly schedule: {
    readonly effect: ScheduleEffect;
    /** The course that the schedule becomes. */
    readonly course: CourseId | null;
    /** The figures that the course counts its sessions and days by. */
    readonly figures: readonly CorrectionFigure[];
  };
  /** What can go wrong with it, where a source says so. */
  readonly caution: { readonly figure: CautionId; readonly evidence: readonly ClaimId[] } | null;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** A way in which the work may have failed. */
export interface ResultCandidate {
  readonly mode: FailureMode;
  readonly standing: CandidateStanding;
  readonly because: readonly ResultGround<Sign>[];
  readonly against: readonly ResultGround[];
  /** The mildest that can be enough first; what has to come before everything else before it. */
  readonly corrections: readonly ResultCorrection[];
}

/** From when on a result can be judged. */
export interface JudgeFrom {
  /** Whole days since the last session. */
  readonly daysSinceSession: number;
  /** Days still to wait; `null` while nobody said how long ago the session was. */
  readonly inDays: number | null;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** A fact that is missing, and would say more. */
export type ResultQuestion = "daysSinceSession" | "tattooInk";

/** What may have gone wrong with the work, how long to wait before judging, and what mends it. */
export interface ResultAssessment {
  readonly resultType: "result-assessment";
  readonly ruleSet: RuleSet;
  /** What to know beside the answer: figures knowingly loosened, sources to be looked up again. */
  readonly notes: readonly Note[];
  /** It names ways in which the work fails, and never a disease. */
  readonly scope: "failures-of-the-work";
  /** A doctor looks at it before anybody works on it. */
  readonly seeDoctor: boolean;
  /** The signs for which a doctor has to look. */
  readonly doctorBecause: readonly ResultGround<Sign>[];
  /** The color has not settled, or nobody said how long ago the session was: what is seen is not yet the result. */
  readonly tooEarlyToJudge: boolean;
  /** Only while it is too early. */
  readonly judgeFrom?: JudgeFrom;
  /** In the order in which to think of them. */
  readonly candidates: readonly ResultCandidate[];
  readonly unanswered: readonly ResultQuestion[];
}
