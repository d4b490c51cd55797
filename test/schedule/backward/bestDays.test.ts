import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import { textOf } from "../../../src/calendar/day.js";
import { bestDays } from "../../../src/schedule/backward/bestDays.js";
import { deviationOf, type Leg, type Route } from "../../../src/schedule/backward/route.js";
import { openDaysOf, wallOn } from "../../../src/schedule/openDays.js";

const leg = (least: number, best: number, bestUntil: number, from = -Infinity, own: Leg["own"] = null): Leg => ({
  step: {} as Leg["step"],
  least,
  best,
  bestUntil,
  from,
  own,
});
const FIRST = leg(0, 0, 0);

/** Every way there is, one day after the other. */
function everyWay({ first, legs, healing, open }: Route, healedBy: number): readonly (readonly number[])[] {
  let ways: readonly (readonly number[])[] = [[]];
  for (const { least, from } of legs) {
    ways = ways.flatMap((way) => {
      const possible = Math.max(way.length === 0 ? first : (way.at(-1) ?? 0) + least, from);
      const days: number[] = [];
      for (let day = possible; day + healing <= healedBy; day++)
        if (open === undefined || wallOn(open, day) === undefined) days.push(day);
      return days.map((day) => [...way, day]);
    });
  }
  return ways;
}

const arbitraryLeg = fc
  .record({
    least: fc.nat(6),
    more: fc.nat(4),
    room: fc.oneof(fc.nat(4), fc.constant(Infinity)),
    from: fc.oneof(fc.constant(-Infinity), fc.nat(25)),
  })
  .map(({ least, more, room, from }) => leg(least, least + more, least + more + room, from));

/** Its best days are on record. */
const arbitraryDue = fc
  .record({ lead: fc.oneof(fc.nat(6), fc.constant(-Infinity)), from: fc.nat(20), wait: fc.nat(6), room: fc.nat(5) })
  .map(({ lead, from, wait, room }) => {
    const least = Math.max(0, lead);
    return leg(least, least, Infinity, from, { from: from + wait, to: from + wait + room, lead });
  });

const arbitraryRoute: fc.Arbitrary<Route> = fc.record({
  first: fc.nat(5),
  legs: fc
    .tuple(fc.oneof(fc.constant(FIRST), arbitraryDue), fc.array(fc.oneof(arbitraryLeg, arbitraryDue), { maxLength: 3 }))
    .map(([start, legs]) => [start, ...legs]),
  healing: fc.nat(6),
  open: fc.option(
    fc
      .record({
        closedOn: fc.subarray(["sunday", "monday", "thursday"] as const),
        blackouts: fc.array(
          fc.tuple(fc.nat(30), fc.nat(6)).map(([from, days]) => ({ from: textOf(from), to: textOf(from + days) })),
          { maxLength: 2 },
        ),
      })
      .map((calendar) => openDaysOf(calendar)),
    { nil: undefined },
  ),
});

test("no other way is closer to the recommended days, and of equals none is over sooner", () => {
  fc.assert(
    fc.property(arbitraryRoute, fc.integer({ min: 0, max: 36 }), (asked, healedBy) => {
      // As for every request, the first day is one on which the first visit can be.
      const route = { ...asked, first: Math.max(asked.first, asked.legs[0]?.from ?? 0) };
      const ways = everyWay(route, healedBy);
      const found = bestDays(route, healedBy);
      if (ways.length === 0) {
        expect(found).toBeNull();
        return;
      }
      const ranks = ways.map((way) => [deviationOf(route, way), way.at(-1) ?? 0] as const);
      const [least, soonest] = ranks.reduce((a, b) => (b[0] < a[0] || (b[0] === a[0] && b[1] < a[1]) ? b : a));
      expect(ways).toContainEqual(found);
      expect([deviationOf(route, found ?? []), found?.at(-1)]).toEqual([least, soonest]);
    }),
    { numRuns: 1000 },
  );
});

test("where every session is done there is no visit to place", () => {
  expect(bestDays({ first: 3, legs: [], healing: 28, open: undefined }, 100)).toEqual([]);
});

test("far beyond the last blackout nothing better is looked for", () => {
  const open = openDaysOf({ blackouts: [{ from: calendarDate("1970-01-09"), to: calendarDate("1970-01-12") }] });
  const route = { first: 0, legs: [FIRST, leg(7, 10, 14)], healing: 28, open };
  expect(bestDays(route, 2_900_000)).toEqual([0, 12]);
});
