import { expect, test } from "vitest";
import { type RiskFactorId, riskFactors } from "../../../src/knowledge/riskFactors.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../../src/protocol/strictestProtocol.js";
import { factorPresence, prepareFactor } from "../../../src/risk/assessment/prepareFactor.js";
import { factsOf } from "../../../src/risk/facts/factsOf.js";
import type { RiskInput } from "../../../src/risk/types.js";
import { protocolWith } from "../../support/protocol.js";
import { GOOD } from "../goodInput.js";

const ids = Object.keys(riskFactors) as RiskFactorId[];
const presence = (factor: RiskFactorId, input: RiskInput, protocol = articleProtocol): boolean | undefined =>
  factorPresence(prepareFactor(factor, protocol), factsOf(input));

test.each(ids)("%s is unknown before it is asked, and not there when every answer is good", (factor) => {
  expect(presence(factor, {})).toBeUndefined();
  expect(presence(factor, GOOD)).toBe(false);
});

test.each(ids)("%s rests on at least one claim under every protocol, and says who can change it", (factor) => {
  for (const protocol of [articleProtocol, consensusProtocol, strictestProtocol]) {
    const { fixed } = prepareFactor(factor, protocol);
    expect(fixed.evidence).not.toEqual([]);
    expect(["client", "practitioner", "nobody"]).toContain(fixed.changeableBy);
  }
});

test.each([
  [0, true],
  [99, true],
  [99.5, true],
  [100, false],
  [101, false],
])("training of %d hours is short: %s", (trainingHours, short) => {
  expect(presence("short-training", { practitioner: { trainingHours } })).toBe(short);
});

test("a depth is judged by the bounds of the protocol in use", () => {
  const protocol = protocolWith({ "needle-depth": { min: 1.5, max: 2 } });
  expect(presence("needle-too-shallow", { technique: { needleDepthMillimeters: 1.49 } }, protocol)).toBe(true);
  expect(presence("needle-too-deep", { technique: { needleDepthMillimeters: 2 } }, protocol)).toBe(false);
});

test("a factor has the weight, the level and the figure that the protocol gives it", () => {
  const { level, fixed, figure, limits } = prepareFactor(
    "needle-too-deep",
    protocolWith({ "needle-too-deep-weight": "moderate" }),
  );
  expect([level, fixed.weight]).toEqual(["raised", "moderate"]);
  expect([figure, limits]).toEqual([{ "needle-depth": { min: 0.5, max: 1.5 } }, { min: 0.5, max: 1.5 }]);
  expect(prepareFactor("sensitive-skin", articleProtocol)).toMatchObject({ limits: undefined, figure: {} });
});
