import { describe, expect, test } from "vitest";
import { dayOf } from "../../../src/calendar/day.js";
import { readSlots } from "../../../src/schedule/booking/readSlots.js";
import type { Slot } from "../../../src/schedule/booking/types.js";
import { aSlot, dayNumber } from "./aPlan.js";

const idsOf = (slots: readonly Slot[]) => readSlots(slots, "UTC").byStart.map(({ slot }) => slot.id);

describe("slots that can be read", () => {
  test("stand in the order in which they start, then end, then by id", () => {
    const slots = [aSlot("c", 1), aSlot("long", 1, undefined, 90), aSlot("b", 1), aSlot("first", 0)];
    expect(idsOf(slots)).toEqual(["first", "b", "c", "long"]);
  });

  test("have a rank each, in the order in which they end", () => {
    const slots = [aSlot("long", 1, undefined, 600), aSlot("later", 1, undefined, 30)];
    expect(readSlots(slots, "UTC").byStart.map(({ slot, rank }) => [slot.id, rank])).toEqual([
      ["later", 0],
      ["long", 1],
    ]);
  });

  test("that end at midnight end on their own day, a minute later on the next", () => {
    const until = (minutes: number) => readSlots([aSlot("a", 0, undefined, minutes)], "UTC").byStart[0]?.lastDay;
    expect(until(14 * 60)).toBe(dayOf(dayNumber(0)));
    expect(until(14 * 60 + 1)).toBe(dayOf(dayNumber(1)));
  });

  test("know whose they are; nobody is nobody's namesake", () => {
    const slots = [aSlot("a", 0, "Ada"), aSlot("b", 1, "Ben"), aSlot("c", 2, "Ada"), aSlot("d", 3), aSlot("e", 4, "")];
    const { byStart, problems } = readSlots(slots, "UTC");
    expect(byStart.map(({ practitioner }) => practitioner)).toEqual([0, 1, 0, -1, -1]);
    expect(problems).toEqual([]);
  });
});

describe("a slot is set aside and listed", () => {
  test.each<[string, Partial<Record<keyof Slot, unknown>>, string]>([
    ["with a start that is no time", { start: "2026-03-02T25:00Z" }, "invalid-start"],
    ["with a start without an offset", { start: "2026-03-02T10:00" }, "invalid-start"],
    ["of no minutes", { minutes: 0 }, "invalid-minutes"],
    ["of half a minute", { minutes: 0.5 }, "invalid-minutes"],
    ["of minutes that are no number", { minutes: Number.NaN }, "invalid-minutes"],
    ["longer than a day", { minutes: 1441 }, "invalid-minutes"],
    ["without a name", { id: "" }, "invalid-id"],
  ])("%s", (_, change, code) => {
    const slot = { ...aSlot("a", 0), ...change } as Slot;
    const { byStart, problems } = readSlots([aSlot("good", 1), slot], "UTC");
    expect(byStart.map(({ slot: { id } }) => id)).toEqual(["good"]);
    expect(problems).toEqual([{ code, index: 1, slot: slot.id === "" ? null : "a" }]);
  });

  test("that shares its name with another, both of them: nobody could say which is meant", () => {
    const { byStart, problems } = readSlots([aSlot("a", 0), aSlot("b", 1), aSlot("a", 2)], "UTC");
    expect(byStart.map(({ slot }) => slot.id)).toEqual(["b"]);
    expect(problems.map(({ code, index }) => [code, index])).toEqual([
      ["duplicate-id", 0],
      ["duplicate-id", 2],
    ]);
  });

  test("but one of a whole day is not", () => {
    expect(idsOf([aSlot("a", 0, undefined, 1440)])).toEqual(["a"]);
  });
});
