import { expect, test } from "vitest";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import { addAfterLast, addVisit, type Draft, keptDays } from "../../../src/schedule/plan/draft.js";
import type { PlanVisit } from "../../../src/schedule/plan/planVisits.js";
import { planTreatment } from "../../../src/schedule/planTreatment.js";

const grounds = { evidence: ["article-011"], dissent: [] } as const;
const second: PlanVisit = {
  step: "session-2",
  kind: "session",
  bounds: [],
  earliest: 7,
  from: 10,
  to: 14,
  overdue: 31,
  lapses: null,
  grounds,
};
const first: PlanVisit = { ...second, step: "session-1", earliest: 0, from: 0, to: 0, overdue: null };
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
  addAfterLast(plan, first);
  addAfterLast(plan, second);
  expect([days(plan), plan.first, plan.last]).toEqual([["1970-01-01", "1970-01-11"], 0, 10]);
  expect(plan.steps[1]).toMatchObject({ window: { earliest: "1970-01-08", overdueFrom: "1970-02-01" }, ...grounds });
});

test("a kept day stays unless it is late, too early or before the last visit, and then moves no further than that", () => {
  const proposed = (kept: number, last = 0) => {
    const plan = draft({ keep: new Map([["session-2", kept]]), last });
    addVisit(plan, second, 7, 10, 14, 31);
    return plan.last;
  };
  expect([6, 7, 20, 30, 31].map((kept) => proposed(kept))).toEqual([7, 7, 20, 30, 30]);
  expect([proposed(8, 8), proposed(8, 9)]).toEqual([8, 9]);
});

test("a kept day moves to one on which the visit has not lapsed, if any is open", () => {
  const open = { closed: [], blackouts: [{ from: 7, to: 11 }] };
  const add = (lapses: number) => {
    const plan = draft({ open, keep: new Map([["session-2", 40]]) });
    return addVisit(plan, second, 7, 10, 14, null, lapses) && plan.last;
  };
  expect([add(30), add(13), add(12)]).toEqual([29, 12, false]);
});

test("a visit that would come only after it has lapsed is not added", () => {
  const open = { closed: [], blackouts: [{ from: 10, to: 19 }] };
  const add = (lapses: number) => addVisit(draft({ open }), { ...second, kind: "touch-up" }, 7, 10, 14, null, lapses);
  expect([add(20), add(21)]).toEqual([false, true]);
});

test("the days of an earlier plan are known by their steps", () => {
  const plan = planTreatment({ course: "shaved", notBefore: calendarDate("1970-01-01") });
  expect(keptDays(plan)?.get("session-2")).toBe(10);
  expect(keptDays(undefined)).toBeUndefined();
});
