import { expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { explainPlan } from "../../src/explain/explainPlan.js";
import { explainSchedule } from "../../src/explain/explainSchedule.js";
import { en } from "../../src/locales/en.js";
import { planTreatment } from "../../src/schedule/planTreatment.js";

test("a plan is said as a plan, and what is no result of the schedule is not said at all", () => {
  const plan = planTreatment({ course: "shaved", notBefore: calendarDate("2026-03-02") });
  expect(explainSchedule(plan, en)).toEqual(explainPlan(plan, en));
  expect(explainSchedule({ resultType: "blood-test" } as never, en)).toBeUndefined();
});
