import type { Civil, Day } from "../../calendar/day.js";
import { monthsAfter } from "../../calendar/months.js";
import type { Gap } from "../course/types.js";
import type { Bound } from "../series/types.js";
import { addVisitAfterLast, type Draft, type DraftVisit } from "./draft.js";
import { UNBOUND } from "./planBounds.js";
import { reviewNames } from "./stepNames.js";

/** The `index`-th review after the touch-up, the first being 0, counted in months from the touch-up itself. */
function reviewOf(touchUp: Civil, index: number, gap: Gap, bounds: readonly Bound[]): DraftVisit {
  const { earliest, from, to, overdue, grounds } = gap;
  const before = index * from;
  const best = monthsAfter(touchUp, before + from, "forward");
  const last = Math.max(best, monthsAfter(touchUp, before + to, "back"));
  // `overdue` counts the first month that is over: late is the day after the last day that is not, and after the best.
  const late = overdue === null ? null : Math.max(last, monthsAfter(touchUp, before + overdue - 1, "back")) + 1;
  return {
    earliest: monthsAfter(touchUp, before + earliest, "forward"),
    from: best,
    to: last,
    overdue: late,
    grounds,
    bounds,
  };
}

/**
 * Adds the reviews up to a day. They count from the touch-up, so that a short month or a closed day does not carry over from
 * one to the next.
 * @param draft - the plan so far
 * @param touchUp - the date of its last visit, from which the reviews count
 * @param review - the gap of reviews, in months
 * @param until - the last day on which a review can be best
 * @param bounds - what each review counts from, in order; none where the touch-up is not in the plan
 * @param done - how many reviews are on record
 * @internal
 */
export function addReviews(
  draft: Draft,
  touchUp: Civil,
  review: Gap,
  until: Day,
  bounds: readonly (readonly Bound[])[],
  done: number,
): void {
  if (review.from <= 0) return;
  let number = done + 1;
  for (let index = 0; ; index++) {
    const visit = reviewOf(touchUp, index, review, bounds[index] ?? UNBOUND);
    if (visit.from > until) return;
    // Where a long closure holds several reviews up, one visit does for them all.
    if (addVisitAfterLast(draft, reviewNames[number] ?? `maintenance-review-${number}`, "maintenance-review", visit))
      number++;
  }
}
