import type { CalendarDate, DateRange } from "../calendar/types.js";
import type { CandidacyAssessment } from "../candidacy/types.js";
import type { ClaimId } from "../knowledge/claimId.js";
import type { ValueRange } from "../knowledge/parameters/row.js";
import type { CourseId, PigmentKind } from "../knowledge/vocabularies.js";
import type { Note, Protocol, RuleSet } from "../protocol/types.js";
import type { StepId, Window } from "./course/types.js";
import type { BlockReason } from "./forecast/types.js";
import type { OpenFlag, TreatmentRecord } from "./record/types.js";
import type { Bound } from "./series/types.js";

export type { StepId, Window } from "./course/types.js";

/** A day of the week. */
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/** The days on which no visit can be. */
export interface ClinicCalendar {
  readonly closedOn?: readonly Weekday[] | undefined;
  /** Holidays, travel and the like; they may overlap. For a trip into the sun, `sunTripBlackout` gives the days around it. */
  readonly blackouts?: readonly DateRange[] | undefined;
}

/** The same as a plan has taken them: blackouts in order, none touching another. */
export interface PlanCalendar {
  readonly closedOn: readonly Weekday[];
  readonly blackouts: readonly DateRange[];
}

/** What is to be planned. */
export interface PlanRequest {
  /** The first day on which a visit may be. */
  readonly notBefore: CalendarDate;
  readonly course: CourseId;
  /** 1 to 12; the protocol's number for the course when left out. */
  readonly sessions?: number | undefined;
  /** Laser sessions of a correction, 1 to 12, and of no other course; the protocol's number when left out. */
  readonly lasers?: number | undefined;
  /** `permanent` when left out. */
  readonly pigment?: PigmentKind | undefined;
  /** 1 to 30 years from the first visit; as long as the look is expected to last, at most, when left out. */
  readonly horizonYears?: number | undefined;
  readonly calendar?: ClinicCalendar | undefined;
  /** Planning goes on after these visits of the same course; those that did not take place are left out. */
  readonly record?: TreatmentRecord | undefined;
  /** A wait moves the first day; a verdict that withholds treatment blocks the plan. */
  readonly candidacy?: CandidacyAssessment | undefined;
  /** Anything that somebody has to act on within days blocks the plan. */
  readonly triage?: readonly OpenFlag[] | undefined;
  /** Visits at which no skin is treated, planned as well; none when left out. */
  readonly include?: readonly OptionalStep[] | undefined;
  /**
   * An earlier plan: its days stay where the windows allow, so that a missed visit leaves the rest alone. A visit that must move goes to
   * the nearest day on which it can be in time, the later of two equally near.
   */
  readonly keep?: TreatmentPlan | undefined;
}

/** A visit that a plan has only when asked for. */
export type OptionalStep = "consultation" | "patch-test" | "test-spot" | "healed-review";

/** How a plan is made. */
export interface PlanOptions {
  /** The figures to plan by; the article's when left out. */
  readonly protocol?: Protocol | undefined;
}

/** What a visit is for. */
export type StepKind =
  | "consultation"
  | "patch-test"
  | "test-spot"
  | "laser"
  | "session"
  | "healed-review"
  | "touch-up"
  | "maintenance-review"
  | "maintenance";

/**
 * What stands in the way of a day, or holds a visit on another: the first day asked for or the visit before, a day already agreed
 * on, or skin that has to heal by the day that a plan was made back from.
 */
export type Wall = "closed-day" | "blackout" | "not-before" | "kept" | "healing";

/** A move away from the best day, and what forced it. */
export interface Shift {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly because: readonly Wall[];
  /** The day moved to lies outside the recommended days. */
  readonly outsideRecommended: boolean;
}

/** One visit of a plan. */
export interface PlannedStep {
  readonly step: StepId;
  readonly kind: StepKind;
  readonly window: Window;
  /**
   * What the window counts from, by steps of this plan: with them it can be found anew when an earlier visit moves. A visit
   * without any keeps its window.
   */
  readonly bounds: readonly Bound[];
  readonly proposed: CalendarDate;
  readonly shifts: readonly Shift[];
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** When the look is expected to need refreshing, and who says so. */
export interface RefreshExpected {
  readonly between: DateRange;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** How many sessions a course takes, those done included, and how many sources speak of. */
export interface SessionCount {
  /** As it stands: the practitioner ends a course, and may go on, so that it can be fewer than the least and more than the most. */
  readonly planned: number;
  readonly least: number;
  readonly most: number;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** How long the sessions are expected to take, in hours. */
export interface HoursEstimate {
  /** The first session of a course. */
  readonly firstSession: ValueRange;
  /** Every later session. */
  readonly session: ValueRange;
  /** All sessions that are still planned, touch-up aside: never above what anybody reports of a whole treatment. */
  readonly total: ValueRange;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** The visits of a course in order, each with its window and a proposed day. */
export interface TreatmentPlan {
  readonly resultType: "treatment-plan";
  readonly ruleSet: RuleSet;
  /** What to know beside the answer: figures knowingly loosened, sources to be looked up again. */
  readonly notes: readonly Note[];
  readonly course: CourseId;
  readonly pigment: PigmentKind;
  /** The days on which no visit can be, for whoever books it; `null` where there are none. */
  readonly calendar: PlanCalendar | null;
  /** Of a plan made back from a day, the days on which the look has to heal: no visit is on them. */
  readonly healing: DateRange | null;
  /** Why nothing is planned, the gravest first; empty when nothing stands in the way. */
  readonly blocked: readonly BlockReason[];
  /** Empty when the plan is blocked. */
  readonly steps: readonly PlannedStep[];
  readonly sessionCount: SessionCount;
  readonly hours: HoursEstimate;
  /** `null` when the plan is blocked. */
  readonly refreshExpected: RefreshExpected | null;
}
