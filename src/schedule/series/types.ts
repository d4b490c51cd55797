import type { CalendarDate, DateRange, Duration } from "../../calendar/types.js";
import type { RuleSet } from "../../protocol/types.js";

/** A treatment as data: steps in the order in which they are due. Any treatment can be written down so, not only this one. */
export interface Series {
  readonly id: string;
  /** The version of these steps, which answers carry; "1" when left out. */
  readonly version?: string | undefined;
  readonly steps: readonly Step[];
  /** What becomes of a step whose visit came too early: it counts all the same (the default), or has to be repeated. */
  readonly tooEarly?: "counts" | "repeat" | undefined;
  /**
   * Where a month too short for the day leads: `safe` (the default) moves lower bounds to the 1st of the next month and keeps
   * upper bounds on the last day; `forward` moves every bound to the 1st.
   */
  readonly rounding?: "safe" | "forward" | undefined;
}

/** One step of a series, and when its visit may be. */
export interface Step {
  /** A name of its own within the series. */
  readonly id: string;
  readonly bounds: readonly Bound[];
  /** The last step of a series only: due again after each visit, for ever. */
  readonly recurring?: boolean | undefined;
  /** The step falls away from the date of this event on: there its window ends, and that of the next step begins. */
  readonly skipWhen?: { readonly event: string } | undefined;
}

/** What a bound counts from: any earlier visit, the visit that satisfied a step, or a dated fact of the record. */
export type Anchor =
  | { readonly previous: true }
  | { readonly step: string }
  /** A dated fact in the record, such as `birth`. */
  | { readonly event: string };

/** How far from an anchor a visit may be. A bound whose anchor is not in the record is silent. */
export interface Bound {
  readonly from: Anchor;
  /** Before it, the visit is too early; the minimum when left out. */
  readonly hardMinimum?: Duration | undefined;
  /** From the hard minimum up to here is grace: it counts, but nothing is forecast so early. The hard minimum when left out. */
  readonly minimum?: Duration | undefined;
  /** The first of the best days. */
  readonly recommended?: Duration | undefined;
  /** The last of the best days; the recommended day alone when left out. */
  readonly recommendedUntil?: Duration | undefined;
  /** The first day that is late. */
  readonly overdue?: Duration | undefined;
  /** The first day on which the visit no longer counts. */
  readonly lapses?: Duration | undefined;
}

/** A visit that took place. */
export interface SeriesVisit {
  readonly on: CalendarDate;
  /** The last day of a visit spread over several days: later bounds count from it. */
  readonly until?: CalendarDate | undefined;
}

/** What happened: visits in any order, and dated facts by name. */
export interface SeriesRecord {
  readonly visits: readonly SeriesVisit[];
  readonly events: Readonly<Record<string, CalendarDate>>;
}

/** For which day a series is evaluated. */
export interface SeriesOptions {
  /** The day for which the question is asked; the library never reads the clock. */
  readonly asOf: CalendarDate;
}

/** How a visit lay in its window. Whether its step counts is another question. */
export type Timing = "on-time" | "grace" | "too-early" | "late" | "lapsed" | "extra";

/** The parts of a bound. */
export type BoundPart = Exclude<keyof Bound, "from">;

/** A day, and the bound that set it. */
export interface BoundReason {
  /** The place of the bound among those of its step, the first being 0. */
  readonly bound: number;
  readonly part: BoundPart;
  readonly from: Anchor;
  /** The day of the anchor. */
  readonly anchor: CalendarDate;
  /** The day that the bound comes to. */
  readonly date: CalendarDate;
}

/** Why a visit is timed as it is: the bounds that it broke, the grace it used, or that no step was due. */
export type TimingReason =
  | ({
      readonly code: "before-hard-minimum" | "before-minimum" | "from-overdue" | "from-lapse";
    } & BoundReason)
  | { readonly code: "within-window" | "no-step-due" };

/** A visit, judged. */
export interface JudgedVisit {
  readonly on: CalendarDate;
  /** The step that was due; `null` for an extra visit. */
  readonly step: string | null;
  readonly timing: Timing;
  /** Whether the visit satisfies its step. An early visit restarts the clock whether or not it does. */
  readonly counts: boolean;
  /** Every reason, the strictest first. */
  readonly because: readonly TimingReason[];
}

/** What set a date: a bound, or what stands in where no bound does. */
export type SetBy =
  | ({ readonly kind: "bound" } & BoundReason)
  /** No visit is due before the last one. */
  | { readonly kind: "last-visit" }
  /** A step falls away from that day on: the one before, which until then is due, or this one itself. */
  | { readonly kind: "skip"; readonly step: string; readonly event: string; readonly date: CalendarDate }
  /** Nothing keeps the visit waiting: the day of the question. */
  | { readonly kind: "as-of" }
  /** No earlier than the visit is possible. */
  | { readonly kind: "earliest" }
  /** The recommended day alone, or the day after the recommended ones. */
  | { readonly kind: "recommended" }
  /** The day before the visit would lapse. */
  | { readonly kind: "lapse" };

/** When the next step is due. */
export interface NextVisit {
  readonly step: string;
  readonly earliest: CalendarDate;
  readonly recommended: DateRange;
  /** The first day that is late; `null` where no bound says so. */
  readonly overdueFrom: CalendarDate | null;
  /** The first day on which the visit no longer counts for it; `null` where nothing says so. */
  readonly lapsesOn: CalendarDate | null;
  /** What set each of the dates; `null` where there is none. */
  readonly setBy: {
    readonly earliest: SetBy;
    readonly recommendedFrom: SetBy;
    readonly recommendedTo: SetBy;
    readonly overdueFrom: SetBy | null;
    readonly lapsesOn: SetBy | null;
  };
}

/** A record judged against a series, and what comes next. */
export interface SeriesEvaluation {
  readonly resultType: "series-evaluation";
  /** The series and its version. */
  readonly ruleSet: RuleSet;
  /** In the order of their dates. */
  readonly visits: readonly JudgedVisit[];
  /** `up-to-date` once a step that recurs is satisfied, for ever; `lapsed` when the next step no longer makes sense. */
  readonly status: "in-progress" | "complete" | "up-to-date" | "lapsed";
  /** `null` when nothing more is due, or the next step has lapsed. */
  readonly next: NextVisit | null;
}
