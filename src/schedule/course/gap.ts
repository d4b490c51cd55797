import type { Gap, Grounds } from "./types.js";

/**
 * A gap that is in order: the best day never comes before the earliest, the last good one never before the best.
 * @internal
 */
export function gap(earliest: number, from: number, to: number, longest: number | null, grounds: Grounds): Gap {
  const best = Math.max(earliest, from);
  const last = Math.max(best, to);
  return { earliest, from: best, to: last, overdue: longest === null ? null : Math.max(last, longest) + 1, grounds };
}
