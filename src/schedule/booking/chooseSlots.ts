import type { Day } from "../../calendar/day.js";
import { type BookableStep, windowAfter } from "./bookable.js";
import { type Branch, branchesAfter, spansAfter, withoutWorse } from "./branches.js";
import { lookAhead, NOTHING_CHOSEN, type Reachable } from "./lookAhead.js";
import { reachFirst, reachNext, type Search } from "./reach.js";
import type { ReadSlot } from "./readSlots.js";
import { spanOf } from "./span.js";
import { isBetter, leastCost, NO_VISIT, slotOf, type Trail, wayTo } from "./trail.js";

/** Each budget spares four times as many days as the one before. */
const GROWTH = 4;

/** A search with the days of deviation that it allows in all. */
interface Bounded extends Search {
  readonly budget: number;
  readonly acceptsLate: boolean;
}

/** What is left of a budget when so much is needed elsewhere. */
const spareOf = (budget: number, needed: number): number => (budget === Infinity ? Infinity : budget - needed);

function firstBranches(steps: readonly BookableStep[], step: BookableStep, search: Bounded): readonly Branch[] {
  const { trail, byStart, budget, acceptsLate } = search;
  const window = windowAfter(step, null, NOTHING_CHOSEN.first);
  if (window === null) return [];
  const { afterFirst } = lookAhead(steps, NOTHING_CHOSEN, byStart, acceptsLate);
  const visits = reachFirst(search, spanOf(step, window, acceptsLate), step.leastMinutes, spareOf(budget, afterFirst));
  return branchesAfter([{ chosen: NOTHING_CHOSEN.first, visits }], trail, step);
}

/** What a branch leaves open to the next step. */
function reachableFrom({ chosen, visits }: Branch, { planned }: BookableStep, trail: Trail): Reachable {
  const [first, last] = [visits[0], visits.at(-1)].map((visit) =>
    visit === undefined ? null : slotOf(trail, visit).lastDay,
  );
  const [from, to] = [first ?? null, last ?? null];
  const withDay = (day: Day | null) => (day === null ? chosen : new Map(chosen).set(planned.step, day));
  return { first: withDay(from), last: withDay(to), from, to };
}

/** The visits that a branch leads to, unless all its ways are known to deviate by more than the budget. */
function nextVisits(
  branch: Branch,
  previous: BookableStep,
  ahead: readonly BookableStep[],
  search: Bounded,
): readonly number[] {
  const { trail, byStart, dayCost, budget, acceptsLate, leaveAside } = search;
  const [step] = ahead;
  if (step === undefined || branch.visits.length === 0) return [];
  const { all, afterFirst } = lookAhead(ahead, reachableFrom(branch, previous, trail), byStart, acceptsLate);
  const isTooFar = Math.floor(leastCost(branch.visits, trail) / dayCost) + all > budget;
  if (isTooFar && all !== Infinity) leaveAside();
  if (isTooFar) return [];
  const before = withoutWorse(spansAfter(branch, trail, previous, step, acceptsLate), trail);
  return reachNext(search, before, step.leastMinutes, spareOf(budget, afterFirst));
}

const isEmpty = (branches: readonly Branch[]): boolean => branches.every(({ visits }) => visits.length === 0);

/** Follows the ways that the budget allows, step by step, as far as they go. */
function follow(steps: readonly BookableStep[], search: Bounded): readonly ReadSlot[] {
  const { trail } = search;
  let branches: readonly Branch[] = [];
  let previous: BookableStep | undefined;
  for (const [index, step] of steps.entries()) {
    const last = previous;
    const reached: readonly Branch[] =
      last === undefined
        ? firstBranches(steps, step, search)
        : branchesAfter(
            branches.map((branch) => ({
              chosen: branch.chosen,
              visits: nextVisits(branch, last, steps.slice(index), search),
            })),
            trail,
            step,
          );
    if (isEmpty(reached)) break;
    branches = reached.filter(({ visits }) => visits.length > 0);
    previous = step;
  }
  let best = NO_VISIT;
  for (const visit of branches.flatMap(({ visits }) => visits)) {
    if (best === NO_VISIT || isBetter(trail, visit, best)) best = visit;
  }
  return wayTo(trail, best);
}

/** As many steps as may have slots, each looked at by itself, and the fewest days by which they deviate. */
function promising(
  steps: readonly BookableStep[],
  byStart: readonly ReadSlot[],
  acceptsLate: boolean,
): { readonly count: number; readonly least: number } {
  for (let count = steps.length; count > 0; count--) {
    const { all } = lookAhead(steps.slice(0, count), NOTHING_CHOSEN, byStart, acceptsLate);
    if (all !== Infinity) return { count, least: all };
  }
  return { count: 0, least: 0 };
}

/**
 * Chooses one slot for each step, so that every step lies in the window that the choices before it leave: the least deviation
 * from the recommended days in all, then the fewest changes of practitioner, then the earliest end, of the last visit first.
 *
 * It looks among the ways that deviate little before it looks among all: one found there is the best, since all others
 * deviate by more. While every bound counts from the visit before or from a fixed day, a step costs as much as there are
 * slots, and their order a logarithm more. A bound that counts from an earlier step takes one such pass for each day on which
 * that step can be and which the budget does not rule out.
 * @returns one for each step, in order; fewer where a step has none: then the best for those before it
 * @internal
 */
export function chooseSlots(
  steps: readonly BookableStep[],
  byStart: readonly ReadSlot[],
  acceptsLate: boolean,
): readonly ReadSlot[] {
  const { count, least } = promising(steps, byStart, acceptsLate);
  const hopeful = steps.slice(0, count);
  const most = ((byStart.at(-1)?.day ?? 0) - (byStart[0]?.day ?? 0)) * steps.length;
  const keepsDays = hopeful.some(({ kept }) => kept.length > 0);
  const search = { byStart, dayCost: steps.length + 1, acceptsLate };
  for (let spare = 0; spare <= most; spare = GROWTH * spare + GROWTH - 1) {
    const seen = { isComplete: true };
    const leaveAside = (): void => {
      seen.isComplete = false;
    };
    const trail: Trail = { slots: [], costs: [], from: [] };
    const slots = follow(hopeful, { ...search, trail, budget: least + spare, leaveAside });
    if (slots.length === count) return slots;
    // Without days to keep, a look at everything costs little more than another one at a part of it.
    if (seen.isComplete || (!keepsDays && spare > GROWTH)) break;
  }
  const trail: Trail = { slots: [], costs: [], from: [] };
  return follow(hopeful, { ...search, trail, budget: Infinity, leaveAside: () => undefined });
}
