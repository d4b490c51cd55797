import { describe, expect, test } from "vitest";
import { reachFirst, reachNext, type Search } from "../../../src/schedule/booking/reach.js";
import { readSlots } from "../../../src/schedule/booking/readSlots.js";
import { costOf, slotOf } from "../../../src/schedule/booking/trail.js";
import { aSlot } from "./aPlan.js";

const { byStart } = readSlots(
  [0, 3, 10, 12, 15].map((day) => aSlot(`day ${day}`, day)),
  "UTC",
);
const zero = byStart[0]!.day;
const span = (earliest: number, from: number, to: number, last: number) => ({
  earliest: zero + earliest,
  from: zero + from,
  to: zero + to,
  last: zero + last,
});

function aSearch(): Search & { leftAside: number } {
  const search = {
    trail: { slots: [], costs: [], from: [] },
    byStart,
    dayCost: 10,
    leftAside: 0,
    leaveAside: () => {
      search.leftAside++;
    },
  };
  return search;
}

const reached = (search: Search, visits: readonly number[]) =>
  visits.map((visit) => [slotOf(search.trail, visit).slot.id, costOf(search.trail, visit)]);

describe("the visits that can be reached", () => {
  test("as the first are those of its span, each with its deviation", () => {
    const search = aSearch();
    const visits = reachFirst(search, span(3, 10, 11, 14), 1, Infinity);
    expect(reached(search, visits)).toEqual([
      ["day 3", 70],
      ["day 10", 0],
      ["day 12", 10],
    ]);
    expect(search.leftAside).toBe(0);
  });

  test("within a budget leave the others aside, and say so", () => {
    const search = aSearch();
    expect(reached(search, reachFirst(search, span(3, 10, 11, 14), 1, 2)).map(([id]) => id)).toEqual([
      "day 10",
      "day 12",
    ]);
    expect(search.leftAside).toBe(1);
  });

  test("after another take the cheapest way: its cost, a day of deviation and a change of practitioner", () => {
    const search = aSearch();
    const before = reachFirst(search, span(0, 0, 0, 3), 1, Infinity);
    const spans = [span(7, 10, 12, 20), span(10, 13, 15, 23)];
    const visits = reachNext(search, { visits: before, spans }, 1, Infinity);
    expect(reached(search, visits)).toEqual([
      ["day 10", 1],
      ["day 12", 1],
      ["day 15", 31],
    ]);
    expect(reachNext(search, { visits: before, spans }, 61, Infinity)).toEqual([]);
    expect(reachNext(search, { visits: [], spans: [] }, 1, Infinity)).toEqual([]);
  });
});
