import { type Day, textOf } from "../../calendar/day.js";
import type { CalendarDate } from "../../calendar/types.js";
import type { OpenDays } from "../openDays.js";
import type { DayWindow } from "../series/windowOf.js";
import { type BookableStep, windowAfter } from "./bookable.js";
import { lookAhead, NOTHING_CHOSEN } from "./lookAhead.js";
import { freeSlots, wallOver } from "./openSlots.js";
import type { ReadSlot } from "./readSlots.js";
import { spanOf } from "./span.js";
import type { UnbookedReason, UnbookedStep } from "./types.js";

/** The outermost limits of a step; infinite where there are none. */
interface Limits {
  readonly earliest: Day;
  readonly overdue: Day;
  readonly lapses: Day;
}

/** The limits that the earliest and the latest choices for the steps before leave, whichever is farther out. */
function limitsOf(step: BookableStep, windows: readonly (DayWindow | null)[]): Limits | null {
  const open = windows.filter((window) => window !== null);
  if (open.length === 0) return null;
  return {
    earliest: Math.min(...open.map((window) => spanOf(step, window, true).earliest)),
    overdue: Math.max(...open.map(({ overdue }) => overdue ?? Infinity)),
    lapses: Math.max(...open.map(({ lapses }) => lapses ?? Infinity)),
  };
}

/** Slots are asked about by their day first, then by the calendar, then by their length. */
function reasonFor(
  read: ReadSlot,
  { earliest, overdue, lapses }: Limits,
  { leastMinutes }: BookableStep,
  { open, acceptsLate }: SlotTerms,
): UnbookedReason {
  const { day, slot } = read;
  if (day < earliest) return "too-early";
  if (day >= lapses) return "lapsed";
  if (day >= overdue && !acceptsLate) return "too-late";
  const fits = slot.minutes < leastMinutes ? "too-short" : "none-after-earlier-choices";
  return wallOver(open, read) ?? fits;
}

const dateOf = (day: Day): CalendarDate | null => (Number.isFinite(day) ? textOf(day) : null);

/**
 * On what terms slots are taken.
 * @internal
 */
export interface SlotTerms {
  /** The days on which a visit can be; any when left out. */
  readonly open: OpenDays | undefined;
  readonly acceptsLate: boolean;
}

/**
 * Why the step at a place has no slot: what keeps each slot from it.
 * @internal
 */
export function whyUnbooked(
  steps: readonly BookableStep[],
  place: number,
  byStart: readonly ReadSlot[],
  terms: SlotTerms,
): UnbookedStep | null {
  const { open, acceptsLate } = terms;
  const step = steps[place];
  if (step === undefined) return null;
  const { first, last, from, to } = lookAhead(
    steps.slice(0, place),
    NOTHING_CHOSEN,
    freeSlots(open, byStart),
    acceptsLate,
  ).reachable;
  const limits = limitsOf(step, [windowAfter(step, from, first), windowAfter(step, to, last)]);
  const { step: name } = step.planned;
  if (limits === null) return { step: name, because: ["lapsed"], earliest: null, before: null };
  const reasons = new Set(byStart.map((slot) => reasonFor(slot, limits, step, terms)));
  return {
    step: name,
    because: reasons.size === 0 ? ["no-slots"] : [...reasons],
    earliest: dateOf(limits.earliest),
    before: dateOf(acceptsLate ? limits.lapses : Math.min(limits.overdue, limits.lapses)),
  };
}
