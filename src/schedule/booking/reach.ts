import { NOBODY, type ReadSlot } from "./readSlots.js";
import { deviationOn, type Span } from "./span.js";
import { type Before, type Stage, stagesOf } from "./stages.js";
import { addVisit, costOf, NO_VISIT, type Trail } from "./trail.js";

/**
 * What a search goes by.
 * @internal
 */
export interface Search {
  readonly trail: Trail;
  /** In the order in which they start. */
  readonly byStart: readonly ReadSlot[];
  /** What a day of deviation weighs: more than all changes of practitioner together. */
  readonly dayCost: number;
  /** Ways that deviate by more days in all are not followed; infinite where all are. */
  readonly budget: number;
}

/** The place of the first slot on or after a day. */
function firstOn(byStart: readonly ReadSlot[], day: number): number {
  let [low, high] = [0, byStart.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byStart[middle]?.day ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isLongEnough = ({ slot }: ReadSlot, minutes: number): boolean => slot.minutes >= minutes;

/** The order in which the slots of visits end, which is that in which the next step counts from them. */
const inOrderOfEnd = ({ slots }: Trail, visits: number[]): readonly number[] =>
  visits.sort((a, b) => (slots[a]?.rank ?? 0) - (slots[b]?.rank ?? 0));

/**
 * The visits that a first step can be.
 * @internal
 */
export function reachFirst(search: Search, span: Span, leastMinutes: number): readonly number[] {
  const { trail, byStart, dayCost, budget } = search;
  const reached: number[] = [];
  const end = firstOn(byStart, span.last + 1);
  for (let place = firstOn(byStart, span.earliest); place < end; place++) {
    const slot = byStart[place];
    if (slot === undefined || !isLongEnough(slot, leastMinutes)) continue;
    const deviation = deviationOn(slot.day, span);
    if (deviation <= budget) reached.push(addVisit(trail, slot, deviation * dayCost, NO_VISIT));
  }
  return inOrderOfEnd(trail, reached);
}

/** The days worth looking at: in the spans, and no farther from the best days than the budget leaves. */
function daysOf({ visits, spans }: Before, { trail, dayCost, budget }: Search): readonly [from: number, to: number] {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return [Infinity, -Infinity];
  let cheapest = Infinity;
  for (const visit of visits) cheapest = Math.min(cheapest, costOf(trail, visit));
  const spare = budget - Math.floor(cheapest / dayCost);
  return [Math.max(first.earliest, first.from - spare), Math.min(last.last, last.to + spare)];
}

/** The best way to a slot, from the stages as they stand on its day. */
function bestWay(stages: readonly Stage[], slot: ReadSlot, dayCost: number): { cost: number; place: number } {
  const best = { cost: Infinity, place: NO_VISIT };
  const weigh = (place: number, cost: number): void => {
    if (place === NO_VISIT || cost > best.cost || (cost === best.cost && place > best.place)) return;
    best.cost = cost;
    best.place = place;
  };
  for (const { values, slope, left, all, byPractitioner } of stages) {
    const deviation = slope * dayCost * slot.day;
    const place = all.least(left);
    weigh(place, (values[place] ?? 0) + deviation + 1);
    if (slot.practitioner === NOBODY) continue;
    const same = byPractitioner.get(slot.practitioner)?.least(left) ?? NO_VISIT;
    weigh(same, (values[same] ?? 0) + deviation);
  }
  return best;
}

/**
 * The visits that a step can be after those of the step before, each with the best way to it.
 * @param before - visits in the order in which they end, with the spans that they leave to this step
 * @internal
 */
export function reachNext(search: Search, before: Before, leastMinutes: number): readonly number[] {
  const { trail, byStart, dayCost, budget } = search;
  const stages = stagesOf(before, trail, dayCost);
  const mostCost = (budget + 1) * dayCost - 1;
  const reached: number[] = [];
  const [from, to] = daysOf(before, search);
  const end = firstOn(byStart, to + 1);
  for (let index = firstOn(byStart, from); index < end; index++) {
    const slot = byStart[index];
    if (slot === undefined || !isLongEnough(slot, leastMinutes)) continue;
    for (const stage of stages) stage.moveTo(slot);
    const { cost, place } = bestWay(stages, slot, dayCost);
    if (place !== NO_VISIT && cost <= mostCost) {
      reached.push(addVisit(trail, slot, cost, before.visits[place] ?? NO_VISIT));
    }
  }
  return inOrderOfEnd(trail, reached);
}
