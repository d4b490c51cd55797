import type { CalendarDate } from "../../calendar/types.js";
import type { ClaimId } from "../../knowledge/claimId.js";
import type { RuleId } from "../../knowledge/rules.js";
import type { Note, RuleSet } from "../../protocol/types.js";
import type { BlockReason } from "../forecast/types.js";
import type { PlanRequest, StepId, TreatmentPlan } from "../types.js";

/** What is to be planned back from a day. */
export interface BackPlanRequest extends PlanRequest {
  /** The day on which the look must be healed. */
  readonly healedBy: CalendarDate;
}

/** A link in the chain of reasons why a day cannot be kept. */
export interface ChainLink {
  /** A wait before the first visit, a visit after the one before, or the healing after the last session. */
  readonly kind: "not-before" | "wait" | "spacing" | "closed" | "healing";
  /** The visit that the link leads to, the last of several; `null` for waits and healing. */
  readonly step: StepId | null;
  /** The rule of candidacy behind a wait; `null` for anything else. */
  readonly rule: RuleId | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: number;
  /** How often it comes one after the other; `days` are those of each. */
  readonly count: number;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** One way to be healed by the day asked for. */
export interface FeasiblePlan {
  readonly start: CalendarDate;
  readonly healedOn: CalendarDate;
  /** Spare days between healing and the day asked for. */
  readonly spareDays: number;
  /** The sum of days by which visits lie outside their recommended days. */
  readonly deviation: number;
  readonly plan: TreatmentPlan;
}

/** Plans that end healed by a day, or the shortest chain of reasons why there is none. */
export interface BackwardPlan {
  readonly resultType: "backward-plan";
  readonly ruleSet: RuleSet;
  readonly notes: readonly Note[];
  readonly healedBy: CalendarDate;
  readonly feasible: boolean;
  /** Why nothing is planned whatever the day; empty when nothing stands in the way. */
  readonly blocked: readonly BlockReason[];
  /** The last day on which the first visit can still be; `null` when there is none. */
  readonly latestStart: CalendarDate | null;
  /** The best first; empty when there is none. */
  readonly plans: readonly FeasiblePlan[];
  /** What takes the time, link by link, in order; empty when feasible. */
  readonly because: readonly ChainLink[];
  /** The earliest day by which the look could be healed; `null` when nothing can be planned. */
  readonly earliestHealed: CalendarDate | null;
}
