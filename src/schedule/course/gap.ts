import type { Gap, Grounds } from "./types.js";

/**
 * A gap that is in order: the best day never comes before the earliest, the last good one never before the best. Days are whole,
 * and made so: from a table in which any figure has a fraction they come as fractions, and all that is counted from them is
 * slower.
 * @internal
 */
export function gap(least: number, from: number, to: number, longest: number | null, grounds: Grounds): Gap {
  const earliest = Math.ceil(least);
  const best = Math.max(earliest, Math.ceil(from));
  const last = Math.max(best, Math.floor(to));
  return { earliest, from: best, to: last, overdue: longest === null ? null : Math.max(last, longest) + 1, grounds };
}
