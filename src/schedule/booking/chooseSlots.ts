import { type BookableStep, windowAfter } from "./bookable.js";
import { type Branch, branchesAfter, spansAfter } from "./branches.js";
import { reachFirst, reachNext, type Search } from "./reach.js";
import type { ReadSlot } from "./readSlots.js";
import { spanOf } from "./span.js";
import { isBetter, NO_VISIT, type Trail, wayTo } from "./trail.js";

/**
 * The best slots for as many steps as have any.
 * @internal
 */
export interface Choice {
  /** One for each step, in order; fewer where a step has none. */
  readonly slots: readonly ReadSlot[];
  /** The visits of the last step that has slots, for saying why the next has none; empty where the first has none. */
  readonly branches: readonly Branch[];
  readonly trail: Trail;
}

const NONE_CHOSEN: Branch["chosen"] = /* @__PURE__ */ new Map();

function firstBranches(step: BookableStep, search: Search, acceptsLate: boolean): readonly Branch[] {
  const window = windowAfter(step, null, NONE_CHOSEN);
  if (window === null) return [];
  const visits = reachFirst(search, spanOf(window, acceptsLate), step.leastMinutes);
  return branchesAfter([{ chosen: NONE_CHOSEN, visits }], search.trail, step);
}

function nextBranches(
  branches: readonly Branch[],
  [previous, step]: readonly [BookableStep, BookableStep],
  search: Search,
  acceptsLate: boolean,
): readonly Branch[] {
  const reached = branches.map((branch): Branch => {
    const before = spansAfter(branch, search.trail, previous, step, acceptsLate);
    return { chosen: branch.chosen, visits: reachNext(search, before, step.leastMinutes) };
  });
  return branchesAfter(reached, search.trail, step);
}

const isEmpty = (branches: readonly Branch[]): boolean => branches.every(({ visits }) => visits.length === 0);

/** Follows the ways that the budget allows, step by step, as far as they go. */
function follow(steps: readonly BookableStep[], search: Search, acceptsLate: boolean): Choice {
  const { trail } = search;
  let branches: readonly Branch[] = [];
  let previous: BookableStep | undefined;
  for (const step of steps) {
    const next: readonly Branch[] =
      previous === undefined
        ? firstBranches(step, search, acceptsLate)
        : nextBranches(branches, [previous, step], search, acceptsLate);
    if (isEmpty(next)) break;
    [branches, previous] = [next, step];
  }
  let best = NO_VISIT;
  for (const visit of branches.flatMap(({ visits }) => visits)) {
    if (best === NO_VISIT || isBetter(trail, visit, best)) best = visit;
  }
  return { slots: wayTo(trail, best), branches, trail };
}

/**
 * Budgets to try one after the other, each eight times the one before; the last sets no limit. A way within a budget is found
 * without following the many that are worse, and is the best of all, since those beyond deviate by more.
 */
function budgetsFor(steps: readonly BookableStep[], byStart: readonly ReadSlot[]): readonly number[] {
  const needsBranches = steps.some(({ kept }) => kept.length > 0);
  const [first, last] = [byStart[0], byStart.at(-1)];
  const budgets: number[] = [];
  if (needsBranches && first !== undefined && last !== undefined) {
    for (let budget = 0; budget < last.day - first.day; budget = 8 * budget + 7) budgets.push(budget);
  }
  return [...budgets, Infinity];
}

/**
 * Chooses one slot for each step, so that every step lies in the window that the choices before it leave: the least deviation
 * from the recommended days in all, then the fewest changes of practitioner, then the earliest end, of the last visit first.
 *
 * Each step costs as much as there are slots, and finding a slot its logarithm, while every bound counts from the visit before
 * or from a fixed day. A bound that counts from an earlier step takes one such pass for each day on which that step can be.
 * @internal
 */
export function chooseSlots(
  steps: readonly BookableStep[],
  byStart: readonly ReadSlot[],
  acceptsLate: boolean,
): Choice {
  const dayCost = steps.length + 1;
  let choice: Choice = { slots: [], branches: [], trail: { slots: [], costs: [], from: [] } };
  for (const budget of budgetsFor(steps, byStart)) {
    const trail: Trail = { slots: [], costs: [], from: [] };
    choice = follow(steps, { trail, byStart, dayCost, budget }, acceptsLate);
    if (choice.slots.length === steps.length) return choice;
  }
  return choice;
}
