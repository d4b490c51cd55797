import { type Day, textOf } from "../calendar/day.js";
import { type OpenDays, wallOn } from "./openDays.js";
import type { Shift, Wall } from "./types.js";

/**
 * The days of a window that matter to a proposal.
 * @internal
 */
export interface DayWindow {
  readonly earliest: Day;
  readonly from: Day;
  readonly to: Day;
}

/**
 * A proposed day, and the move that led to it.
 * @internal
 */
export interface Proposal {
  readonly day: Day;
  readonly shifts: readonly Shift[];
}

const NO_SHIFTS: readonly Shift[] = /* @__PURE__ */ Object.freeze([]);

/** The first open day from `day` on, going by `step`, and the walls met on the way. */
function firstOpen(open: OpenDays, day: Day, step: 1 | -1): { readonly day: Day; readonly walls: readonly Wall[] } {
  const walls = new Set<Wall>();
  for (let candidate = day; ; candidate += step) {
    const wall = wallOn(open, candidate);
    if (wall === undefined) return { day: candidate, walls: [...walls] };
    walls.add(wall);
  }
}

/**
 * The open day nearest to the best one: inside the recommended days if any is open there, else nearest to them, the later
 * of two equally near, since a session too late can be mended and one too early cannot.
 * @internal
 */
export function propose(window: DayWindow, open: OpenDays | undefined): Proposal {
  const best = window.from;
  if (open === undefined || wallOn(open, best) === undefined) return { day: best, shifts: NO_SHIFTS };
  const after = firstOpen(open, best, 1);
  const before = after.day > window.to ? firstOpen(open, best, -1) : undefined;
  const isNearer = before !== undefined && before.day >= window.earliest && best - before.day < after.day - window.to;
  const { day, walls } = isNearer ? before : after;
  const outsideRecommended = day < window.from || day > window.to;
  return { day, shifts: [{ from: textOf(best), to: textOf(day), because: walls, outsideRecommended }] };
}
