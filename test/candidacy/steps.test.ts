import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import { stepOf } from "../../src/candidacy/steps.js";
import type { Finding, NextStep } from "../../src/candidacy/types.js";
import type { ConditionCode, RuleId } from "../../src/knowledge/rules.js";
import { verdicts } from "../../src/knowledge/verdicts.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import { healthVariants, studios, TODAY } from "../support/candidacy.js";
import { aClient } from "../support/client.js";
import { reasons, speakers } from "./speakers.js";

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

/** Everybody to whom a rule speaks, under every protocol. */
const answers = [articleProtocol, consensusProtocol, strictestProtocol, ...studios].flatMap((protocol) =>
  [
    ...reasons.map((because) => speakers[because]),
    ...healthVariants.map(([, variant]) => aClient({ sex: "female", health: variant })),
  ].map((client) => assessCandidacy(client, { asOf, protocol })),
);

/** Rules about what a doctor has prescribed. */
const prescribed: readonly RuleId[] = [
  "anticoagulant",
  "isotretinoin",
  "topical-retinoid",
  "antibiotics",
  "thyroid-medicine",
  "chemotherapy",
  "radiotherapy",
  "immunosuppression",
  "planned-chemotherapy",
];

describe("a prescribed medicine", () => {
  test("is never to be stopped: the steps are to wait for a date, to ask the prescriber or a doctor's letter", () => {
    const steps = answers
      .flatMap((answer) => answer.steps)
      .filter((step) => "rule" in step && prescribed.includes(step.rule));
    const kinds = new Set(steps.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(["ask-prescriber", "get-clearance", "wait-until"]);
  });

  test("that thins the blood is never waited off: no finding about it has a date", () => {
    const found = answers.flatMap(({ findings }) => findings).filter(({ rule }) => rule === "anticoagulant");
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((each) => each.until !== undefined)).toEqual([]);
  });

  test("is waited for only from a stop that is on record: while it is taken there is no date", () => {
    const ongoing = answers.flatMap(({ findings }) => findings).filter(({ because }) => because.endsWith("-ongoing"));
    expect(ongoing.length).toBeGreaterThan(0);
    expect(ongoing.filter((each) => each.until !== undefined)).toEqual([]);
  });
});

test("no step of anybody speaks of stopping anything", () => {
  const said = answers
    .flatMap(({ steps }) => steps)
    .map((step) => `${step.kind} ${"condition" in step ? step.condition : ""}`);
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((text) => /stop|quit|cease|discontinue|pause/i.test(text))).toEqual([]);
});
