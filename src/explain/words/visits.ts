import type { ChainLink } from "../../schedule/backward/types.js";
import type { BlockReason, ForecastReason, ForecastStatus } from "../../schedule/forecast/types.js";
import type { VisitProblemCode, VisitReason } from "../../schedule/record/types.js";
import type { SeriesEvaluation, Timing } from "../../schedule/series/types.js";

/** The words about visits that were and that come next: a text for every code. */
export interface VisitWords {
  readonly timings: Readonly<Record<Timing, string>>;
  readonly visitReasons: Readonly<Record<VisitReason["code"], string>>;
  readonly visitProblems: Readonly<Record<VisitProblemCode, string>>;
  readonly forecastStatuses: Readonly<Record<ForecastStatus, string>>;
  readonly forecastReasons: Readonly<Record<ForecastReason["code"], string>>;
  readonly planBlocks: Readonly<Record<BlockReason["code"], string>>;
  readonly chainLinks: Readonly<Record<ChainLink["kind"], string>>;
  readonly seriesStatuses: Readonly<Record<SeriesEvaluation["status"], string>>;
}

/** A window whose days are already written; `null` where there is no such day. */
export interface WrittenWindow {
  readonly earliest: string;
  readonly recommended: string;
  readonly overdueFrom: string | null;
  readonly lapsesOn: string | null;
}

/** The sentences about visits. */
export interface VisitSentences {
  /** A visit with its day, its timing and why; `visit` is `null` where no step was due. */
  readonly reviewed: (
    visit: string | null,
    date: string,
    timing: string,
    counts: boolean,
    reasons: readonly string[],
  ) => string;
  /** A reason with the day that it is about. */
  readonly onDay: (reason: string, date: string) => string;
  /** An entry of a record that is wrong. */
  readonly visitProblem: (date: string, problem: string) => string;
  /** The next visit, where it stands and why. */
  readonly next: (visit: string, status: string, reasons: readonly string[]) => string;
  /** The next step of a series, by its own name. */
  readonly comes: (step: string) => string;
  /** What stands in the way of a plan. */
  readonly planBlocked: (reason: string) => string;
  /** A visit with the days between which it can be. */
  readonly visitWindow: (window: WrittenWindow) => string;
  /** What takes the place of a visit that makes no sense any more. */
  readonly replacedBy: (visit: string, from: string) => string;
  /** When to ask again. */
  readonly recheckOn: (date: string) => string;
  /** The plan ends in time, and when it has to begin at the latest. */
  readonly healedInTime: (healedBy: string, latestStart: string) => string;
  /** The plan cannot end in time, and when it could at the earliest, if that is known. */
  readonly notHealedInTime: (healedBy: string, earliest: string | null) => string;
  /** One way to be healed in time. */
  readonly wayBack: (start: string, healedOn: string, spareDays: number) => string;
  /**
   * What takes some days on the way; `visit` is `null` where it leads to none. Where the same wait comes several times, `days` are
   * those of each, and the visit is the last one.
   */
  readonly chainLink: (
    what: string,
    visit: string | null,
    from: string,
    to: string,
    days: number,
    count: number,
  ) => string;
}
