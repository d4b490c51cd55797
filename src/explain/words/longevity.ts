import type { LongevityFactorId } from "../../knowledge/longevityFactors.js";
import type { LongevityLeaning } from "../../schedule/longevity/types.js";

/** The words about how long the look lasts: a text for every code. */
export interface LongevityWords {
  readonly leanings: Readonly<Record<LongevityLeaning, string>>;
  readonly longevityFactors: Readonly<Record<LongevityFactorId, string>>;
}

/** The sentences about how long the look lasts. */
export interface LongevitySentences {
  /** A factor that points to one end of the range. */
  readonly pointsTo: (factor: string, moves: "sooner" | "later") => string;
  /** A factor at work in everybody. */
  readonly atWorkInAll: (factor: string) => string;
  /** The range is no date to treat on. */
  readonly lookFirst: string;
}
