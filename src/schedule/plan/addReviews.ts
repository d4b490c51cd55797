import { type Civil, civilOf, type Day } from "../../calendar/day.js";
import { LAST_DAY_OF_EVERY_MONTH, monthsAfter } from "../../calendar/months.js";
import type { Bound } from "../series/types.js";
import type { StepId } from "../types.js";
import { addVisit, type Draft } from "./draft.js";
import { type PlanVisit, unbound } from "./planVisits.js";

/**
 * Adds the reviews up to a day. They count from the touch-up, so that a short month or a closed day does not carry over from
 * one to the next; but none comes sooner after the review before than a review may.
 * @param draft - the plan so far
 * @param touchUp - the date of its last visit, from which the reviews count
 * @param visits - the reviews, in months, by how many there were since the touch-up
 * @param until - the last day on which a review can be best
 * @param anchor - the step of the plan from which they count, so that they move with it; `null` where it is on record
 * @param done - how many reviews are on record
 * @internal
 */
export function addReviews(
  draft: Draft,
  touchUp: Civil,
  visits: readonly PlanVisit[],
  until: Day,
  anchor: StepId | null,
  done: number,
): void {
  const isInEveryMonth = touchUp.day <= LAST_DAY_OF_EVERY_MONTH;
  let before = 0;
  let number = done + 1;
  /** The day of the review before as the touch-up has it; `null` before the first. */
  let reviewed: Day | null = null;
  for (let index = 0; ; index++) {
    const visit = visits[index];
    if (visit === undefined) return;
    const { earliest, from, to, overdue } = visit;
    const counted = monthsAfter(touchUp, before + from, "forward");
    let best = counted;
    let first = monthsAfter(touchUp, before + earliest, "forward");
    const last = Math.max(best, monthsAfter(touchUp, before + to, "back"));
    // A review that is where the touch-up has it is as far from the next as the touch-up says, unless a month was too short.
    if (reviewed !== null && !(isInEveryMonth && draft.last === reviewed)) {
      first = Math.max(first, monthsAfter(civilOf(draft.last), earliest, "forward"));
      best = Math.max(best, first);
    }
    if (best > until) return;
    // `overdue` counts the first month that is over: late is the day after the last day that is not, and after the best.
    const late = overdue === null ? null : Math.max(last, monthsAfter(touchUp, before + overdue - 1, "back")) + 1;
    before += from;
    // Where a long closure holds several reviews up, one visit does for them all.
    if (best > last) continue;
    addVisit(
      draft,
      anchor === "touch-up" && number === index + 1 ? visit : like(visit, number, anchor),
      first,
      best,
      last,
      late,
    );
    reviewed = counted;
    number++;
  }
}

const countedFrom = (bound: Bound, anchor: StepId): Bound =>
  "step" in bound.from ? { ...bound, from: { step: anchor } } : bound;

/** The review under another number, as some are on record or one did for several, or counted from another step. */
function like(visit: PlanVisit, number: number, anchor: StepId | null): PlanVisit {
  const bound =
    anchor === null ? unbound(visit) : { ...visit, bounds: visit.bounds.map((one) => countedFrom(one, anchor)) };
  return { ...bound, step: `maintenance-review-${number}` };
}
