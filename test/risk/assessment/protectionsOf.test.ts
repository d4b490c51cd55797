import { expect, test } from "vitest";
import type { FailureMode } from "../../../src/knowledge/vocabularies.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { prepareAssessment } from "../../../src/risk/assessment/prepared.js";
import { protectionsOf } from "../../../src/risk/assessment/protectionsOf.js";
import { factsOf } from "../../../src/risk/facts/factsOf.js";
import type { RiskInput } from "../../../src/risk/types.js";

const { modes } = prepareAssessment(articleProtocol);
const named = (mode: FailureMode, input: RiskInput) =>
  protectionsOf(modes.find((row) => row.mode === mode)!, factsOf(input), input).map(({ protection }) => protection);

test("what nobody has asked protects nobody", () => {
  for (const { mode } of modes) expect(named(mode, {})).toEqual([]);
});

test("a needle within its bounds protects, one outside does not", () => {
  const at = (needleDepthMillimeters: number) => named("pigment-migration", { technique: { needleDepthMillimeters } });
  expect(at(1)).toEqual(["needle-in-its-layer"]);
  expect(at(1.6)).toEqual([]);
  expect(at(0.4)).toEqual([]);
});

test("a patch test protects once it was read without a reaction", () => {
  const after = (patchTests: { readOn: never; reaction: boolean }[]) =>
    named("allergic-reaction", { client: { patchTests } });
  expect(after([])).toEqual([]);
  expect(after([{ readOn: "2026-01" as never, reaction: false }])).toEqual(["passed-patch-test"]);
  expect(after([{ readOn: "2026-01" as never, reaction: true }])).toEqual([]);
});

test("darker skin is said to hold longer", () => {
  expect(named("early-fading", { client: { skin: { fitzpatrick: "V" } } })).toEqual(["dark-skin"]);
  expect(named("early-fading", { client: { skin: { fitzpatrick: "IV" } } })).toEqual([]);
});
