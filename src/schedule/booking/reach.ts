import type { Day } from "../../calendar/day.js";
import { firstOn } from "./lookAhead.js";
import type { ReadSlot } from "./readSlots.js";
import { deviationOn, type Span } from "./span.js";
import { type Before, type Stage, stagesOf } from "./stages.js";
import { addVisit, leastCost, NO_VISIT, type Trail } from "./trail.js";

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
  /** Says that a way was left aside because it deviates by more days than the budget. */
  readonly leaveAside: () => void;
}

const isLongEnough = ({ slot }: ReadSlot, minutes: number): boolean => slot.minutes >= minutes;

/** The order in which the slots of visits end, which is that in which the next step counts from them. */
const inOrderOfEnd = ({ slots }: Trail, visits: number[]): readonly number[] =>
  visits.sort((a, b) => (slots[a]?.rank ?? 0) - (slots[b]?.rank ?? 0));

/** The places of the slots in a span of days, without those that alone deviate by more than is left of the budget. */
function placesIn(span: Span, spare: number, { byStart, leaveAside }: Search): readonly [from: number, to: number] {
  const [earliest, last] = [Math.max(span.earliest, span.from - spare), Math.min(span.last, span.to + spare)];
  const places = [firstOn(byStart, earliest), firstOn(byStart, last + 1)] as const;
  if (firstOn(byStart, span.earliest) < places[0] || firstOn(byStart, span.last + 1) > places[1]) leaveAside();
  return places;
}

/**
 * The visits that a first step can be. Ways that deviate by more days than the budget are not followed; it may be infinite.
 * @internal
 */
export function reachFirst(search: Search, span: Span, leastMinutes: number, budget: number): readonly number[] {
  const { trail, byStart, dayCost } = search;
  const reached: number[] = [];
  const [begin, end] = placesIn(span, budget, search);
  for (let place = begin; place < end; place++) {
    const slot = byStart[place];
    if (slot === undefined || !isLongEnough(slot, leastMinutes)) continue;
    reached.push(addVisit(trail, slot, deviationOn(slot.day, span) * dayCost, NO_VISIT));
  }
  return inOrderOfEnd(trail, reached);
}

/** The days that any visit before leaves; spans move on, so that the first and the last are the widest. */
function widest(spans: readonly Span[]): Span {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined)
    return { earliest: Infinity, from: Infinity, to: -Infinity, last: -Infinity };
  return { earliest: first.earliest, from: first.from, to: last.to, last: last.last };
}

/** What the best way to a slot costs, and the place of the visit before on it. */
interface Way {
  readonly cost: number;
  readonly place: number;
}

/** The best way to a slot on a day by a practitioner, from the stages as they stand. */
function bestWay(stages: readonly Stage[], day: Day, practitioner: number, dayCost: number): Way {
  let [cost, place] = [Infinity, NO_VISIT];
  const weigh = (candidate: number, itsCost: number): void => {
    if (candidate === NO_VISIT || itsCost > cost || (itsCost === cost && candidate > place)) return;
    [cost, place] = [itsCost, candidate];
  };
  for (const stage of stages) {
    const deviation = stage.slope * dayCost * day;
    const any = stage.least();
    weigh(any, stage.valueOf(any) + deviation + 1);
    const same = stage.leastOf(practitioner);
    weigh(same, stage.valueOf(same) + deviation);
  }
  return { cost, place };
}

/** Finds the best way to one slot after the other; slots of one day and practitioner share it until another visit is over. */
function wayFinder(before: Before, trail: Trail, dayCost: number): (slot: ReadSlot) => Way {
  const stages = stagesOf(before, trail, dayCost);
  const found = new Map<number, Way>();
  let today: Day | undefined;
  return (slot) => {
    const hasMoved = stages.map((stage) => stage.moveTo(slot)).includes(true);
    if (hasMoved || slot.day !== today) found.clear();
    today = slot.day;
    let way = found.get(slot.practitioner);
    if (way === undefined) {
      way = bestWay(stages, slot.day, slot.practitioner, dayCost);
      found.set(slot.practitioner, way);
    }
    return way;
  };
}

/**
 * The visits that a step can be after those of the step before, each with the best way to it. Ways that deviate by more days
 * in all than the budget are not followed; it may be infinite.
 * @internal
 */
export function reachNext(search: Search, before: Before, leastMinutes: number, budget: number): readonly number[] {
  const { trail, byStart, dayCost, leaveAside } = search;
  const wayTo = wayFinder(before, trail, dayCost);
  const mostCost = (budget + 1) * dayCost - 1;
  const reached: number[] = [];
  const spare = budget - Math.floor(leastCost(before.visits, trail) / dayCost);
  const [begin, end] = placesIn(widest(before.spans), spare, search);
  for (let index = begin; index < end; index++) {
    const slot = byStart[index];
    if (slot === undefined || !isLongEnough(slot, leastMinutes)) continue;
    const { cost, place } = wayTo(slot);
    if (place === NO_VISIT) continue;
    if (cost > mostCost) leaveAside();
    else reached.push(addVisit(trail, slot, cost, before.visits[place] ?? NO_VISIT));
  }
  return inOrderOfEnd(trail, reached);
}
