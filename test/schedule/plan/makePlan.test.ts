import { expect, test } from "vitest";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import { dayOf } from "../../../src/calendar/day.js";
import type { DayRange } from "../../../src/schedule/openDays.js";
import { makePlan } from "../../../src/schedule/plan/makePlan.js";
import { planTreatment } from "../../../src/schedule/planTreatment.js";

const request = { course: "shaved", notBefore: calendarDate("2026-03-02") } as const;

test("the days of an earlier plan stay where they are late only in a plan made back from a day", () => {
  const plan = planTreatment(request);
  const steps = plan.steps.map((step) =>
    step.step === "session-2" ? { ...step, proposed: calendarDate("2026-04-02") } : step,
  );
  const keep = { ...plan, steps };
  const second = (healing: DayRange | null) => makePlan({ ...request, keep }, {}, healing).steps[1]?.proposed;
  expect([second(null), second({ from: 0, to: 0 })]).toEqual(["2026-04-01", "2026-04-02"]);
});

test("while the look heals no visit is planned, and the clinic's calendar stays its own", () => {
  const best = dayOf(calendarDate("2026-05-07"));
  const back = makePlan(request, {}, { from: best, to: best + 1 });
  expect(back.steps.find(({ kind }) => kind === "touch-up")).toMatchObject({
    proposed: "2026-05-09",
    shifts: [{ from: "2026-05-07", to: "2026-05-09", because: ["healing"] }],
  });
  expect([back.calendar, back.healing]).toEqual([null, { from: "2026-05-07", to: "2026-05-08" }]);
});
