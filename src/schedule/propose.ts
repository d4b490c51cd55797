import { type Day, textOf } from "../calendar/day.js";
import { isOpenOn, type OpenDays, wallOn } from "./openDays.js";
import type { Shift, Wall } from "./types.js";

/**
 * The days of a window that matter to a proposal.
 * @internal
 */
export interface DayWindow {
  readonly earliest: Day;
  readonly from: Day;
  readonly to: Day;
  /** The first day that is late; there is none when left out. */
  readonly overdue?: Day | null;
}

/**
 * A proposed day, and the move that led to it.
 * @internal
 */
export interface Proposal {
  readonly day: Day;
  readonly shifts: readonly Shift[];
}

/** @internal */
export const NO_SHIFTS: readonly Shift[] = /* @__PURE__ */ Object.freeze([]);

/** The first open day from `day` on, going by `step`, and the walls met on the way. */
function firstOpen(
  open: OpenDays | undefined,
  day: Day,
  step: 1 | -1,
): { readonly day: Day; readonly walls: readonly Wall[] } {
  const walls = new Set<Wall>();
  for (let candidate = day; ; candidate += step) {
    const wall = open === undefined ? undefined : wallOn(open, candidate);
    if (wall === undefined) return { day: candidate, walls: [...walls] };
    walls.add(wall);
  }
}

function proposal(window: DayWindow, day: Day, because: readonly Wall[]): Proposal {
  if (day === window.from) return { day, shifts: NO_SHIFTS };
  const outsideRecommended = day < window.from || day > window.to;
  return { day, shifts: [{ from: textOf(window.from), to: textOf(day), because, outsideRecommended }] };
}

/** The open day nearest to `best`, which is not open itself or not the best of the window. */
function nearest(window: DayWindow, open: OpenDays | undefined, best: Day): Proposal {
  const isLater = best > window.from;
  const after = firstOpen(open, best, 1);
  // What has to wait for a first day does not move before it.
  const before = after.day > window.to && !isLater ? firstOpen(open, best, -1) : undefined;
  const isLate = typeof window.overdue === "number" && after.day >= window.overdue;
  const isBetter = isLate || (before !== undefined && best - before.day < after.day - window.to);
  const isNearer = before !== undefined && before.day >= window.earliest && isBetter;
  const { day, walls } = isNearer ? before : after;
  return proposal(window, day, isLater ? ["not-before", ...walls] : walls);
}

/**
 * The open day nearest to the best one: inside the recommended days if any is open there, else nearest to them, the later
 * of two equally near, since a session too late can be mended and one too early cannot. A late day only where no other is open.
 * @param window - the days that matter
 * @param open - the days on which a visit can be; any when left out
 * @param floor - no visit is before it
 * @internal
 */
export function propose(window: DayWindow, open: OpenDays | undefined, floor?: Day): Proposal {
  const best = floor === undefined || window.from >= floor ? window.from : floor;
  if (best === window.from && isOpenOn(open, best)) return { day: best, shifts: NO_SHIFTS };
  const { day, shifts } = nearest(window, open, best);
  return floor === undefined || day >= floor ? { day, shifts } : nearest({ ...window, earliest: floor }, open, best);
}

/** The open day from one to another that is nearest to a day, with the walls between them; `null` where none is open. */
function nearestIn(first: Day, last: Day, day: Day, open: OpenDays | undefined): ReturnType<typeof firstOpen> | null {
  if (first > last) return null;
  const start = Math.min(Math.max(day, first), last);
  const after = firstOpen(open, start, 1);
  const before = firstOpen(open, start, -1);
  const isBefore = before.day >= first && (after.day > last || day - before.day < after.day - day);
  if (isBefore) return before;
  return after.day > last ? null : after;
}

/**
 * The open day nearest to one that was agreed on, which stays if it can; of two equally near the later, as in {@link propose}. A late
 * day only where no other is open; one on which the visit has lapsed, and with which nothing is gained, only where all others are closed.
 * @param kept - the day that was agreed on
 * @param window - the days that matter
 * @param lapses - the first day on which the visit makes no sense any more
 * @param open - the days on which a visit can be; any when left out
 * @param floor - no visit is before it
 * @internal
 */
export function proposeNear(
  kept: Day,
  window: DayWindow,
  lapses: Day | null,
  open: OpenDays | undefined,
  floor: Day,
): Proposal {
  const first = Math.max(window.earliest, floor);
  const end = lapses ?? Infinity;
  const { day, walls } =
    nearestIn(first, Math.min(window.overdue ?? end, end) - 1, kept, open) ??
    nearestIn(first, end - 1, kept, open) ??
    firstOpen(open, Math.max(first, kept), 1);
  return proposal(window, day, kept < first ? ["kept", "not-before", ...walls] : ["kept", ...walls]);
}
