import type { CalendarDate, PartialDate } from "../../calendar/types.js";
import type { ClaimId } from "../../knowledge/claimId.js";
import type { CourseId, PigmentKind, visitDecisions, visitStatuses } from "../../knowledge/vocabularies.js";
import type { Note, Protocol, RuleSet } from "../../protocol/types.js";
import type { StepId } from "../course/types.js";
import type { Timing, TimingReason } from "../series/types.js";

/** What became of an appointment. Only `done` counts. */
export type VisitStatus = (typeof visitStatuses)[number];

/** What the practitioner decided at a visit: another one of its kind, the end of its part of the course, or to wait. */
export type Decision = (typeof visitDecisions)[number];

/** What was used at a visit, for tracing it later. */
export interface Supplies {
  readonly practitioner?: string | undefined;
  readonly needle?: string | undefined;
  readonly pigment?:
    | {
        readonly brand?: string | undefined;
        readonly batch?: string | undefined;
        readonly shade?: string | undefined;
      }
    | undefined;
}

/** One visit of a record. */
export interface Visit {
  readonly id?: string | undefined;
  readonly on: CalendarDate;
  /** What the visit was for; the step that was due when left out. Later steps first: the course was begun elsewhere. */
  readonly step?: StepId | undefined;
  /** `done` when left out. */
  readonly status?: VisitStatus | undefined;
  /**
   * Goes on with the session of the visit before: one session over several days. Spacing runs from its last day. Nobody
   * publishes over how many days a session may be spread, so that the word of the record stands however late it is.
   */
  readonly continues?: boolean | undefined;
  readonly decision?: Decision | undefined;
  /** The day on which the skin was found healed and free of scabs; no next visit is before it. */
  readonly healedOn?: CalendarDate | undefined;
  readonly used?: Supplies | undefined;
}

/** What is on record of a client's course. */
export interface TreatmentRecord {
  readonly course: CourseId;
  /** `permanent` when left out. */
  readonly pigment?: PigmentKind | undefined;
  /** In any order. */
  readonly visits: readonly Visit[];
}

/**
 * As much of a triage as planning asks for: how soon somebody has to act. Anything from `days` on is an open flag.
 * The triage of the aftercare room is one.
 */
export interface OpenFlag {
  readonly urgency: "expected" | "tell-practitioner" | "see-doctor" | "emergency";
  readonly act: "routine" | "days" | "today" | "now";
}

/** How visits are reviewed. */
export interface ReviewOptions {
  /** The day for which the question is asked: later visits have not been yet. */
  readonly asOf: CalendarDate;
  readonly protocol?: Protocol | undefined;
  /** Visits before it are mistakes of the record. */
  readonly birthDate?: PartialDate | undefined;
}

/** A visit with what its timing comes to. */
export interface ReviewedVisit {
  readonly id?: string;
  readonly on: CalendarDate;
  /** `null` for an extra visit. */
  readonly step: StepId | null;
  readonly timing: Timing;
  /** Whether the step is done by it. A session too early counts: pigment cannot be taken back. */
  readonly counts: boolean;
  readonly because: readonly VisitReason[];
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** Why a visit is timed as it is: a reason of the series, or one of the skin or the record. */
export type VisitReason =
  | TimingReason
  /** The visit goes on with the session before. */
  | { readonly code: "continues-session" }
  /** A second visit on one day, which is not guessed at. */
  | { readonly code: "same-day" }
  /** The skin was found healed only after this day. */
  | { readonly code: "before-healed"; readonly healedOn: CalendarDate }
  /** Before the pigment has set, and nothing on record says that the skin had healed. */
  | { readonly code: "healing-not-recorded"; readonly settledFrom: CalendarDate }
  /** The patch test was too shortly before the first session to be read. */
  | { readonly code: "patch-test-too-short"; readonly session: CalendarDate }
  /** Too late for a touch-up: it is a refresh of the look. */
  | { readonly code: "replaced-by-maintenance" };

/** What is wrong with a record. Such visits are named, not guessed at. */
export type VisitProblemCode =
  | "future-dated"
  | "before-birth"
  | "same-day"
  /** It goes on with a session, and there is none before it. */
  | "continues-nothing"
  /** Its step stands before one that is already done. */
  | "step-already-done"
  /** The skin is said to have healed before the session. */
  | "healed-before-visit";

/** A visit that the record has wrong, by its place among those handed in, the first being 0. */
export interface VisitProblem {
  readonly code: VisitProblemCode;
  readonly index: number;
  readonly id?: string;
  readonly on: CalendarDate;
}

/** Every visit that was done, judged, and what is wrong with the record. */
export interface VisitReviewReport {
  readonly resultType: "visit-review";
  readonly ruleSet: RuleSet;
  readonly notes: readonly Note[];
  readonly course: CourseId;
  /** In the order of their dates; visits with a date that cannot be are among the problems only. */
  readonly visits: readonly ReviewedVisit[];
  readonly problems: readonly VisitProblem[];
}
