import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain/explain.js";
import { en } from "../../src/locales/en.js";
import type { Slot } from "../../src/schedule/booking/types.js";
import { bookSlots } from "../../src/schedule/bookSlots.js";
import { aPlan, aSlot, aStep, windowOn } from "../schedule/booking/aPlan.js";

const plan = aPlan(
  aStep("session-1", windowOn(0, [0, 2], 4)),
  aStep("session-2", windowOn(10), [
    { from: { previous: true }, minimum: { days: 10 }, recommendedUntil: { days: 12 }, overdue: { days: 20 } },
  ]),
);
const say = (slots: readonly Slot[], late: "accept" | "refuse" = "refuse") =>
  explain(bookSlots(plan, slots, { timeZone: "UTC", late }), { locale: en });

describe("a booking in words", () => {
  test("says each visit with its day, whoever does it, and the best days as they have moved", () => {
    expect(say([aSlot("a", 1, "Ada"), aSlot("b", 12)])).toEqual([
      "Session 1: March 3, 2026, with Ada (best: March 2, 2026 to March 4, 2026).",
      "Session 2: March 14, 2026 (best: March 13, 2026 to March 15, 2026).",
      "These times are chosen, not reserved: they stand once the clinic has confirmed them.",
    ]);
  });

  test("says that a day is later than advised", () => {
    const [, second] = say([aSlot("a", 0), aSlot("b", 25)], "accept");
    expect(second).toContain("; this is later than advised.");
  });

  test("says which visit has no time, why, and when it can be", () => {
    expect(say([aSlot("a", 0), aSlot("b", 5), aSlot("c", 25)]).at(-1)).toBe(
      "No time was found for this visit: Session 2. The reason: some free times come too early and some free times come too late. It can be from March 12, 2026 on, and before March 22, 2026.",
    );
  });

  test("says that nothing can be booked of a plan that is blocked", () => {
    const blocked = { ...plan, steps: [], blocked: [{ code: "scabs-remain" as const }] };
    const sentences = explain(bookSlots(blocked, [], { timeZone: "UTC" }), { locale: en });
    expect(sentences).toEqual(["Nothing can be booked: nothing is planned yet."]);
  });

  test("names the slots that were set aside, by their name or their place", () => {
    const broken = [aSlot("a", 0), { ...aSlot("b", 12), start: "noon" }, { ...aSlot("", 3), id: "" }];
    const sentences = say(broken);
    expect(sentences).toContain("The free time b was set aside: its start is not a time with an offset.");
    expect(sentences).toContain("The free time number 3 was set aside: it has no name.");
  });
});
