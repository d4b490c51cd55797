import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDuration } from "../../src/calendar/addDuration.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { daysBetween } from "../../src/calendar/daysBetween.js";
import type { CalendarDate } from "../../src/calendar/types.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import type { BackPlanRequest, BackwardPlan } from "../../src/schedule/backward/types.js";
import { planBackFrom } from "../../src/schedule/planBackFrom.js";
import { planTreatment } from "../../src/schedule/planTreatment.js";
import { recordOf, THREE_SESSIONS } from "./records.js";

const day = (text: string) => calendarDate(text);
const back = (healedBy: string, request: Partial<BackPlanRequest> = {}): BackwardPlan =>
  planBackFrom({ course: "shaved", notBefore: day("2026-08-03"), healedBy: day(healedBy), ...request });
const links = ({ because }: BackwardPlan) =>
  because.map(({ kind, step, days, count }) => `${kind} ${String(step)} ${count === 1 ? "" : `${count} x `}${days}`);

describe("three sessions from 3 August", () => {
  test("are healed on 14 September at the earliest, and not a day sooner", () => {
    expect(back("2026-09-14")).toMatchObject({ feasible: true, latestStart: "2026-08-03", because: [] });
    expect(back("2026-09-13")).toMatchObject({
      feasible: false,
      latestStart: null,
      plans: [],
      earliestHealed: "2026-09-14",
    });
  });

  test("that cannot be healed in time say what takes it, link by link", () => {
    expect(links(back("2026-09-12"))).toEqual(["spacing session-3 2 x 7", "healing null 28"]);
    expect(back("2026-09-12").because.at(-1)).toMatchObject({ from: "2026-08-17", to: "2026-09-14" });
    for (const { evidence } of back("2026-09-12").because) expect(evidence).not.toEqual([]);
  });

  test("are ranked: the recommended days first, then the third session planned from the start, then the least spacing", () => {
    const { plans, latestStart } = back("2026-10-15");
    expect(latestStart).toBe("2026-09-03");
    expect(plans.map(({ start, healedOn, deviation, spareDays }) => [start, healedOn, deviation, spareDays])).toEqual([
      ["2026-08-03", "2026-10-08", 0, 7],
      ["2026-08-10", "2026-10-15", 0, 0],
      ["2026-08-03", "2026-09-20", 18, 25],
      ["2026-08-28", "2026-10-15", 18, 0],
      ["2026-08-03", "2026-09-14", 24, 31],
      ["2026-09-03", "2026-10-15", 24, 0],
    ]);
  });

  test("leave no touch-up to heal on the day itself", () => {
    const [best] = back("2026-10-15").plans;
    const touchUp = best!.plan.steps.find(({ kind }) => kind === "touch-up")!;
    expect(touchUp.proposed).toBe("2026-10-16");
    expect(touchUp.shifts[0]?.because).toEqual(["healing"]);
    expect(best!.plan.calendar).toBeNull();
    expect(back("2027-06-01").plans[0]!.plan.steps.find(({ kind }) => kind === "touch-up")?.proposed).toBe(
      "2026-10-08",
    );
  });
});

describe("what else takes time", () => {
  test("a wait of candidacy stands first in the chain, with its rule", () => {
    const assessed = assessCandidacy({}, { asOf: day("2026-06-01") });
    const until = { earliest: day("2026-08-03"), latest: day("2026-08-03") };
    const finding = {
      rule: "isotretinoin",
      effect: "deferred",
      because: "isotretinoin-recent",
      facts: {},
      until,
      evidence: ["joyce-isotretinoin-effect"],
      dissent: [],
      disclosure: "client",
    } as unknown as (typeof assessed.findings)[number];
    const candidacy = {
      ...assessed,
      verdict: "deferred",
      wait: "until-date",
      eligibleFrom: until,
      findings: [finding],
    } as const;
    const plan = back("2026-09-12", { notBefore: day("2026-06-01"), candidacy });
    expect(plan.earliestHealed).toBe("2026-09-14");
    expect(plan.because[0]).toEqual({
      kind: "wait",
      step: null,
      rule: "isotretinoin",
      from: "2026-06-01",
      to: "2026-08-03",
      days: 63,
      count: 1,
      evidence: ["joyce-isotretinoin-effect"],
      dissent: [],
    });
    expect(back("2026-09-12", { candidacy: assessed })).toMatchObject({
      feasible: false,
      blocked: [{ code: "candidacy-undetermined" }],
      earliestHealed: null,
    });
  });

  test("closed days", () => {
    const calendar = { blackouts: [{ from: day("2026-08-08"), to: day("2026-08-14") }] };
    expect(links(back("2026-09-12", { calendar }))).toEqual([
      "spacing session-2 7",
      "closed session-2 5",
      "spacing session-3 7",
      "healing null 28",
    ]);
  });

  test("what is done is done", () => {
    const one = back("2026-09-12", { record: recordOf(["2026-08-01"]), notBefore: day("2026-08-03") });
    expect([one.feasible, one.latestStart, one.earliestHealed]).toEqual([true, "2026-08-08", "2026-09-12"]);
    const all = back("2026-05-06", { record: recordOf(THREE_SESSIONS), notBefore: day("2026-04-10") });
    expect([all.feasible, all.earliestHealed, links(all)]).toEqual([false, "2026-05-07", ["healing null 28"]]);
    expect(back("2026-05-07", { record: recordOf(THREE_SESSIONS), notBefore: day("2026-04-10") }).feasible).toBe(true);
  });

  test("a session after a record is best on its recommended days, however much time there is", () => {
    const record = recordOf(["2026-08-01"]);
    const { plans } = back("2026-12-31", { record });
    expect(plans[0]).toMatchObject({ start: "2026-08-11", healedOn: "2026-10-06", deviation: 0 });
    // 5 November is 82 days after the last recommended one.
    expect(plans.find(({ start }) => start === "2026-11-05")).toMatchObject({ deviation: 82 });
    const tight = back("2026-10-03", { record }).plans[0];
    expect(tight).toMatchObject({ start: "2026-08-08", healedOn: "2026-10-03", deviation: 3 });
  });

  test("a patch test on record holds the session and not the consultation before it", () => {
    const record = { course: "shaved", visits: [{ on: day("2026-08-03"), step: "patch-test" }] } as const;
    const request = { record, include: ["consultation"], sessions: 1 } as const;
    // The session is on 15 August at the latest, and the consultation can be on the same day.
    expect(back("2026-09-12", request)).toMatchObject({ feasible: true, latestStart: "2026-08-15" });
  });

  test("the plan that is closest to the recommended days stands first, even where no steady pace leads to it", () => {
    const { plans } = planBackFrom({ course: "shaved", notBefore: day("2026-06-01"), healedBy: day("2026-08-05") });
    expect(plans[0]).toMatchObject({ deviation: 1, healedOn: "2026-08-05" });
    expect(plans[0]?.plan.steps.slice(0, 3).map(({ proposed }) => proposed)).toEqual([
      "2026-06-01",
      "2026-06-10",
      "2026-07-08",
    ]);
  });

  test("the first visit after a record waits for what is on record, by its claims", () => {
    const { because } = back("2026-09-11", { record: recordOf(["2026-08-01"]) });
    expect(because.map(({ kind, step, from, to }) => [kind, step, from, to])).toEqual([
      ["spacing", "session-2", "2026-08-03", "2026-08-08"],
      ["spacing", "session-3", "2026-08-08", "2026-08-15"],
      ["healing", null, "2026-08-15", "2026-09-12"],
    ]);
    for (const { evidence } of because) expect(evidence).not.toEqual([]);
  });

  test("where the session waits for a patch test on record, the closed days before a consultation are no reason", () => {
    const record = { course: "shaved", visits: [{ on: day("2026-08-03"), step: "patch-test" }] } as const;
    const calendar = { blackouts: [{ from: day("2026-08-03"), to: day("2026-08-04") }] };
    const request = { record, calendar, include: ["consultation"], sessions: 1 } as const;
    expect(links(back("2026-08-20", request))).toEqual(["spacing session-1 3", "healing null 28"]);
  });

  test("laser sessions and the wait after them", () => {
    expect(links(back("2026-09-12", { course: "correction", sessions: 1 }))).toEqual([
      "spacing laser-2 42",
      "spacing session-1 90",
      "healing null 28",
    ]);
  });
});

describe("at the ends of the calendar", () => {
  const leavesTheYears = expect.objectContaining({ name: "SmpError", code: "date-out-of-range" }) as Error;
  const first = day("0001-01-01");

  test("a day in the first weeks has an answer", () => {
    expect(back("0001-01-10", { notBefore: first })).toMatchObject({ feasible: false, earliestHealed: "0001-02-12" });
    expect(back("0001-02-12", { notBefore: first })).toMatchObject({ feasible: true, latestStart: "0001-01-01" });
    expect(back("0001-01-10").feasible).toBe(false);
  });

  test("visits beyond the last year are refused", () => {
    for (const notBefore of ["9999-12-31", "9999-12-01", "9999-08-01", "2026-06-01"])
      expect(() => back("9999-12-31", { notBefore: day(notBefore) })).toThrow(leavesTheYears);
  });

  test("so is a calendar that is closed to its end", () => {
    const calendar = { blackouts: [{ from: first, to: day("9999-12-31") }] };
    expect(() => back("2026-10-15", { calendar })).toThrow(leavesTheYears);
  });
});

describe("laws", () => {
  const arbitraryRequest = fc.record({
    course: fc.constantFrom("shaved", "correction"),
    sessions: fc.integer({ min: 1, max: 4 }),
    within: fc.integer({ min: 20, max: 400 }),
    closed: fc.array(fc.record({ at: fc.nat(120), days: fc.nat(20) }), { maxLength: 3 }),
    sundays: fc.boolean(),
  });
  const from = day("2026-08-03");

  test("every plan is healed in time on open days that keep the spacing; the earliest day works and none before it", () => {
    fc.assert(
      fc.property(arbitraryRequest, ({ course, sessions, within, closed, sundays }) => {
        const blackouts = closed.map(({ at, days }) => {
          const start = addDuration(from, { days: at });
          return { from: start, to: addDuration(start, { days }) };
        });
        const calendar = { blackouts, closedOn: sundays ? (["sunday"] as const) : [] };
        const request: BackPlanRequest = {
          course,
          sessions,
          notBefore: from,
          calendar,
          healedBy: addDuration(from, { days: within }),
        };
        const result = planBackFrom(request);
        for (const { plan, healedOn, start, spareDays } of result.plans) {
          const worked = plan.steps.filter(({ kind }) => kind === "session" || kind === "laser");
          expect(worked[0]?.proposed).toBe(start);
          expect(addDuration(worked.at(-1)!.proposed, { days: 28 })).toBe(healedOn);
          expect(daysBetween(healedOn, request.healedBy)).toBe(spareDays);
          expect(spareDays >= 0 && start >= from && start <= result.latestStart!).toBe(true);
          for (const { proposed, window } of worked) {
            expect(proposed >= window.earliest).toBe(true);
            expect(blackouts.some((range) => range.from <= proposed && proposed <= range.to)).toBe(false);
          }
        }
        expect(result.feasible).toBe(result.plans.length > 0);
        expect(result.feasible).toBe(result.earliestHealed! <= request.healedBy);
        const at = (healedBy: string) => planBackFrom({ ...request, healedBy: calendarDate(healedBy) }).feasible;
        expect(at(result.earliestHealed!)).toBe(true);
        expect(at(addDuration(result.earliestHealed!, { days: -1 }))).toBe(false);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
      { numRuns: 60 },
    );
  });

  test("after a record and with visits beside the course too: the earliest day and the latest start are just that", () => {
    const arbitraryCourse = fc.record({
      course: fc.constantFrom("shaved", "scar", "correction"),
      include: fc.subarray(["consultation", "patch-test", "test-spot", "healed-review"] as const),
      done: fc.nat(2),
      tested: fc.boolean(),
      calendar: fc.record({
        closedOn: fc.subarray(["sunday", "monday"] as const),
        blackouts: fc.array(
          fc.tuple(fc.nat(150), fc.nat(30)).map(([at, days]) => {
            const start = addDuration(from, { days: at });
            return { from: start, to: addDuration(start, { days }) };
          }),
          { maxLength: 2 },
        ),
      }),
    });
    fc.assert(
      fc.property(
        arbitraryCourse,
        fc.integer({ min: 10, max: 300 }),
        ({ course, include, done, tested, calendar }, within) => {
          const earlier = planTreatment({ course, notBefore: addDuration(from, { days: -60 }) }).steps.slice(0, done);
          const visits = earlier.filter(({ proposed }) => proposed < from).map(({ proposed }) => ({ on: proposed }));
          const patchTests = tested ? [{ on: from, step: "patch-test" } as const] : [];
          const request = {
            course,
            include,
            calendar,
            notBefore: from,
            record: { course, visits: [...visits, ...patchTests] },
          };
          const at = (healedBy: CalendarDate, notBefore = from) => planBackFrom({ ...request, healedBy, notBefore });
          const healedBy = addDuration(from, { days: within });
          const { earliestHealed, latestStart, because } = at(healedBy);
          expect(at(addDuration(earliestHealed!, { days: -1 })).feasible).toBe(false);
          const [soonest] = at(earliestHealed!).plans;
          const sessions = soonest!.plan.steps.filter(({ kind }) => kind === "session");
          expect(addDuration(sessions.at(-1)!.proposed, { days: 28 })).toBe(soonest!.healedOn);
          for (const { proposed, window } of soonest!.plan.steps) expect(proposed >= window.earliest).toBe(true);
          for (const { plan, deviation } of at(healedBy).plans) {
            const last = plan.steps.map(({ kind }) => kind).lastIndexOf("session");
            // A first visit at which no skin is worked on may be on any day.
            const isFree = plan.steps[0]?.kind === "consultation" || plan.steps[0]?.kind === "patch-test";
            const days = plan.steps.slice(isFree ? 1 : 0, last + 1).map(({ proposed, window: { recommended } }) => {
              const [before, after] = [daysBetween(proposed, recommended.from), daysBetween(recommended.to, proposed)];
              return Math.max(0, before, after);
            });
            expect(deviation).toBe(days.reduce((sum, one) => sum + one, 0));
          }
          because.slice(1).forEach((link, index) => {
            expect(link.from).toBe(because[index]!.to);
          });
          if (latestStart === null) return;
          expect(at(healedBy, latestStart).feasible).toBe(true);
          expect(at(healedBy, addDuration(latestStart, { days: 1 })).feasible).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("the chain has no gap: each link begins where the one before ends", () => {
    fc.assert(
      fc.property(arbitraryRequest, ({ course, sessions }) => {
        const { because, earliestHealed } = planBackFrom({ course, sessions, notBefore: from, healedBy: from });
        expect(because[0]?.from).toBe(from);
        because.slice(1).forEach((link, index) => {
          expect(link.from).toBe(because[index]!.to);
        });
        expect(because.at(-1)?.to).toBe(earliestHealed);
      }),
    );
  });
});
