// @ts-check
// The least days by which visits can deviate, found by trying every pair of slots: step by step, the best way to each slot
// from each slot of the step before. A step that counts past the one before it is tried for each of its slots.
import { calendarDateIn } from "scalp-micropigmentation/calendar";
import { civil, dayNumber, monthLength, readDay } from "./days.mjs";

/** @import { Bound, PlannedStep, Slot, StepId, TreatmentPlan } from "scalp-micropigmentation/schedule" */
/** @typedef {{ start: number, end: number, day: number, lastDay: number }} Placed */
/** @typedef {{ earliest: number, from: number, to: number, end: number }} Limits */

/** @type {(day: number, length: import("scalp-micropigmentation/calendar").Duration | undefined, spill: 0 | 1) => number | undefined} */
function after(day, length, spill) {
  if (length === undefined) return undefined;
  const date = civil(day);
  const count = (date >> 9) * 12 + ((date >> 5) & 15) - 1 + (length.years ?? 0) * 12 + (length.months ?? 0);
  const [year, month, ofMonth] = [Math.floor(count / 12), (count % 12) + 1, date & 31];
  const most = monthLength(year, month);
  const moved = ofMonth > most ? dayNumber(year, month, most) + spill : dayNumber(year, month, ofMonth);
  return moved + (length.weeks ?? 0) * 7 + (length.days ?? 0);
}

/** @type {(step: PlannedStep, anchor: number | undefined, previous: number | undefined) => Limits} */
function limitsOf({ window, bounds }, anchor, previous) {
  const [bound] = bounds;
  const floor = previous ?? -Infinity;
  if (bound === undefined || anchor === undefined) {
    const from = Math.max(floor, readDay(window.recommended.from));
    const to = Math.max(from, readDay(window.recommended.to));
    const late = window.overdueFrom === null ? Infinity : Math.max(readDay(window.overdueFrom), to + 1);
    return { earliest: Math.max(floor, readDay(window.earliest)), from, to, end: late };
  }
  const earliest = Math.max(floor, after(anchor, bound.minimum, 1) ?? floor);
  const from = Math.max(earliest, after(anchor, bound.recommended, 1) ?? earliest);
  const to = Math.max(from, after(anchor, bound.recommendedUntil, 0) ?? from);
  const late = after(anchor, bound.overdue, 0);
  return { earliest, from, to, end: late === undefined ? Infinity : Math.max(late, to + 1) };
}

/** @type {({ day }: Placed, limits: Limits) => number} */
const deviation = ({ day }, { earliest, from, to, end }) =>
  day < earliest || day >= end ? Infinity : Math.max(0, from - day, day - to);

/**
 * @param {TreatmentPlan} plan - every bound counts from the visit before or from the one before that
 * @param {readonly Slot[]} slots
 * @param {{ timeZone: string, upTo: StepId }} options
 * @returns {number} days
 */
export function leastDeviation({ steps, calendar }, slots, { timeZone, upTo }) {
  const closed = (/** @type {number} */ day) => {
    const names = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    if (calendar === null) return false;
    if (calendar.closedOn.some((name) => name === names[(day + 4) % 7])) return true;
    return calendar.blackouts.some(({ from, to }) => readDay(from) <= day && day <= readDay(to));
  };
  const placed = slots
    .map(({ start, minutes }) => {
      const begin = Date.parse(start);
      const end = begin + minutes * 60_000;
      const day = readDay(calendarDateIn(begin, timeZone));
      return { start: begin, end, day, lastDay: readDay(calendarDateIn(end - 1, timeZone)) };
    })
    .filter(({ day, lastDay }) => !closed(day) && !closed(lastDay));
  const wanted = steps.slice(0, steps.findIndex(({ step }) => step === upTo) + 1);
  const placeOf = (/** @type {string} */ name) => wanted.findIndex(({ step }) => step === name);

  /** @type {Map<string, number>} */
  const known = new Map();
  /**
   * The least that the steps from a place on deviate.
   * @type {(place: number, before: number, held: number) => number}
   */
  const rest = (place, before, held) => {
    const step = wanted[place];
    if (step === undefined) return 0;
    const key = `${String(place)} ${String(before)} ${String(held)}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const previous = placed[before];
    const from = step.bounds[0]?.from;
    const named = from !== undefined && "step" in from ? placeOf(from.step) : place - 1;
    const anchor = named === place - 1 ? previous : placed[held];
    const limits = limitsOf(step, anchor?.lastDay, previous?.lastDay);
    const after = wanted[place + 1]?.bounds[0]?.from;
    const holds = after !== undefined && "step" in after && placeOf(after.step) === place - 1;
    let least = Infinity;
    for (const [index, slot] of placed.entries()) {
      if (previous !== undefined && slot.start < previous.end) continue;
      const own = deviation(slot, limits);
      if (own < least) least = Math.min(least, own + rest(place + 1, index, holds ? before : -1));
    }
    known.set(key, least);
    return least;
  };
  return rest(0, -1, -1);
}
