import type { ReadSlot } from "./readSlots.js";

/**
 * Visits that can be reached, each with the best way to it. A visit is a number: its place in these lists.
 * @internal
 */
export interface Trail {
  readonly slots: ReadSlot[];
  /** What the way costs: a day of deviation weighs more than all changes of practitioner together. */
  readonly costs: number[];
  /** The visit before, or {@link NO_VISIT}. */
  readonly from: number[];
}

/** Stands before the first visit. */
export const NO_VISIT = -1;

/**
 * Adds a visit to the trail.
 * @internal
 */
export function addVisit({ slots, costs, from }: Trail, slot: ReadSlot, cost: number, before: number): number {
  slots.push(slot);
  costs.push(cost);
  from.push(before);
  return slots.length - 1;
}

/**
 * The slot of a visit that is on the trail.
 * @internal
 */
export function slotOf({ slots }: Trail, visit: number): ReadSlot {
  const slot = slots[visit];
  if (slot === undefined) throw new RangeError("no such visit on the trail");
  return slot;
}

/**
 * What the way to a visit costs.
 * @internal
 */
export const costOf = ({ costs }: Trail, visit: number): number => costs[visit] ?? 0;

/**
 * The least that the way to any of some visits costs; infinite for none.
 * @internal
 */
export function leastCost(visits: readonly number[], trail: Trail): number {
  let least = Infinity;
  for (const visit of visits) least = Math.min(least, costOf(trail, visit));
  return least;
}

/**
 * Whether the way to one visit is better than that to another of the same step: it costs less, or as much and ends sooner,
 * or the visits before do, the last of them first.
 * @internal
 */
export function isBetter(trail: Trail, one: number, other: number): boolean {
  if (costOf(trail, one) !== costOf(trail, other)) return costOf(trail, one) < costOf(trail, other);
  let [a, b] = [one, other];
  while (a !== b && a !== NO_VISIT && b !== NO_VISIT) {
    const ranks = [slotOf(trail, a).rank, slotOf(trail, b).rank] as const;
    if (ranks[0] !== ranks[1]) return ranks[0] < ranks[1];
    [a, b] = [trail.from[a] ?? NO_VISIT, trail.from[b] ?? NO_VISIT];
  }
  return false;
}

/**
 * The way to a visit, the first visit first.
 * @internal
 */
export function wayTo(trail: Trail, visit: number): readonly ReadSlot[] {
  const way: ReadSlot[] = [];
  for (let at = visit; at !== NO_VISIT; at = trail.from[at] ?? NO_VISIT) way.push(slotOf(trail, at));
  return way.reverse();
}
