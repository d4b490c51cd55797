import type { StepKind, Wall } from "../../schedule/types.js";

/** The words about plans: a text for every code. */
export interface ScheduleWords {
  readonly kinds: Readonly<Record<StepKind, string>>;
  readonly walls: Readonly<Record<Wall, string>>;
}

/** The sentences about plans. */
export interface ScheduleSentences {
  /** A visit: the proposed day, the best days, and the first that is late. */
  readonly planned: (visit: string, proposed: string, recommended: string, overdueFrom: string | null) => string;
  /** A move away from the best day, and what forced it. */
  readonly shifted: (from: string, to: string, walls: readonly string[]) => string;
  /** How many sessions a course takes, those done included, and how many sources speak of. */
  readonly sessionCount: (planned: number, least: number, most: number) => string;
  /** The days between which the look is expected to need refreshing. */
  readonly refreshExpected: (from: string, to: string) => string;
  /** The first, second, … of a kind of visit. */
  readonly numbered: (what: string, number: number) => string;
}
