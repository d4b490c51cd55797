import { expect, test } from "vitest";
import { freeSlots, wallOver } from "../../../src/schedule/booking/openSlots.js";
import { type ReadSlot, readSlots } from "../../../src/schedule/booking/readSlots.js";
import { openDaysOf } from "../../../src/schedule/openDays.js";
import { aSlot, dayNumber } from "./aPlan.js";

/** Away from Wednesday 4 to Thursday 5 March; the clinic is closed on Sundays. */
const open = openDaysOf({ closedOn: ["sunday"], blackouts: [{ from: dayNumber(2), to: dayNumber(3) }] });
const read = (day: number, minutes = 60): ReadSlot => {
  const [slot] = readSlots([{ ...aSlot("a", day), minutes }], "UTC").byStart;
  return slot!;
};

test.each([
  [1, undefined],
  [2, "blackout"],
  [3, "blackout"],
  [4, undefined],
  [5, undefined],
  [6, "closed-day"],
  [7, undefined],
])("on day %i stands in the way: %s", (day, wall) => {
  expect(wallOver(open, read(day))).toBe(wall);
});

test("a slot that ends at midnight is not on the day after, one that goes on is", () => {
  expect(wallOver(open, read(1, 14 * 60))).toBeUndefined();
  expect(wallOver(open, read(1, 14 * 60 + 1))).toBe("blackout");
});

test("free slots keep their order; without a calendar all are free", () => {
  const slots = [1, 2, 4, 6].map((day) => read(day));
  expect(freeSlots(open, slots)).toEqual([slots[0], slots[2]]);
  expect(freeSlots(undefined, slots)).toBe(slots);
});
