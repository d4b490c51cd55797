import { expect, test } from "vitest";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import { makePlan } from "../../../src/schedule/plan/makePlan.js";
import { planTreatment } from "../../../src/schedule/planTreatment.js";

test("the days of an earlier plan stay where they are late only for somebody who says so", () => {
  const request = { course: "shaved", notBefore: calendarDate("2026-03-02") } as const;
  const plan = planTreatment(request);
  const steps = plan.steps.map((step) =>
    step.step === "session-2" ? { ...step, proposed: calendarDate("2026-04-02") } : step,
  );
  const keep = { ...plan, steps };
  const second = (keepsLate: boolean) => makePlan({ ...request, keep }, {}, keepsLate).steps[1]?.proposed;
  expect([second(false), second(true)]).toEqual(["2026-03-12", "2026-04-02"]);
});
