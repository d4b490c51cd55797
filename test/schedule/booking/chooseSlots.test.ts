import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Duration } from "../../../src/calendar/types.js";
import type { Slot } from "../../../src/schedule/booking/types.js";
import { bookSlots } from "../../../src/schedule/bookSlots.js";
import type { Bound } from "../../../src/schedule/series/types.js";
import type { PlanCalendar, StepId, TreatmentPlan } from "../../../src/schedule/types.js";
import { aPlan, aSlot, aStep, dayNumber, windowOn } from "./aPlan.js";
import { bruteForce } from "./bruteForce.js";

const names: readonly StepId[] = ["session-1", "session-2", "session-3", "touch-up"];

/** Lengths that rise, some in months, so that rounding matters. */
const lengths: readonly Duration[] = [
  { days: 0 },
  { days: 1 },
  { days: 3 },
  { days: 7 },
  { days: 12 },
  { days: 20 },
  { months: 1 },
  { months: 1, days: 9 },
];

const maybe = fc.option(fc.nat(4), { nil: undefined });
/** Upper bounds are the exception, so that most plans can be booked. */
const seldom = fc.option(fc.nat(4), { nil: undefined, freq: 1 });

/** A bound whose parts are in order, counting from the visit before or from an earlier step. */
const arbitraryBound = (index: number): fc.Arbitrary<Bound> =>
  fc
    .tuple(fc.nat(2), fc.nat(2), maybe, seldom, seldom, fc.nat(4), fc.nat(index * 2))
    .map(([least, best, until, overdue, lapses, shift, anchor]): Bound => {
      const at = (more: number | undefined): Duration | undefined =>
        more === undefined ? undefined : lengths[Math.min(least + best + more, lengths.length - 1)];
      const name = names[anchor] ?? "session-1";
      return {
        from: anchor < index ? { step: name } : { previous: true },
        minimum: lengths[least],
        recommended: lengths[least + best],
        recommendedUntil: at(until),
        overdue: at(overdue === undefined ? undefined : overdue + (shift > 2 ? 0 : 1)),
        lapses: at(lapses === undefined ? undefined : lapses + 2),
      };
    });

const arbitraryWindow = fc
  .tuple(fc.nat(9), fc.nat(5), fc.nat(5), fc.option(fc.nat(20)), fc.option(fc.nat(20)))
  .map(([earliest, best, length, overdue, lapses]) => {
    const to = earliest + best + length;
    const late = overdue === null ? null : to + 1 + overdue;
    return windowOn(earliest, [earliest + best, to], late, lapses === null ? null : (late ?? to) + 1 + lapses);
  });

/** Weekends that are closed, and blackouts that may overlap; none at all in half of the plans. */
const arbitraryCalendar: fc.Arbitrary<PlanCalendar | null> = fc.option(
  fc.record({
    closedOn: fc.subarray(["wednesday", "saturday", "sunday"] as const),
    blackouts: fc.array(
      fc.tuple(fc.nat(45), fc.nat(6)).map(([from, days]) => ({ from: dayNumber(from), to: dayNumber(from + days) })),
      { maxLength: 2 },
    ),
  }),
  { freq: 1 },
);

/** A step counts from others, or keeps its window. */
const arbitraryPlan: fc.Arbitrary<TreatmentPlan> = fc
  .tuple(
    fc.constantFrom(1, 2, 3, 3, 4, 4, 4),
    fc.tuple(...names.map(() => arbitraryWindow)),
    fc.tuple(...names.map((_, index) => fc.array(arbitraryBound(index), { maxLength: 2 }))),
    arbitraryCalendar,
  )
  .map(([count, windows, bounds, calendar]) => ({
    ...aPlan(
      ...names
        .slice(0, count)
        .map((name, index) => aStep(name, windows[index] ?? windowOn(0), index === 0 ? [] : bounds[index])),
    ),
    calendar,
  }));

const arbitrarySlots: fc.Arbitrary<readonly Slot[]> = fc
  .array(
    fc.tuple(
      fc.nat(50),
      fc.constantFrom("00:15", "09:00", "10:00", "21:30", "23:00"),
      fc.constantFrom(30, 60, 240, 600),
      fc.constantFrom("Ada", "Ben", undefined),
    ),
    { minLength: 1, maxLength: 11 },
  )
  .map((drafts) =>
    drafts.map(([day, time, minutes, practitioner], index) => ({
      id: `slot-${index}`,
      start: `${dayNumber(day)}T${time}:00Z`,
      minutes,
      practitioner,
    })),
  );

const zones = fc.constantFrom("UTC", "Asia/Kolkata", "America/New_York");

describe("the choice", () => {
  test("is the one that trying every choice finds best: least deviation, fewest changes, earliest end", () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitrarySlots, zones, fc.boolean(), (plan, slots, timeZone, late) => {
        const booking = bookSlots(plan, slots, { timeZone, late: late ? "accept" : "refuse" });
        const best = bruteForce(plan, slots, timeZone, { count: booking.steps.length, late });
        expect(booking.steps.map(({ slot }) => slot)).toEqual(best?.slots);
        expect([booking.deviation, booking.practitionerChanges]).toEqual(best?.score.slice(0, 2));
        expect(booking.feasible).toBe(booking.steps.length === plan.steps.length);
        const more = bruteForce(plan, slots, timeZone, { count: booking.steps.length + 1, late });
        if (!booking.feasible) expect(more).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  test("passes the nearest slot by where it would leave the next visit none", () => {
    const plan = aPlan(
      aStep("session-1", windowOn(0)),
      aStep("session-2", windowOn(10), [
        { from: { previous: true }, minimum: { days: 9 }, recommended: { days: 10 }, overdue: { days: 12 } },
      ]),
    );
    const slots = [aSlot("near", 0), aSlot("later", 3), aSlot("best", 13), aSlot("far", 30)];
    const booked = bookSlots(plan, slots, { timeZone: "UTC" });
    expect(booked.steps.map(({ slot }) => slot)).toEqual(["later", "best"]);
    expect(booked.steps.map(({ deviation }) => deviation)).toEqual([3, 0]);
    const withLate = bookSlots(plan, slots, { timeZone: "UTC", late: "accept" });
    expect(withLate.steps.map(({ slot, late }) => [slot, late])).toEqual([
      ["near", false],
      ["best", true],
    ]);
  });

  test("keeps to one practitioner where that costs no day, and only there", () => {
    const plan = aPlan(
      aStep("session-1", windowOn(0)),
      aStep("session-2", windowOn(10), [
        { from: { previous: true }, minimum: { days: 10 }, recommendedUntil: { days: 12 } },
      ]),
    );
    const [ada, ben] = [aSlot("ada", 0, "Ada"), aSlot("ben", 10, "Ben")];
    const book = (...slots: Slot[]) => bookSlots(plan, slots, { timeZone: "UTC" });
    const same = book(ada, ben, aSlot("ada again", 12, "Ada"));
    expect(same.steps.map(({ slot }) => slot)).toEqual(["ada", "ada again"]);
    expect(same.practitionerChanges).toBe(0);
    const dearer = book(ada, ben, aSlot("ada again", 13, "Ada"));
    expect(dearer.steps.map(({ slot }) => slot)).toEqual(["ada", "ben"]);
    expect(dearer.practitionerChanges).toBe(1);
  });

  test("of equally good ones ends earliest, whatever the order of the slots", () => {
    const plan = aPlan(aStep("session-1", windowOn(0, [0, 5])));
    const slots = [aSlot("late", 4), aSlot("long", 1, undefined, 90), aSlot("short", 1), aSlot("same", 1)];
    fc.assert(
      fc.property(fc.shuffledSubarray(slots, { minLength: 4 }), (shuffled) => {
        expect(bookSlots(plan, shuffled, { timeZone: "UTC" }).steps.map(({ slot }) => slot)).toEqual(["same"]);
      }),
    );
  });

  test("counts from an earlier step although another visit stands between", () => {
    const plan = aPlan(
      aStep("session-1", windowOn(0, [0, 6])),
      aStep("healed-review", windowOn(20), [
        { from: { previous: true }, minimum: { days: 5 }, recommended: { days: 5 }, recommendedUntil: { days: 25 } },
      ]),
      aStep("touch-up", windowOn(28), [
        { from: { step: "session-1" }, minimum: { days: 14 }, recommended: { days: 28 } },
      ]),
    );
    const slots = [aSlot("first", 0), aSlot("second", 2), aSlot("healed", 20), aSlot("touch-up", 30)];
    const { steps, deviation } = bookSlots(plan, slots, { timeZone: "UTC" });
    expect(steps.map(({ slot }) => slot)).toEqual(["second", "healed", "touch-up"]);
    expect(deviation).toBe(0);
  });
});
