import type { Day } from "../../calendar/day.js";
import { clinicDays } from "./clinicDays.js";
import { MINUTES_PER_DAY, readInstant } from "./readInstant.js";
import type { Slot, SlotProblem, SlotProblemCode } from "./types.js";

const MILLISECONDS_PER_MINUTE = 60_000;

/** Nobody is named. */
export const NOBODY = -1;

/**
 * A slot that can be booked, with its days on the clinic's wall calendar.
 * @internal
 */
export interface ReadSlot {
  readonly slot: Slot;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly start: number;
  readonly end: number;
  readonly day: Day;
  /** The day of its last moment: spacing runs from there. */
  readonly lastDay: Day;
  /** The place of the practitioner among those named, or {@link NOBODY}. */
  readonly practitioner: number;
  /** Its place in the order in which slots end; no two have the same. */
  rank: number;
}

/**
 * The slots by the order in which they start, and those that were set aside.
 * @internal
 */
export interface ReadSlots {
  readonly byStart: readonly ReadSlot[];
  /** How many practitioners are named. */
  readonly practitioners: number;
  readonly problems: readonly SlotProblem[];
}

interface Draft {
  readonly slot: Slot;
  readonly start: number;
  readonly end: number;
}

const compare = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By the wall calendar, then by the moment, so that the days are in order even where a clock goes back over midnight. */
const inOrderOfStart = (a: ReadSlot, b: ReadSlot): number =>
  a.day - b.day || a.start - b.start || a.end - b.end || compare(a.slot.id, b.slot.id);
const inOrderOfEnd = (a: ReadSlot, b: ReadSlot): number =>
  a.lastDay - b.lastDay || a.end - b.end || a.start - b.start || compare(a.slot.id, b.slot.id);

const isId = (id: unknown): id is string => typeof id === "string" && id !== "";
const isLength = (minutes: unknown): boolean =>
  Number.isInteger(minutes) && Number(minutes) >= 1 && Number(minutes) <= MINUTES_PER_DAY;

function problemOf({ id, minutes }: Slot, start: number | undefined, seen: number): SlotProblemCode | undefined {
  if (!isId(id)) return "invalid-id";
  if (seen > 1) return "duplicate-id";
  if (start === undefined) return "invalid-start";
  return isLength(minutes) ? undefined : "invalid-minutes";
}

/** The slots that can be read, and what is wrong with the others. */
function sift(slots: readonly Slot[]): {
  readonly drafts: readonly Draft[];
  readonly problems: readonly SlotProblem[];
} {
  const seen = new Map<unknown, number>();
  for (const { id } of slots) seen.set(id, (seen.get(id) ?? 0) + 1);
  const drafts: Draft[] = [];
  const problems: SlotProblem[] = [];
  slots.forEach((slot, index) => {
    const start = readInstant(slot.start);
    const code = problemOf(slot, start, seen.get(slot.id) ?? 0);
    if (code === undefined && start !== undefined) {
      drafts.push({ slot, start, end: start + slot.minutes * MILLISECONDS_PER_MINUTE });
    } else if (code !== undefined) problems.push({ code, index, slot: isId(slot.id) ? slot.id : null });
  });
  return { drafts, problems };
}

/** The days of the first and the last moment of each slot, looked up together. */
function daysOf(drafts: readonly Draft[], timeZone: string): ReadonlyMap<number, Day> {
  const moments = new Float64Array(drafts.length + drafts.length);
  drafts.forEach(({ start, end }, index) => {
    moments[index] = start;
    moments[drafts.length + index] = end - 1;
  });
  moments.sort();
  const days = clinicDays(moments, timeZone);
  const byMoment = new Map<number, Day>();
  moments.forEach((moment, index) => byMoment.set(moment, days[index] ?? 0));
  return byMoment;
}

/**
 * Reads slots as a booking system hands them out. Data from outside is never guessed at: what cannot be read, and every slot
 * of an id that two share, is set aside and listed.
 * @internal
 */
export function readSlots(slots: readonly Slot[], timeZone: string): ReadSlots {
  const { drafts, problems } = sift(slots);
  const days = daysOf(drafts, timeZone);
  const named = new Map<string, number>();
  const byStart = drafts.map(({ slot, start, end }): ReadSlot => {
    const name = slot.practitioner ?? "";
    if (name !== "" && !named.has(name)) named.set(name, named.size);
    const practitioner = named.get(name) ?? NOBODY;
    return { slot, start, end, day: days.get(start) ?? 0, lastDay: days.get(end - 1) ?? 0, practitioner, rank: 0 };
  });
  byStart.sort(inOrderOfStart);
  [...byStart].sort(inOrderOfEnd).forEach((slot, rank) => {
    slot.rank = rank;
  });
  return { byStart, practitioners: named.size, problems };
}
