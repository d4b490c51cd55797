import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explainRule } from "../../../src/candidacy/explainRule.js";
import type { RuleStatement } from "../../../src/candidacy/ruleCard/types.js";
import { type RuleId, rules } from "../../../src/knowledge/rules.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../../src/protocol/strictestProtocol.js";
import type { Protocol } from "../../../src/protocol/types.js";
import { arbitraryFullIntake, assess, TODAY } from "../../support/candidacy.js";
import { protocolWith } from "../../support/protocol.js";

/** Requirements are no findings; and after a birth most protocols wait for nothing but weaning. */
const MAY_BE_SILENT: readonly RuleId[] = ["patch-test", "written-consent", "baseline-photographs", "childbirth"];

const ids = Object.keys(rules) as RuleId[];
const presets = [articleProtocol, consensusProtocol, strictestProtocol] as const;
const cards = new Map(
  presets.map((protocol) => [protocol, new Map(ids.map((id) => [id, explainRule(id, { protocol })]))]),
);

test("whatever a rule says of a client stands on its card, with its effect and what lifts it", () => {
  fc.assert(
    fc.property(arbitraryFullIntake, fc.constantFrom(...presets), (client, protocol) => {
      for (const { rule, because, effect, untilCondition, until } of assess(client, TODAY, protocol).findings) {
        const says = cards.get(protocol)?.get(rule)?.says ?? [];
        const found = says.filter((one) => one.because === because && one.effect === effect);
        expect(found.map(({ lift }) => lift)).toContain(untilCondition ?? null);
        if (until !== undefined) expect(found.some(({ wait }) => wait !== null)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

describe.each(presets)("the cards of the $id protocol", (protocol) => {
  test("say something for every rule, and nothing twice", () => {
    for (const [rule, { says }] of cards.get(protocol) ?? []) {
      expect(says.length > 0 || MAY_BE_SILENT.includes(rule)).toBe(true);
      expect(new Set(says.map((one) => JSON.stringify(one))).size).toBe(says.length);
    }
  });

  test("a deferral is lifted by a condition or by a day", () => {
    for (const { says } of cards.get(protocol)?.values() ?? [])
      for (const { effect, lift, wait } of says)
        if (effect === "deferred") expect(wait !== null || lift !== null).toBe(true);
  });
});

test("a wait has its length and the fact from whose day it counts", () => {
  const said = (rule: RuleId): readonly RuleStatement["wait"][] => explainRule(rule).says.map(({ wait }) => wait);
  expect(said("isotretinoin")).toEqual([{ lasts: { months: 6 }, since: "health.isotretinoin.stoppedOn" }, null]);
  expect(said("age-of-majority")).toEqual([{ lasts: { months: 216 }, since: "birthDate" }]);
  expect(said("pregnancy")).toEqual([null, { lasts: { days: 0 }, since: "health.pregnancy.endedOn" }]);
});

test("a card says of whom, in data", () => {
  expect(explainRule("lupus").says.map(({ when }) => when)).toEqual([{ fact: "health.lupus", present: true }]);
});

test("what the figures of a protocol leave no room for stands on no card", () => {
  const reasons = (rule: RuleId, protocol: Protocol): readonly string[] =>
    explainRule(rule, { protocol }).says.map(({ because }) => because);
  expect(reasons("childbirth", protocolWith({ "postpartum-wait": 0 }))).toEqual([]);
  expect(reasons("childbirth", protocolWith({ "postpartum-wait": 1 }))).toEqual(["birth-recent"]);
  expect(reasons("skin-type", protocolWith({ "skin-type-effect": "eligible" }))).toEqual(["oily-skin"]);
  expect(reasons("skin-type", protocolWith({ "skin-type-effect": "precaution" }))).toEqual(["oily-skin", "skin-type"]);
});
