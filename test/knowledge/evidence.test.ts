import { describe, expect, test } from "vitest";
import { type CareInstructionRow, careInstructions } from "../../src/knowledge/careInstructions.js";
import { claims } from "../../src/knowledge/claims.js";
import { type ParameterId, parametersByDomain } from "../../src/knowledge/parameters.js";
import { type RiskFactorRow, riskFactors } from "../../src/knowledge/riskFactors.js";
import { type RuleRow, rules } from "../../src/knowledge/rules.js";
import { presets } from "../protocol/clinic.js";
import { duplicates } from "./lint.js";

/** The one rule that no source at hand asks for. */
const ENGINEERING_DEFAULT = "baseline-photographs";

/** What goes by parameters: each by its name, with the parameters of its domain that it goes by. */
const users: readonly { readonly name: string; readonly own: object; readonly goesBy: readonly ParameterId[] }[] = [
  ...Object.entries<RuleRow>(rules)
    .filter(([id]) => id !== ENGINEERING_DEFAULT)
    .map(([id, row]) => ({
      name: `the rule ${id}`,
      own: parametersByDomain.candidacy,
      goesBy: row.parameters,
    })),
  ...Object.entries<CareInstructionRow>(careInstructions).map(([id, row]) => ({
    name: `the instruction ${id}`,
    own: parametersByDomain.aftercare,
    goesBy: row.parameters,
  })),
  ...Object.entries<RiskFactorRow>(riskFactors).map(([id, { weight, threshold }]) => ({
    name: `the risk factor ${id}`,
    own: parametersByDomain.risk,
    goesBy: threshold === undefined ? [weight] : [weight, threshold],
  })),
];

describe.each(users)("$name", ({ own, goesBy }) => {
  test("goes by parameters of its own domain, at least one, each named once", () => {
    expect(goesBy.length).toBeGreaterThan(0);
    expect(duplicates(goesBy)).toEqual([]);
    expect(goesBy.filter((id) => !Object.hasOwn(own, id))).toEqual([]);
  });

  test.each(presets)("has a claim on its side for each of them under the protocol $id", ({ parameters: chosen }) => {
    expect(goesBy.filter((id) => chosen[id].claims.length === 0)).toEqual([]);
  });
});

test("an instruction that no protocol changes has claims that exist on its side, none of them on both sides", () => {
  const known = new Set(claims.map(({ id }) => id));
  const fixed = Object.values<CareInstructionRow>(careInstructions).flatMap((row) => row.fixed ?? []);
  expect(fixed.length).toBeGreaterThan(0);
  for (const { evidence, dissent } of fixed) {
    expect(evidence.length).toBeGreaterThan(0);
    expect([...evidence, ...dissent].filter((id) => !known.has(id))).toEqual([]);
    expect(duplicates([...evidence, ...dissent])).toEqual([]);
  }
});
