import { describe, expect, test } from "vitest";
import { type RiskFactorId, type RiskFactorRow, riskFactors } from "../../src/knowledge/riskFactors.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { factorFound, factsOf, type Presence, presenceOf } from "../../src/risk/factors.js";
import type { RiskInput } from "../../src/risk/types.js";
import { protocolWith } from "../support/protocol.js";

const presence = (factor: RiskFactorId, input: RiskInput, protocol = articleProtocol): Presence =>
  presenceOf(factor, factsOf(input), protocol);

describe("a depth of the needle", () => {
  test.each([
    [0, true, false],
    [0.49, true, false],
    [0.5, false, false],
    [0.51, false, false],
    [1.49, false, false],
    [1.5, false, false],
    [1.51, false, true],
    [4, false, true],
  ])("of %d mm is too shallow: %s, too deep: %s", (needleDepthMillimeters, tooShallow, tooDeep) => {
    const input = { technique: { needleDepthMillimeters } };
    expect(presence("needle-too-shallow", input)).toBe(tooShallow);
    expect(presence("needle-too-deep", input)).toBe(tooDeep);
  });

  test("is judged by the bounds of the protocol in use", () => {
    const protocol = protocolWith({ "needle-depth": { min: 1.5, max: 2 } });
    expect(presence("needle-too-shallow", { technique: { needleDepthMillimeters: 1.49 } }, protocol)).toBe(true);
    expect(presence("needle-too-deep", { technique: { needleDepthMillimeters: 2 } }, protocol)).toBe(false);
  });
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

test.each<[RiskFactorId, RiskInput, RiskInput]>([
  ["untrained-technician", { practitioner: { specializesInSmp: false } }, { practitioner: { specializesInSmp: true } }],
  ["unmatched-pigment", { technique: { pigmentMatched: false } }, { technique: { pigmentMatched: true } }],
  ["uneven-layers", { technique: { layersEven: false } }, { technique: { layersEven: true } }],
  ["neglected-aftercare", { aftercare: { followed: false } }, { aftercare: { followed: true } }],
  ["sensitive-skin", { client: { skin: { sensitive: true } } }, { client: { skin: { sensitive: false } } }],
  [
    "unrealistic-expectations",
    { client: { expectations: { realistic: false } } },
    { client: { expectations: { realistic: true } } },
  ],
])("%s is there by one answer and not by the other", (factor, bad, good) => {
  expect(presence(factor, bad)).toBe(true);
  expect(presence(factor, good)).toBe(false);
});

test.each(Object.keys(riskFactors) as RiskFactorId[])(
  "nobody knows whether %s is there before it is asked",
  (factor) => {
    expect(presence(factor, {})).toBeUndefined();
  },
);

test("a factor that is there shows its own answer, its weight and who can change it", () => {
  const facts = factsOf({ client: { skin: { sensitive: true } } });
  const { claims, dissent } = articleProtocol.parameters["sensitive-skin-weight"];
  expect(factorFound("sensitive-skin", facts, articleProtocol)).toStrictEqual({
    factor: "sensitive-skin",
    weight: "moderate",
    facts: { "client.skin.sensitive": true },
    changeableBy: "nobody",
    evidence: claims,
    dissent,
  });
});

test("every factor rests on at least one claim", () => {
  const facts = factsOf({});
  for (const factor of Object.keys(riskFactors) as RiskFactorId[])
    expect(factorFound(factor, facts, articleProtocol).evidence).not.toEqual([]);
});

test("a factor that compares with a figure names the figure, and no other does", () => {
  for (const { tells, threshold } of Object.values<RiskFactorRow>(riskFactors))
    expect(threshold !== undefined).toBe(typeof tells === "string");
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("a measure of %d is refused when the facts are read", (value) => {
  expect(() => factsOf({ technique: { needleDepthMillimeters: value } })).toThrow(
    expect.objectContaining({ code: "invalid-answer" }),
  );
  expect(() => factsOf({ practitioner: { trainingHours: value } })).toThrow(
    expect.objectContaining({ code: "invalid-answer" }),
  );
});
