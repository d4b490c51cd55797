import type { Civil, Day } from "../../calendar/day.js";
import { monthsAfter } from "../../calendar/months.js";
import { addVisit, type Draft } from "./draft.js";
import { type PlanVisit, unbound } from "./planVisits.js";

/**
 * Adds the reviews up to a day. They count from the touch-up, so that a short month or a closed day does not carry over from
 * one to the next.
 * @param draft - the plan so far
 * @param touchUp - the date of its last visit, from which the reviews count
 * @param visits - the reviews, in months, by how many there were since the touch-up
 * @param until - the last day on which a review can be best
 * @param isBound - whether the touch-up is in the plan, so that they move with it
 * @param done - how many reviews are on record
 * @internal
 */
export function addReviews(
  draft: Draft,
  touchUp: Civil,
  visits: readonly PlanVisit[],
  until: Day,
  isBound: boolean,
  done: number,
): void {
  let before = 0;
  let number = done + 1;
  for (let index = 0; ; index++) {
    const visit = visits[index];
    if (visit === undefined) return;
    const isOwn = isBound && number === index + 1;
    const { earliest, from, to, overdue } = visit;
    const best = monthsAfter(touchUp, before + from, "forward");
    if (best > until) return;
    const first = monthsAfter(touchUp, before + earliest, "forward");
    const last = Math.max(best, monthsAfter(touchUp, before + to, "back"));
    // `overdue` counts the first month that is over: late is the day after the last day that is not, and after the best.
    const late = overdue === null ? null : Math.max(last, monthsAfter(touchUp, before + overdue - 1, "back")) + 1;
    // Where a long closure holds several reviews up, one visit does for them all.
    if (addVisit(draft, isOwn ? visit : renumbered(visit, number, isBound), first, best, last, late, null, true))
      number++;
    before += from;
  }
}

/** The review under another number, as some are on record or one did for several; it may count from nothing in the plan. */
const renumbered = (visit: PlanVisit, number: number, isBound: boolean): PlanVisit => ({
  ...(isBound ? visit : unbound(visit)),
  step: `maintenance-review-${number}`,
});
