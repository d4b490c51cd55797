import { describe, expect, test } from "vitest";
import { bookableSteps } from "../../../src/schedule/booking/bookable.js";
import { firstOn, lookAhead, NOTHING_CHOSEN } from "../../../src/schedule/booking/lookAhead.js";
import { readSlots } from "../../../src/schedule/booking/readSlots.js";
import { aSlot, aStep, windowOn } from "./aPlan.js";

const slotsOn = (...days: readonly number[]) =>
  readSlots(
    days.map((day) => aSlot(`day ${day}`, day)),
    "UTC",
  ).byStart;
const steps = bookableSteps(
  [
    aStep("session-1", windowOn(0, [0, 0], 9)),
    aStep("session-2", windowOn(10), [{ from: { previous: true }, minimum: { days: 10 }, overdue: { days: 20 } }]),
  ],
  {},
);
const ahead = (...days: readonly number[]) => lookAhead(steps, NOTHING_CHOSEN, slotsOn(...days), false);

describe("what can be said before any slot is chosen", () => {
  test("is the least by which each step deviates, looked at by itself", () => {
    expect(ahead(2, 12)).toMatchObject({ all: 2, afterFirst: 0 });
    expect(ahead(0, 15)).toMatchObject({ all: 5, afterFirst: 5 });
    expect(ahead(0, 4, 14)).toMatchObject({ all: 0, afterFirst: 0 });
  });

  test("is that there is no way where a step has no slot at all", () => {
    expect(ahead(12).all).toBe(Infinity);
    expect(ahead(0, 5).all).toBe(Infinity);
    expect(ahead().all).toBe(Infinity);
  });

  test("is also which days are open to what comes after", () => {
    const { from, to } = ahead(0, 4, 12, 14, 30).reachable;
    const days = slotsOn(0, 4, 12, 14, 30).map(({ day }) => day);
    expect([from, to]).toEqual([days[2], days[3]]);
  });
});

test.each([
  [0, 0],
  [1, 1],
  [5, 1],
  [6, 3],
])("the first slot on or after day %i stands at place %i", (day, place) => {
  const byStart = readSlots([aSlot("a", 0), aSlot("b", 5), aSlot("c", 5)], "UTC").byStart;
  expect(firstOn(byStart, byStart[0]!.day + day)).toBe(place);
});
