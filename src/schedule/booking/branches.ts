import type { Day } from "../../calendar/day.js";
import { type BookableStep, type ChosenDays, windowAfter } from "./bookable.js";
import { NOBODY } from "./readSlots.js";
import { type Span, spanOf } from "./span.js";
import type { Before } from "./stages.js";
import { costOf, isBetter, slotOf, type Trail } from "./trail.js";

/**
 * The visits of a step that can be reached while the days that later steps count from are these.
 * @internal
 */
export interface Branch {
  /** The last days of the visits that are kept for later steps. */
  readonly chosen: ChosenDays;
  /** In the order in which they end. */
  readonly visits: readonly number[];
}

/**
 * The span that each visit leaves to the next step; those that leave it none are left out.
 * @internal
 */
export function spansAfter(
  { chosen, visits }: Branch,
  trail: Trail,
  previous: BookableStep,
  step: BookableStep,
  acceptsLate: boolean,
): Before {
  // Visits that end on one day leave the same span.
  const byDay = new Map<Day, Span | null>();
  const spanAfter = (day: Day): Span | null => {
    const window = windowAfter(step, day, new Map(chosen).set(previous.planned.step, day));
    return window === null ? null : spanOf(step, window, acceptsLate);
  };
  const left: number[] = [];
  const spans: Span[] = [];
  for (const visit of visits) {
    const day = slotOf(trail, visit).lastDay;
    let span = byDay.get(day);
    if (span === undefined) byDay.set(day, (span = spanAfter(day)));
    if (span === null) continue;
    left.push(visit);
    spans.push(span);
  }
  return { visits: left, spans };
}

/** What is kept of a branch after a step: one branch for each of the step's days where later steps count from them. */
function split({ chosen, visits }: Branch, trail: Trail, { planned, kept }: BookableStep): readonly Branch[] {
  const still = [...chosen].filter(([step]) => kept.includes(step));
  if (!kept.includes(planned.step)) return [{ chosen: new Map(still), visits }];
  const byDay = new Map<Day, number[]>();
  for (const visit of visits) {
    const day = slotOf(trail, visit).lastDay;
    const others = byDay.get(day);
    if (others === undefined) byDay.set(day, [visit]);
    else others.push(visit);
  }
  return [...byDay].map(([day, ofDay]) => ({ chosen: new Map([...still, [planned.step, day]]), visits: ofDay }));
}

/** The visits of several branches, of two with one slot the better. */
function merged(branches: readonly Branch[], trail: Trail): readonly number[] {
  const bySlot = new Map<number, number>();
  for (const visit of branches.flatMap(({ visits }) => visits)) {
    const { rank } = slotOf(trail, visit);
    const other = bySlot.get(rank);
    if (other === undefined || isBetter(trail, visit, other)) bySlot.set(rank, visit);
  }
  return [...bySlot].sort(([a], [b]) => a - b).map(([, visit]) => visit);
}

/** Whether two visits leave the next step the same best days and the same end; the later one may leave it a later beginning. */
const leaveAlike = (one: Span, other: Span | undefined): boolean =>
  one.from === other?.from && one.to === other.to && one.last === other.last;

/**
 * The visits without those that cannot be part of the best choice. Of two that leave the next step alike, the one that ends later
 * is of no use where the other costs no more, with the same practitioner or with a change to spare.
 * @internal
 */
export function withoutWorse({ visits, spans }: Before, trail: Trail): Before {
  const [first] = spans;
  const least = new Map<number, number>();
  let leastOfAll = Infinity;
  const isWorse = (visit: number): boolean => {
    const { practitioner } = slotOf(trail, visit);
    const cost = costOf(trail, visit);
    const own = practitioner === NOBODY ? leastOfAll : (least.get(practitioner) ?? Infinity);
    if (own <= cost || leastOfAll < cost) return true;
    least.set(practitioner, cost);
    leastOfAll = Math.min(leastOfAll, cost);
    return false;
  };
  const left: { visits: number[]; spans: Span[] } = { visits: [], spans: [] };
  visits.forEach((visit, place) => {
    const span = spans[place];
    if (span === undefined || (leaveAlike(span, first) && isWorse(visit))) return;
    left.visits.push(visit);
    left.spans.push(span);
  });
  return left;
}

/**
 * The branches after a step: split by the days that later steps count from, and those that no longer differ made one.
 * @internal
 */
export function branchesAfter(reached: readonly Branch[], trail: Trail, step: BookableStep): readonly Branch[] {
  const alike = new Map<string, Branch[]>();
  for (const branch of reached.flatMap((each) => split(each, trail, step))) {
    const key = [...branch.chosen].join(";");
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [branch]);
    else others.push(branch);
  }
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return group.length === 1 ? group : [{ chosen: first.chosen, visits: merged(group, trail) }];
  });
}
