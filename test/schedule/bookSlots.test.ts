import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import type { BookingOptions, Slot } from "../../src/schedule/booking/types.js";
import { bookSlots } from "../../src/schedule/bookSlots.js";
import { planBackFrom } from "../../src/schedule/planBackFrom.js";
import { planTreatment } from "../../src/schedule/planTreatment.js";
import type { TreatmentPlan } from "../../src/schedule/types.js";
import { deepFrozen } from "../support/client.js";
import { aPlan, aSlot, aStep, dayNumber, windowOn } from "./booking/aPlan.js";

const utc = { timeZone: "UTC" };
const afterPrevious = (days: number, until = days, overdue = until + 5) => [
  {
    from: { previous: true } as const,
    minimum: { days },
    recommendedUntil: { days: until },
    overdue: { days: overdue },
  },
];
const twoSessions = aPlan(
  aStep("session-1", windowOn(0, [0, 2], 9)),
  aStep("session-2", windowOn(10), afterPrevious(10, 12)),
);
const book = (slots: readonly Slot[], plan: TreatmentPlan = twoSessions) => bookSlots(plan, slots, utc);

describe("a touch-up", () => {
  const oneSession = planTreatment({ notBefore: calendarDate("2026-03-02"), course: "shaved", sessions: 1 });
  const bookAll = (...days: string[]) =>
    bookSlots(
      oneSession,
      days.map((day) => ({ id: day, start: `${day}T10:00:00Z`, minutes: 60 })),
      { ...utc, upTo: "touch-up" },
    );

  test("is booked only before it lapses, counted from the session that was chosen", () => {
    expect(bookAll("2026-03-02", "2027-06-01")).toMatchObject({
      feasible: false,
      unbooked: { step: "touch-up", earliest: "2026-03-30" },
    });
    expect(bookAll("2026-03-02", "2026-09-02").feasible).toBe(false);
    const last = bookAll("2026-03-02", "2026-09-01");
    expect([last.feasible, last.steps[1]?.window.lapsesOn]).toEqual([true, "2026-09-02"]);
  });

  test("is not booked before the pigment has set, which moves with the session that was chosen", () => {
    expect(bookAll("2026-03-02", "2026-03-16", "2026-03-29").feasible).toBe(false);
    expect(bookAll("2026-03-04", "2026-03-31").feasible).toBe(false);
    const { steps } = bookAll("2026-03-04", "2026-04-01");
    expect(steps[1]).toMatchObject({ on: "2026-04-01", window: { earliest: "2026-03-18" } });
  });

  test("may be booked sooner on skin that was found healed", () => {
    const healed = (healedOn?: string) => {
      const visits = [
        { on: calendarDate("2026-03-02"), decision: "finished", ...(healedOn && { healedOn: calendarDate(healedOn) }) },
      ] as const;
      const plan = planTreatment({
        notBefore: calendarDate("2026-03-03"),
        course: "shaved",
        record: { course: "shaved", visits },
      });
      const slot = { id: "a", start: "2026-03-20T10:00:00Z", minutes: 60 };
      return bookSlots(JSON.parse(JSON.stringify(plan)) as TreatmentPlan, [slot], { ...utc, upTo: "touch-up" });
    };
    expect([healed().feasible, healed("2026-03-19").feasible]).toEqual([false, true]);
  });
});

describe("windows", () => {
  test("move with the day that was chosen before", () => {
    const { steps } = book([aSlot("a", 2), aSlot("b", 12)]);
    expect(steps.map(({ window: { earliest } }) => earliest)).toEqual([dayNumber(0), dayNumber(12)]);
    expect(steps[1]?.window.recommended).toEqual({ from: dayNumber(12), to: dayNumber(14) });
    expect(steps[1]?.window.overdueFrom).toBe(dayNumber(19));
  });

  test("stay as they are for a step that counts from nothing", () => {
    const plan = aPlan(aStep("session-1", windowOn(0)), aStep("session-2", windowOn(9, [10, 12], 15)));
    expect(book([aSlot("a", 0), aSlot("b", 11)], plan).steps[1]?.window).toEqual(windowOn(9, [10, 12], 15));
  });

  test.each([
    [9, false],
    [10, true],
    [12, true],
    [13, true],
    [16, true],
    [17, false],
  ])("on day %i after the visit before, the next one is possible: %s", (day, feasible) => {
    expect(book([aSlot("a", 0), aSlot("b", day)]).feasible).toBe(feasible);
  });

  test("of a plan as it is are those of the booking when each visit is on its proposed day", () => {
    for (const course of ["shaved", "density", "scar", "correction"] as const) {
      const plan = planTreatment({ notBefore: calendarDate("2026-03-02"), course });
      const slots = plan.steps.map(({ step, proposed }) => ({ id: step, start: `${proposed}T10:00:00Z`, minutes: 60 }));
      const booking = book(slots, plan);
      expect(booking.steps.map(({ slot }) => slot)).toEqual(plan.steps.map(({ step }) => step));
      expect(booking.steps.map(({ window }) => window)).toEqual(plan.steps.map(({ window }) => window));
    }
  });
});

describe("a slot", () => {
  test("is on the day of the clinic's wall calendar, not of its offset or of UTC", () => {
    const evening = { ...aSlot("a", 0), start: `${dayNumber(0)}T20:00:00Z` };
    const on = (timeZone: string) => bookSlots(twoSessions, [evening], { timeZone }).steps[0]?.on;
    expect(on("America/New_York")).toBe(dayNumber(0));
    expect(on("Asia/Kolkata")).toBe(dayNumber(1));
    expect(on("+05:30")).toBe(dayNumber(1));
  });

  test("that goes on past midnight counts to the next day for the spacing", () => {
    const plan = aPlan(aStep("session-1", windowOn(0)), aStep("session-2", windowOn(10), afterPrevious(1)));
    const late = { ...aSlot("a", 0), start: `${dayNumber(0)}T23:00:00Z`, minutes: 61 };
    expect(book([late, aSlot("b", 1)], plan).feasible).toBe(false);
    expect(book([{ ...late, minutes: 60 }, aSlot("b", 1)], plan).feasible).toBe(true);
  });

  test("may follow another on one day once that is over, where the plan has no days between", () => {
    const plan = aPlan(aStep("consultation", windowOn(0)), aStep("patch-test", windowOn(0), afterPrevious(0)));
    const at = (id: string, time: string): Slot => ({ ...aSlot(id, 0), start: `${dayNumber(0)}T${time}:00Z` });
    expect(book([at("a", "10:00"), at("b", "11:00")], plan).feasible).toBe(true);
    expect(book([at("a", "10:00"), at("b", "10:59")], plan).feasible).toBe(false);
  });

  test("has to be as long as its kind of visit takes, where somebody says how long that is", () => {
    const slots = [aSlot("short", 0), aSlot("long", 1, undefined, 180), aSlot("next", 13, undefined, 180)];
    const booking = bookSlots(twoSessions, slots, { ...utc, leastMinutes: { session: 180 } });
    expect(booking.steps.map(({ slot }) => slot)).toEqual(["long", "next"]);
    const none = bookSlots(twoSessions, [aSlot("short", 0)], { ...utc, leastMinutes: { session: 180 } });
    expect(none.unbooked?.because).toEqual(["too-short"]);
  });
});

describe("where clocks change, a slot in the first hour of the day", () => {
  const dayOfSlot = (start: string, timeZone: string): string | undefined =>
    bookSlots(aPlan(anyDay), [{ id: "a", start, minutes: 60 }], { timeZone }).steps[0]?.on;
  const anyDay = aStep("session-1", {
    earliest: calendarDate("2011-01-01"),
    recommended: { from: calendarDate("2011-01-01"), to: calendarDate("2026-12-31") },
    overdueFrom: null,
    lapsesOn: null,
  });

  test.each([
    // London: an hour forward on 29 March 2026 at 01:00, an hour back on 25 October at 02:00.
    ["Europe/London", "2026-03-29T00:30:00+00:00", "2026-03-29"],
    ["Europe/London", "2026-03-29T23:30:00+00:00", "2026-03-30"],
    ["Europe/London", "2026-10-24T23:30:00Z", "2026-10-25"],
    ["Europe/London", "2026-10-25T23:30:00Z", "2026-10-25"],
    ["Europe/London", "2026-10-26T00:30:00Z", "2026-10-26"],
    // Sao Paulo: 23:00 came twice on 17 February 2018, and 4 November began at 01:00.
    ["America/Sao_Paulo", "2018-02-17T23:30:00-02:00", "2018-02-17"],
    ["America/Sao_Paulo", "2018-02-18T00:30:00-02:00", "2018-02-17"],
    ["America/Sao_Paulo", "2018-02-18T00:30:00-03:00", "2018-02-18"],
    ["America/Sao_Paulo", "2018-11-03T23:59:59-03:00", "2018-11-03"],
    ["America/Sao_Paulo", "2018-11-04T00:00:00-03:00", "2018-11-04"],
    ["America/Sao_Paulo", "2018-11-04T00:30:00-03:00", "2018-11-04"],
    // Apia had no 30 December 2011.
    ["Pacific/Apia", "2011-12-29T23:59:59-10:00", "2011-12-29"],
    ["Pacific/Apia", "2011-12-30T00:00:00-10:00", "2011-12-31"],
    ["Pacific/Apia", "2011-12-30T00:30:00-10:00", "2011-12-31"],
    ["Pacific/Apia", "2011-12-31T00:30:00+14:00", "2011-12-31"],
  ])("in %s at %s is on %s", (timeZone, start, day) => {
    expect(dayOfSlot(start, timeZone)).toBe(day);
  });

  test("keeps ten days of spacing by the wall calendar, however many hours they have", () => {
    const spaced = aPlan(anyDay, { ...anyDay, step: "session-2", bounds: afterPrevious(10, 1000, 1001) });
    const feasible = (timeZone: string, first: string, second: string): boolean =>
      bookSlots(
        spaced,
        [
          { id: "first", start: first, minutes: 60 },
          { id: "second", start: second, minutes: 60 },
        ],
        { timeZone },
      ).feasible;
    // From 00:30 to 00:30 over the change to summer time are 239 hours: ten days all the same.
    expect(feasible("Europe/London", "2026-03-20T00:30:00Z", "2026-03-30T00:30:00+01:00")).toBe(true);
    expect(feasible("Europe/London", "2026-03-20T00:30:00Z", "2026-03-29T23:30:00+01:00")).toBe(false);
    // Over the change back 240 hours have passed at 23:30, on the ninth day.
    expect(feasible("Europe/London", "2026-10-16T00:30:00+01:00", "2026-10-25T23:30:00Z")).toBe(false);
    expect(feasible("Europe/London", "2026-10-16T00:30:00+01:00", "2026-10-26T00:30:00Z")).toBe(true);
    // The day that Apia skipped is one of the ten on the calendar.
    expect(feasible("Pacific/Apia", "2011-12-22T00:30:00-10:00", "2011-12-31T00:30:00+14:00")).toBe(false);
    expect(feasible("Pacific/Apia", "2011-12-22T00:30:00-10:00", "2012-01-01T00:30:00+14:00")).toBe(true);
  });

  test("of an hour that the wall calendar has twice is over only at the end of the second", () => {
    const lastDay = (minutes: number): boolean => {
      const night = { id: "a", start: "2018-02-17T23:00:00-02:00", minutes };
      const next = { id: "b", start: "2018-02-18T12:00:00-03:00", minutes: 60 };
      const plan = aPlan(anyDay, { ...anyDay, step: "session-2", bounds: afterPrevious(1, 1000, 1001) });
      return bookSlots(plan, [night, next], { timeZone: "America/Sao_Paulo" }).feasible;
    };
    expect([lastDay(120), lastDay(121)]).toEqual([true, false]);
  });
});

describe("the calendar that a plan was made with", () => {
  const away = { blackouts: [{ from: calendarDate("2026-03-10"), to: calendarDate("2026-03-13") }] };
  const plan = planTreatment({ notBefore: calendarDate("2026-03-02"), course: "shaved", sessions: 2, calendar: away });
  const to = (slots: readonly Slot[]) => bookSlots(plan, slots, { ...utc, upTo: "session-2" });

  test("rules slots out, also best ones", () => {
    const best = [aSlot("first", 0), aSlot("away", 10), aSlot("too late to be best", 16)];
    expect(to(best).steps.map(({ slot }) => slot)).toEqual(["first", "too late to be best"]);
    expect(bookSlots({ ...plan, calendar: null }, best, { ...utc, upTo: "session-2" }).steps[1]?.slot).toBe("away");
  });

  test("is a reason where it leaves no slot", () => {
    const { feasible, unbooked } = to([aSlot("first", 0), aSlot("away", 10), aSlot("away too", 11)]);
    expect([feasible, unbooked?.because]).toEqual([false, ["too-early", "blackout"]]);
  });

  test("reaches it through JSON too, and holds for a plan that has to be healed by a day", () => {
    const again = JSON.parse(JSON.stringify(plan)) as TreatmentPlan;
    expect(again.calendar).toEqual({ closedOn: [], ...away });
    expect(bookSlots(again, [aSlot("away", 8)], utc).unbooked?.because).toEqual(["blackout"]);
    const healedBy = calendarDate("2026-05-20");
    const [best] = planBackFrom({ notBefore: calendarDate("2026-03-02"), course: "shaved", healedBy }).plans;
    expect([best!.plan.calendar, best!.plan.healing]).toEqual([null, { from: "2026-04-23", to: healedBy }]);
    const inHealing = bookSlots(best!.plan, [aSlot("while it heals", 60)], { ...utc, upTo: "session-1" });
    expect(inHealing.unbooked?.because).toEqual(["healing"]);
  });
});

describe("where a step has no slot", () => {
  test("the steps before it are booked as well as can be", () => {
    const { feasible, steps, unbooked } = book([aSlot("a", 1), aSlot("b", 5)]);
    expect([feasible, steps.map(({ slot }) => slot)]).toEqual([false, ["a"]]);
    expect(unbooked).toEqual({
      step: "session-2",
      because: ["too-early"],
      earliest: dayNumber(11),
      before: dayNumber(22),
    });
  });

  test("only late ones will do if late days are accepted, and they say so", () => {
    const slots = [aSlot("a", 0), aSlot("b", 30)];
    expect(book(slots).unbooked?.because).toEqual(["too-early", "too-late"]);
    const { feasible, steps } = bookSlots(twoSessions, slots, { ...utc, late: "accept" });
    expect([feasible, steps.map(({ late }) => late)]).toEqual([true, [false, true]]);
  });

  test("a plan can be booked up to a step", () => {
    expect(bookSlots(twoSessions, [aSlot("a", 0)], { ...utc, upTo: "session-1" }).feasible).toBe(true);
  });

  test("a blocked plan has nothing to book", () => {
    const blocked = { ...twoSessions, steps: [], blocked: [{ code: "scabs-remain" as const }] };
    const { feasible, unbooked } = book([aSlot("a", 0)], blocked);
    expect([feasible, unbooked?.step, unbooked?.because]).toEqual([false, null, ["plan-blocked"]]);
  });

  test("a plan without steps is booked", () => {
    expect(book([], { ...twoSessions, steps: [] })).toMatchObject({ feasible: true, steps: [], deviation: 0 });
  });
});

test("a visit whose practitioner nobody names is not with the same one for sure", () => {
  expect(book([aSlot("a", 0), aSlot("b", 10)]).practitionerChanges).toBe(1);
  expect(book([aSlot("a", 0, "Ada"), aSlot("b", 10, "Ada")]).practitionerChanges).toBe(0);
});

test("the order of the slots makes no difference, and nothing that is handed in is touched", () => {
  const slots = Array.from({ length: 12 }, (_, index) =>
    aSlot(`s${index}`, (index * 5) % 17, index % 2 ? "Ada" : "Ben"),
  );
  const expected = book(slots);
  fc.assert(
    fc.property(fc.shuffledSubarray(slots, { minLength: 12 }), (shuffled) => {
      const booking = bookSlots(deepFrozen(twoSessions), deepFrozen(shuffled), utc);
      expect(booking).toEqual(expected);
      expect(JSON.parse(JSON.stringify(booking))).toEqual(booking);
    }),
  );
});

test.each([
  [{ timeZone: "Mars/Olympus" }, "invalid-time-zone"],
  [{ ...utc, upTo: "session-9" }, "unknown-step"],
  [{ ...utc, leastMinutes: { session: 0 } }, "invalid-count"],
  [{ ...utc, leastMinutes: { session: Number.NaN } }, "invalid-count"],
  [{ ...utc, late: "maybe" }, "invalid-answer"],
])("refuses %o", (options, code) => {
  expect(() => bookSlots(twoSessions, [], options as BookingOptions)).toThrow(expect.objectContaining({ code }));
});
