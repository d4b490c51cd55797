import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDuration } from "../../src/calendar/addDuration.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import type { CandidacyAssessment } from "../../src/candidacy/types.js";
import type { PigmentKind } from "../../src/knowledge/vocabularies.js";
import { bookSlots } from "../../src/schedule/bookSlots.js";
import { evaluateSeries } from "../../src/schedule/evaluateSeries.js";
import { forecastNext } from "../../src/schedule/forecastNext.js";
import { planBackFrom } from "../../src/schedule/planBackFrom.js";
import { planTreatment } from "../../src/schedule/planTreatment.js";
import type { TreatmentRecord, Visit } from "../../src/schedule/record/types.js";
import type { PlanRequest, TreatmentPlan } from "../../src/schedule/types.js";
import { recordOf, THREE_SESSIONS, visit } from "./records.js";

const MARCH_2 = calendarDate("2026-03-02");
const plan = (notBefore: string, request: Partial<PlanRequest> = {}): TreatmentPlan =>
  planTreatment({ course: "shaved", notBefore: calendarDate(notBefore), ...request });
const lines = ({ steps }: TreatmentPlan, count = 4) =>
  steps.slice(0, count).map(({ step, proposed }) => `${step} ${proposed}`);

describe("with a record, planning goes on after what was done", () => {
  test("from the second session, as a whole plan would have it", () => {
    const whole = plan("2026-03-02");
    expect(lines(plan("2026-03-03", { record: recordOf(["2026-03-02"]) }), 7)).toEqual(lines(whole, 8).slice(1));
  });

  test("a late visit moves what follows", () => {
    expect(lines(plan("2026-03-21", { record: recordOf(["2026-03-02", "2026-03-20"]) }), 2)).toEqual([
      "session-3 2026-04-17",
      "touch-up 2026-05-15",
    ]);
  });

  test("whoever asks after the best day is given the first day that is left, with the reason", () => {
    const { steps } = plan("2026-03-25", { record: recordOf(["2026-03-02"]) });
    expect(steps[0]).toMatchObject({
      proposed: "2026-03-25",
      window: { recommended: { from: "2026-03-12", to: "2026-03-16" }, overdueFrom: "2026-04-02" },
      shifts: [{ from: "2026-03-12", to: "2026-03-25", because: ["not-before"], outsideRecommended: true }],
    });
  });

  test("a course finished early goes on with the touch-up; another session is planned where one was asked for", () => {
    const early = recordOf(["2026-03-02", visit("2026-03-12", { decision: "finished" })]);
    expect(lines(plan("2026-03-13", { record: early }), 2)).toEqual([
      "touch-up 2026-04-09",
      "maintenance-review-1 2027-04-09",
    ]);
    const more = recordOf([...THREE_SESSIONS.slice(0, 2), visit("2026-04-09", { decision: "another" })]);
    expect(lines(plan("2026-04-10", { record: more }), 2)).toEqual(["session-4 2026-05-07", "touch-up 2026-06-04"]);
  });

  test("reviews go on from the last one, and one visit does for all that were missed", () => {
    const done = recordOf([...THREE_SESSIONS, "2026-05-07", "2027-05-07"]);
    expect(lines(plan("2027-06-01", { record: done }), 2)).toEqual([
      "maintenance-review-2 2028-05-07",
      "maintenance-review-3 2029-05-07",
    ]);
    expect(lines(plan("2029-06-01", { record: done }), 2)).toEqual([
      "maintenance-review-2 2029-06-01",
      "maintenance-review-3 2030-05-07",
    ]);
  });

  test("a review is never sooner after the one before than a review may be", () => {
    const record = recordOf([visit("2024-01-10", { step: "touch-up" })]);
    expect(lines(plan("2026-11-20", { record, horizonYears: 6 }))).toEqual([
      "maintenance-review-1 2026-11-20",
      "maintenance-review-2 2027-05-20",
      "maintenance-review-3 2028-01-10",
      "maintenance-review-4 2029-01-10",
    ]);
    const { steps } = plan("2027-06-25", { course: "scar", pigment: "temporary", horizonYears: 2 });
    const reviews = steps.filter(({ kind }) => kind === "maintenance-review").map(({ proposed }) => proposed);
    expect(reviews.slice(0, 2)).toEqual(["2028-03-01", "2028-09-01"]);
  });

  test("reviews keep their distance also where they are booked", () => {
    const calendar = { blackouts: [{ from: calendarDate("2026-03-05"), to: calendarDate("2026-12-31") }] };
    const refreshed = plan("2026-03-02", { sessions: 1, calendar });
    expect(lines(refreshed)).toEqual([
      "session-1 2026-03-02",
      "maintenance-1 2027-01-01",
      "maintenance-review-1 2028-01-01",
      "maintenance-review-2 2029-01-01",
    ]);
    const book = (...days: string[]) =>
      bookSlots(
        refreshed,
        days.map((on) => ({ id: on, start: `${on}T10:00:00Z`, minutes: 60 })),
        { timeZone: "UTC", upTo: "maintenance-review-2" },
      ).feasible;
    expect(book("2026-03-02", "2027-01-01", "2028-12-20", "2029-01-05")).toBe(false);
    expect(book("2026-03-02", "2027-01-01", "2028-12-20", "2029-06-20")).toBe(true);
  });

  test("whoever comes back after years is given the next review, whatever the horizon", () => {
    const visits = ["2015-03-02", ...Array.from({ length: 9 }, (_, year) => `${2016 + year}-03-02`)];
    const record = recordOf(visits.map((on, index) => visit(on, index === 0 ? { step: "touch-up" } : {})));
    expect(lines(plan("2025-01-01", { record }))).toEqual(["maintenance-review-10 2025-03-02"]);
  });

  test("a touch-up that was missed for half a year is a refresh", () => {
    expect(lines(plan("2026-12-01", { record: recordOf(THREE_SESSIONS) }), 2)).toEqual([
      "maintenance-1 2026-12-01",
      "maintenance-review-1 2027-12-01",
    ]);
  });

  test("a touch-up that a closure holds up until it has lapsed is a refresh too", () => {
    const record = recordOf(["2025-08-10", "2025-08-20", "2025-09-20"]);
    const until = (to: string) =>
      plan("2026-03-02", { record, calendar: { blackouts: [{ from: MARCH_2, to: calendarDate(to) }] } });
    expect(lines(until("2026-03-18"), 1)).toEqual(["touch-up 2026-03-19"]);
    expect(until("2026-03-18").steps[0]?.window.lapsesOn).toBe("2026-03-20");
    expect(lines(until("2026-03-19"), 1)).toEqual(["maintenance-1 2026-03-20"]);
    expect(lines(until("2026-06-01"), 1)).toEqual(["maintenance-1 2026-06-02"]);
  });

  test("a touch-up comes before the pigment has set only on skin that was found healed", () => {
    const calendar = { blackouts: [{ from: calendarDate("2026-03-28"), to: calendarDate("2026-06-01") }] };
    const after = (known: Partial<Visit>) =>
      lines(plan("2026-03-03", { calendar, record: recordOf([visit("2026-03-02", known)]) }), 1);
    expect(after({ decision: "finished" })).toEqual(["touch-up 2026-06-02"]);
    expect(after({ decision: "finished", healedOn: calendarDate("2026-03-20") })).toEqual(["touch-up 2026-03-27"]);
  });

  test("a look that a review found faded is treated again first", () => {
    const faded = visit("2027-05-07", { decision: "another" });
    const { steps } = plan("2027-05-20", { record: recordOf([...THREE_SESSIONS, "2026-05-07", faded]) });
    expect(steps[0]).toMatchObject({ step: "maintenance-1", kind: "maintenance", proposed: "2027-05-20" });
  });

  test("skin that heals slowly waits", () => {
    const slow = recordOf([visit("2026-03-02", { healedOn: calendarDate("2026-03-20") })]);
    expect(plan("2026-03-03", { record: slow }).steps[0]?.window.earliest).toBe("2026-03-20");
  });

  test("sessions are counted with those done, as the practitioner decided, beside what sources speak of", () => {
    expect(plan("2026-03-02").sessionCount).toMatchObject({ planned: 3, least: 2, most: 4 });
    const once = recordOf([visit("2026-03-02", { decision: "finished" })]);
    expect(plan("2026-03-03", { record: once }).sessionCount).toMatchObject({ planned: 1, least: 2 });
    expect(plan("2026-03-02", { sessions: 6 }).sessionCount).toMatchObject({ planned: 6, most: 4 });
    expect(plan("2026-03-02").sessionCount.evidence).toContain("article-011");
  });

  test("hours are those of the sessions that are left", () => {
    expect(plan("2026-03-03", { record: recordOf(["2026-03-02"]) }).hours.total).toEqual({ min: 4, max: 10 });
    expect(plan("2026-03-02").hours.total).toEqual({ min: 7, max: 14 });
  });

  test("the look is expected to last from the last visit at which the skin was worked on", () => {
    const done = recordOf([...THREE_SESSIONS, "2026-05-07", "2027-05-07"]);
    expect(plan("2027-06-01", { record: done }).refreshExpected?.between.from).toBe("2029-05-07");
  });
});

test("a record with a pigment that nobody makes is refused by name", () => {
  const record = { ...recordOf(["2026-03-02"]), pigment: "henna" as PigmentKind };
  expect(() => plan("2026-03-03", { record })).toThrow(
    expect.objectContaining({ code: "invalid-answer", details: { pigment: "henna" } }),
  );
});

describe("a missed visit leaves the rest of a plan alone where windows allow", () => {
  const keep = plan("2026-03-02");

  test("the session itself moves, what follows stays", () => {
    const record = recordOf(["2026-03-02", visit("2026-03-12", { status: "no-show" })]);
    const moved = plan("2026-03-16", { record, keep });
    expect(lines(moved)).toEqual([
      "session-2 2026-03-16",
      "session-3 2026-04-09",
      "touch-up 2026-05-07",
      "maintenance-review-1 2027-05-07",
    ]);
    expect(moved.steps[1]?.shifts).toEqual([
      { from: "2026-04-13", to: "2026-04-09", because: ["kept"], outsideRecommended: true },
    ]);
  });

  test("a touch-up does not stay before its pigment has set", () => {
    const early = { ...keep, steps: keep.steps.map((step) => ({ ...step })) };
    const kept = early.steps.map((step) =>
      step.step === "touch-up" ? { ...step, proposed: calendarDate("2026-05-06") } : step,
    );
    expect(lines(plan("2026-03-02", { keep: { ...keep, steps: kept } }))[3]).toBe("touch-up 2026-05-07");
  });

  test("what no longer fits moves no further than it must", () => {
    const record = recordOf(["2026-03-02", "2026-04-06"]);
    const { steps } = plan("2026-04-07", { record, keep });
    expect(steps.slice(0, 3).map(({ step, proposed }) => `${step} ${proposed}`)).toEqual([
      "session-3 2026-04-13",
      "touch-up 2026-05-11",
      "maintenance-review-1 2027-05-07",
    ]);
    expect(steps[0]?.shifts).toEqual([
      { from: "2026-05-04", to: "2026-04-13", because: ["kept", "not-before"], outsideRecommended: true },
    ]);
  });

  test("of two days equally near the later is taken, and the day that is closed is named", () => {
    const calendar = { blackouts: [{ from: calendarDate("2026-04-08"), to: calendarDate("2026-04-10") }] };
    const [, , third] = plan("2026-03-02", { keep, calendar }).steps;
    // 9 April is the best day too; 7 and 11 April are equally far from it.
    expect(third).toMatchObject({ proposed: "2026-04-11", shifts: [{ because: ["kept", "blackout"] }] });
  });
});

describe("what blocks a plan", () => {
  const assessed = assessCandidacy({}, { asOf: MARCH_2 });
  const eligible: CandidacyAssessment = { ...assessed, verdict: "eligible", wait: "none" };
  const waiting: CandidacyAssessment = {
    ...assessed,
    verdict: "deferred",
    wait: "until-date",
    eligibleFrom: { earliest: calendarDate("2026-04-01"), latest: calendarDate("2026-04-15") },
  };

  test("a wait with an end moves the first day", () => {
    expect(lines(plan("2026-03-02", { candidacy: waiting }), 1)).toEqual(["session-1 2026-04-15"]);
    expect(lines(plan("2026-05-02", { candidacy: waiting }), 1)).toEqual(["session-1 2026-05-02"]);
    expect(plan("2026-03-02", { candidacy: eligible })).toEqual(plan("2026-03-02"));
  });

  test("a practitioner who decided to wait, also at the review of the healed skin", () => {
    const waits = { decision: "wait" } as const;
    const blocked = [{ code: "practitioner-waits" }];
    const said = plan("2026-03-03", { record: recordOf([visit("2026-03-02", waits)]) });
    expect(said).toMatchObject({ steps: [], blocked, refreshExpected: null });
    const reviewed = [visit("2026-03-02"), visit("2026-04-02", { step: "healed-review", ...waits })];
    expect(plan("2026-04-03", { record: recordOf(reviewed) }).blocked).toEqual(blocked);
  });

  test("a verdict that withholds treatment, or an open flag: no steps, and why", () => {
    expect(plan("2026-03-02", { candidacy: assessed })).toMatchObject({
      steps: [],
      blocked: [{ code: "candidacy-undetermined" }],
      refreshExpected: null,
      hours: { total: { min: 0, max: 0 } },
    });
    const triage = [{ urgency: "see-doctor", act: "today" }] as const;
    expect(plan("2026-03-02", { triage, candidacy: eligible }).blocked).toEqual([{ code: "open-flag", act: "today" }]);
    expect(plan("2026-03-02", { triage: [{ urgency: "expected", act: "routine" }] })).toEqual(plan("2026-03-02"));
  });
});

describe("visits at which no skin is treated", () => {
  const include = ["consultation", "patch-test", "test-spot", "healed-review"] as const;

  test("are planned where they are asked for", () => {
    expect(lines(plan("2026-03-02", { include }), 7)).toEqual([
      "consultation 2026-03-02",
      "patch-test 2026-03-02",
      "session-1 2026-03-05",
      "session-2 2026-03-15",
      "session-3 2026-04-12",
      "healed-review 2026-05-10",
      "touch-up 2026-05-10",
    ]);
    expect(lines(plan("2026-03-02", { include, course: "correction" }), 4)).toEqual([
      "consultation 2026-03-02",
      "test-spot 2026-03-02",
      "patch-test 2026-03-02",
      "laser-1 2026-03-02",
    ]);
  });

  test("keep their order: no touch-up before the review of the healed skin, however far a closure moves that", () => {
    const calendar = { blackouts: [{ from: calendarDate("2026-05-06"), to: calendarDate("2026-06-20") }] };
    const [, , , review, touchUp] = plan("2026-03-02", { include: ["healed-review"], calendar }).steps;
    expect([review?.proposed, touchUp?.proposed]).toEqual(["2026-06-21", "2026-06-21"]);
    expect(touchUp?.shifts[0]?.because).toEqual(["not-before"]);
  });

  test("healed skin is looked at once more after a further session, and not twice after the last one", () => {
    const review = (on: string, known: Partial<Visit> = {}) => visit(on, { step: "healed-review", ...known });
    const reviews = (notBefore: string, ...visits: Parameters<typeof recordOf>[0]) =>
      plan(notBefore, { record: recordOf(visits), include: ["healed-review"] })
        .steps.filter(({ kind }) => kind === "healed-review")
        .map(({ proposed }) => proposed);
    // A third session is still to come, or came after the review; or the review was before the pigment had set.
    expect(reviews("2026-04-20", "2026-03-02", "2026-03-12", review("2026-04-10"))).toEqual(["2026-05-18"]);
    expect(reviews("2026-04-20", "2026-03-02", "2026-03-12", review("2026-04-09"), "2026-04-09")).toEqual([
      "2026-05-07",
    ]);
    expect(reviews("2026-05-07", ...THREE_SESSIONS, review("2026-05-06"))).toEqual(["2026-05-07"]);
    expect(reviews("2026-05-07", ...THREE_SESSIONS, review("2026-05-07"))).toEqual([]);
    const healed = { healedOn: calendarDate("2026-04-25") };
    expect(reviews("2026-05-07", ...THREE_SESSIONS, review("2026-04-25", healed))).toEqual([]);
  });

  test("a session after laser sessions on record waits for the patch test before it too", () => {
    const record = recordOf(["2026-01-05", "2026-02-16"], "correction");
    const request = { course: "correction", record, include: ["patch-test"] } as const;
    expect(lines(plan("2026-05-01", request), 2)).toEqual(["patch-test 2026-05-01", "session-1 2026-05-17"]);
    const { steps } = plan("2026-06-01", request);
    expect(steps.slice(0, 2).map(({ proposed }) => proposed)).toEqual(["2026-06-01", "2026-06-04"]);
    expect(steps[1]?.window.earliest).toBe("2026-06-04");
    // A patch test booked later moves the session with it; the wait after the laser holds all the same.
    const book = (...days: string[]) =>
      bookSlots(
        plan("2026-05-12", request),
        days.map((on) => ({ id: on, start: `${on}T10:00:00Z`, minutes: 60 })),
        { timeZone: "UTC", upTo: "session-1" },
      ).steps.map(({ slot }) => slot);
    expect(book("2026-05-12", "2026-05-16", "2026-05-17")).toEqual(["2026-05-12", "2026-05-17"]);
    expect(book("2026-05-16", "2026-05-18", "2026-05-19")).toEqual(["2026-05-16", "2026-05-19"]);
  });

  test("a patch test on record keeps the first session waiting, and no later one", () => {
    const tested = visit("2026-03-02", { step: "patch-test" });
    const from = (day: string) => plan(day, { record: recordOf([tested]) }).steps[0];
    expect(from("2026-03-03")).toMatchObject({
      proposed: "2026-03-05",
      shifts: [],
      window: { earliest: "2026-03-05" },
    });
    expect(from("2026-03-06")?.proposed).toBe("2026-03-06");
    const { steps } = plan("2026-03-03", { record: recordOf([tested]), include: ["consultation"] });
    expect(steps[1]).toMatchObject({ step: "session-1", proposed: "2026-03-05" });
    const begun = recordOf(["2026-03-02", visit("2026-03-12", { step: "patch-test" })]);
    expect(lines(plan("2026-03-03", { record: begun }), 1)).toEqual(["session-2 2026-03-12"]);
    const back = planBackFrom({
      course: "shaved",
      record: recordOf([tested]),
      notBefore: calendarDate("2026-03-03"),
      healedBy: calendarDate("2026-06-30"),
    });
    expect(back.plans.map(({ start }) => start).sort()[0]).toBe("2026-03-05");
  });

  test("are not planned twice", () => {
    const record = recordOf([visit("2026-02-20", { step: "consultation" })]);
    expect(plan("2026-03-02", { include, record }).steps[0]?.step).toBe("patch-test");
  });
});

describe("laws", () => {
  const arbitraryPlan = fc
    .record({ course: fc.constantFrom("shaved", "scar", "correction"), days: fc.nat(2000), done: fc.nat(7) })
    .map(({ course, days, done }) => {
      const whole = planTreatment({ course, notBefore: addDuration(MARCH_2, { days }) });
      const steps = whole.steps.slice(0, done + 1);
      const record: TreatmentRecord = { course, visits: steps.map(({ proposed }) => ({ on: proposed })) };
      return { course, whole, record, last: steps.at(-1)!.proposed, done: steps.length };
    });

  test("whoever keeps to a plan is given the rest of it", () => {
    fc.assert(
      fc.property(arbitraryPlan, ({ course, whole, record, last, done }) => {
        // Months count from the visit that was: a review held on the 1st of March is followed by one on the 1st.
        fc.pre(whole.steps.every(({ kind, proposed }) => kind !== "touch-up" || Number(proposed.slice(-2)) <= 28));
        const rest = planTreatment({ course, notBefore: last, record }).steps;
        const left = whole.steps.slice(done).map(({ step, proposed }) => [step, proposed]);
        // With nothing left, there is a next review all the same.
        const count = Math.max(left.length, 1);
        expect(rest).toHaveLength(count);
        expect(rest.slice(0, left.length).map(({ step, proposed }) => [step, proposed])).toEqual(left);
      }),
    );
  });

  test("the next step of a plan is the one that is forecast", () => {
    fc.assert(
      fc.property(arbitraryPlan, ({ course, record, last }) => {
        const [next] = planTreatment({ course, notBefore: last, record, horizonYears: 30 }).steps;
        const forecast = forecastNext(record, { asOf: last });
        expect(forecast.step).toBe(next?.step);
        expect(forecast.window).toEqual(next?.window);
      }),
    );
  });

  test("the bounds of a plan come to its windows, by the kernel", () => {
    fc.assert(
      fc.property(arbitraryPlan, ({ whole }) => {
        whole.steps.forEach(({ step, bounds, window }, index) => {
          if (bounds.length === 0) return;
          const before = whole.steps.slice(0, index);
          const series = {
            id: "plan",
            steps: [...before.map((done) => ({ id: done.step, bounds: [] })), { id: step, bounds }],
          };
          const record = { visits: before.map(({ proposed }) => ({ on: proposed })), events: {} };
          const { next } = evaluateSeries(series, record, { asOf: MARCH_2 });
          const { earliest, recommended, overdueFrom, lapsesOn } = next!;
          expect({ recommended, overdueFrom, lapsesOn }).toEqual({
            recommended: window.recommended,
            overdueFrom: window.overdueFrom,
            lapsesOn: window.lapsesOn,
          });
          // No visit is due before the last one.
          expect(earliest).toBe([window.earliest, before.at(-1)!.proposed].sort().at(-1));
        });
      }),
      { numRuns: 30 },
    );
  });
});

describe("a record of another course", () => {
  const record = recordOf(["2026-03-02"]);

  test.each(["density", "scar", "correction"] as const)("is none of a %s course, and is refused", (course) => {
    expect(() => plan("2026-04-01", { course, record })).toThrow(
      expect.objectContaining({ code: "invalid-answer", details: { course, recorded: "shaved" } }),
    );
    expect(() =>
      planBackFrom({ course, record, notBefore: calendarDate("2026-04-01"), healedBy: calendarDate("2026-09-12") }),
    ).toThrow(expect.objectContaining({ code: "invalid-answer" }));
  });

  test("is refused also where nothing is on it, since nobody can say which of the two is meant", () => {
    expect(() => plan("2026-04-01", { course: "scar", record: recordOf([]) })).toThrow(
      expect.objectContaining({ code: "invalid-answer" }),
    );
  });

  test("another pigment is none: what comes is planned with the one that is asked for", () => {
    const { pigment, steps } = plan("2026-04-01", {
      pigment: "temporary",
      record: { ...record, pigment: "permanent" },
    });
    expect([pigment, steps[0]?.step]).toEqual(["temporary", "session-2"]);
  });
});
