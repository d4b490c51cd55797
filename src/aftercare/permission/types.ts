import type { CalendarDate } from "../../calendar/types.js";
import type { Activity } from "../../knowledge/activities.js";
import type { CareInstructionId } from "../../knowledge/careInstructions.js";
import type { ClaimId } from "../../knowledge/claimId.js";
import type { Note, RuleSet } from "../../protocol/types.js";
import type { FigureSpread } from "../types.js";

/** May it be done: freely, in a certain way, not until a day, or unknown because no source that was read covers it. */
export type PermissionAnswer = "yes" | "limited" | "not-yet" | "no-source";

/** May the client do something on a day. */
export interface Permission {
  readonly resultType: "permission";
  readonly ruleSet: RuleSet;
  readonly notes: readonly Note[];
  readonly activity: Activity;
  readonly date: CalendarDate;
  /** `no-source`: ask the practitioner. */
  readonly answer: PermissionAnswer;
  /** With "not-yet" the first day on which nothing forbids it any more; `null` where no day will come, and with other answers. */
  readonly from: CalendarDate | null;
  /** From which time of that day on, or, with "limited", of the day asked about. */
  readonly fromTime: string | null;
  /** With "limited": the instructions to keep to meanwhile. */
  readonly how: readonly CareInstructionId[];
  /** The instructions that decided. */
  readonly because: readonly CareInstructionId[];
  /** How far the sources lie apart. */
  readonly spread: readonly FigureSpread[];
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** Days on which the answer is the same. */
export interface PermissionPeriod {
  /** `null` for "as long as before it". */
  readonly from: CalendarDate | null;
  /** The last day; `null` for life. */
  readonly to: CalendarDate | null;
  readonly answer: PermissionAnswer;
  readonly how: readonly CareInstructionId[];
  /** From which time of the first day on, where that is known. */
  readonly fromTime: string | null;
}

/** When the client may do something. */
export interface PermissionOutlook {
  readonly resultType: "permission-outlook";
  readonly ruleSet: RuleSet;
  readonly notes: readonly Note[];
  readonly activity: Activity;
  /** Every day, without a hole. */
  readonly periods: readonly PermissionPeriod[];
  /** The first day from which on nothing forbids it any more; `null` where nothing ever does, or where no such day comes. */
  readonly from: CalendarDate | null;
  readonly fromTime: string | null;
  readonly spread: readonly FigureSpread[];
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** Something that the client has in mind for a day. */
export interface DiaryPlan {
  readonly activity: Activity;
  readonly on: CalendarDate;
}

/** A client's plans, held against a timeline; each list in the order in which the plans were given. */
export interface DiaryCheck {
  readonly resultType: "diary-check";
  readonly ruleSet: RuleSet;
  readonly notes: readonly Note[];
  /** Those that have to be moved. */
  readonly clashes: readonly Permission[];
  /** Those that are possible in a certain way. */
  readonly limited: readonly Permission[];
  /** Those to ask the practitioner about. */
  readonly toAsk: readonly Permission[];
}
