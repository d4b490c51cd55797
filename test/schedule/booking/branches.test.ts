import { describe, expect, test } from "vitest";
import { bookableSteps } from "../../../src/schedule/booking/bookable.js";
import { type Branch, branchesAfter, spansAfter, withoutWorse } from "../../../src/schedule/booking/branches.js";
import { readSlots } from "../../../src/schedule/booking/readSlots.js";
import { addVisit, NO_VISIT, type Trail } from "../../../src/schedule/booking/trail.js";
import type { Bound } from "../../../src/schedule/series/types.js";
import { aSlot, aStep, windowOn } from "./aPlan.js";

const { byStart } = readSlots([aSlot("a", 0), aSlot("b", 0, undefined, 90), aSlot("c", 1)], "UTC");
const from = (step: string) => [{ from: { step }, minimum: { days: 5 } }];
const steps = bookableSteps(
  [
    aStep("session-1", windowOn(0)),
    aStep("healed-review", windowOn(9, [9, 9], null, 12)),
    aStep("touch-up", windowOn(28), from("session-1")),
  ],
  {},
);

function reached(): { trail: Trail; branch: Branch } {
  const trail: Trail = { slots: [], costs: [], from: [] };
  return { trail, branch: { chosen: new Map(), visits: byStart.map((slot) => addVisit(trail, slot, 0, NO_VISIT)) } };
}

describe("branches", () => {
  test("there is one for each day of a step that a later one counts from past another", () => {
    const { trail, branch } = reached();
    const branches = branchesAfter([branch], trail, steps[0]!);
    expect(branches.map(({ visits }) => visits)).toEqual([[0, 1], [2]]);
    expect(branches.map(({ chosen }) => chosen.get("session-1"))).toEqual([byStart[0]?.day, byStart[2]?.day]);
  });

  test("become one again once nothing counts from that day, of two ways to a slot the better", () => {
    const { trail, branch } = reached();
    const dear = addVisit(trail, byStart[2]!, 9, NO_VISIT);
    const others = { chosen: new Map([["session-1", 3]]), visits: [dear] };
    expect(branchesAfter([others, branch], trail, steps[2]!)).toEqual([{ chosen: new Map(), visits: [0, 1, 2] }]);
  });
});

test("a visit that leaves the next step no day is left out", () => {
  const { trail, branch } = reached();
  const narrow = bookableSteps([aStep("session-1", windowOn(0)), aStep("session-2", windowOn(0, [0, 0], null, 1))], {});
  const { visits, spans } = spansAfter(branch, trail, narrow[0]!, narrow[1]!, false);
  expect(visits).toEqual([0, 1]);
  expect(spans).toHaveLength(2);
});

describe("visits that cannot be part of the best choice", () => {
  const named = readSlots(
    [aSlot("ada", 0, "Ada"), aSlot("ada later", 1, "Ada"), aSlot("ben", 2, "Ben"), aSlot("after", 40, "Ada")],
    "UTC",
  ).byStart;
  const [start, review] = [aStep("session-1", windowOn(0)), aStep("healed-review", windowOn(5))];
  const kept = (bounds: readonly Bound[], ...costs: readonly number[]): readonly number[] => {
    const trail: Trail = { slots: [], costs: [], from: [] };
    const visits = named.map((slot, index) => addVisit(trail, slot, costs[index] ?? 0, NO_VISIT));
    const branch = { chosen: new Map([["session-1", named[0]!.day]]), visits };
    const [, previous, step] = bookableSteps([start, review, aStep("touch-up", windowOn(28), bounds)], {});
    return withoutWorse(spansAfter(branch, trail, previous!, step!, false), trail).visits;
  };
  const fromSession: Bound = { from: { step: "session-1" }, minimum: { days: 28 } };

  test("are those that end later and cost no less, with the same practitioner or with a change to spare", () => {
    expect(kept([fromSession], 4, 4, 4, 4)).toEqual([0, 2, 3]);
    expect(kept([fromSession], 4, 3, 4, 9)).toEqual([0, 1, 3]);
    expect(kept([fromSession], 4, 5, 5, 5)).toEqual([0, 3]);
  });

  test("are so too where the next step also keeps a distance to them that its best days do not come up against", () => {
    const apart = (days: number): readonly Bound[] => [fromSession, { from: { previous: true }, minimum: { days } }];
    expect(kept(apart(7), 4, 4, 4, 4)).toEqual([0, 2, 3]);
    // From the second day on the distance moves the best days.
    expect(kept(apart(28), 4, 4, 4, 4)).toEqual([0, 1, 2, 3]);
    expect(kept(apart(27), 4, 4, 4, 4)).toEqual([0, 2, 3]);
  });

  test("are kept where the next window moves with each of them", () => {
    expect(kept([{ from: { previous: true }, minimum: { days: 9 } }], 4, 4, 4, 4)).toEqual([0, 1, 2, 3]);
  });
});
