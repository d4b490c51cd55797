import { describe, expect, test } from "vitest";
import type { HealthFacts } from "../../../src/client/health/types.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { asked, assess, findingOf, findingsOf, letter, withHealth } from "../../support/candidacy.js";
import { aClient } from "../../support/client.js";
import { protocolWith } from "../../support/protocol.js";

describe("an infection of the scalp", () => {
  test("waits until it has healed while it is active, whatever its kind", () => {
    for (const kind of [undefined, "folliculitis", "impetigo", "tinea", "herpes", "other"] as const) {
      const assessment = assess(withHealth({ scalpInfection: { active: true, kind } }));
      expect(assessment).toMatchObject({
        verdict: "deferred",
        settled: true,
        wait: "until-condition",
        eligibleFrom: null,
      });
      expect(findingOf("scalp-infection", assessment)).toMatchObject({
        effect: "deferred",
        because: "infection-active",
        untilCondition: "infection-healed",
        evidence: articleProtocol.parameters["scalp-infection-effect"].claims,
      });
      expect(assessment.steps).toEqual([
        { kind: "meet-condition", rule: "scalp-infection", condition: "infection-healed" },
      ]);
    }
  });

  test("that is over is no finding", () => {
    const assessment = assess(withHealth({ scalpInfection: { active: false, kind: "tinea" } }));
    expect(assessment.verdict).toBe("eligible");
    expect(findingsOf("scalp-infection", assessment)).toEqual([]);
  });

  test("is asked when nobody has asked", () => {
    const assessment = assess(withHealth({ scalpInfection: undefined }));
    expect(assessment).toMatchObject({ verdict: "undetermined", atBest: "eligible", atWorst: "deferred" });
    expect(asked(assessment)).toEqual(["health.scalpInfection"]);
  });

  test("is not lifted by a doctor's letter", () => {
    const client = aClient({
      health: { scalpInfection: { active: true } },
      clearances: [letter("scalp-infection", "2026-01-01")],
    });
    expect(assess(client).verdict).toBe("deferred");
  });
});

describe.each([
  ["psoriasis", "psoriasis"],
  ["eczema", "eczema"],
  ["seborrheic-dermatitis", "seborrheicDermatitis"],
] as const)("%s", (rule, key) => {
  const having = (onScalp: boolean, active: boolean): HealthFacts => ({ [key]: { onScalp, active } });

  test("waits until the skin is clear while it is active on the scalp", () => {
    const assessment = assess(withHealth(having(true, true)));
    expect(assessment).toMatchObject({ verdict: "deferred", wait: "until-condition" });
    expect(findingOf(rule, assessment)).toMatchObject({
      because: "skin-disease-active",
      untilCondition: "skin-clear",
      evidence: articleProtocol.parameters["active-skin-disease-effect"].claims,
    });
    expect(assessment.steps).toEqual([{ kind: "meet-condition", rule, condition: "skin-clear" }]);
  });

  test.each([
    ["quiet on the scalp", true, false],
    ["active elsewhere", false, true],
    ["quiet elsewhere", false, false],
  ])("asks for care only when it is %s", (_, onScalp, active) => {
    const assessment = assess(withHealth(having(onScalp, active)));
    expect(assessment).toMatchObject({ verdict: "precaution", settled: true, wait: "none", steps: [] });
    expect(findingOf(rule, assessment)).toMatchObject({
      effect: "precaution",
      because: "skin-disease-quiet",
      evidence: articleProtocol.parameters["quiet-skin-disease-effect"].claims,
    });
  });

  test("is asked when nobody has asked, and could mean a wait", () => {
    const assessment = assess(withHealth({ [key]: undefined }));
    expect(asked(assessment)).toEqual([`health.${key}`]);
    expect(assessment).toMatchObject({
      verdict: "undetermined",
      atBest: "eligible",
      atWorst: "deferred",
      wait: "unknown",
    });
  });

  test("and its own letter: a doctor who agrees to it has not agreed to the other two", () => {
    const protocol = protocolWith({ "quiet-skin-disease-effect": "clearance-required" });
    const client = aClient({
      health: { psoriasis: null, eczema: null, seborrheicDermatitis: null, ...having(false, false) },
      clearances: [letter(rule, "2026-01-01")],
    });
    expect(assess(client, undefined, protocol).verdict).toBe("eligible");
    for (const other of ["psoriasis", "eczema", "seborrheic-dermatitis"] as const) {
      if (other === rule) continue;
      const misfiled = { ...client, clearances: [letter(other, "2026-01-01")] };
      expect(assess(misfiled, undefined, protocol).verdict).toBe("clearance-required");
    }
  });

  test("is asked with the worst that the protocol makes of it", () => {
    const protocol = protocolWith({
      "active-skin-disease-effect": "clearance-required",
      "quiet-skin-disease-effect": "contraindicated",
    });
    expect(assess(withHealth({ [key]: undefined }), undefined, protocol).unanswered[0]?.couldMake).toBe(
      "contraindicated",
    );
  });
});

test("each disease is found by itself: one that is active beside one that is quiet", () => {
  const assessment = assess(
    withHealth({ psoriasis: { onScalp: true, active: true }, eczema: { onScalp: false, active: true } }),
  );
  expect(assessment.verdict).toBe("deferred");
  expect(findingOf("psoriasis", assessment).because).toBe("skin-disease-active");
  expect(findingOf("eczema", assessment).because).toBe("skin-disease-quiet");
  expect(findingsOf("seborrheic-dermatitis", assessment)).toEqual([]);
});
