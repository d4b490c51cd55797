import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDuration } from "../../src/calendar/addDuration.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { daysBetween } from "../../src/calendar/daysBetween.js";
import type { CalendarDate, DateRange } from "../../src/calendar/types.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import { planTreatment } from "../../src/schedule/planTreatment.js";
import type { TreatmentRecord, Visit } from "../../src/schedule/record/types.js";
import { reviewVisits } from "../../src/schedule/reviewVisits.js";
import type { ClinicCalendar, PlannedStep, PlanRequest, Wall, Weekday } from "../../src/schedule/types.js";
import { arbitraryCalendarDate, deepFrozen } from "../support/client.js";

/** As `Date` numbers them. */
const WEEKDAYS: readonly Weekday[] = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** The wall on a day, worked out without the library. */
function wallOn(date: CalendarDate, { closedOn = [], blackouts = [] }: ClinicCalendar): Wall | undefined {
  if (blackouts.some(({ from, to }) => from <= date && date <= to)) return "blackout";
  const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
  return weekday !== undefined && closedOn.includes(weekday) ? "closed-day" : undefined;
}

/** Wishes without a calendar. */
const arbitraryWishes: fc.Arbitrary<PlanRequest> = fc.record(
  {
    notBefore: arbitraryCalendarDate,
    course: fc.constantFrom("shaved", "density", "scar", "correction"),
    sessions: fc.integer({ min: 1, max: 12 }),
    pigment: fc.constantFrom("permanent", "temporary"),
    horizonYears: fc.integer({ min: 1, max: 30 }),
  },
  { requiredKeys: ["notBefore", "course"], noNullPrototype: true },
);

/** Blackouts of up to a year and a bit, near the plan, in any order, overlapping or not. */
const arbitraryRequest: fc.Arbitrary<PlanRequest & { readonly calendar: ClinicCalendar }> = fc
  .tuple(
    arbitraryWishes,
    fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { maxLength: 6 }),
    fc.array(fc.tuple(fc.integer({ min: -30, max: 1500 }), fc.nat(400)), { maxLength: 4 }),
  )
  .map(([wishes, closedOn, gaps]) => {
    const blackouts = gaps.map(([start, length]): DateRange => {
      const from = addDuration(wishes.notBefore, { days: start });
      return { from, to: addDuration(from, { days: length }) };
    });
    return { ...wishes, calendar: { closedOn, blackouts } };
  });

const isReview = ({ kind }: PlannedStep): boolean => kind === "maintenance-review";
/** What a review counts from: the touch-up, or the refresh of the look that took its place. */
const isFinish = ({ kind }: PlannedStep): boolean => kind === "touch-up" || kind === "maintenance";

/** The fewest days after the visit before, by the article. */
function leastGap(step: PlannedStep, before: PlannedStep): number {
  if (step.kind === "laser") return 42;
  if (step.kind === "touch-up") return 14;
  return before.kind === "laser" ? 90 : 7;
}

/** Whole months from a day to a day that was reached by rounding forward. */
function monthsFrom(from: CalendarDate, to: CalendarDate): number {
  let months = 0;
  while (addDuration(from, { months }, "forward") < to) months++;
  return months;
}

describe("windows", () => {
  test("are in order: possible, recommended, late, lapsed", () => {
    fc.assert(
      fc.property(arbitraryRequest, (request) => {
        for (const { window } of planTreatment(request).steps) {
          const { earliest, recommended, overdueFrom, lapsesOn } = window;
          expect(earliest <= recommended.from).toBe(true);
          expect(recommended.from <= recommended.to).toBe(true);
          const bounds = [recommended.to, overdueFrom, lapsesOn].filter((bound) => bound !== null);
          bounds.slice(1).forEach((bound, index) => {
            expect(bound > (bounds[index] ?? "")).toBe(true);
          });
        }
      }),
    );
  });

  test("count from the day proposed for the visit before", () => {
    fc.assert(
      fc.property(arbitraryRequest, (request) => {
        const steps = planTreatment(request).steps.filter((step) => !isReview(step));
        expect(steps[0]?.window.earliest).toBe(request.notBefore);
        steps.slice(1).forEach((step, index) => {
          const before = steps[index]!;
          const { earliest } = step.window;
          if (step.kind === "maintenance") expect(monthsFrom(before.proposed, earliest)).toBe(6);
          else expect(daysBetween(before.proposed, earliest)).toBe(leastGap(step, before));
        });
      }),
    );
  });

  test("of reviews count from the touch-up, whatever became of the reviews before", () => {
    fc.assert(
      fc.property(arbitraryRequest, (request) => {
        const { steps, pigment } = planTreatment(request);
        const touchUp = steps.find(isFinish)!.proposed;
        const every = pigment === "permanent" ? 12 : 6;
        steps.filter(isReview).forEach(({ window }, index, reviews) => {
          // a long closure may have made one visit of several
          const before = monthsFrom(touchUp, window.recommended.to) - 18;
          expect(before % every).toBe(0);
          const months = (count: number, rounding: "forward" | "back"): CalendarDate =>
            addDuration(touchUp, { months: before + count }, rounding);
          const last = reviews[index - 1]?.proposed;
          const spaced = last === undefined ? touchUp : addDuration(last, { months: 6 }, "forward");
          const notBefore = (day: CalendarDate): CalendarDate => (day < spaced ? spaced : day);
          expect(window.earliest).toBe(notBefore(months(6, "forward")));
          expect(window.recommended).toEqual({ from: notBefore(months(every, "forward")), to: months(18, "back") });
          expect(window.overdueFrom).toBe(addDuration(months(pigment === "permanent" ? 36 : 18, "back"), { days: 1 }));
        });
      }),
    );
  });
});

describe("proposed days", () => {
  test("are inside their window, or a shift names the day left, the day taken and the wall", () => {
    fc.assert(
      fc.property(arbitraryRequest, (request) => {
        for (const { window, proposed, shifts } of planTreatment(request).steps) {
          const { from, to } = window.recommended;
          expect(proposed >= window.earliest).toBe(true);
          const wall = wallOn(from, request.calendar);
          if (wall === undefined) {
            expect([proposed, shifts]).toEqual([from, []]);
            continue;
          }
          expect(shifts).toHaveLength(1);
          const outsideRecommended = proposed < from || proposed > to;
          expect(shifts[0]).toMatchObject({ from, to: proposed, outsideRecommended });
          expect(shifts[0]?.because).toContain(wall);
        }
      }),
    );
  });

  test("are never closed or blacked out", () => {
    fc.assert(
      fc.property(arbitraryRequest, (request) => {
        for (const { proposed } of planTreatment(request).steps)
          expect(wallOn(proposed, request.calendar)).toBeUndefined();
      }),
    );
  });

  test("keep at least the minimum spacing from the visit before", () => {
    fc.assert(
      fc.property(arbitraryRequest, (request) => {
        const steps = planTreatment(request).steps.filter((step) => !isReview(step));
        steps.slice(1).forEach((step, index) => {
          const before = steps[index]!;
          expect(daysBetween(before.proposed, step.proposed)).toBeGreaterThanOrEqual(leastGap(step, before));
        });
      }),
    );
  });

  test("follow one another, no two visits on one day", () => {
    const closedForYears: PlanRequest & { readonly calendar: ClinicCalendar } = {
      notBefore: calendarDate("2026-03-02"),
      course: "shaved",
      calendar: { blackouts: [{ from: calendarDate("2026-06-01"), to: calendarDate("2029-12-31") }] },
    };
    fc.assert(
      fc.property(arbitraryRequest, (request) => {
        const days = planTreatment(request).steps.map(({ proposed }) => proposed);
        expect(days).toEqual([...new Set(days)].sort());
      }),
      { examples: [[closedForYears]] },
    );
  });
});

test("a first day moved by some days moves the sessions and the touch-up by as many", () => {
  fc.assert(
    fc.property(arbitraryWishes, fc.integer({ min: -4000, max: 4000 }), (wishes, days) => {
      const moved = { ...wishes, notBefore: addDuration(wishes.notBefore, { days }) };
      const fixed = planTreatment(wishes).steps.filter((step) => !isReview(step));
      const later = planTreatment(moved).steps.filter((step) => !isReview(step));
      expect(later.map(({ proposed }) => proposed)).toEqual(
        fixed.map(({ proposed }) => addDuration(proposed, { days })),
      );
    }),
  );
});

test("no step stands twice, and reviews stop at the horizon", () => {
  fc.assert(
    fc.property(arbitraryWishes, (wishes) => {
      const { steps } = planTreatment(wishes);
      const ids = steps.map(({ step }) => step);
      expect(new Set(ids).size).toBe(ids.length);
      const until = addDuration(wishes.notBefore, { years: wishes.horizonYears ?? 5 }, "back");
      for (const { proposed } of steps.filter(isReview)) expect(proposed <= until).toBe(true);
    }),
  );
});

test("the request is not touched, and the plan is plain JSON, the same every time", () => {
  fc.assert(
    fc.property(arbitraryRequest, (request) => {
      const plan = planTreatment(deepFrozen(request));
      expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
      expect(planTreatment(structuredClone(request))).toStrictEqual(plan);
    }),
  );
});

describe("whoever keeps to a plan", () => {
  const protocols = [undefined, consensusProtocol, strictestProtocol];

  /** A course begun by a plan of its own, perhaps with healed skin on record, and a calendar for what is left. */
  const arbitraryCase = fc
    .record({
      request: arbitraryRequest,
      protocol: fc.constantFrom(...protocols),
      done: fc.nat(5),
      healedAfter: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
      later: fc.nat(500),
      keeps: fc.boolean(),
      tested: fc.option(fc.nat(5), { nil: undefined }),
    })
    .map(({ request, protocol, done, healedAfter, later, keeps, tested }) => {
      const { calendar, ...wishes } = request;
      const whole = planTreatment(wishes, { protocol });
      const visits = whole.steps.slice(0, done).map(({ step, proposed }): Visit => ({ step, on: proposed }));
      const last = visits.pop();
      const healedOn = addDuration(last?.on ?? request.notBefore, { days: healedAfter ?? 0 });
      if (last !== undefined) visits.push(healedAfter === undefined ? last : { ...last, healedOn });
      const notBefore = addDuration(last?.on ?? request.notBefore, { days: 1 + later });
      if (tested !== undefined && last === undefined)
        visits.push({ step: "patch-test", on: addDuration(notBefore, { days: -tested }) });
      const record: TreatmentRecord = { course: request.course, pigment: whole.pigment, visits };
      const keep = keeps ? whole : undefined;
      const plan = planTreatment({ ...wishes, notBefore, calendar, record, keep }, { protocol });
      return { record, plan, protocol };
    });

  test("is on time or late, never too early, lapsed or on skin that nobody has found healed", () => {
    fc.assert(
      fc.property(arbitraryCase, ({ record, plan, protocol }) => {
        const planned = plan.steps.map(({ step, proposed }): Visit => ({ id: "planned", step, on: proposed }));
        const asOf = plan.steps.at(-1)?.proposed ?? calendarDate("9999-12-31");
        const report = reviewVisits({ ...record, visits: [...record.visits, ...planned] }, { asOf, protocol });
        for (const { step, timing, because } of report.visits.filter(({ id }) => id === "planned")) {
          expect([step, timing]).toEqual([step, expect.stringMatching(/^(on-time|late)$/)]);
          expect(because.map(({ code }) => code)).not.toContain("healing-not-recorded");
        }
        const ofTest = report.visits.filter(({ step }) => step === "patch-test").flatMap(({ because }) => because);
        expect(ofTest.map(({ code }) => code)).not.toContain("patch-test-too-short");
      }),
      { numRuns: 300 },
    );
  });
});
