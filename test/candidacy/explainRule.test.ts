import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { partialDate } from "../../src/calendar/partialDate.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import { explainRule } from "../../src/candidacy/explainRule.js";
import type { RuleCard } from "../../src/candidacy/ruleCard/types.js";
import { claims } from "../../src/knowledge/claims.js";
import { disclosures } from "../../src/knowledge/disclosures.js";
import type { ParameterId } from "../../src/knowledge/parameters.js";
import { type RuleId, type RuleRow, rules } from "../../src/knowledge/rules.js";
import { safetyFloors } from "../../src/knowledge/safetyFloors.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { defineProtocol } from "../../src/protocol/defineProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import type { Protocol } from "../../src/protocol/types.js";
import { aClient, deepFrozen } from "../support/client.js";

const ids = Object.keys(rules) as RuleId[];
const rowOf = (rule: RuleId): RuleRow => rules[rule];
const presets: readonly (readonly [string, Protocol])[] = [
  ["article", articleProtocol],
  ["consensus", consensusProtocol],
  ["strictest", strictestProtocol],
];
const thresholdOf = ({ thresholds }: RuleCard, parameter: ParameterId) =>
  thresholds.find((threshold) => threshold.parameter === parameter);

/** A clinic that waits longer after isotretinoin than the article, and knowingly less for a scar. */
const clinic = defineProtocol(articleProtocol, {
  id: "clinic",
  version: "3",
  reason: "Our own way.",
  overrides: { "isotretinoin-wait": 9, "scar-maturity-wait": 3 },
  acknowledge: ["scar-maturity-wait"],
});

describe.each(ids)("the card of %s", (rule) => {
  test.each([...presets, ["clinic", clinic] as const])(
    "names facts and figures under the %s protocol",
    (_, protocol) => {
      const card = explainRule(rule, { protocol });
      const { facts, parameters } = rowOf(rule);
      expect(card).toMatchObject({
        resultType: "rule-card",
        ruleSet: { id: protocol.id, version: protocol.version },
        rule,
        facts,
        disclosure: disclosures[rule],
      });
      expect(card.thresholds).toEqual(
        parameters.map((parameter) => {
          const { value, unit, saferDirection, claims: evidence, dissent } = protocol.parameters[parameter];
          const floor = safetyFloors[parameter] ?? null;
          return { parameter, value, unit, saferDirection, floor, evidence, dissent };
        }),
      );
    },
  );

  test("is plain JSON without anything undefined, the same each time and the same without a protocol", () => {
    const card = explainRule(rule);
    expect(JSON.parse(JSON.stringify(card))).toStrictEqual(card);
    expect(explainRule(rule)).toStrictEqual(card);
    expect(explainRule(rule, { protocol: articleProtocol })).toStrictEqual(card);
    expect(explainRule(rule, { protocol: undefined })).toStrictEqual(card);
  });
});

test("every rule has a fact to ask for, or a figure that settles it for everybody, but for one engineering default", () => {
  expect(explainRule("baseline-photographs")).toMatchObject({ facts: [], thresholds: [] });
  for (const rule of ids.filter((id) => id !== "baseline-photographs")) {
    const { facts, thresholds } = explainRule(rule);
    expect(thresholds.length, rule).toBeGreaterThan(0);
    if (facts.length === 0)
      expect(
        thresholds.every(({ unit }) => unit === "policy" || unit === "hours"),
        rule,
      ).toBe(true);
  }
});

test("every claim behind a figure exists, and none is on both sides", () => {
  const known = new Set<string>(claims.map(({ id }) => id));
  for (const rule of ids) {
    for (const [, protocol] of presets) {
      for (const { evidence, dissent } of explainRule(rule, { protocol }).thresholds) {
        for (const id of [...evidence, ...dissent]) expect(known.has(id), id).toBe(true);
        expect(evidence.filter((id) => dissent.includes(id))).toEqual([]);
      }
    }
  }
});

describe("isotretinoin", () => {
  test.each([
    ["article", articleProtocol, 6],
    ["consensus", consensusProtocol, 6],
    ["strictest", strictestProtocol, 12],
    ["clinic", clinic, 9],
  ] as const)("waits, under the %s protocol, as long as its card says", (_, protocol, months) => {
    expect(thresholdOf(explainRule("isotretinoin", { protocol }), "isotretinoin-wait")).toMatchObject({
      value: months,
      unit: "months",
      saferDirection: "up",
      floor: { least: 6 },
    });
    const client = aClient({ health: { isotretinoin: { stoppedOn: partialDate("2026-01-10") } } });
    const [finding] = assessCandidacy(client, { asOf: calendarDate("2026-03-01"), protocol }).findings;
    expect(finding).toMatchObject({ rule: "isotretinoin", facts: { "isotretinoin-wait": months } });
  });

  test("has those who wait longer against the article, and those who do not against the strictest", () => {
    const dissentUnder = (protocol: Protocol) =>
      thresholdOf(explainRule("isotretinoin", { protocol }), "isotretinoin-wait")!.dissent;
    expect(dissentUnder(articleProtocol)).toContain("lash-brow-bar-isotretinoin-wait");
    expect(dissentUnder(strictestProtocol)).toContain("isotretinoin-us-label-isotretinoin-wait");
  });
});

describe("the notes", () => {
  test("name a figure that was knowingly loosened on the card of the rule that goes by it", () => {
    expect(explainRule("scar-maturity", { protocol: clinic }).notes).toEqual([
      { kind: "acknowledged", parameter: "scar-maturity-wait" },
    ]);
  });

  test("are on no card of another rule, and on none of the presets", () => {
    for (const rule of ids) {
      if (!(rowOf(rule).parameters as readonly string[]).includes("scar-maturity-wait")) {
        expect(explainRule(rule, { protocol: clinic }).notes, rule).toEqual([]);
      }
      for (const [, protocol] of presets) expect(explainRule(rule, { protocol }).notes).toEqual([]);
    }
  });

  test("say nothing of a figure that was tightened", () => {
    expect(explainRule("isotretinoin", { protocol: clinic }).notes).toEqual([]);
  });
});

test("the floor says how far any protocol may go, and which hold whatever is acknowledged", () => {
  expect(thresholdOf(explainRule("pregnancy"), "pregnancy-effect")?.floor).toMatchObject({
    least: "deferred",
    locked: true,
  });
  expect(thresholdOf(explainRule("diabetes"), "diabetes-hba1c-limit")?.floor).toMatchObject({ most: 8 });
  expect(thresholdOf(explainRule("vitiligo"), "vitiligo-effect")?.floor).toBeNull();
});

test("a caller who changes a card changes no other card", () => {
  const before = JSON.stringify(ids.map((rule) => explainRule(rule)));
  for (const rule of ids) {
    const { facts, thresholds } = explainRule(rule);
    expect(Object.isFrozen(facts)).toBe(true);
    for (const { evidence, dissent, floor } of thresholds) {
      for (const shared of [evidence, dissent, floor]) expect(Object.isFrozen(shared)).toBe(true);
    }
    (thresholds as unknown[]).length = 0;
  }
  expect(JSON.stringify(ids.map((rule) => explainRule(rule)))).toBe(before);
});

test("frozen options are taken as they are", () => {
  const own = deepFrozen(JSON.parse(JSON.stringify(clinic)) as Protocol);
  expect(explainRule("isotretinoin", deepFrozen({ protocol: own }))).toEqual(
    explainRule("isotretinoin", { protocol: clinic }),
  );
});

describe("a rule that does not exist", () => {
  test.each<[string, unknown]>([
    ["another word", "no-such-rule"],
    ["a parameter", "isotretinoin-wait"],
    ["a rule in capitals", "Pregnancy"],
    ["toString", "toString"],
    ["__proto__", "__proto__"],
    ["constructor", "constructor"],
    ["hasOwnProperty", "hasOwnProperty"],
    ["nothing", ""],
    ["undefined", undefined],
    ["null", null],
    ["a number", 7],
    ["a symbol", Symbol("pregnancy")],
    ["a rule in a list", ["pregnancy"]],
  ])("is refused: %s", (_, rule) => {
    expect(() => explainRule(rule as RuleId)).toThrow(expect.objectContaining({ code: "unknown-rule" }));
  });

  test("is named in the error, whatever the protocol", () => {
    expect(() => explainRule("no-such-rule" as RuleId, { protocol: strictestProtocol })).toThrow(
      expect.objectContaining({ code: "unknown-rule", details: { rule: "no-such-rule" } }),
    );
  });
});

test("a protocol that nothing may be judged by explains no rule", () => {
  const broken = JSON.parse(JSON.stringify(articleProtocol)) as { parameters: Record<string, { value: unknown }> };
  broken.parameters["pregnancy-effect"]!.value = "eligible";
  expect(() => explainRule("isotretinoin", { protocol: broken as unknown as Protocol })).toThrow(
    expect.objectContaining({ code: "locked-floor" }),
  );
});
