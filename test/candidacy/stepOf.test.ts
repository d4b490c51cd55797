import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { stepOf } from "../../src/candidacy/stepOf.js";
import type { Finding, NextStep } from "../../src/candidacy/types.js";
import type { ConditionCode } from "../../src/knowledge/rules.js";
import { verdicts } from "../../src/knowledge/verdicts.js";
import { TODAY } from "../support/candidacy.js";

const asOf = calendarDate(TODAY);
const until = { earliest: asOf, latest: calendarDate("2026-03-31") };

const finding = (parts: Partial<Finding>): Finding => ({
  rule: "keloid",
  effect: "deferred",
  because: "keloid-on-scalp",
  facts: {},
  evidence: [],
  dissent: [],
  disclosure: "client",
  ...parts,
});

describe("the step that a finding calls for", () => {
  test("is to wait where the wait has a date", () => {
    expect(stepOf(finding({ until }))).toEqual({ kind: "wait-until", rule: "keloid", until });
  });

  test("is the doctor's letter where one is asked for, also while a date runs", () => {
    const letter: NextStep = { kind: "get-clearance", rule: "keloid", condition: "doctor-agrees" };
    const asking = { effect: "clearance-required", untilCondition: "doctor-agrees" } as const;
    expect(stepOf(finding(asking))).toEqual(letter);
    expect(stepOf(finding({ ...asking, until }))).toEqual(letter);
  });

  test.each<[ConditionCode, NextStep["kind"]]>([
    ["prescriber-ended-course", "ask-prescriber"],
    ["pregnancy-ended", "meet-condition"],
    ["weaned", "meet-condition"],
    ["infection-healed", "meet-condition"],
    ["skin-clear", "meet-condition"],
    ["hair-loss-stable", "meet-condition"],
    ["wound-healed", "meet-condition"],
    ["well-again", "meet-condition"],
    ["blood-pressure-controlled", "meet-condition"],
    ["blood-sugar-controlled", "meet-condition"],
    ["assessed-by-specialist", "meet-condition"],
    ["old-work-corrected", "meet-condition"],
    ["scar-pale", "meet-condition"],
  ])("after %s is to %s", (condition, kind) => {
    expect(stepOf(finding({ untilCondition: condition }))).toEqual({ kind, rule: "keloid", condition });
  });

  test("is none where there is nothing to wait for", () => {
    for (const effect of verdicts) expect(stepOf(finding({ effect }))).toBeUndefined();
  });
});
