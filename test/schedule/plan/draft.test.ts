import { expect, test } from "vitest";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import { addAfter, addAtOnce, addVisitAfterLast, type Draft, keptDays } from "../../../src/schedule/plan/draft.js";
import { planTreatment } from "../../../src/schedule/planTreatment.js";

const grounds = { evidence: ["article-011"], dissent: [] } as const;
const gap = { earliest: 7, from: 10, to: 14, overdue: 31, grounds };
const draft = (change: Partial<Draft> = {}): Draft => ({
  steps: [],
  open: undefined,
  floor: 0,
  keep: undefined,
  keepsLate: false,
  first: null,
  last: 0,
  ...change,
});
const days = ({ steps }: Draft) => steps.map(({ proposed }) => proposed);

test("a visit counts from the last one, and the next from it", () => {
  const plan = draft();
  addAtOnce(plan, "session-1", "session", grounds);
  addAfter(plan, "session-2", "session", gap, []);
  expect([days(plan), plan.first, plan.last]).toEqual([["1970-01-01", "1970-01-11"], 0, 10]);
  expect(plan.steps[1]).toMatchObject({ window: { earliest: "1970-01-08", overdueFrom: "1970-02-01" }, ...grounds });
});

test("a kept day stays unless it is overdue, too early or not after the last visit", () => {
  const proposed = (kept: number, last = 0) => {
    const plan = draft({ keep: new Map([["session-2", kept]]), last });
    addVisitAfterLast(plan, "session-2", "session", { ...gap, bounds: [] });
    return plan.last;
  };
  expect([6, 7, 20, 30, 31].map((kept) => proposed(kept))).toEqual([10, 7, 20, 30, 10]);
  expect(proposed(8, 8)).toBe(10);
});

test("a visit that would not come after the last one is not added", () => {
  const plan = draft({ last: 10 });
  const visit = { ...gap, overdue: null, bounds: [] };
  expect([addVisitAfterLast(plan, "session-2", "session", visit), plan.steps]).toEqual([false, []]);
});

test("the days of an earlier plan are known by their steps", () => {
  const plan = planTreatment({ course: "shaved", notBefore: calendarDate("1970-01-01") });
  expect(keptDays(plan)?.get("session-2")).toBe(10);
  expect(keptDays(undefined)).toBeUndefined();
});
