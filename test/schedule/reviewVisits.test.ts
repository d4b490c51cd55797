import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDuration } from "../../src/calendar/addDuration.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { partialDate } from "../../src/calendar/partialDate.js";
import { planTreatment } from "../../src/schedule/planTreatment.js";
import type { TreatmentRecord, VisitReviewReport } from "../../src/schedule/record/types.js";
import { reviewVisits } from "../../src/schedule/reviewVisits.js";
import { recordOf, THREE_SESSIONS, visit } from "./records.js";

const review = (record: TreatmentRecord, asOf = "2036-01-01"): VisitReviewReport =>
  reviewVisits(record, { asOf: calendarDate(asOf) });
const lines = (record: TreatmentRecord, asOf?: string) =>
  review(record, asOf).visits.map(({ on, step, timing, counts }) => `${on} ${step} ${timing} ${counts}`);
const reasons = (record: TreatmentRecord, index: number) =>
  review(record).visits[index]?.because.map(({ code }) => code);

describe("the second session of a shaved look by the article, after one on 2 March", () => {
  test.each([
    ["2026-03-06", "too-early"],
    ["2026-03-07", "grace"],
    ["2026-03-08", "grace"],
    ["2026-03-09", "on-time"],
    ["2026-04-01", "on-time"],
    ["2026-04-02", "late"],
  ])("on %s is %s, and counts", (on, timing) => {
    expect(lines(recordOf(["2026-03-02", on]))[1]).toBe(`${on} session-2 ${timing} true`);
  });
});

describe("a touch-up, counted from the last session on 9 April", () => {
  test.each([
    ["2026-04-22", "too-early", true],
    ["2026-04-23", "on-time", true],
    ["2026-05-07", "on-time", true],
    ["2026-05-08", "on-time", true],
    ["2026-10-08", "on-time", true],
    ["2026-10-09", "lapsed", false],
  ])("on %s is %s, and counts: %s", (on, timing, counts) => {
    expect(lines(recordOf([...THREE_SESSIONS, on]))[3]).toBe(`${on} touch-up ${timing} ${String(counts)}`);
  });

  test("before day 28 says so where nobody recorded that the skin had healed", () => {
    expect(reasons(recordOf([...THREE_SESSIONS, "2026-05-06"]), 3)).toEqual(["within-window", "healing-not-recorded"]);
    expect(reasons(recordOf([...THREE_SESSIONS, "2026-05-07"]), 3)).toEqual(["within-window"]);
    const healed = [...THREE_SESSIONS.slice(0, 2), visit("2026-04-09", { healedOn: calendarDate("2026-04-20") })];
    expect(reasons(recordOf([...healed, "2026-04-23"]), 3)).toEqual(["within-window"]);
  });

  test("that came too late is a refresh, and reviews go on from it", () => {
    const late = recordOf([...THREE_SESSIONS, "2026-10-09", "2027-10-09"]);
    expect(reasons(late, 3)).toEqual(["from-lapse", "replaced-by-maintenance"]);
    expect(lines(late)[4]).toBe("2027-10-09 maintenance-review-1 on-time true");
  });
});

describe("the practitioner decides", () => {
  test("a course that was finished after two sessions goes on with the touch-up", () => {
    const two = recordOf(["2026-03-02", visit("2026-03-12", { decision: "finished" }), "2026-04-09"]);
    expect(lines(two)[2]).toBe("2026-04-09 touch-up on-time true");
  });

  test("another session after the last one planned is a session", () => {
    const four = recordOf([...THREE_SESSIONS.slice(0, 2), visit("2026-04-09", { decision: "another" }), "2026-05-07"]);
    expect(lines(four)[3]).toBe("2026-05-07 session-4 on-time true");
  });

  test("re-treatment follows a review that found the look faded, and a review follows it", () => {
    const faded = visit("2027-05-07", { step: "maintenance-review-1", decision: "another" });
    const record = recordOf([...THREE_SESSIONS, "2026-05-07", faded, "2027-05-20", "2028-05-20"]);
    expect(lines(record).slice(4)).toEqual([
      "2027-05-07 maintenance-review-1 on-time true",
      "2027-05-20 maintenance-1 on-time true",
      "2028-05-20 maintenance-review-2 on-time true",
    ]);
  });
});

describe("one session over several days", () => {
  const record = recordOf(["2026-03-02", visit("2026-03-03", { continues: true }), "2026-03-10", "2026-03-11"]);

  test("counts once, and spacing runs from its last day", () => {
    expect(lines(record)).toEqual([
      "2026-03-02 session-1 on-time true",
      "2026-03-03 session-1 on-time false",
      "2026-03-10 session-2 on-time true",
      "2026-03-11 session-3 too-early true",
    ]);
    expect(reasons(record, 1)).toEqual(["continues-session"]);
    const ninth = recordOf(["2026-03-02", visit("2026-03-03", { continues: true }), "2026-03-09"]);
    expect(lines(ninth)[2]).toBe("2026-03-09 session-2 grace true");
  });
});

test("a visit whose next one would leave the years is refused; one on the first day of all is not", () => {
  const review = (on: string) => reviewVisits(recordOf([on]), { asOf: calendarDate("9999-12-31") });
  expect(() => review("9999-12-31")).toThrow(expect.objectContaining({ code: "date-out-of-range" }));
  expect(review("0001-01-01").visits).toHaveLength(1);
});

describe("other courses", () => {
  test("a correction begins with the laser, 42 days apart, and new pigment waits 90 days", () => {
    const days = ["2026-03-02", "2026-04-12", "2026-07-10"];
    expect(lines(recordOf(days, "correction"))).toEqual([
      "2026-03-02 laser-1 on-time true",
      "2026-04-12 laser-2 too-early true",
      "2026-07-10 session-1 too-early true",
    ]);
    expect(lines(recordOf(["2026-03-02", "2026-04-13", "2026-07-12"], "correction"))[2]).toBe(
      "2026-07-12 session-1 on-time true",
    );
  });

  test("one laser session is enough where the practitioner says so", () => {
    const record = recordOf([visit("2026-03-02", { decision: "finished" }), "2026-06-01"], "correction");
    expect(lines(record)[1]).toBe("2026-06-01 session-1 on-time true");
  });

  test("a course begun elsewhere continues at the step that is named", () => {
    const record = recordOf([visit("2026-03-02", { step: "session-3" }), "2026-03-30"]);
    expect(lines(record)).toEqual(["2026-03-02 session-3 on-time true", "2026-03-30 touch-up on-time true"]);
  });

  test("temporary pigment is reviewed within 18 months", () => {
    const record = { ...recordOf([...THREE_SESSIONS, "2026-05-07", "2027-11-07"]), pigment: "temporary" as const };
    expect(lines(record)[4]).toBe("2027-11-07 maintenance-review-1 on-time true");
    const late = { ...recordOf([...THREE_SESSIONS, "2026-05-07", "2027-11-08"]), pigment: "temporary" as const };
    expect(lines(late)[4]).toBe("2027-11-08 maintenance-review-1 late true");
  });
});

describe("visits beside the course", () => {
  test("neither satisfy a session nor restart its clock", () => {
    const record = recordOf([
      visit("2026-02-20", { step: "consultation" }),
      visit("2026-02-20", { step: "patch-test" }),
      "2026-03-02",
      visit("2026-03-08", { step: "consultation" }),
      "2026-03-09",
    ]);
    expect(lines(record)).toEqual([
      "2026-02-20 consultation on-time true",
      "2026-02-20 patch-test on-time true",
      "2026-03-02 session-1 on-time true",
      "2026-03-08 consultation on-time true",
      "2026-03-09 session-2 on-time true",
    ]);
    expect(review(record).problems).toEqual([]);
  });

  test("a patch test needs three days before the first session", () => {
    const tested = (on: string) => lines(recordOf([visit(on, { step: "patch-test" }), "2026-03-02"]))[0];
    expect(tested("2026-02-27")).toBe("2026-02-27 patch-test on-time true");
    expect(tested("2026-02-28")).toBe("2026-02-28 patch-test late true");
  });

  test("the healed result shows from day 28", () => {
    const reviewed = (on: string) => lines(recordOf(["2026-03-02", visit(on, { step: "healed-review" })]))[1];
    expect(reviewed("2026-03-29")).toBe("2026-03-29 healed-review too-early false");
    expect(reviewed("2026-03-30")).toBe("2026-03-30 healed-review on-time true");
  });
});

describe("a bad record is named, not guessed at", () => {
  const problems = (record: TreatmentRecord, asOf = "2026-06-01") =>
    reviewVisits(record, { asOf: calendarDate(asOf), birthDate: partialDate("1990") }).problems.map(
      ({ code, index }) => `${code} ${index}`,
    );

  test("future-dated and before birth, which are not judged", () => {
    const record = recordOf(["2026-03-02", "2026-06-02", "1989-12-31"]);
    expect(problems(record)).toEqual(["future-dated 1", "before-birth 2"]);
    expect(review(record, "2026-06-01").visits.map(({ on }) => on)).toEqual(["1989-12-31", "2026-03-02"]);
    expect(problems(recordOf(["2026-06-01", "1990-01-01"]))).toEqual([]);
  });

  test("two on one day: the one that says more is the visit, whichever was handed in first", () => {
    const [plain, finished] = ["2026-03-12", visit("2026-03-12", { decision: "finished" })];
    expect(problems(recordOf(["2026-03-02", finished, plain]))).toEqual(["same-day 2"]);
    expect(problems(recordOf(["2026-03-02", plain, finished]))).toEqual(["same-day 1"]);
  });

  test("skin that healed on a day still to come, or before the session went on", () => {
    const healedOn = calendarDate("2026-12-01");
    expect(problems(recordOf([visit("2026-03-02", { healedOn })]), "2026-03-10")).toEqual(["future-dated 0"]);
    const spread = [visit("2026-03-02", { healedOn: calendarDate("2026-03-02") })];
    const record = recordOf([...spread, visit("2026-03-03", { continues: true })]);
    expect(problems(record)).toEqual(["healed-before-visit 0"]);
  });

  test("two on one day: the second is extra", () => {
    const record = recordOf(["2026-03-02", "2026-03-02", "2026-03-12"]);
    expect(problems(record)).toEqual(["same-day 1"]);
    expect(lines(record)).toEqual([
      "2026-03-02 session-1 on-time true",
      "2026-03-02 null extra false",
      "2026-03-12 session-2 on-time true",
    ]);
  });

  test("a session that goes on with none, and skin that healed before it was treated", () => {
    const healed = visit("2026-03-12", { healedOn: calendarDate("2026-03-11") });
    expect(problems(recordOf([visit("2026-03-02", { continues: true }), healed]))).toEqual([
      "continues-nothing 0",
      "healed-before-visit 1",
    ]);
  });

  test("a step that is already done is judged as the one due, or as extra", () => {
    const record = recordOf([...THREE_SESSIONS, "2026-05-07", visit("2026-06-30", { step: "session-2" })]);
    expect(problems(record, "2026-07-01")).toEqual(["step-already-done 4"]);
    expect(lines(record)[4]).toBe("2026-06-30 null extra false");
    const twice = recordOf(["2026-03-02", visit("2026-03-12", { step: "session-1" })]);
    expect(lines(twice)[1]).toBe("2026-03-12 session-2 on-time true");
  });

  test("steps and days that do not exist are refused", () => {
    const step = visit("2026-03-02", { step: "haircut" as "touch-up" });
    expect(() => review(recordOf([step]))).toThrow(expect.objectContaining({ code: "unknown-step" }));
    expect(() => review(recordOf([visit("2026-03-02", { on: "today" as never })]))).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
  });
});

test("appointments that did not take place are left out", () => {
  const missed = (["canceled", "no-show", "refused"] as const).map((status) => visit("2026-03-05", { status }));
  expect(lines(recordOf(["2026-03-02", ...missed, visit("2026-03-12", { status: "done" })]))).toEqual(
    lines(recordOf(["2026-03-02", "2026-03-12"])),
  );
});

test("skin that healed late makes a session on the best day too early", () => {
  const slow = visit("2026-03-02", { healedOn: calendarDate("2026-03-13") });
  expect(lines(recordOf([slow, "2026-03-12"]))[1]).toBe("2026-03-12 session-2 too-early true");
  expect(reasons(recordOf([slow, "2026-03-12"]), 1)).toEqual(["before-healed"]);
  expect(lines(recordOf([slow, "2026-03-13"]))[1]).toBe("2026-03-13 session-2 on-time true");
});

test("names its protocol, keeps ids, and rests on claims", () => {
  const { resultType, ruleSet, visits } = review(recordOf([visit("2026-03-02", { id: "a" }), "2026-03-12"]));
  expect([resultType, ruleSet]).toEqual(["visit-review", { id: "article", version: "1" }]);
  expect(visits.map((one) => one.id)).toEqual(["a", undefined]);
  expect(Object.keys(visits[1] ?? {})).not.toContain("id");
  for (const { evidence } of visits) expect(evidence).not.toEqual([]);
});

describe("laws", () => {
  const arbitraryVisits = fc.array(
    fc.record(
      {
        day: fc.nat(700),
        decision: fc.constantFrom("another", "finished", "wait"),
        continues: fc.boolean(),
        status: fc.constantFrom("done", "no-show"),
      },
      { requiredKeys: ["day"] },
    ),
    { maxLength: 8 },
  );
  const arbitraryRecord = fc
    .record({ visits: arbitraryVisits, course: fc.constantFrom("shaved", "density", "scar", "correction") })
    .map(
      ({ visits, course }): TreatmentRecord => ({
        course,
        visits: visits.map(({ day, ...known }) => ({
          on: addDuration(calendarDate("2026-01-01"), { days: day }),
          ...known,
        })),
      }),
    );

  test("the order in which visits are handed in does not matter, even where two are of one day", () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        const turned = { ...record, visits: [...record.visits].reverse() };
        expect(review(turned).visits).toStrictEqual(review(record).visits);
      }),
    );
  });

  test("every visit that was done is judged once, and the report is plain JSON", () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        const report = review(record);
        expect(report.visits).toHaveLength(record.visits.filter(({ status }) => status !== "no-show").length);
        expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
        const counted = report.visits.filter(({ counts }) => counts).map(({ step }) => step);
        expect(new Set(counted).size).toBe(counted.length);
      }),
    );
  });

  test("whoever keeps to a plan is on time", () => {
    fc.assert(
      fc.property(fc.constantFrom("shaved", "density", "scar", "correction"), fc.nat(1500), (course, days) => {
        const notBefore = addDuration(calendarDate("2026-01-01"), { days });
        const { steps } = planTreatment({ course, notBefore });
        const record: TreatmentRecord = { course, visits: steps.map(({ proposed }) => ({ on: proposed })) };
        const report = review(record, "2050-01-01").visits;
        expect(report.map(({ step }) => step)).toEqual(steps.map(({ step }) => step));
        expect(report.map(({ timing }) => timing)).toEqual(steps.map(() => "on-time"));
      }),
    );
  });
});
