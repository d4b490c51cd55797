import type { AftercareTimeline } from "../aftercare/types.js";
import type { CalendarDate } from "../calendar/types.js";
import type { CandidacyAssessment, Until, WaitKind } from "../candidacy/types.js";
import type { ParameterId } from "../knowledge/parameters.js";
import type { RuleId } from "../knowledge/rules.js";
import type { Verdict } from "../knowledge/verdicts.js";
import type { CourseId } from "../knowledge/vocabularies.js";
import type { Protocol, RuleSet } from "../protocol/types.js";
import type { PractitionerProfile, RiskAssessment, Technique } from "../risk/types.js";
import type { PlanRequest, TreatmentPlan } from "../schedule/types.js";

/** What a journey is asked for: a plan, and what is known of who would do the work and how. */
export interface JourneyRequest extends Omit<PlanRequest, "course" | "notBefore" | "candidacy"> {
  /** The look that the client asked for when left out. */
  readonly course?: CourseId | undefined;
  /** The day of the question when left out. */
  readonly notBefore?: CalendarDate | undefined;
  readonly practitioner?: PractitionerProfile | undefined;
  readonly technique?: Technique | undefined;
}

/** How a journey is planned. */
export interface JourneyOptions {
  /** The day for which the question is asked; the library never reads the clock. */
  readonly asOf: CalendarDate;
  /** The figures to go by; the article's when left out. */
  readonly protocol?: Protocol | undefined;
}

/**
 * Why there is no plan: the client must not be treated, an answer is missing (the look asked for included), or a wait has
 * no end that anybody can name.
 */
export type PlanWithheld = "contraindicated" | "undetermined" | "open-ended";

/** The whole: may they be treated and why, what tends to go wrong, when the visits are, and the aftercare of each. */
export interface Journey {
  readonly resultType: "journey";
  readonly ruleSet: RuleSet;
  readonly asOf: CalendarDate;
  readonly candidacy: CandidacyAssessment;
  readonly risk: RiskAssessment;
  /** Begins no earlier than the client is eligible. */
  readonly plan: TreatmentPlan | null;
  /** Non-null exactly when `plan` is `null`. */
  readonly planWithheld: PlanWithheld | null;
  /** Non-null exactly when `plan` has a session in it. */
  readonly aftercare: AftercareTimeline | null;
}

/** How a cohort is compared. */
export interface OutcomeOptions {
  /** The day for which the question is asked. */
  readonly asOf: CalendarDate;
  /** What to plan for each client; by default the look that the client asked for. */
  readonly request?: JourneyRequest | undefined;
}

/** What a journey comes to. */
export interface Outcome {
  readonly verdict: Verdict | "undetermined";
  readonly atBest: Verdict;
  readonly atWorst: Verdict;
  readonly wait: WaitKind;
  readonly eligibleFrom: Until | null;
  readonly planWithheld: PlanWithheld | null;
  /** The proposed days, in order; empty without a plan. */
  readonly visits: readonly CalendarDate[];
}

/** A client whose outcome differs under two protocols. */
export interface OutcomeDifference {
  /** The place of the client among those that were handed in, the first being 0. */
  readonly index: number;
  readonly before: Outcome;
  readonly after: Outcome;
  /** The rules of candidacy that came to something else. */
  readonly rules: readonly RuleId[];
  /** The changed figures behind it. */
  readonly parameters: readonly ParameterId[];
}
