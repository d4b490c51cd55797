import { describe, expect, test } from "vitest";
import { readSlots } from "../../../src/schedule/booking/readSlots.js";
import {
  addVisit,
  costOf,
  isBetter,
  leastCost,
  NO_VISIT,
  slotOf,
  type Trail,
  wayTo,
} from "../../../src/schedule/booking/trail.js";
import { aSlot } from "./aPlan.js";

const [first, second, third] = readSlots([aSlot("a", 0), aSlot("b", 1), aSlot("c", 9)], "UTC").byStart;

function aTrail(): Trail {
  return { slots: [], costs: [], from: [] };
}

describe("a trail", () => {
  test("leads back from a visit to the first one", () => {
    const trail = aTrail();
    const start = addVisit(trail, first!, 0, NO_VISIT);
    const end = addVisit(trail, third!, 3, start);
    expect(wayTo(trail, end).map(({ slot }) => slot.id)).toEqual(["a", "c"]);
    expect([costOf(trail, end), slotOf(trail, end)]).toEqual([3, third]);
    expect(wayTo(trail, NO_VISIT)).toEqual([]);
  });

  test("knows the cheapest of some visits", () => {
    const trail = aTrail();
    const visits = [addVisit(trail, first!, 4, NO_VISIT), addVisit(trail, second!, 2, NO_VISIT)];
    expect(leastCost(visits, trail)).toBe(2);
    expect(leastCost([], trail)).toBe(Infinity);
  });

  test("has no slot for a visit that is not on it", () => {
    expect(() => slotOf(aTrail(), 0)).toThrow(RangeError);
  });

  test("is better where it costs less, else where it ends sooner, else where a visit before does", () => {
    const trail = aTrail();
    const [a, b] = [addVisit(trail, first!, 1, NO_VISIT), addVisit(trail, second!, 1, NO_VISIT)];
    const [dear, viaA, viaB] = [2, 1, 1].map((cost, index) => addVisit(trail, third!, cost, index === 1 ? a : b));
    expect(isBetter(trail, viaA!, dear!)).toBe(true);
    expect(isBetter(trail, a, b)).toBe(true);
    expect(isBetter(trail, b, a)).toBe(false);
    expect(isBetter(trail, viaA!, viaB!)).toBe(true);
    expect(isBetter(trail, viaB!, viaA!)).toBe(false);
    expect(isBetter(trail, viaA!, viaA!)).toBe(false);
  });
});
