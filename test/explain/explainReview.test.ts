import { expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { explainReview } from "../../src/explain/explainReview.js";
import { en } from "../../src/locales/en.js";
import { reviewVisits } from "../../src/schedule/reviewVisits.js";
import { recordOf, THREE_SESSIONS, visit } from "../schedule/records.js";

function said(...visits: Parameters<typeof recordOf>[0]): string[] {
  const report = reviewVisits(recordOf(visits), { asOf: calendarDate("2027-01-01") });
  return explainReview({ ...report, visits: report.visits.map((one) => ({ ...one, evidence: [], dissent: [] })) }, en);
}

test("each visit is said with its timing and the day that it missed", () => {
  expect(said("2026-03-02", "2026-03-08", "2026-03-10")).toEqual([
    "March 2, 2026: Session 1 was on time.",
    "March 8, 2026: Session 2 was a little early (better from March 9, 2026).",
    "March 10, 2026: Session 3 was too early (not before March 13, 2026).",
  ]);
});

test("skin that healed later, a touch-up unproven and a patch test too short are named with their days", () => {
  const slow = visit("2026-03-02", { healedOn: calendarDate("2026-03-20") });
  expect(said(slow, "2026-03-15")[1]).toContain("the skin was found healed on March 20, 2026");
  expect(said(...THREE_SESSIONS, "2026-04-25")[3]).toContain("the pigment has set by May 7, 2026");
  expect(said(visit("2026-03-01", { step: "patch-test" }), "2026-03-02")[0]).toContain(
    "too short before the session on March 2, 2026",
  );
});

test("what is wrong with a record is said, and what does not count", () => {
  expect(said("2026-03-02", "2026-03-02", "2027-02-01")).toEqual([
    "March 2, 2026: Session 1 was on time.",
    "March 2, 2026: a visit was beside the course (a second entry for one day) and does not count.",
    "March 2, 2026: there are two visits on this day.",
    "February 1, 2027: the day has not come yet.",
  ]);
});
