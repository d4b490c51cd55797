import { describe, expect, test } from "vitest";
import { addDuration } from "../../src/calendar/addDuration.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { daysBetween } from "../../src/calendar/daysBetween.js";
import type { CalendarDate, DateRange } from "../../src/calendar/types.js";
import type { CourseId } from "../../src/knowledge/vocabularies.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { planTreatment } from "../../src/schedule/planTreatment.js";
import type { PlannedStep, PlanRequest, StepId, TreatmentPlan, Weekday } from "../../src/schedule/types.js";
import { protocolWith } from "../support/protocol.js";

/** A Monday. */
const MARCH_2 = calendarDate("2026-03-02");

const plan = (request: Partial<PlanRequest> = {}): TreatmentPlan =>
  planTreatment({ notBefore: MARCH_2, course: "shaved", ...request });

const range = (from: string, to: string): DateRange => ({ from: calendarDate(from), to: calendarDate(to) });

function stepOf({ steps }: TreatmentPlan, id: StepId): PlannedStep {
  const step = steps.find(({ step: found }) => found === id);
  if (step === undefined) throw new Error(`The plan has no ${id}.`);
  return step;
}

const dates = ({ steps }: TreatmentPlan): string[] => steps.map(({ step, proposed }) => `${step} ${proposed}`);
const reviewsOf = ({ steps }: TreatmentPlan): PlannedStep[] =>
  steps.filter(({ kind }) => kind === "maintenance-review");

/** A plan of one session, its touch-up on the given day: 28 days after the session. */
const touchedUpOn = (touchUp: string, request: Partial<PlanRequest> = {}): TreatmentPlan =>
  plan({ sessions: 1, notBefore: addDuration(calendarDate(touchUp), { days: -28 }), ...request });

describe("a shaved look by the article", () => {
  test("has three sessions, a touch-up, and yearly reviews until the look is expected to fade", () => {
    expect(dates(plan())).toEqual([
      "session-1 2026-03-02",
      "session-2 2026-03-12",
      "session-3 2026-04-09",
      "touch-up 2026-05-07",
      "maintenance-review-1 2027-05-07",
      "maintenance-review-2 2028-05-07",
      "maintenance-review-3 2029-05-07",
      "maintenance-review-4 2030-05-07",
    ]);
  });

  test("says what each visit is for", () => {
    expect(plan({ horizonYears: 2 }).steps.map(({ kind }) => kind)).toEqual([
      "session",
      "session",
      "session",
      "touch-up",
      "maintenance-review",
    ]);
  });

  test("begins on the first possible day, which is neither early nor late", () => {
    expect(stepOf(plan(), "session-1").window).toEqual({
      earliest: "2026-03-02",
      recommended: range("2026-03-02", "2026-03-02"),
      overdueFrom: null,
      lapsesOn: null,
    });
  });

  test("recommends the second session ten to fourteen days after the first, from a week after it, late after a month", () => {
    expect(stepOf(plan(), "session-2").window).toEqual({
      earliest: "2026-03-09",
      recommended: range("2026-03-12", "2026-03-16"),
      overdueFrom: "2026-04-02",
      lapsesOn: null,
    });
  });

  test("recommends the third session 28 to 30 days after the second", () => {
    expect(stepOf(plan(), "session-3").window).toEqual({
      earliest: "2026-03-19",
      recommended: range("2026-04-09", "2026-04-11"),
      overdueFrom: "2026-04-12",
      lapsesOn: null,
    });
  });

  test("allows the touch-up from day 14, proposes day 28, and never calls it late", () => {
    const touchUp = stepOf(plan(), "touch-up");
    expect(touchUp.window).toEqual({
      earliest: "2026-04-23",
      recommended: range("2026-05-07", "2026-05-07"),
      overdueFrom: null,
      lapsesOn: "2026-10-09",
    });
    expect(daysBetween(calendarDate("2026-04-09"), touchUp.proposed)).toBe(28);
  });

  test("recommends the review 12 to 18 months after the touch-up, late from the day after 36 months", () => {
    expect(stepOf(plan(), "maintenance-review-1").window).toEqual({
      earliest: "2026-11-07",
      recommended: range("2027-05-07", "2027-11-07"),
      overdueFrom: "2029-05-08",
      lapsesOn: null,
    });
  });

  test("expects the look to need refreshing 36 to 60 months after the touch-up", () => {
    const { claims, dissent } = articleProtocol.parameters.longevity;
    expect(plan().refreshExpected).toEqual({
      between: range("2029-05-07", "2031-05-07"),
      evidence: claims,
      dissent,
    });
    expect(claims).toContain("article-071");
  });

  test("carries its protocol, course and pigment", () => {
    const { resultType, ruleSet, course, pigment } = plan();
    expect({ resultType, ruleSet, course, pigment }).toEqual({
      resultType: "treatment-plan",
      ruleSet: { id: "article", version: "1" },
      course: "shaved",
      pigment: "permanent",
    });
  });

  test("rests every visit on claims and names those that disagree", () => {
    for (const { evidence } of plan().steps) expect(evidence).not.toEqual([]);
    expect(stepOf(plan(), "session-1").evidence).toEqual(articleProtocol.parameters["session-count"].claims);
    expect(stepOf(plan(), "touch-up").evidence).toContain("article-059");
    expect(stepOf(plan(), "touch-up").dissent).toContain("team-micro-spacing-touch-up-window");
    expect(stepOf(plan(), "maintenance-review-1").evidence).toEqual(["article-066", "article-073"]);
  });
});

describe("other courses", () => {
  test.each<CourseId>(["density", "scar"])("%s runs like the shaved look: three sessions and a touch-up", (course) => {
    expect(dates(plan({ course }))).toEqual(dates(plan()));
  });

  test("a scar's first session rests on the claims about sessions for scars", () => {
    const { evidence } = stepOf(plan({ course: "scar" }), "session-1");
    expect(evidence).toEqual(articleProtocol.parameters["scar-session-count"].claims);
  });

  test("a correction begins with two laser sessions 42 days apart and waits 90 days before new pigment", () => {
    expect(dates(plan({ course: "correction", horizonYears: 1 }))).toEqual([
      "laser-1 2026-03-02",
      "laser-2 2026-04-13",
      "session-1 2026-07-12",
      "session-2 2026-07-22",
      "session-3 2026-08-19",
      "touch-up 2026-09-16",
    ]);
  });

  test("neither a laser session nor the session after it may come sooner", () => {
    const correction = plan({ course: "correction" });
    expect(stepOf(correction, "laser-2").window.earliest).toBe("2026-04-13");
    expect(stepOf(correction, "session-1").window.earliest).toBe("2026-07-12");
    expect(stepOf(correction, "session-1").evidence).toEqual(articleProtocol.parameters["laser-removal-wait"].claims);
    const { "laser-session-count": count, "laser-spacing": spacing } = articleProtocol.parameters;
    expect(stepOf(correction, "laser-1").evidence).toEqual([...count.claims, ...spacing.claims]);
    expect(correction.steps.slice(0, 3).map(({ kind }) => kind)).toEqual(["laser", "laser", "session"]);
  });

  test.each([1, 2, 12])("a practitioner's own number of sessions, %i, is planned", (sessions) => {
    const own = plan({ sessions });
    expect(own.steps.filter(({ kind }) => kind === "session").map(({ step }) => step)).toEqual(
      Array.from({ length: sessions }, (_, index) => `session-${index + 1}`),
    );
    expect(own.steps[sessions]?.step).toBe("touch-up");
  });

  test("temporary pigment is reviewed every six months, and needs refreshing before it has faded", () => {
    const temporary = touchedUpOn("2026-05-07", { pigment: "temporary", horizonYears: 2 });
    expect(temporary.pigment).toBe("temporary");
    expect(temporary.refreshExpected).toMatchObject({
      between: range("2026-11-07", "2028-05-07"),
      evidence: expect.arrayContaining(["lardi-temporary-longevity"]),
    });
    expect(reviewsOf(temporary).map(({ proposed }) => proposed)).toEqual(["2026-11-07", "2027-05-07", "2027-11-07"]);
    expect(stepOf(temporary, "maintenance-review-1").window).toEqual({
      earliest: "2026-11-07",
      recommended: range("2026-11-07", "2027-11-07"),
      overdueFrom: "2027-11-08",
      lapsesOn: null,
    });
  });
});

describe("months of different lengths", () => {
  const monthly = protocolWith({
    "maintenance-interval": { min: 1, max: 2 },
    "follow-up-interval": { min: 1, max: 3 },
  });

  test("after a touch-up on 31 January, monthly reviews stay at the turn of the month, none sooner than a month after the one before", () => {
    const { steps } = planTreatment(
      { notBefore: calendarDate("2027-01-03"), course: "shaved", sessions: 1, horizonYears: 1 },
      { protocol: monthly },
    );
    expect(steps.slice(1, 9).map(({ proposed }) => proposed)).toEqual([
      "2027-01-31",
      "2027-03-01",
      "2027-04-01",
      "2027-05-01",
      "2027-06-01",
      "2027-07-01",
      "2027-08-01",
      "2027-09-01",
    ]);
  });

  test("after a touch-up on 31 January, first days move to the next month and last days stay in their own", () => {
    const short = planTreatment(
      { notBefore: calendarDate("2027-01-03"), course: "shaved", sessions: 1, horizonYears: 1 },
      { protocol: monthly },
    );
    expect(stepOf(short, "maintenance-review-1").window).toEqual({
      earliest: "2027-03-01",
      recommended: range("2027-03-01", "2027-03-31"),
      overdueFrom: "2027-05-01",
      lapsesOn: null,
    });
    expect(stepOf(short, "maintenance-review-2").window).toEqual({
      earliest: "2027-04-01",
      recommended: range("2027-04-01", "2027-04-30"),
      overdueFrom: "2027-06-01",
      lapsesOn: null,
    });
  });

  test("after a touch-up on 29 February, a review is due on 1 March and in the next leap year on 29 February again", () => {
    const leap = touchedUpOn("2028-02-29");
    expect(stepOf(leap, "touch-up").proposed).toBe("2028-02-29");
    expect(reviewsOf(leap).map(({ proposed }) => proposed)).toEqual([
      "2029-03-01",
      "2030-03-01",
      "2031-03-01",
      "2032-02-29",
    ]);
  });

  test("after a touch-up on 29 February, a review is late from 1 March three years later, and the look fades by 28 February", () => {
    const leap = touchedUpOn("2028-02-29");
    expect(stepOf(leap, "maintenance-review-1").window.overdueFrom).toBe("2031-03-01");
    expect(leap.refreshExpected?.between).toEqual(range("2031-03-01", "2033-02-28"));
  });

  test("after a touch-up on 31 August, the earliest review is on 1 March, not on the last day of February", () => {
    const { window } = stepOf(touchedUpOn("2026-08-31"), "maintenance-review-1");
    expect(window.earliest).toBe("2027-03-01");
    expect(window.recommended).toEqual(range("2027-08-31", "2028-02-29"));
  });

  test("a review whose only good day falls into a short month is still never late on that day", () => {
    const protocol = protocolWith({ "maintenance-interval": { min: 6, max: 6 } });
    const { steps } = planTreatment(
      { notBefore: calendarDate("2026-08-03"), course: "shaved", sessions: 1, pigment: "temporary", horizonYears: 1 },
      { protocol },
    );
    expect(steps.map(({ proposed }) => proposed)).toEqual(["2026-08-03", "2026-08-31", "2027-03-01"]);
    expect(steps[2]?.window.recommended).toEqual(range("2027-03-01", "2027-03-01"));
    expect(steps[2]?.window.overdueFrom).toBe("2027-03-02");
  });
});

describe("closing days and blackouts", () => {
  const weekend: readonly Weekday[] = ["saturday", "sunday"];

  test("a first visit on a closing day moves to the next open day and says so", () => {
    const closed = plan({ notBefore: calendarDate("2026-03-07"), calendar: { closedOn: weekend } });
    expect(stepOf(closed, "session-1")).toMatchObject({
      window: { earliest: "2026-03-07" },
      proposed: "2026-03-09",
      shifts: [{ from: "2026-03-07", to: "2026-03-09", because: ["closed-day"], outsideRecommended: true }],
    });
  });

  test("the next window counts from the day proposed, not from the day wished for", () => {
    const closed = plan({ notBefore: calendarDate("2026-03-07"), calendar: { closedOn: weekend } });
    expect(stepOf(closed, "session-2").window).toMatchObject({
      earliest: "2026-03-16",
      recommended: range("2026-03-19", "2026-03-23"),
    });
  });

  test("a second session inside its recommended days is moved within them", () => {
    const calendar = { blackouts: [range("2026-03-12", "2026-03-15")] };
    expect(stepOf(plan({ calendar }), "session-2")).toMatchObject({
      proposed: "2026-03-16",
      shifts: [{ from: "2026-03-12", to: "2026-03-16", because: ["blackout"], outsideRecommended: false }],
    });
  });

  test("a touch-up whose day is closed never moves before day 28, since nobody has found the skin healed", () => {
    const near = plan({ sessions: 1, calendar: { blackouts: [range("2026-03-30", "2026-06-01")] } });
    expect(stepOf(near, "touch-up").proposed).toBe("2026-06-02");
    expect(stepOf(near, "touch-up").window.earliest).toBe("2026-03-16");
  });

  test("a touch-up that cannot be before it lapses is planned as a refresh of the look", () => {
    const until = (day: string) =>
      plan({ sessions: 1, calendar: { blackouts: [range("2026-03-05", day)] } }).steps.slice(1, 3);
    expect(until("2026-08-31").map(({ step, proposed }) => `${step} ${proposed}`)).toEqual([
      "touch-up 2026-09-01",
      "maintenance-review-1 2027-09-01",
    ]);
    const [refresh, review] = until("2026-09-01");
    expect(refresh).toMatchObject({
      step: "maintenance-1",
      kind: "maintenance",
      proposed: "2026-09-02",
      window: { earliest: "2026-09-02", lapsesOn: null },
      bounds: [{ from: { step: "session-1" }, minimum: { months: 6 } }],
    });
    expect(refresh?.evidence).toContain("full-scalp-dense-pigment-effect");
    expect(review).toMatchObject({ step: "maintenance-review-1", proposed: "2027-09-02" });
  });

  test("a year-long absence moves the visits behind it and leaves the reviews counting from the last work", () => {
    const away = plan({ sessions: 1, calendar: { blackouts: [range("2026-03-03", "2027-03-02")] } });
    expect(dates(away).slice(0, 3)).toEqual([
      "session-1 2026-03-02",
      "maintenance-1 2027-03-03",
      "maintenance-review-1 2028-03-03",
    ]);
    expect(stepOf(away, "maintenance-1").shifts).toEqual([
      { from: "2026-09-02", to: "2027-03-03", because: ["blackout"], outsideRecommended: true },
    ]);
  });

  test("a review that is moved does not move the ones after it", () => {
    const calendar = { blackouts: [range("2027-05-01", "2027-06-30")] };
    const moved = plan({ calendar });
    expect(reviewsOf(moved).map(({ proposed }) => proposed)).toEqual([
      "2027-07-01",
      "2028-05-07",
      "2029-05-07",
      "2030-05-07",
    ]);
    // Only its first day moves: half a year after the review before it.
    const { earliest, ...rest } = stepOf(plan(), "maintenance-review-2").window;
    expect(stepOf(moved, "maintenance-review-2").window).toEqual({ earliest: "2028-01-01", ...rest });
    expect(earliest).toBe("2027-11-07");
  });

  test("two reviews never fall on one day, however long the clinic is closed", () => {
    const closed = touchedUpOn("2026-05-07", { calendar: { blackouts: [range("2026-06-01", "2029-12-31")] } });
    const days = reviewsOf(closed).map(({ proposed }) => proposed);
    expect(days).toEqual([...new Set(days)]);
  });

  test("overlapping, touching and unsorted blackouts act as one", () => {
    const blackouts = [
      range("2026-03-14", "2026-03-20"),
      range("2026-03-10", "2026-03-12"),
      range("2026-03-13", "2026-03-15"),
    ];
    const one = plan({ calendar: { blackouts: [range("2026-03-10", "2026-03-20")] } });
    expect(plan({ calendar: { blackouts } })).toEqual(one);
    expect(stepOf(one, "session-2").proposed).toBe("2026-03-09");
  });

  test("a calendar that closes nothing changes nothing", () => {
    expect(plan({ calendar: {} })).toEqual(plan());
    expect(plan({ calendar: { closedOn: [], blackouts: [] } })).toEqual(plan());
    expect(plan().steps.every(({ shifts }) => shifts.length === 0)).toBe(true);
  });
});

describe("the horizon", () => {
  const sameDay = protocolWith({ "touch-up-window": { min: 0, max: 0 }, "pigment-set": 0 });
  const dayAfter = protocolWith({ "touch-up-window": { min: 1, max: 1 }, "pigment-set": 1 });
  const short: PlanRequest = { notBefore: MARCH_2, course: "shaved", sessions: 1, horizonYears: 1 };

  test("a review on its last day is planned, and one on the day after it is not", () => {
    expect(reviewsOf(planTreatment(short, { protocol: sameDay })).map(({ proposed }) => proposed)).toEqual([
      "2027-03-02",
    ]);
    expect(reviewsOf(planTreatment(short, { protocol: dayAfter }))).toEqual([]);
  });

  test.each([
    [1, 0],
    [2, 1],
    [5, 4],
    [30, 29],
  ])("%i years hold %i reviews a year apart", (horizonYears, count) => {
    expect(reviewsOf(plan({ horizonYears }))).toHaveLength(count);
  });

  test("is as long as the look can last when nobody says otherwise", () => {
    expect(plan()).toEqual(plan({ horizonYears: 5 }));
    const lasting = protocolWith({ longevity: { min: 12, max: 36 } });
    expect(planTreatment({ notBefore: MARCH_2, course: "shaved" }, { protocol: lasting }).steps).toEqual(
      plan({ horizonYears: 3 }).steps,
    );
  });

  test("never cuts off the sessions or the touch-up", () => {
    const long = plan({ sessions: 12, horizonYears: 1, course: "correction" });
    expect(long.steps.at(-1)?.step).toBe("touch-up");
    expect(long.steps).toHaveLength(15);
  });

  test("counts from the first visit, as the request says, even where a blackout delays it", () => {
    const calendar = { blackouts: [range("2026-03-02", "2027-03-01")] };
    const delayed = plan({ calendar, horizonYears: 2 });
    expect(stepOf(delayed, "session-1").proposed).toBe("2027-03-02");
    expect(reviewsOf(delayed)).toHaveLength(1);
  });
});

describe("a clinic's own protocol", () => {
  const own = protocolWith({
    "session-count": 2,
    "scar-session-count": 4,
    "session-spacing-minimum": 14,
    "second-session-spacing": { min: 21, max: 25 },
    "session-spacing-longest": 60,
    "touch-up-window": { min: 30, max: 60 },
    "pigment-set": 40,
    "maintenance-interval": { min: 9, max: 24 },
    "follow-up-interval": { min: 18, max: 30 },
    longevity: { min: 24, max: 48 },
    "laser-session-count": 3,
    "laser-spacing": 56,
    "laser-removal-wait": 120,
  });
  const planned = (course: CourseId): TreatmentPlan => planTreatment({ notBefore: MARCH_2, course }, { protocol: own });

  test("sets every figure of the plan", () => {
    const shaved = planned("shaved");
    expect(dates(shaved)).toEqual([
      "session-1 2026-03-02",
      "session-2 2026-03-23",
      "touch-up 2026-05-02",
      "maintenance-review-1 2027-11-02",
      "maintenance-review-2 2029-05-02",
    ]);
    expect(stepOf(shaved, "session-2").window).toMatchObject({
      earliest: "2026-03-16",
      recommended: range("2026-03-23", "2026-03-27"),
      overdueFrom: "2026-05-02",
    });
    expect(stepOf(shaved, "touch-up").window).toMatchObject({
      earliest: "2026-04-22",
      recommended: range("2026-05-02", "2026-05-22"),
    });
    expect(stepOf(shaved, "maintenance-review-1").window).toMatchObject({
      earliest: "2027-02-02",
      recommended: range("2027-11-02", "2028-05-02"),
      overdueFrom: "2028-11-03",
    });
    expect(shaved.refreshExpected?.between).toEqual(range("2028-05-02", "2030-05-02"));
    expect(shaved.ruleSet).toEqual({ id: "studio", version: "7" });
  });

  test("sets the sessions of a scar and the laser sessions of a correction apart", () => {
    expect(planned("scar").steps.filter(({ kind }) => kind === "session")).toHaveLength(4);
    expect(dates(planned("correction")).slice(0, 4)).toEqual([
      "laser-1 2026-03-02",
      "laser-2 2026-04-27",
      "laser-3 2026-06-22",
      "session-1 2026-10-20",
    ]);
  });

  test("gives way to the number of sessions that the request asks for", () => {
    const { steps } = planTreatment({ notBefore: MARCH_2, course: "scar", sessions: 1 }, { protocol: own });
    expect(steps.filter(({ kind }) => kind === "session")).toHaveLength(1);
  });

  test("the article's figures stand when no protocol is named", () => {
    const request: PlanRequest = { notBefore: MARCH_2, course: "shaved" };
    expect(planTreatment(request, {})).toEqual(planTreatment(request, { protocol: articleProtocol }));
    expect(planTreatment(request, { protocol: undefined })).toEqual(planTreatment(request));
  });
});

describe("requests that no plan can answer", () => {
  const bad = (request: Partial<PlanRequest>, code: string): void => {
    expect(() => plan(request)).toThrow(expect.objectContaining({ name: "SmpError", code }));
  };

  test("an unknown course", () => {
    bad({ course: "beard" as CourseId }, "unknown-course");
  });

  test.each([0, 13, 1.5, Number.NaN])("%s sessions", (sessions) => {
    bad({ sessions }, "invalid-count");
  });

  test.each([0, 31, 2.5, Number.NaN])("%s years", (horizonYears) => {
    bad({ horizonYears }, "invalid-count");
  });

  test.each(["2026-02-30", "2027-02-29", "2026-3-2", "2026-03-02T00:00:00Z", "2026-03", "", null, undefined])(
    "a first day written %j",
    (notBefore) => {
      bad({ notBefore: notBefore as unknown as CalendarDate }, "invalid-date");
    },
  );

  test("a blackout on a day that does not exist", () => {
    bad({ calendar: { blackouts: [{ from: MARCH_2, to: "2026-04-31" as CalendarDate }] } }, "invalid-date");
  });

  test("a blackout that ends before it starts", () => {
    bad({ calendar: { blackouts: [range("2026-03-03", "2026-03-02")] } }, "invalid-range");
  });

  test("a clinic that never opens", () => {
    const closedOn: Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    bad({ calendar: { closedOn } }, "no-open-day");
  });

  test("a closing day that is no day of the week", () => {
    expect(() => plan({ calendar: { closedOn: ["Sunday" as Weekday] } })).toThrow(
      expect.objectContaining({ name: "SmpError" }),
    );
  });

  test("a plan that would run past the year 9999", () => {
    bad({ notBefore: calendarDate("9999-06-01") }, "date-out-of-range");
    bad({ notBefore: calendarDate("9999-12-31"), sessions: 1, horizonYears: 1 }, "date-out-of-range");
  });
});

test.each([1, 2, 3])(
  "a correction with %i laser sessions has so many, and then the wait before the pigment",
  (lasers) => {
    const { steps } = planTreatment({ course: "correction", lasers, notBefore: calendarDate("2026-03-02") });
    const planned = steps.filter(({ kind }) => kind === "laser");
    const last = planned.at(-1)?.proposed;
    const first = steps.find(({ step }) => step === "session-1")?.proposed;
    expect(planned).toHaveLength(lasers);
    expect(last !== undefined && first !== undefined && daysBetween(last, first)).toBe(90);
  },
);
