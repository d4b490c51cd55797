import { type Day, textOf } from "../../calendar/day.js";
import type { ResolvedBound } from "./resolveStep.js";
import type { BoundPart, BoundReason, Timing, TimingReason } from "./types.js";
import { type DayWindow, type Limits, limitsOf, windowOf } from "./windowOf.js";

/**
 * How a visit lay in its window, and why.
 * @internal
 */
export interface Judgment {
  readonly timing: Timing;
  readonly because: readonly TimingReason[];
}

type BrokenCode = Exclude<TimingReason["code"], "within-window" | "no-step-due">;

const WITHIN: readonly TimingReason[] = /* @__PURE__ */ Object.freeze([
  /* @__PURE__ */ Object.freeze({ code: "within-window" } as const),
]);

/**
 * A bound as it is named in reasons.
 * @internal
 */
export function boundReason({ index, from, anchor, days }: ResolvedBound, part: BoundPart, day?: Day): BoundReason {
  return { bound: index, part, from, anchor: textOf(anchor), date: textOf(day ?? days[part] ?? anchor) };
}

/** Every bound that a day lies before, or from which on it lies. */
function broken(bounds: readonly ResolvedBound[], day: Day, part: BoundPart, code: BrokenCode): TimingReason[] {
  return bounds
    .filter(({ days }) => {
      const limit = days[part];
      if (limit === null) return false;
      return code === "before-hard-minimum" || code === "before-minimum" ? day < limit : day >= limit;
    })
    .map((bound) => ({ code, ...boundReason(bound, part) }));
}

/** Every bound that a day comes too soon for, each by the stricter of its minimums that is broken. */
function tooSoon(bounds: readonly ResolvedBound[], day: Day): TimingReason[] {
  const isHard = ({ days }: ResolvedBound): boolean => days.hardMinimum !== null && day < days.hardMinimum;
  return [
    ...broken(bounds, day, "hardMinimum", "before-hard-minimum"),
    ...broken(
      bounds.filter((bound) => !isHard(bound)),
      day,
      "minimum",
      "before-minimum",
    ),
  ];
}

function timingOf(day: Day, limits: Limits, window: DayWindow): Timing {
  if (window.lapses !== null && day >= window.lapses) return "lapsed";
  if (limits.hardMinimum !== null && day < limits.hardMinimum.day) return "too-early";
  if (limits.minimum !== null && day < limits.minimum.day) return "grace";
  return window.overdue !== null && day >= window.overdue ? "late" : "on-time";
}

/**
 * Judges a visit against the step that was due.
 * @param day - the first day of the visit
 * @param bounds - the step's bounds
 * @param floor - the day of the visit before it
 * @internal
 */
export function judgeVisit(day: Day, bounds: readonly ResolvedBound[], floor: Day | null): Judgment {
  const limits = limitsOf(bounds);
  const timing = timingOf(day, limits, windowOf(limits, floor));
  switch (timing) {
    case "lapsed":
      return { timing, because: [...broken(bounds, day, "lapses", "from-lapse"), ...tooSoon(bounds, day)] };
    case "too-early":
    case "grace":
      return { timing, because: tooSoon(bounds, day) };
    case "late":
      return { timing, because: broken(bounds, day, "overdue", "from-overdue") };
    default:
      return { timing, because: WITHIN };
  }
}
