import { type Day, textOf } from "../../calendar/day.js";
import type { DayWindow } from "../series/windowOf.js";
import { type BookableStep, windowAfter } from "./bookable.js";
import type { Branch } from "./branches.js";
import type { Choice } from "./chooseSlots.js";
import type { ReadSlot } from "./readSlots.js";
import { slotOf } from "./trail.js";
import type { UnbookedReason, UnbookedStep } from "./types.js";

/** The outermost limits of a step over all choices for the steps before it; infinite where there are none. */
interface Limits {
  readonly earliest: Day;
  readonly overdue: Day;
  readonly lapses: Day;
}

const NOWHERE: Limits = { earliest: Infinity, overdue: -Infinity, lapses: -Infinity };

const widened = (limits: Limits, { earliest, overdue, lapses }: DayWindow): Limits => ({
  earliest: Math.min(limits.earliest, earliest ?? -Infinity),
  overdue: Math.max(limits.overdue, overdue ?? Infinity),
  lapses: Math.max(limits.lapses, lapses ?? Infinity),
});

/** The windows that each branch leaves, one for each day on which the step before can end. */
function windowsAfter(branches: readonly Branch[], choice: Choice, steps: readonly BookableStep[]): DayWindow[] {
  const [previous, step] = [steps[choice.slots.length - 1], steps[choice.slots.length]];
  if (previous === undefined || step === undefined) return [];
  return branches.flatMap(({ chosen, visits }) => {
    const days = new Set(visits.map((visit) => slotOf(choice.trail, visit).lastDay));
    return [...days].flatMap((day) => windowAfter(step, day, new Map(chosen).set(previous.planned.step, day)) ?? []);
  });
}

function reasonFor(
  { day, slot }: ReadSlot,
  { earliest, overdue, lapses }: Limits,
  leastMinutes: number,
  acceptsLate: boolean,
): UnbookedReason {
  if (day < earliest) return "too-early";
  if (day >= lapses) return "lapsed";
  if (day >= overdue && !acceptsLate) return "too-late";
  return slot.minutes < leastMinutes ? "too-short" : "none-after-earlier-choices";
}

const dateOf = (day: Day) => (Number.isFinite(day) ? textOf(day) : null);

/**
 * Why the first step without a slot has none: what keeps each slot from it.
 * @internal
 */
export function whyUnbooked(
  steps: readonly BookableStep[],
  choice: Choice,
  byStart: readonly ReadSlot[],
  acceptsLate: boolean,
): UnbookedStep | null {
  const step = steps[choice.slots.length];
  if (step === undefined) return null;
  const isFirst = choice.slots.length === 0;
  const first = isFirst ? windowAfter(step, null, new Map()) : null;
  const windows = isFirst ? (first ?? []) : windowsAfter(choice.branches, choice, steps);
  const limits = [windows].flat().reduce(widened, NOWHERE);
  const reasons = new Set(byStart.map((slot) => reasonFor(slot, limits, step.leastMinutes, acceptsLate)));
  return {
    step: step.planned.step,
    because: byStart.length === 0 ? ["no-slots"] : [...reasons],
    earliest: dateOf(limits.earliest),
    before: dateOf(acceptsLate ? limits.lapses : Math.min(limits.overdue, limits.lapses)),
  };
}
