import { describe, expect, test } from "vitest";
import { explainRule } from "../../src/candidacy/explainRule.js";
import type { RuleCard } from "../../src/candidacy/ruleCard/types.js";
import { explain } from "../../src/explain/explain.js";
import { explainRuleCard } from "../../src/explain/explainRuleCard.js";
import { type RuleId, rules } from "../../src/knowledge/rules.js";
import { requirementPolicies } from "../../src/knowledge/vocabularies.js";
import { en } from "../../src/locales/en.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { defineProtocol } from "../../src/protocol/defineProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import type { Protocol } from "../../src/protocol/types.js";

const ids = Object.keys(rules) as RuleId[];
const presets = [articleProtocol, consensusProtocol, strictestProtocol];
const say = (rule: RuleId, protocol?: Protocol): string[] =>
  explainRuleCard(explainRule(rule, { protocol }), en, "clinician");

/** The sentences about figures, without their sources. */
const figuresOf = (rule: RuleId, protocol?: Protocol): string[] =>
  say(rule, protocol)
    .slice(rules[rule].facts.length, rules[rule].facts.length + rules[rule].parameters.length)
    .map((sentence) => sentence.replace(/ \((?:Source|Others).*$/, ""));

const clinic = defineProtocol(articleProtocol, {
  id: "clinic",
  version: "3",
  reason: "Our own way.",
  overrides: { "scar-maturity-wait": 3, "isotretinoin-wait": 9 },
  acknowledge: ["scar-maturity-wait"],
});

describe.each(ids)("the rule of %s in sentences", (rule) => {
  test("asks its questions, then says its figures and its reasons, one sentence each, under every preset", () => {
    for (const protocol of presets) {
      const { facts, thresholds, says } = explainRule(rule, { protocol });
      const said = say(rule, protocol);
      expect(said).toHaveLength(facts.length + thresholds.length + says.length);
      says.forEach(({ because, effect }, index) => {
        const start = `${en.reasons[because]} ${en.effects[effect]}`;
        expect(said[facts.length + thresholds.length + index]?.startsWith(start)).toBe(true);
      });
      facts.forEach((fact, index) => {
        expect(said[index]).toBe(`It asks: ${en.questions[fact]}`);
      });
      thresholds.forEach(({ parameter }, index) => {
        expect(said[facts.length + index]?.startsWith(`${en.parameters[parameter]}: `)).toBe(true);
      });
    }
  });

  test("names a source wherever somebody publishes the figure, and those who disagree", () => {
    for (const protocol of presets) {
      const { facts, thresholds } = explainRule(rule, { protocol });
      const said = say(rule, protocol).slice(facts.length);
      thresholds.forEach(({ evidence, dissent }, index) => {
        expect(said[index]?.includes("(Source")).toBe(evidence.length > 0);
        expect(said[index]?.includes("(Others say otherwise")).toBe(dissent.length > 0);
      });
    }
  });

  test("shows no hole and nothing of the machine", () => {
    for (const protocol of presets) {
      for (const sentence of say(rule, protocol)) expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });
});

test("says a wait with its unit, as long as the protocol has it", () => {
  expect(figuresOf("isotretinoin")).toEqual(["Isotretinoin: Not yet.", "Wait after isotretinoin: 6 months."]);
  expect(figuresOf("isotretinoin", strictestProtocol)[1]).toBe("Wait after isotretinoin: 12 months.");
  expect(figuresOf("isotretinoin", clinic)[1]).toBe("Wait after isotretinoin: 9 months.");
});

test("says how long one waits and from which day", () => {
  const recent = say("isotretinoin").find((sentence) => sentence.startsWith(en.reasons["isotretinoin-recent"]));
  expect(recent).toContain(
    `One waits for 6 months from the day that answers: ${en.questions["health.isotretinoin.stoppedOn"]}`,
  );
});

test("says of what ends on a day until which day one waits", () => {
  const ending = say("pregnancy").filter((sentence) => sentence.includes("One waits"));
  expect(ending).toHaveLength(1);
  expect(ending[0]).toContain(`One waits until the day that answers: ${en.questions["health.pregnancy.endedOn"]}`);
});

test("says what would lift a reason", () => {
  const ongoing = say("isotretinoin").find((sentence) => sentence.startsWith(en.reasons["isotretinoin-ongoing"]));
  expect(ongoing).toContain(en.conditions["prescriber-ended-course"]);
});

test("says a verdict in words, never as its code", () => {
  for (const rule of ids) {
    const { facts, thresholds } = explainRule(rule);
    const said = say(rule).slice(facts.length);
    thresholds.forEach(({ parameter, value, unit }, index) => {
      if (unit !== "verdict") return;
      const words = en.effects[value as keyof typeof en.effects];
      expect(said[index]?.startsWith(`${en.parameters[parameter]}: ${words}`), parameter).toBe(true);
    });
  }
});

test.each(requirementPolicies)("says in words, not as the code %s, when a patch test is asked for", (policy) => {
  const protocol = defineProtocol(articleProtocol, {
    id: "studio",
    version: "1",
    reason: "Our own way.",
    overrides: { "patch-test-policy": policy },
  });
  const sentence = figuresOf("patch-test", protocol).find((said) =>
    said.startsWith(en.parameters["patch-test-policy"]),
  );
  expect(sentence).toMatch(/\.$/);
  expect(sentence).not.toMatch(/[a-z]-(?:skin|reactions)\b/);
});

test("says a range from its lower to its upper end", () => {
  const card: RuleCard = {
    ...explainRule("isotretinoin"),
    facts: [],
    says: [],
    thresholds: [
      { ...explainRule("isotretinoin").thresholds[1]!, value: { min: 5, max: 6 }, evidence: [], dissent: [] },
    ],
  };
  expect(explainRuleCard(card, en, "clinician")).toEqual(["Wait after isotretinoin: 5 to 6 months."]);
});

test("says last which of its figures were knowingly loosened, on the card of that rule only", () => {
  const note = en.sentences.acknowledged(en.parameters["scar-maturity-wait"]);
  expect(say("scar-maturity", clinic).at(-1)).toBe(note);
  expect(say("scar-maturity")).not.toContain(note);
  expect(say("isotretinoin", clinic)).not.toContain(note);
});

test("tells nobody to stop a medicine and calls nothing safe", () => {
  for (const rule of ids) {
    for (const sentence of [...say(rule), ...say(rule, strictestProtocol)]) {
      const own = sentence.replace(/ \((?:Source|Others).*$/, "");
      expect(own, rule).not.toMatch(/\bsafe|\bstop (?:taking|using)|\byou have to stop/i);
    }
  }
});

test("is what explain says of a card, and of the same read back from JSON", () => {
  for (const rule of ids) {
    const card = explainRule(rule, { protocol: clinic });
    const said = explainRuleCard(card, en, "clinician");
    const asClinician = { locale: en, audience: "clinician" } as const;
    expect(explain(card, asClinician)).toEqual(said);
    expect(explain(JSON.parse(JSON.stringify(card)) as RuleCard, asClinician)).toEqual(said);
  }
});

test("tells a client nothing of a rule that is for the clinician only", () => {
  for (const rule of ids) {
    const card = explainRule(rule);
    const told = explain(card, { locale: en });
    if (card.disclosure === "clinician-only") expect(told).toEqual([en.sentences.caution]);
    else expect(told).toEqual(explainRuleCard(card, en, "clinician"));
  }
});
