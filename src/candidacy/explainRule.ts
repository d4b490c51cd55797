import { describe, detailOf } from "../calendar/describe.js";
import { SmpError } from "../calendar/SmpError.js";
import { disclosures } from "../knowledge/disclosures.js";
import { type RuleId, type RuleRow, rules } from "../knowledge/rules.js";
import { candidacyTables } from "../knowledge/tables/candidacy.js";
import { preparedFor } from "./prepared.js";
import { statementsOf } from "./ruleCard/statementsOf.js";
import type { RuleCard, RuleOptions } from "./ruleCard/types.js";

/**
 * Says what a rule is: the facts that it reads, what it can say of whom, until when and what would lift that, and the figures that
 * it goes by, each with the value under a protocol, its safety floor, and the claims for and against it.
 *
 * @param rule - the id of a rule, as a finding names it
 * @param options - the protocol, by default the article's
 * @returns the rule as a card of plain values
 * @throws SmpError `unknown-rule` for a rule that does not exist, and what a protocol that nothing may be judged by throws
 *
 * @example
 * ```ts
 * import { explainRule } from "scalp-micropigmentation";
 *
 * const { says, thresholds } = explainRule("isotretinoin");
 * says.map(({ because, lift }) => [because, lift]); // => [["isotretinoin-recent", null], ["isotretinoin-ongoing", "prescriber-ended-course"]]
 * says[0]?.when; // => { fact: "health.isotretinoin.stoppedOn", hasCome: true }
 * says[0]?.wait; // => { lasts: { months: 6 }, since: "health.isotretinoin.stoppedOn" }
 * thresholds.map(({ parameter, value, unit }) => [parameter, value, unit]); // => [["isotretinoin-effect", "deferred", "verdict"], ["isotretinoin-wait", 6, "months"]]
 * ```
 */
export function explainRule(rule: RuleId, options: RuleOptions = {}): RuleCard {
  if (typeof rule !== "string" || !Object.hasOwn(rules, rule)) {
    throw new SmpError("unknown-rule", `Not a rule: ${describe(rule)}.`, { rule: detailOf(rule) });
  }
  const { facts, parameters }: RuleRow = rules[rule];
  const { figures, ruleSet, notes } = preparedFor(options.protocol);
  return {
    resultType: "rule-card",
    ruleSet,
    notes: notes.standing.filter((note) => (parameters as readonly string[]).includes(note.parameter)),
    rule,
    facts,
    disclosure: disclosures[rule],
    says: statementsOf(figures, rule),
    thresholds: parameters.map((parameter) => {
      const { value, unit, saferDirection, claims, dissent } = figures.parameters[parameter];
      const floor = candidacyTables.floors[parameter] ?? null;
      return { parameter, value, unit, saferDirection, floor, evidence: claims, dissent };
    }),
  };
}
