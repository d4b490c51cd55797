import type { SmpErrorCode } from "../../calendar/SmpError.js";
import type { CalendarDate, JsonValue } from "../../calendar/types.js";
import type { CandidacyAssessment, Until } from "../../candidacy/types.js";
import type { ClaimId } from "../../knowledge/claimId.js";
import type { CourseId } from "../../knowledge/vocabularies.js";
import type { Note, Protocol, RuleSet } from "../../protocol/types.js";
import type { StepId, Window } from "../course/types.js";
import type { OpenFlag, TreatmentRecord } from "../record/types.js";

/** How the next step is forecast. */
export interface ForecastOptions {
  /** The day for which the question is asked; the library never reads the clock. */
  readonly asOf: CalendarDate;
  readonly protocol?: Protocol | undefined;
  readonly candidacy?: CandidacyAssessment | undefined;
  readonly triage?: readonly OpenFlag[] | undefined;
  /** Scabs are still on: whatever the dates say, nothing is due. */
  readonly scabsRemain?: boolean | undefined;
}

/** Where the next step stands. */
export type ForecastStatus = "not-yet" | "due" | "overdue" | "lapsed" | "up-to-date" | "blocked";

/** What keeps a visit from being, whatever the calendar says. */
export type BlockReason =
  | { readonly code: "open-flag"; readonly act: OpenFlag["act"] }
  | { readonly code: "contraindicated" | "candidacy-undetermined" | "wait-without-end" }
  | { readonly code: "not-eligible-yet"; readonly until: Until }
  | { readonly code: "scabs-remain" }
  /** The practitioner decided to wait. */
  | { readonly code: "practitioner-waits" };

/** Why the forecast is as it is. */
export type ForecastReason =
  | BlockReason
  /** Earlier than this the visit must not be. */
  | { readonly code: "before-earliest"; readonly earliest: CalendarDate }
  | { readonly code: "in-window" }
  | { readonly code: "past-overdue"; readonly overdueFrom: CalendarDate }
  | { readonly code: "past-lapse"; readonly lapsesOn: CalendarDate }
  /** Nothing is on record so far. */
  | { readonly code: "nothing-done" }
  /** The last review is done; the next one is so far off that nothing is due. */
  | { readonly code: "maintained" }
  /** Before the pigment has set, only on skin that was found healed. */
  | { readonly code: "healing-not-recorded"; readonly settledFrom: CalendarDate };

/** What takes the place of a step that has lapsed. */
export interface Replacement {
  readonly step: StepId;
  readonly window: Window;
}

/** What is next, when, and why. */
export interface Forecast {
  readonly resultType: "forecast";
  readonly ruleSet: RuleSet;
  readonly notes: readonly Note[];
  readonly asOf: CalendarDate;
  readonly status: ForecastStatus;
  readonly step: StepId;
  /** `null` when the step has lapsed. */
  readonly window: Window | null;
  readonly because: readonly ForecastReason[];
  /** The day on which the answer changes by itself; `null` where only news can change it. */
  readonly recheckOn: CalendarDate | null;
  /** What takes its place; `null` unless the step has lapsed. */
  readonly replacedBy: Replacement | null;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** A record of one client among many. */
export interface RecallRecord extends TreatmentRecord {
  /** Whose record it is. */
  readonly id: string;
  /** Steps of which the client was already reminded. */
  readonly reminded?: readonly StepId[] | undefined;
}

/** Who is to be reminded. */
export interface RecallOptions {
  readonly asOf: CalendarDate;
  /** How many days ahead: a whole number from 0; today alone when left out. */
  readonly within?: number | undefined;
  readonly protocol?: Protocol | undefined;
}

/** A reminder that is due. */
export interface Recall {
  readonly id: string;
  readonly course: CourseId;
  readonly step: StepId;
  readonly status: "not-yet" | "due" | "overdue" | "lapsed";
  /** The day of the visit to remind of: the best one, or the one from which something takes its place. */
  readonly on: CalendarDate;
}

/** A record that cannot be read, among those that can: nobody is left out in silence. */
export interface UnreadableRecord {
  readonly status: "unreadable";
  /** `null` where the record has none. */
  readonly id: string | null;
  /** Its place among the records, from 0. */
  readonly index: number;
  /** What a function that is given this record alone throws. */
  readonly because: SmpErrorCode;
  /** The values that were wrong. */
  readonly details: Readonly<Record<string, JsonValue>>;
}
