import { expect, test } from "vitest";
import { readSlots } from "../../../src/schedule/booking/readSlots.js";
import { stagesOf } from "../../../src/schedule/booking/stages.js";
import { addVisit, NO_VISIT, type Trail } from "../../../src/schedule/booking/trail.js";
import { aSlot } from "./aPlan.js";

test("a visit goes through the stages: too early to follow, early, good, late, and out", () => {
  const slots = [aSlot("visit", 0, "Ada"), ...[4, 5, 9, 10, 12, 13, 19, 20].map((day) => aSlot(`day ${day}`, day))];
  const [visit, ...later] = readSlots(slots, "UTC").byStart;
  const trail: Trail = { slots: [], costs: [], from: [] };
  const span = (from: number) => from + visit!.day;
  const spans = [{ earliest: span(5), from: span(10), to: span(12), last: span(19) }];
  const stages = stagesOf({ visits: [addVisit(trail, visit!, 0, NO_VISIT)], spans }, trail, 1);
  const standing = later.map((slot) => {
    for (const stage of stages) stage.moveTo(slot);
    return stages.map((stage) => stage.least() !== NO_VISIT);
  });
  const [before, early, good, late] = [
    [false, false, false],
    [true, false, false],
    [false, true, false],
    [false, false, true],
  ];
  expect(standing).toEqual([before, early, early, good, good, late, late, before]);
});

test("a stage knows the visits of one practitioner, and of nobody none", () => {
  const [visit, next] = readSlots([aSlot("visit", 0, "Ada"), aSlot("next", 1)], "UTC").byStart;
  const trail: Trail = { slots: [], costs: [], from: [] };
  const spans = [{ earliest: visit!.day, from: visit!.day, to: visit!.day + 5, last: Infinity }];
  const [, good] = stagesOf({ visits: [addVisit(trail, visit!, 7, NO_VISIT)], spans }, trail, 1);
  expect(good?.moveTo(next!)).toBe(true);
  expect(good?.moveTo(next!)).toBe(false);
  expect([good?.leastOf(visit!.practitioner), good?.leastOf(-1), good?.valueOf(0)]).toEqual([0, -1, 7]);
});
