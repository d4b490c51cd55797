import type { Day } from "../../calendar/day.js";
import { type SlidingLeast, slidingLeast } from "../slidingLeast.js";
import { NOBODY, type ReadSlot } from "./readSlots.js";
import type { Span } from "./span.js";
import { costOf, NO_VISIT, slotOf, type Trail } from "./trail.js";

/**
 * Visits of the step before, in the order in which they end, each with the span that it leaves to the next step.
 * @internal
 */
export interface Before {
  readonly visits: readonly number[];
  readonly spans: readonly Span[];
}

/**
 * The visits of the step before for which the day asked about lies before, on or after their best days. As the day moves on,
 * each visit enters one stage after the other and leaves it again; since spans move on with the visits, they do so in order.
 * @internal
 */
export interface Stage {
  /** What a day adds: -1, 0 or 1 days of deviation. */
  readonly slope: number;
  /** Asks about the day of another slot, no earlier than the one before; says whether a visit has entered or left. */
  readonly moveTo: (slot: ReadSlot) => boolean;
  /** The place of the cheapest visit, or `NO_VISIT`. */
  readonly least: () => number;
  /** The same among the visits of one practitioner; there is none for nobody. */
  readonly leastOf: (practitioner: number) => number;
  /** What a visit costs, but for what the day asked about adds. */
  readonly valueOf: (place: number) => number;
}

/** Where a stage begins and ends, and what a visit is worth in it. */
interface StageRule {
  readonly slope: number;
  readonly value: (cost: number, span: Span) => number;
  readonly hasEntered: (span: Span, day: Day) => boolean;
  readonly hasLeft: (span: Span, day: Day) => boolean;
}

/** A slot can come after a visit on a later day, or on the same one once it is over. */
const isAfter = ({ day, start }: ReadSlot, visit: ReadSlot): boolean =>
  visit.lastDay < day || (visit.lastDay === day && visit.end <= start);

function stageOf({ visits, spans }: Before, trail: Trail, rule: StageRule): Stage {
  const slots = visits.map((visit) => slotOf(trail, visit));
  const values = Float64Array.from(spans, (span, place) => rule.value(costOf(trail, visits[place] ?? NO_VISIT), span));
  const all = slidingLeast(values);
  const byPractitioner = new Map<number, SlidingLeast>();
  let [entered, left] = [0, 0];

  const enter = (place: number, { practitioner }: ReadSlot): void => {
    all.enter(place);
    if (practitioner === NOBODY) return;
    let own = byPractitioner.get(practitioner);
    if (own === undefined) byPractitioner.set(practitioner, (own = slidingLeast(values)));
    own.enter(place);
  };

  const moveTo = (slot: ReadSlot): boolean => {
    const before = entered + left;
    for (; entered < visits.length; entered++) {
      const [span, visit] = [spans[entered], slots[entered]];
      if (span === undefined || visit === undefined) break;
      if (!rule.hasEntered(span, slot.day) || !isAfter(slot, visit)) break;
      enter(entered, visit);
    }
    for (; left < entered; left++) {
      const span = spans[left];
      if (span === undefined || !rule.hasLeft(span, slot.day)) break;
    }
    return entered + left > before;
  };

  return {
    slope: rule.slope,
    moveTo,
    least: () => all.least(left),
    leastOf: (practitioner) => byPractitioner.get(practitioner)?.least(left) ?? NO_VISIT,
    valueOf: (place) => values[place] ?? Infinity,
  };
}

/**
 * The three stages over the visits of a step.
 * @internal
 */
export function stagesOf(before: Before, trail: Trail, dayCost: number): readonly Stage[] {
  const rules: readonly StageRule[] = [
    {
      slope: -1,
      value: (cost, { from }) => cost + from * dayCost,
      hasEntered: ({ earliest }, day) => earliest <= day,
      hasLeft: ({ from, last }, day) => from <= day || last < day,
    },
    {
      slope: 0,
      value: (cost) => cost,
      hasEntered: ({ from }, day) => from <= day,
      hasLeft: ({ to, last }, day) => to < day || last < day,
    },
    {
      slope: 1,
      value: (cost, { to }) => cost - to * dayCost,
      hasEntered: ({ to }, day) => to < day,
      hasLeft: ({ last }, day) => last < day,
    },
  ];
  return rules.map((rule) => stageOf(before, trail, rule));
}
