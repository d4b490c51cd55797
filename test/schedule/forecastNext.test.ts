import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDuration } from "../../src/calendar/addDuration.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import type { ClientProfile } from "../../src/client/types.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { dueForRecall } from "../../src/schedule/dueForRecall.js";
import type { Forecast, ForecastOptions } from "../../src/schedule/forecast/types.js";
import { forecastNext } from "../../src/schedule/forecastNext.js";
import { planTreatment } from "../../src/schedule/planTreatment.js";
import type { OpenFlag, TreatmentRecord } from "../../src/schedule/record/types.js";
import { reviewVisits } from "../../src/schedule/reviewVisits.js";
import type { PlanRequest } from "../../src/schedule/types.js";
import { recordOf, THREE_SESSIONS, visit } from "./records.js";

const forecast = (record: TreatmentRecord, asOf: string, options: Partial<ForecastOptions> = {}): Forecast =>
  forecastNext(record, { asOf: calendarDate(asOf), ...options });
const said = (record: TreatmentRecord, asOf: string, options?: Partial<ForecastOptions>) => {
  const { status, step, recheckOn } = forecast(record, asOf, options);
  return `${status} ${step} ${String(recheckOn)}`;
};
const codes = ({ because }: Forecast) => because.map(({ code }) => code);
const one = recordOf(["2026-03-02"]);

describe("a first session after a patch test", () => {
  const record = recordOf([visit("2026-03-02", { step: "patch-test" })]);

  test.each([
    ["2026-03-02", "not-yet"],
    ["2026-03-04", "not-yet"],
    ["2026-03-05", "due"],
  ])("waits for the test to be read: on %s it is %s", (asOf, status) => {
    const forecast = forecastNext(record, { asOf: calendarDate(asOf) });
    expect(forecast).toMatchObject({ step: "session-1", status, window: { earliest: "2026-03-05" } });
  });

  test("is recalled for the day on which the test can be read", () => {
    const asOf = calendarDate("2026-03-03");
    const recalled = (within: number) => [...dueForRecall([{ id: "a", ...record }], { asOf, within })];
    expect([recalled(1), recalled(2)]).toEqual([[], [expect.objectContaining({ on: "2026-03-05" })]]);
  });
});

describe("after one session on 2 March, the second is", () => {
  test.each([
    ["2026-03-02", "not-yet session-2 2026-03-09"],
    ["2026-03-08", "not-yet session-2 2026-03-09"],
    ["2026-03-09", "due session-2 2026-04-02"],
    ["2026-04-01", "due session-2 2026-04-02"],
    ["2026-04-02", "overdue session-2 null"],
  ])("on %s: %s", (asOf, answer) => {
    expect(said(one, asOf)).toBe(answer);
  });

  test("with the window of its bounds", () => {
    expect(forecast(one, "2026-03-08").window).toEqual({
      earliest: "2026-03-09",
      recommended: { from: "2026-03-12", to: "2026-03-16" },
      overdueFrom: "2026-04-02",
      lapsesOn: null,
    });
  });
});

describe("after three sessions, the touch-up is", () => {
  test.each([
    ["2026-04-22", "not-yet touch-up 2026-04-23"],
    ["2026-04-23", "not-yet touch-up 2026-05-07"],
    ["2026-05-06", "not-yet touch-up 2026-05-07"],
    ["2026-05-07", "due touch-up 2026-10-09"],
    ["2026-05-08", "due touch-up 2026-10-09"],
    ["2026-10-08", "due touch-up 2026-10-09"],
    ["2026-10-09", "lapsed touch-up null"],
  ])("on %s: %s", (asOf, answer) => {
    expect(said(recordOf(THREE_SESSIONS), asOf)).toBe(answer);
  });

  test("possible from day 14 where the skin was found healed", () => {
    const healed = visit("2026-04-20", { step: "healed-review", healedOn: calendarDate("2026-04-20") });
    expect(said(recordOf([...THREE_SESSIONS, healed]), "2026-04-22")).toBe("not-yet touch-up 2026-04-23");
    expect(said(recordOf([...THREE_SESSIONS, healed]), "2026-04-23")).toBe("due touch-up 2026-10-09");
    expect(codes(forecast(recordOf(THREE_SESSIONS), "2026-04-23"))).toEqual(["healing-not-recorded"]);
  });

  test("replaced by a refresh once it has lapsed", () => {
    const { window, replacedBy, because } = forecast(recordOf(THREE_SESSIONS), "2026-12-01");
    expect(window).toBeNull();
    expect(replacedBy).toMatchObject({ step: "maintenance-1", window: { earliest: "2026-10-09" } });
    expect(because).toEqual([{ code: "past-lapse", lapsesOn: "2026-10-09" }]);
    expect(forecast(recordOf(THREE_SESSIONS), "2026-05-01").replacedBy).toBeNull();
  });
});

describe("reviews", () => {
  const whole = recordOf([...THREE_SESSIONS, "2026-05-07"]);

  test("are up to date until the next is possible, then due, then overdue, and never lapse", () => {
    expect(said(whole, "2026-11-06")).toBe("up-to-date maintenance-review-1 2026-11-07");
    expect(said(whole, "2026-11-07")).toBe("due maintenance-review-1 2029-05-08");
    expect(said(whole, "2029-05-07")).toBe("due maintenance-review-1 2029-05-08");
    expect(said(whole, "2029-05-08")).toBe("overdue maintenance-review-1 null");
    expect(said(whole, "2060-01-01")).toBe("overdue maintenance-review-1 null");
  });

  test("that found the look faded make a re-treatment due at once", () => {
    const faded = visit("2027-05-07", { step: "maintenance-review-1", decision: "another" });
    const record = recordOf([...THREE_SESSIONS, "2026-05-07", faded]);
    expect(said(record, "2027-05-07")).toBe("due maintenance-1 null");
    expect(forecast(record, "2027-09-01").window?.earliest).toBe("2027-05-07");
  });
});

describe("the practitioner decides", () => {
  test("two good sessions and finished are never overdue for a third", () => {
    const record = recordOf(["2026-03-02", visit("2026-03-12", { decision: "finished" })]);
    for (const asOf of ["2026-03-20", "2026-04-12", "2026-06-01"]) expect(forecast(record, asOf).step).toBe("touch-up");
  });

  test("a wait blocks until the next visit, and nobody can say until when", () => {
    const record = recordOf([visit("2026-03-02", { decision: "wait" })]);
    expect(said(record, "2026-03-20")).toBe("blocked session-2 null");
    expect(codes(forecast(record, "2026-03-20"))).toEqual(["practitioner-waits"]);
    expect(said(recordOf([...record.visits, "2026-03-20"]), "2026-04-20")).toBe("overdue session-3 null");
  });
});

describe("what outranks any date", () => {
  const flag = (act: OpenFlag["act"], urgency: OpenFlag["urgency"] = "tell-practitioner"): OpenFlag => ({
    act,
    urgency,
  });

  test("scabs that are still on", () => {
    expect(said(one, "2026-03-20", { scabsRemain: true })).toBe("blocked session-2 null");
    expect(codes(forecast(one, "2026-03-20", { scabsRemain: true }))).toEqual(["scabs-remain"]);
  });

  test("skin that was found healed only later", () => {
    const slow = recordOf([visit("2026-03-02", { healedOn: calendarDate("2026-03-20") })]);
    expect(said(slow, "2026-03-19")).toBe("not-yet session-2 2026-03-20");
  });

  test.each(["now", "today", "days"] as const)("a flag that has to be acted on: %s", (act) => {
    expect(forecast(one, "2026-03-20", { triage: [flag("routine", "expected"), flag(act)] })).toMatchObject({
      status: "blocked",
      because: [{ code: "open-flag", act }],
    });
  });

  test("a flag that a doctor has to see, but nothing that is routine", () => {
    expect(forecast(one, "2026-03-20", { triage: [flag("routine", "see-doctor")] }).status).toBe("blocked");
    expect(forecast(one, "2026-03-20", { triage: [flag("routine")] }).status).toBe("due");
  });

  test("a wait of candidacy, up to its last day", () => {
    const client: ClientProfile = { health: { sunburn: { on: calendarDate("2026-03-15") } } };
    const assessed = assessCandidacy(client, { asOf: calendarDate("2026-03-20") });
    const dated = {
      ...assessed,
      verdict: "deferred" as const,
      wait: "until-date" as const,
      eligibleFrom: { earliest: calendarDate("2026-04-10"), latest: calendarDate("2026-04-14") },
    };
    expect(said(one, "2026-04-13", { candidacy: dated })).toBe("blocked session-2 2026-04-14");
    expect(said(one, "2026-04-14", { candidacy: dated })).toBe("overdue session-2 null");
    const endless = { ...dated, wait: "until-condition" as const, eligibleFrom: null };
    expect(said(one, "2026-04-13", { candidacy: endless })).toBe("blocked session-2 null");
    const no = { ...dated, verdict: "contraindicated" as const, wait: "permanent" as const };
    expect(codes(forecast(one, "2026-04-13", { candidacy: no }))).toEqual(["contraindicated"]);
  });
});

describe("beginnings", () => {
  test("nothing on record: the first session is due on the day of the question", () => {
    const { status, step, window, because } = forecast(recordOf([]), "2026-03-02");
    expect([status, step, window?.earliest]).toEqual(["due", "session-1", "2026-03-02"]);
    expect(because.map(({ code }) => code)).toEqual(["in-window", "nothing-done"]);
  });

  test("a no-show and a visit that has not been yet change nothing", () => {
    const record = recordOf(["2026-03-02", visit("2026-03-12", { status: "no-show" }), "2026-03-30"]);
    expect(forecast(record, "2026-03-20").window).toEqual(forecast(one, "2026-03-20").window);
  });

  test("a late visit moves what follows", () => {
    expect(forecast(recordOf(["2026-03-02", "2026-04-20"]), "2026-04-21").window?.recommended.from).toBe("2026-05-18");
  });
});

describe("a laser in any course", () => {
  test.each([
    ["before the first session", ["2026-03-02"], "session-1", "2026-05-31"],
    ["between two sessions", ["2026-02-02", "2026-03-02"], "session-2", "2026-05-31"],
  ])("%s keeps the next one waiting", (_, days, step, earliest) => {
    const visits = days.map((on, index) => visit(on, index === days.length - 1 ? { step: "laser-1" } : {}));
    const record: TreatmentRecord = recordOf(visits, "scar");
    const next = forecastNext(record, { asOf: calendarDate("2026-03-03") });
    expect(next).toMatchObject({ step, window: { earliest } });
    expect(next.evidence).toContain("inkd-laser-removal-wait");
    const plan = planTreatment({ course: "scar", notBefore: calendarDate("2026-03-03"), record });
    expect(plan.steps[0]).toMatchObject({ step, proposed: earliest });
    expect(plan.steps[0]?.evidence).toEqual(next.evidence);
    expect(plan.steps[1]?.evidence).not.toContain("inkd-laser-removal-wait");
    // A session that came too soon names the same claims; one that came in time rests on its own.
    const reviewed = (on: string) =>
      reviewVisits({ ...record, visits: [...visits, visit(on)] }, { asOf: calendarDate("2026-07-01") }).visits.at(-1);
    expect(reviewed("2026-05-30")).toMatchObject({ step, timing: "too-early", evidence: next.evidence });
    expect(reviewed("2026-05-31")?.evidence).not.toContain("inkd-laser-removal-wait");
  });
});

test("a first session that waits for a patch test to be read names the claims on that", () => {
  const tested = recordOf([visit("2026-03-02", { step: "patch-test" })]);
  const claim = "body-worx-patch-test-wait";
  const asked = { course: "shaved", notBefore: calendarDate("2026-03-03") } as const;
  const session = (request: Partial<PlanRequest>) =>
    planTreatment({ ...asked, ...request }).steps.find(({ step }) => step === "session-1")?.evidence;
  expect(forecast(tested, "2026-03-03").evidence).toContain(claim);
  expect(session({ record: tested })).toContain(claim);
  expect(session({ include: ["patch-test"] })).toContain(claim);
  const lasered = recordOf([visit("2026-01-05", { decision: "finished" })], "correction");
  const correction = { course: "correction", record: lasered, notBefore: calendarDate("2026-06-01") } as const;
  expect(session({ ...correction, include: ["patch-test"] })).toContain(claim);
  expect(session(correction)).not.toContain(claim);
  // Where the test was read long ago, it holds nothing back.
  expect(session({ record: tested, notBefore: calendarDate("2026-03-06") })).not.toContain(claim);
  expect(session({})).not.toContain(claim);
});

test("by what others say, a touch-up stays one until the look may be reviewed", () => {
  const record = recordOf(THREE_SESSIONS);
  expect(said(record, "2026-10-09", { protocol: consensusProtocol })).toBe("due touch-up 2027-04-09");
});

describe("laws", () => {
  const arbitraryDone = fc.record({
    visits: fc.nat(8),
    course: fc.constantFrom("shaved", "correction"),
    later: fc.nat(500),
  });

  test("with the same record the window does not slide from day to day", () => {
    fc.assert(
      fc.property(arbitraryDone, fc.nat(40), ({ visits, course, later }, days) => {
        const steps = planTreatment({ course, notBefore: calendarDate("2026-03-02") }).steps.slice(0, visits + 1);
        const record: TreatmentRecord = { course, visits: steps.map(({ proposed }) => ({ on: proposed })) };
        const last = steps.at(-1)!.proposed;
        const asOf = addDuration(last, { days: later });
        const today = forecast(record, asOf);
        const tomorrow = forecast(record, addDuration(asOf, { days }));
        if (today.window !== null && tomorrow.window !== null) expect(tomorrow.window).toEqual(today.window);
        expect(tomorrow.step).toBe(today.step);
        expect(JSON.parse(JSON.stringify(today))).toStrictEqual(today);
      }),
    );
  });

  test("a visit on the earliest day is on time, and the day before it is not", () => {
    fc.assert(
      fc.property(arbitraryDone, ({ visits, course }) => {
        const steps = planTreatment({ course, notBefore: calendarDate("2026-03-02") }).steps.slice(0, visits + 1);
        const done = steps.map(({ proposed }) => ({ on: proposed }));
        const { window } = forecast({ course, visits: done }, steps.at(-1)!.proposed);
        const timing = (on: string) =>
          reviewVisits(
            { course, visits: [...done, { on: calendarDate(on) }] },
            { asOf: calendarDate("2050-01-01") },
          ).visits.at(-1)?.timing;
        expect(timing(window!.earliest)).toBe("on-time");
        expect(["grace", "too-early"]).toContain(timing(addDuration(window!.earliest, { days: -1 })));
      }),
    );
  });

  test("the answer changes on the day on which it is to be looked at again", () => {
    fc.assert(
      fc.property(arbitraryDone, ({ visits, course, later }) => {
        const steps = planTreatment({ course, notBefore: calendarDate("2026-03-02") }).steps.slice(0, visits + 1);
        const record: TreatmentRecord = { course, visits: steps.map(({ proposed }) => ({ on: proposed })) };
        const today = forecast(record, addDuration(steps.at(-1)!.proposed, { days: later }));
        if (today.recheckOn === null) return;
        const then = forecast(record, today.recheckOn);
        expect([then.status, codes(then)]).not.toEqual([today.status, codes(today)]);
        const before = forecast(record, addDuration(today.recheckOn, { days: -1 }));
        expect([before.status, codes(before)]).toEqual([today.status, codes(today)]);
      }),
    );
  });
});
