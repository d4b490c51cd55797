import { type ClosedWall, type OpenDays, wallOn } from "../openDays.js";
import type { ReadSlot } from "./readSlots.js";

/**
 * What stands in the way of a slot on any of its days, if anything does.
 * @internal
 */
export function wallOver(open: OpenDays | undefined, { day, lastDay }: ReadSlot): ClosedWall | undefined {
  if (open === undefined) return undefined;
  for (let on = day; on <= lastDay; on++) {
    const wall = wallOn(open, on);
    if (wall !== undefined) return wall;
  }
  return undefined;
}

/**
 * The slots that are on open days only, in the order in which they were.
 * @internal
 */
export function freeSlots(open: OpenDays | undefined, slots: readonly ReadSlot[]): readonly ReadSlot[] {
  return open === undefined ? slots : slots.filter((slot) => wallOver(open, slot) === undefined);
}
