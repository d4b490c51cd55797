import type { Day } from "../../calendar/day.js";
import type { ResolvedBound } from "./resolveStep.js";
import type { BoundPart } from "./types.js";

/**
 * A day that a bound sets.
 * @internal
 */
export interface Limit {
  readonly day: Day;
  readonly part: BoundPart;
  readonly bound: ResolvedBound;
}

/**
 * The strictest of each part over all bounds of a step; `null` where no bound has it.
 * @internal
 */
export interface Limits {
  readonly hardMinimum: Limit | null;
  readonly minimum: Limit | null;
  readonly recommended: Limit | null;
  readonly recommendedUntil: Limit | null;
  readonly overdue: Limit | null;
  readonly lapses: Limit | null;
}

/**
 * A window in days: the strictest limits, with what gives way where they cross.
 * @internal
 */
export interface DayWindow {
  /** `null` where nothing keeps the visit waiting. */
  readonly earliest: Day | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly overdue: Day | null;
  readonly lapses: Day | null;
}

function strictest(bounds: readonly ResolvedBound[], part: BoundPart, isLower: boolean): Limit | null {
  let limit: Limit | null = null;
  for (const bound of bounds) {
    const day = bound.days[part];
    if (day === null) continue;
    if (limit === null || (isLower ? day > limit.day : day < limit.day)) limit = { day, part, bound };
  }
  return limit;
}

const later = (a: Limit | null, b: Limit | null): Limit | null => (a === null || (b !== null && b.day > a.day) ? b : a);

/**
 * Of several bounds the latest lower and the earliest upper one.
 * @internal
 */
export function limitsOf(bounds: readonly ResolvedBound[]): Limits {
  const hardMinimum = strictest(bounds, "hardMinimum", true);
  return {
    hardMinimum,
    // One bound's hard minimum may lie behind the minimum of another: nothing is good before both.
    minimum: later(strictest(bounds, "minimum", true), hardMinimum),
    recommended: strictest(bounds, "recommended", true),
    recommendedUntil: strictest(bounds, "recommendedUntil", false),
    overdue: strictest(bounds, "overdue", false),
    lapses: strictest(bounds, "lapses", false),
  };
}

const latest = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b > a) ? b : a);

const sooner = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b < a) ? b : a);

const before = (day: Day | null, end: Day | null): Day | null =>
  day === null || end === null || day < end ? day : end - 1;

/** Overdue inside or before the best days moves behind them; lateness that would begin with the lapse never begins. */
function lateFrom(overdue: Limit | null, to: Day | null, lapses: Day | null): Day | null {
  if (overdue === null) return null;
  const late = to === null ? overdue.day : Math.max(overdue.day, to + 1);
  return lapses !== null && late >= lapses ? null : late;
}

/**
 * The window that limits make; where they cross, lower bounds win. Nothing is best on a day on which it has lapsed.
 * @param limits - the strictest of each part
 * @param floor - a day before which no visit can be, such as that of the last one
 * @param end - a day from which on the visit does not count, whatever the limits say
 * @internal
 */
export function windowOf(limits: Limits, floor: Day | null, end: Day | null = null): DayWindow {
  const lapses = sooner(limits.lapses?.day ?? null, end);
  const earliest = latest(limits.minimum?.day ?? null, floor);
  const best = latest(limits.recommended?.day ?? null, earliest);
  const from = before(best, lapses);
  const to = before(latest(limits.recommendedUntil?.day ?? null, best), lapses);
  return { earliest, from, to, overdue: lateFrom(limits.overdue, to, lapses), lapses };
}
