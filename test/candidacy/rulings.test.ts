import { describe, expect, test } from "vitest";
import { question, ruling, withThreshold } from "../../src/candidacy/rulings.js";
import { severityOf } from "../../src/candidacy/verdict.js";
import { disclosures } from "../../src/knowledge/disclosures.js";
import { facts } from "../../src/knowledge/facts.js";
import { verdicts } from "../../src/knowledge/verdicts.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { protocolWith } from "../support/protocol.js";

const keloid = (effect: (typeof verdicts)[number]) => keloidRuling(effect).finding;

const keloidRuling = (effect: (typeof verdicts)[number]) =>
  ruling(
    protocolWith({ "keloid-elsewhere-effect": effect }),
    "keloid",
    "keloid-elsewhere",
    "keloid-elsewhere-effect",
    { "health.keloid": { site: "elsewhere" } },
    "skin-clear",
  );

describe("a finding made of a protocol's figure", () => {
  test("takes its effect, its claims and those that say otherwise from the protocol", () => {
    const { claims, dissent } = articleProtocol.parameters["keloid-elsewhere-effect"];
    const finding = keloid("contraindicated");
    expect(finding.effect).toBe("contraindicated");
    expect(finding.evidence).toEqual(claims);
    expect(finding.dissent).toEqual(dissent);
    expect(dissent).toContain("pure-ink-keloid-elsewhere-effect");
  });

  test("names the facts it rests on and the figure itself", () => {
    expect(keloid("deferred").facts).toEqual({
      "health.keloid": { site: "elsewhere" },
      "keloid-elsewhere-effect": "deferred",
    });
  });

  test("may be shown to whoever its rule says", () => {
    expect(keloid("deferred").disclosure).toBe(disclosures.keloid);
  });

  test("waits for a doctor's agreement wherever the protocol asks for it, whatever else would end the wait", () => {
    expect(keloid("clearance-required").untilCondition).toBe("doctor-agrees");
  });

  test("waits for its own condition where the protocol waits, or calls what can end a contraindication", () => {
    expect(keloid("deferred").untilCondition).toBe("skin-clear");
    expect(keloid("contraindicated").untilCondition).toBe("skin-clear");
  });

  test("waits for nothing where it is no reason to wait", () => {
    for (const effect of verdicts.filter((verdict) => severityOf(verdict) < 2)) {
      expect(keloid(effect)).not.toHaveProperty("untilCondition");
    }
  });

  test("weighs as its verdict does, and brings its step along", () => {
    for (const verdict of verdicts) expect(keloidRuling(verdict).severity).toBe(severityOf(verdict));
    expect(keloidRuling("deferred").step).toEqual({ kind: "meet-condition", rule: "keloid", condition: "skin-clear" });
    expect(keloidRuling("precaution").step).toBeUndefined();
  });

  test("is shared by every client, so nobody can change it", () => {
    expect(Object.isFrozen(keloidRuling("deferred"))).toBe(true);
    const finding = keloid("deferred");
    expect(Object.isFrozen(finding)).toBe(true);
    expect(Object.isFrozen(finding.facts)).toBe(true);
    expect(Object.isFrozen(finding.evidence)).toBe(true);
  });
});

describe("a finding that rests on one more figure", () => {
  const alone = ruling(articleProtocol, "isotretinoin", "isotretinoin-recent", "isotretinoin-effect", {});
  const { finding } = alone;
  const { finding: both } = withThreshold(articleProtocol, alone, "isotretinoin-wait");
  const { "isotretinoin-wait": wait, "isotretinoin-effect": effect } = articleProtocol.parameters;

  test("names its value beside the first", () => {
    expect(both.facts).toEqual({ "isotretinoin-effect": "deferred", "isotretinoin-wait": 6 });
  });

  test("carries the claims and the dissent of both", () => {
    expect(both.evidence).toEqual([...wait.claims, ...effect.claims]);
    expect(both.dissent).toEqual([...wait.dissent, ...effect.dissent]);
  });

  test("leaves the finding it was made of alone", () => {
    expect(finding.facts).toEqual({ "isotretinoin-effect": "deferred" });
    expect(finding.evidence).toEqual(effect.claims);
    expect(Object.isFrozen(both)).toBe(true);
  });
});

describe("a question", () => {
  test("says how it is answered, with what it is asked and what the answer could lead to", () => {
    expect(question("health.keloid", "contraindicated", ["keloid"])).toMatchObject({
      question: {
        fact: "health.keloid",
        group: "skin-lesions-1",
        answer: { kind: "details" },
        couldMake: "contraindicated",
        why: ["keloid"],
      },
      severity: 4,
      decidesOnRequirement: false,
    });
  });

  test("decides on a requirement where a patch test hangs on it, among other things or alone", () => {
    expect(question("skin.sensitive", "eligible", ["patch-test"]).decidesOnRequirement).toBe(true);
    expect(question("desiredLook", "precaution", ["hair-to-blend", "patch-test"]).decidesOnRequirement).toBe(true);
  });

  test("lists the answers to choose from where there are some", () => {
    expect(question("desiredLook", "precaution", ["hair-to-blend"]).question.answer).toEqual({
      kind: "choice",
      options: ["shaved", "density", "scar"],
    });
    expect(question("hairLoss.scalpSymptoms", "deferred", []).question.answer.options).toEqual(
      facts["hairLoss.scalpSymptoms"].options,
    );
  });

  test("has no empty list of answers where the answer is free", () => {
    expect(question("birthDate", "deferred", ["age-of-majority"]).question.answer).not.toHaveProperty("options");
  });

  test("is shared by every client, so nobody can change it", () => {
    const { question: asked } = question("birthDate", "deferred", ["age-of-majority"]);
    expect(Object.isFrozen(asked)).toBe(true);
    expect(Object.isFrozen(asked.answer)).toBe(true);
    expect(Object.isFrozen(asked.why)).toBe(true);
  });
});
