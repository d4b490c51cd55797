import { expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { explainBackward } from "../../src/explain/explainBackward.js";
import { en } from "../../src/locales/en.js";
import type { BackPlanRequest } from "../../src/schedule/backward/types.js";
import { planBackFrom } from "../../src/schedule/planBackFrom.js";

function said(healedBy: string, request: Partial<BackPlanRequest> = {}): string[] {
  const notBefore = calendarDate("2026-08-03");
  const plan = planBackFrom({ course: "shaved", notBefore, healedBy: calendarDate(healedBy), ...request });
  return explainBackward(
    { ...plan, because: plan.because.map((link) => ({ ...link, evidence: [], dissent: [] })) },
    en,
  );
}

test("what can be healed in time says until when to start, and the ways there", () => {
  expect(said("2026-10-15").slice(0, 2)).toEqual([
    "The look can be healed by October 15, 2026: start by September 3, 2026.",
    "Starting on August 3, 2026, it is healed on October 8, 2026, with 7 days to spare.",
  ]);
});

test("what cannot says what takes the time", () => {
  expect(said("2026-09-12")).toEqual([
    "The look cannot be healed by September 12, 2026; the earliest day is September 14, 2026.",
    "Time for the skin between visits (up to Session 3): August 3, 2026 to August 17, 2026, 2 times 7 days.",
    "Healing until the pigment has set: August 17, 2026 to September 14, 2026, 28 days.",
  ]);
});

test("an open flag stands in the way of any day", () => {
  expect(said("2026-10-15", { triage: [{ urgency: "emergency", act: "now" }] })).toEqual([
    "The look cannot be healed by October 15, 2026.",
    "Nothing is planned: something that was reported has to be looked at first.",
  ]);
});
