import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { explain } from "../../src/explain/explain.js";
import { explainPlan } from "../../src/explain/explainPlan.js";
import { writeDate } from "../../src/explain/writeDate.js";
import { claims } from "../../src/knowledge/claims.js";
import { sources } from "../../src/knowledge/sources.js";
import { courses } from "../../src/knowledge/vocabularies.js";
import { en } from "../../src/locales/en.js";
import { planTreatment } from "../../src/schedule/planTreatment.js";
import type { PlannedStep, TreatmentPlan } from "../../src/schedule/types.js";

const notBefore = calendarDate("2026-03-02");
const titlesOf = (ids: readonly string[]) =>
  claims
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ source }) => sources.filter(({ id }) => id === source).map(({ title }) => title));

const step: PlannedStep = {
  step: "session-2",
  kind: "session",
  window: {
    earliest: calendarDate("2026-03-09"),
    recommended: { from: calendarDate("2026-03-12"), to: calendarDate("2026-03-16") },
    overdueFrom: calendarDate("2026-04-02"),
    lapsesOn: null,
  },
  bounds: [],
  proposed: calendarDate("2026-03-12"),
  shifts: [],
  evidence: ["elixir-second-session-spacing"],
  dissent: [],
};

const planOf = (...steps: readonly PlannedStep[]): TreatmentPlan => ({
  resultType: "treatment-plan",
  ruleSet: { id: "article", version: "1" },
  notes: [],
  course: "shaved",
  pigment: "permanent",
  calendar: null,
  healing: null,
  sessionCount: { planned: 3, least: 2, most: 4, evidence: [], dissent: [] },
  blocked: [],
  steps,
  hours: {
    firstSession: { min: 3, max: 4 },
    session: { min: 2, max: 5 },
    total: { min: 7, max: 14 },
    evidence: [],
    dissent: [],
  },
  refreshExpected: null,
});

describe("a visit", () => {
  test("is named with its number, its day, its best days and the first day that is late, with its source", () => {
    expect(explainPlan(planOf(step), en)).toEqual([
      "Session 2: March 12, 2026 (best: March 12, 2026 to March 16, 2026; late from April 2, 2026). (Source: “SMP for alopecia”, SMP studio.)",
      "The course takes 3 sessions in all; sources speak of 2 to 4.",
    ]);
  });

  test("with a single best day and no day that is late says no more than that", () => {
    const only = { from: step.proposed, to: step.proposed };
    const touchUp: PlannedStep = {
      ...step,
      step: "touch-up",
      kind: "touch-up",
      window: { ...step.window, recommended: only, overdueFrom: null },
      evidence: [],
    };
    expect(explainPlan(planOf(touchUp), en)).toEqual(["Touch-up: March 12, 2026 (best: March 12, 2026)."]);
  });

  test("that was moved says from where to where, and because of what", () => {
    const moved: PlannedStep = {
      ...step,
      proposed: calendarDate("2026-03-14"),
      shifts: [
        {
          from: calendarDate("2026-03-12"),
          to: calendarDate("2026-03-14"),
          because: ["closed-day", "blackout"],
          outsideRecommended: false,
        },
      ],
    };
    expect(explainPlan(planOf(moved), en)[1]).toBe(
      "Moved from March 12, 2026 to March 14, 2026, because of a day on which the clinic is closed and days that were ruled out.",
    );
  });

  test("of several in a row keeps the order of the plan", () => {
    const said = explainPlan(planOf(step, { ...step, step: "session-10" }), en);
    expect(said.slice(0, 2).map((sentence) => sentence.split(":")[0])).toEqual(["Session 2", "Session 10"]);
  });
});

describe("how many sessions there are", () => {
  const counted = (sessionCount: Partial<TreatmentPlan["sessionCount"]>): string | undefined => {
    const plan = planOf(step);
    return explainPlan({ ...plan, sessionCount: { ...plan.sessionCount, ...sessionCount } }, en)[1];
  };

  test("is said with the fewest and the most that sources speak of, also where it is neither", () => {
    expect(counted({ planned: 1 })).toBe("The course takes 1 session in all; sources speak of 2 to 4.");
    expect(counted({ planned: 6 })).toBe("The course takes 6 sessions in all; sources speak of 2 to 4.");
    expect(counted({ least: 4, most: 4 })).toBe("The course takes 3 sessions in all; sources speak of 4.");
  });

  test("is said with its sources, and who says otherwise", () => {
    const plan = planTreatment({ course: "shaved", notBefore });
    const said = explain(plan, { locale: en }).find((sentence) => sentence.startsWith("The course takes "));
    expect(said).toMatch(/^The course takes 3 sessions in all; sources speak of 2 to \d+\. \(Sources?: /);
    expect(titlesOf(plan.sessionCount.evidence).some((title) => said?.includes(title))).toBe(true);
  });

  test("is left out once all are done, and where nothing is planned", () => {
    const touchUp: PlannedStep = { ...step, step: "touch-up", kind: "touch-up", evidence: [] };
    expect(explainPlan(planOf(touchUp), en)).toHaveLength(1);
    expect(explainPlan(planOf(), en)).toEqual([]);
  });
});

describe("a plan", () => {
  test.each(courses)("of the course %s says every visit on its day, and who says when", (course) => {
    const plan = planTreatment({ course, notBefore });
    const said = explain(plan, { locale: en });
    expect(plan.steps.length).toBeGreaterThan(3);
    for (const visit of plan.steps) {
      const own = said.filter((sentence) => sentence.includes(`: ${writeDate(visit.proposed, en)} (best: `));
      expect(own, visit.step).toHaveLength(1);
      expect(
        titlesOf(visit.evidence).some((title) => own[0]?.includes(title)),
        visit.step,
      ).toBe(true);
    }
  });

  test("with a closed weekday and a blackout says every move", () => {
    const calendar = {
      closedOn: ["monday", "friday", "saturday"],
      blackouts: [{ from: calendarDate("2026-03-02"), to: calendarDate("2026-03-06") }],
    } as const;
    const plan = planTreatment({ course: "shaved", notBefore, calendar });
    const shifts = plan.steps.flatMap((visit) => visit.shifts);
    const said = explain(plan, { locale: en }).filter((sentence) => sentence.startsWith("Moved from "));
    expect(shifts.length).toBeGreaterThan(1);
    expect(said).toHaveLength(shifts.length);
  });

  test("of permanent pigment ends with the time in which the look is expected to need refreshing", () => {
    const last = explain(planTreatment({ course: "shaved", notBefore }), { locale: en }).at(-1);
    expect(last).toMatch(
      /^The look is expected to need refreshing between May 7, 2029 and May 7, 2031\. \(Source: “Why/,
    );
    expect(last).toContain("(Others say otherwise: ");
  });

  test("of temporary pigment says how long that lasts", () => {
    const said = explain(planTreatment({ course: "shaved", notBefore, pigment: "temporary" }), { locale: en });
    expect(said.filter((sentence) => sentence.includes("refreshing"))).toEqual([
      expect.stringContaining("between November 7, 2026 and May 7, 2028."),
    ]);
  });

  test("of a correction begins with the laser", () => {
    const said = explain(planTreatment({ course: "correction", notBefore }), { locale: en });
    expect(said[0]).toMatch(/^Laser removal 1: March 2, 2026 /);
  });
});
