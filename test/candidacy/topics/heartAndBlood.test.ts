import { describe, expect, test } from "vitest";
import { asked, assess, findingsOf, letter, TODAY, withHealth } from "../../support/candidacy.js";
import { protocolWith } from "../../support/protocol.js";
import { expectAsked, expectFound, expectNone } from "./expecting.js";

describe("a bleeding disorder", () => {
  test("rules treatment out where it is severe, with those who ask a doctor as dissent", () => {
    const client = withHealth({ bleedingDisorder: { severity: "severe" } });
    expectFound(client, {
      because: "bleeding-disorder-severe",
      effect: "contraindicated",
      parameter: "severe-bleeding-disorder-effect",
    });
    expect(findingsOf("bleeding-disorder", assess(client))[0]?.dissent.length).toBeGreaterThan(0);
  });

  test("needs a doctor's letter where it is mild, and asks how severe it is where nobody has said", () => {
    expectFound(withHealth({ bleedingDisorder: { severity: "mild" } }), {
      because: "bleeding-disorder",
      effect: "clearance-required",
      parameter: "mild-bleeding-disorder-effect",
    });
    const open = assess(withHealth({ bleedingDisorder: {} }));
    expect(open).toMatchObject({ verdict: "undetermined", atBest: "clearance-required", atWorst: "contraindicated" });
    expect(asked(open)).toEqual(["health.bleedingDisorder.severity"]);
  });

  test("is asked first with the worst that it could make", () => {
    expectAsked({ bleedingDisorder: undefined }, "health.bleedingDisorder", "contraindicated");
    expectNone("bleedingDisorder");
  });
});

describe("a blood thinner", () => {
  const prescribed = withHealth({ anticoagulant: { prescribed: true } });

  test("that a doctor prescribed needs that doctor's letter, and nobody counts days from a stop", () => {
    expectFound(prescribed, {
      because: "anticoagulant-prescribed",
      effect: "clearance-required",
      parameter: "prescribed-anticoagulant-effect",
    });
    const [finding] = findingsOf("anticoagulant", assess(prescribed));
    expect(finding).not.toHaveProperty("until");
    expect(assess(prescribed)).toMatchObject({
      wait: "until-condition",
      steps: [{ kind: "get-clearance", rule: "anticoagulant", condition: "doctor-agrees" }],
    });
  });

  test("is let through by the letter, within its dates: the day before, on the days, the day after", () => {
    const client = { ...prescribed, clearances: [letter("anticoagulant", "2026-02-01", "2026-02-28")] };
    const verdicts = ["2026-01-31", "2026-02-01", "2026-02-28", "2026-03-01"].map((day) => assess(client, day).verdict);
    expect(verdicts).toEqual(["clearance-required", "eligible", "eligible", "clearance-required"]);
  });

  test("that nobody prescribed is asked about as pain relief", () => {
    expect(assess(withHealth({ anticoagulant: { prescribed: false } }))).toMatchObject({
      verdict: "eligible",
      settled: true,
    });
  });

  test("has no step but the letter or the prescriber's word, whatever a studio makes of it", () => {
    for (const effect of ["clearance-required", "deferred"] as const) {
      const { steps } = assess(prescribed, TODAY, protocolWith({ "prescribed-anticoagulant-effect": effect }));
      expect(steps.filter(({ kind }) => kind !== "get-clearance" && kind !== "ask-prescriber")).toEqual([]);
    }
  });

  test("is asked while nobody has asked", () => {
    expectAsked({ anticoagulant: undefined }, "health.anticoagulant", "clearance-required");
    expectNone("anticoagulant");
  });
});

describe("high blood pressure", () => {
  test("that is controlled needs a doctor's letter", () => {
    expectFound(withHealth({ hypertension: { controlled: true } }), {
      because: "hypertension",
      effect: "clearance-required",
      parameter: "controlled-hypertension-effect",
    });
  });

  test("that is not controlled waits until it is, and a letter does not change that", () => {
    const client = withHealth({ hypertension: { controlled: false } });
    for (const clearances of [[], [letter("hypertension", "2026-02-01")]]) {
      const assessment = assess({ ...client, clearances });
      expect(assessment).toMatchObject({ verdict: "deferred", wait: "until-condition" });
      expect(assessment.steps).toContainEqual({
        kind: "meet-condition",
        rule: "hypertension",
        condition: "blood-pressure-controlled",
      });
    }
  });

  test("of which nobody asked whether it is controlled is asked for that", () => {
    const open = assess(withHealth({ hypertension: {} }));
    expect(open).toMatchObject({ verdict: "undetermined", atBest: "clearance-required", atWorst: "deferred" });
    expect(asked(open)).toEqual(["health.hypertension.controlled"]);
    expectAsked({ hypertension: undefined }, "health.hypertension", "deferred");
  });
});

describe("heart disease", () => {
  test("needs a doctor's letter, with or without a diseased valve, and one letter does for both", () => {
    for (const valve of [true, false]) {
      const client = withHealth({ heartDisease: { valve } });
      expect(findingsOf("heart-disease", assess(client))).toHaveLength(valve ? 2 : 1);
      expect(assess(client).verdict).toBe("clearance-required");
      expect(assess({ ...client, clearances: [letter("heart-disease", "2026-02-01")] }).verdict).toBe("eligible");
    }
  });

  test("is asked while nobody has asked, and not for the valves: one letter does for both", () => {
    expectAsked({ heartDisease: undefined }, "health.heartDisease", "clearance-required");
    expect(asked(assess(withHealth({ heartDisease: {} })))).toEqual([]);
  });
});

test("a cardiac device needs a doctor's letter", () => {
  expectFound(withHealth({ cardiacDevice: {} }), {
    because: "cardiac-device",
    effect: "clearance-required",
    parameter: "cardiac-device-effect",
  });
  expectAsked({ cardiacDevice: undefined }, "health.cardiacDevice", "clearance-required");
});
