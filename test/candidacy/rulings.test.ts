import { describe, expect, test } from "vitest";
import { question, ruling } from "../../src/candidacy/rulings.js";
import { severityOf } from "../../src/candidacy/verdict.js";
import { disclosures } from "../../src/knowledge/disclosures.js";
import { facts } from "../../src/knowledge/facts.js";
import { verdicts } from "../../src/knowledge/verdicts.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { protocolWith } from "../support/protocol.js";

const onActiveSkin = (effect: (typeof verdicts)[number]) =>
  ruling(protocolWith({ "active-skin-disease-effect": effect }), "psoriasis", "active", {
    "health.psoriasis": { onScalp: true, active: true },
  });
const psoriasis = (effect: (typeof verdicts)[number]) => onActiveSkin(effect).finding;
const keloid = ruling(articleProtocol, "keloid", "elsewhere", { "health.keloid": { site: "elsewhere" } }).finding;

describe("a finding made of a protocol's figure", () => {
  test("takes its effect, its claims and those that say otherwise from the protocol", () => {
    const { claims, dissent } = articleProtocol.parameters["keloid-elsewhere-effect"];
    expect(keloid.effect).toBe(articleProtocol.parameters["keloid-elsewhere-effect"].value);
    expect(psoriasis("contraindicated").effect).toBe("contraindicated");
    expect(keloid.evidence).toEqual(claims);
    expect(keloid.dissent).toEqual(dissent);
    expect(dissent).toContain("pure-ink-keloid-elsewhere-effect");
  });

  test("names the facts it rests on and the figure itself", () => {
    expect(psoriasis("deferred").facts).toEqual({
      "health.psoriasis": { onScalp: true, active: true },
      "active-skin-disease-effect": "deferred",
    });
  });

  test("may be shown to whoever its rule says", () => {
    expect(keloid.disclosure).toBe(disclosures.keloid);
  });

  test("waits for a doctor's agreement wherever the protocol asks for it, whatever else would end the wait", () => {
    expect(psoriasis("clearance-required").untilCondition).toBe("doctor-agrees");
  });

  test("waits for its own condition where the protocol waits, or calls what can end a contraindication", () => {
    expect(psoriasis("deferred").untilCondition).toBe("skin-clear");
    expect(psoriasis("contraindicated").untilCondition).toBe("skin-clear");
  });

  test("waits for nothing where it is no reason to wait", () => {
    for (const effect of verdicts.filter((verdict) => severityOf(verdict) < 2)) {
      expect(psoriasis(effect)).not.toHaveProperty("untilCondition");
    }
  });

  test("weighs as its verdict does, and brings its step along", () => {
    for (const verdict of verdicts) expect(onActiveSkin(verdict).severity).toBe(severityOf(verdict));
    expect(onActiveSkin("deferred").step).toEqual({
      kind: "meet-condition",
      rule: "psoriasis",
      condition: "skin-clear",
    });
    expect(onActiveSkin("precaution").step).toBeUndefined();
  });

  test("is shared by every client, so nobody can change it", () => {
    expect(Object.isFrozen(onActiveSkin("deferred"))).toBe(true);
    const finding = psoriasis("deferred");
    expect(Object.isFrozen(finding)).toBe(true);
    expect(Object.isFrozen(finding.facts)).toBe(true);
    expect(Object.isFrozen(finding.evidence)).toBe(true);
  });
});

describe("a finding that rests on one more figure", () => {
  const { finding, isDated } = ruling(articleProtocol, "isotretinoin", "recent", {});
  const ongoing = ruling(articleProtocol, "isotretinoin", "ongoing", {});
  const { "isotretinoin-wait": wait, "isotretinoin-effect": effect } = articleProtocol.parameters;

  test("names its value beside the effect", () => {
    const both = { "isotretinoin-effect": "deferred", "isotretinoin-wait": 6 };
    expect(finding.facts).toEqual(both);
    expect(ongoing.finding.facts).toEqual(both);
  });

  test("carries the claims and the dissent of both, the figure's first", () => {
    expect(finding.evidence).toEqual([...wait.claims, ...effect.claims]);
    expect(finding.dissent).toEqual([...wait.dissent, ...effect.dissent]);
  });

  test("waits for a day where its row has a wait, and else for what lifts it", () => {
    expect([isDated, finding.untilCondition]).toEqual([true, undefined]);
    expect([ongoing.isDated, ongoing.finding.untilCondition]).toEqual([false, "prescriber-ended-course"]);
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
