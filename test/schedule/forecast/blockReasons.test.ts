import { expect, test } from "vitest";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import { dayOf } from "../../../src/calendar/day.js";
import { assessCandidacy } from "../../../src/candidacy/assessCandidacy.js";
import type { CandidacyAssessment } from "../../../src/candidacy/types.js";
import { blockReasons } from "../../../src/schedule/forecast/blockReasons.js";

const assessed = assessCandidacy({}, { asOf: calendarDate("2026-03-02") });
const blocks = (change: Partial<CandidacyAssessment>, day = "2026-03-02") =>
  blockReasons({ ...assessed, ...change }, undefined, dayOf(calendarDate(day))).map(({ code }) => code);

test("nothing known blocks nothing; an answer still open does", () => {
  expect(blockReasons(undefined, undefined, 0)).toEqual([]);
  expect(blocks({})).toEqual(["candidacy-undetermined"]);
  expect(blocks({ verdict: "eligible", wait: "none" })).toEqual([]);
  expect(blocks({ verdict: "clearance-required", wait: "none" })).toEqual([]);
});

test("a wait with an end blocks up to its last day", () => {
  const eligibleFrom = { earliest: calendarDate("2026-03-10"), latest: calendarDate("2026-03-14") };
  const waiting = { verdict: "deferred", wait: "until-date", eligibleFrom } as const;
  expect(blocks(waiting, "2026-03-13")).toEqual(["not-eligible-yet"]);
  expect(blocks(waiting, "2026-03-14")).toEqual([]);
});

test("of several flags the one that is most pressing is named, and it stands before candidacy", () => {
  const flags = [
    { urgency: "see-doctor", act: "days" },
    { urgency: "emergency", act: "now" },
  ] as const;
  expect(blockReasons(assessed, flags, 0)).toEqual([
    { code: "open-flag", act: "now" },
    { code: "candidacy-undetermined" },
  ]);
});
