import { describe, expect, test } from "vitest";
import { bookableSteps } from "../../../src/schedule/booking/bookable.js";
import { readSlots } from "../../../src/schedule/booking/readSlots.js";
import { whyUnbooked } from "../../../src/schedule/booking/whyUnbooked.js";
import { bookSlots } from "../../../src/schedule/bookSlots.js";
import { openDaysOf } from "../../../src/schedule/openDays.js";
import { aPlan, aSlot, aStep, dayNumber, windowOn } from "./aPlan.js";

const first = bookableSteps([aStep("session-1", windowOn(5, [5, 6], 9, 20))], { session: 60 });
const anyDay = { open: undefined, acceptsLate: false };
const why = (...slots: ReturnType<typeof aSlot>[]) => whyUnbooked(first, 0, readSlots(slots, "UTC").byStart, anyDay);

describe("a step has no slot", () => {
  test.each([
    ["no-slots", []],
    ["too-early", [aSlot("a", 4)]],
    ["too-short", [aSlot("a", 5, undefined, 59)]],
    ["too-late", [aSlot("a", 9)]],
    ["lapsed", [aSlot("a", 20)]],
  ])("because of %s", (reason, slots) => {
    expect(why(...slots)).toEqual({
      step: "session-1",
      because: [reason],
      earliest: dayNumber(5),
      before: dayNumber(9),
    });
  });

  test.each([
    ["blackout", { blackouts: [{ from: dayNumber(6), to: dayNumber(8) }] }],
    ["closed-day", { closedOn: ["sunday"] }],
  ] as const)("because of a %s on which it would be, however long it is", (reason, calendar) => {
    const { byStart } = readSlots([aSlot("sunday", 6), aSlot("short", 6, undefined, 5)], "UTC");
    expect(whyUnbooked(first, 0, byStart, { ...anyDay, open: openDaysOf(calendar) })?.because).toEqual([reason]);
  });

  test("because of everything that keeps a slot from it, each reason once", () => {
    expect(why(aSlot("a", 3), aSlot("b", 4), aSlot("c", 12))?.because).toEqual(["too-early", "too-late"]);
  });

  test("because those that would do do not go with the steps before", () => {
    const bounds = [{ from: { previous: true } as const, minimum: { days: 10 }, overdue: { days: 12 } }];
    const plan = aPlan(aStep("session-1", windowOn(0, [0, 20], 21)), aStep("session-2", windowOn(10), bounds));
    const { unbooked } = bookSlots(plan, [aSlot("a", 0), aSlot("b", 5), aSlot("c", 13)], { timeZone: "UTC" });
    expect(unbooked).toEqual({
      step: "session-2",
      because: ["too-early", "none-after-earlier-choices"],
      earliest: dayNumber(10),
      before: dayNumber(25),
    });
  });
});

test("nothing is missing where every step has a slot", () => {
  expect(whyUnbooked(first, 1, [], anyDay)).toBeNull();
});
