import { describe, expect, test } from "vitest";
import { type PreventionCode, type RiskFactorId, riskFactors } from "../../src/knowledge/riskFactors.js";
import { type FailureMode, failureModes } from "../../src/knowledge/vocabularies.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { assessRisk } from "../../src/risk/assessRisk.js";
import type { ModeRisk, RiskInput } from "../../src/risk/types.js";
import { aClient, deepFrozen } from "../support/client.js";
import { protocolWith } from "../support/protocol.js";

/** Everything asked, every answer good. */
const GOOD = {
  practitioner: { specializesInSmp: true, trainingHours: 100 },
  technique: { needleDepthMillimeters: 1, pigmentMatched: true, layersEven: true },
  aftercare: { followed: true },
  client: aClient(),
} as const satisfies RiskInput;

function modeOf(mode: FailureMode, input: RiskInput, protocol = articleProtocol): ModeRisk {
  const found = assessRisk(input, { protocol }).modes.find(({ mode: name }) => name === mode);
  if (found === undefined) throw new Error(`There is no ${mode}.`);
  return found;
}

/** The modes that are not low, with their level. */
const raised = (input: RiskInput): Record<string, string> =>
  Object.fromEntries(
    assessRisk(input)
      .modes.filter(({ level }) => level !== "low")
      .map(({ mode, level }) => [mode, level]),
  );

describe("the ways of failing", () => {
  test("are each assessed once, in their order", () => {
    expect(assessRisk({}).modes.map(({ mode }) => mode)).toEqual([...failureModes]);
  });

  test.each([...failureModes])("%s has at least one factor and one way to prevent it", (mode) => {
    expect(Object.values(riskFactors).some(({ modes }) => (modes as readonly string[]).includes(mode))).toBe(true);
    expect(modeOf(mode, {}).prevention).not.toEqual([]);
  });

  test.each<[FailureMode, PreventionCode[]]>([
    ["pigment-migration", ["choose-a-specialist", "ask-for-training", "set-needle-depth"]],
    ["early-fading", ["choose-a-specialist", "set-needle-depth"]],
    ["color-shift", ["choose-a-specialist", "match-pigment"]],
    ["too-dark", ["choose-a-specialist", "match-pigment"]],
    ["uneven-application", ["choose-a-specialist", "ask-for-training", "build-even-layers"]],
    ["merged-dots", ["choose-a-specialist", "ask-for-training", "set-needle-depth"]],
    ["unnatural-hairline", ["choose-a-specialist", "ask-for-training"]],
    ["shade-mismatch", ["choose-a-specialist", "match-pigment"]],
    ["infection", ["follow-aftercare"]],
    ["allergic-reaction", ["patch-test-first"]],
    ["scarring", ["choose-a-specialist"]],
    ["unmet-expectation", ["agree-on-the-result"]],
  ])("%s is prevented the same way whatever is known", (mode, prevention) => {
    expect(modeOf(mode, {}).prevention).toEqual(prevention);
    expect(modeOf(mode, GOOD).prevention).toEqual(prevention);
  });
});

describe("what is not known", () => {
  test("leaves every mode undetermined when nothing is known at all", () => {
    for (const { level, atBest, factors } of assessRisk({}).modes)
      expect({ level, atBest, factors }).toEqual({ level: "undetermined", atBest: "low", factors: [] });
  });

  test("never counts as good: a practitioner of whom nothing is said is not a specialist", () => {
    const unknown: RiskInput = { ...GOOD, practitioner: undefined };
    expect(modeOf("scarring", unknown)).toMatchObject({ level: "undetermined", atBest: "low", atWorst: "high" });
    expect(modeOf("unnatural-hairline", unknown).unanswered).toEqual([
      { fact: "practitioner.specializesInSmp", couldMake: "high", why: ["untrained-technician"] },
      { fact: "practitioner.trainingHours", couldMake: "raised", why: ["short-training"] },
    ]);
  });

  test("is asked, the most telling fact first", () => {
    expect(modeOf("uneven-application", {}).unanswered.map(({ fact, couldMake }) => [fact, couldMake])).toEqual([
      ["practitioner.specializesInSmp", "high"],
      ["technique.layersEven", "high"],
      ["practitioner.trainingHours", "raised"],
    ]);
  });

  test("is not asked once it could no longer raise the level", () => {
    expect(modeOf("pigment-migration", { technique: { needleDepthMillimeters: 2 } })).toMatchObject({
      level: "high",
      atBest: "high",
      atWorst: "high",
      unanswered: [],
    });
    expect(modeOf("unnatural-hairline", { practitioner: { trainingHours: 10 } })).toMatchObject({
      level: "undetermined",
      atBest: "raised",
      atWorst: "high",
      unanswered: [{ fact: "practitioner.specializesInSmp", couldMake: "high", why: ["untrained-technician"] }],
    });
  });

  test("is no less unknown for being left out in words, or for a client who does not know", () => {
    const empty = { client: undefined, practitioner: undefined, technique: undefined, aftercare: undefined };
    expect(assessRisk(empty)).toEqual(assessRisk({}));
    expect(assessRisk({ practitioner: {}, technique: {}, aftercare: {}, client: {} })).toEqual(assessRisk({}));
    const client = aClient({ skin: { sensitive: undefined }, notKnown: ["skin.sensitive"] });
    expect(modeOf("allergic-reaction", { ...GOOD, client }).level).toBe("undetermined");
  });
});

describe("levels", () => {
  test("are all low when everything is known and good", () => {
    expect(raised(GOOD)).toEqual({});
    for (const { atBest, atWorst, factors, unanswered } of assessRisk(GOOD).modes)
      expect({ atBest, atWorst, factors, unanswered }).toEqual({
        atBest: "low",
        atWorst: "low",
        factors: [],
        unanswered: [],
      });
  });

  test("an untrained technician, the article's first mistake, makes nine ways of failing high", () => {
    expect(raised({ ...GOOD, practitioner: { ...GOOD.practitioner, specializesInSmp: false } })).toEqual({
      "pigment-migration": "high",
      "early-fading": "high",
      "color-shift": "high",
      "too-dark": "high",
      "uneven-application": "high",
      "merged-dots": "high",
      "unnatural-hairline": "high",
      "shade-mismatch": "high",
      scarring: "high",
    });
  });

  test("the wrong depth, the second, makes migration and merged dots high when too deep and fading when too shallow", () => {
    const at = (needleDepthMillimeters: number): Record<string, string> =>
      raised({ ...GOOD, technique: { ...GOOD.technique, needleDepthMillimeters } });
    expect(at(1.6)).toEqual({ "pigment-migration": "high", "merged-dots": "high" });
    expect(at(0.4)).toEqual({ "early-fading": "high" });
  });

  test("pigment that is not matched, the third, makes color and shade go wrong", () => {
    expect(raised({ ...GOOD, technique: { ...GOOD.technique, pigmentMatched: false } })).toEqual({
      "color-shift": "high",
      "too-dark": "high",
      "shade-mismatch": "high",
    });
  });

  test("uneven layers, the fourth, make the result uneven", () => {
    expect(raised({ ...GOOD, technique: { ...GOOD.technique, layersEven: false } })).toEqual({
      "uneven-application": "high",
    });
  });

  test("short training, neglected aftercare, sensitive skin and unrealistic hopes raise what they bear on", () => {
    expect(raised({ ...GOOD, practitioner: { specializesInSmp: true, trainingHours: 99 } })).toEqual({
      "pigment-migration": "raised",
      "uneven-application": "raised",
      "merged-dots": "raised",
      "unnatural-hairline": "raised",
    });
    expect(raised({ ...GOOD, aftercare: { followed: false } })).toEqual({ infection: "raised" });
    expect(raised({ ...GOOD, client: aClient({ skin: { sensitive: true } }) })).toEqual({
      "allergic-reaction": "raised",
    });
    expect(raised({ ...GOOD, client: aClient({ expectations: { realistic: false } }) })).toEqual({
      "unmet-expectation": "raised",
    });
  });

  test("a strong factor beside a moderate one counts, and both are named", () => {
    const both = modeOf("merged-dots", { ...GOOD, practitioner: { specializesInSmp: false, trainingHours: 0 } });
    expect(both.level).toBe("high");
    expect(both.factors.map(({ factor, weight }) => [factor, weight])).toEqual([
      ["untrained-technician", "strong"],
      ["short-training", "moderate"],
    ]);
  });
});

describe("factors", () => {
  test("say which fact and figure show them, who can change them, and on which claims they rest", () => {
    const { factors } = modeOf("pigment-migration", { ...GOOD, technique: { needleDepthMillimeters: 1.8 } });
    const { "needle-too-deep-weight": weight, "needle-depth": depth } = articleProtocol.parameters;
    expect(factors).toEqual([
      {
        factor: "needle-too-deep",
        weight: "strong",
        facts: { "technique.needleDepthMillimeters": 1.8, "needle-depth": { min: 0.5, max: 1.5 } },
        changeableBy: "practitioner",
        evidence: [...weight.claims, ...depth.claims],
        dissent: [...weight.dissent, ...depth.dissent],
      },
    ]);
  });

  test("stay in the modes that they bear on", () => {
    const shallow = assessRisk({ ...GOOD, technique: { needleDepthMillimeters: 0.1 } }).modes;
    const withIt = shallow.filter(({ factors }) =>
      factors.some(({ factor }) => factor === ("needle-too-shallow" satisfies RiskFactorId)),
    );
    expect(withIt.map(({ mode }) => mode)).toEqual(["early-fading"]);
  });
});

describe("a clinic's own protocol", () => {
  test("sets the bounds and the weights", () => {
    const protocol = protocolWith({
      "needle-depth": { min: 0.8, max: 2 },
      "training-hours": 300,
      "short-training-weight": "strong",
      "needle-too-shallow-weight": "moderate",
    });
    const shallow = { ...GOOD, technique: { needleDepthMillimeters: 0.7 } };
    expect(modeOf("early-fading", shallow, protocol).level).toBe("raised");
    expect(modeOf("early-fading", { ...GOOD, technique: { needleDepthMillimeters: 0.8 } }, protocol).level).toBe("low");
    expect(modeOf("unnatural-hairline", GOOD, protocol)).toMatchObject({
      level: "high",
      factors: [{ factor: "short-training", facts: { "practitioner.trainingHours": 100, "training-hours": 300 } }],
    });
    expect(assessRisk(GOOD, { protocol }).ruleSet).toEqual({ id: "studio", version: "7" });
  });

  test("that gives a factor no weight names it and leaves the level low, known or not", () => {
    const protocol = protocolWith({ "sensitive-skin-weight": "none" });
    const sensitive = { ...GOOD, client: aClient({ skin: { sensitive: true } }) };
    expect(modeOf("allergic-reaction", sensitive, protocol)).toMatchObject({
      level: "low",
      factors: [{ factor: "sensitive-skin", weight: "none" }],
    });
    expect(modeOf("allergic-reaction", {}, protocol)).toMatchObject({ level: "low", atWorst: "low", unanswered: [] });
  });

  test("the article's figures stand when no protocol is named", () => {
    expect(assessRisk(GOOD)).toEqual(assessRisk(GOOD, { protocol: articleProtocol }));
    expect(assessRisk(GOOD, { protocol: undefined })).toEqual(assessRisk(GOOD, {}));
    expect(assessRisk(GOOD)).toMatchObject({
      resultType: "risk-assessment",
      ruleSet: { id: "article", version: "1" },
    });
  });
});

describe("measures that cannot be", () => {
  test.each([-1, -0.001, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "%d is refused as a depth and as hours of training, by name",
    (value) => {
      expect(() => assessRisk({ technique: { needleDepthMillimeters: value } })).toThrow(
        expect.objectContaining({
          name: "SmpError",
          code: "invalid-answer",
          details: { fact: "technique.needleDepthMillimeters", value: String(value) },
        }),
      );
      expect(() => assessRisk({ practitioner: { trainingHours: value } })).toThrow(
        expect.objectContaining({
          name: "SmpError",
          code: "invalid-answer",
          details: { fact: "practitioner.trainingHours", value: String(value) },
        }),
      );
    },
  );

  test("no training at all is a possible answer", () => {
    expect(modeOf("unnatural-hairline", { practitioner: { trainingHours: 0 } }).atBest).toBe("raised");
  });
});

test("the input is not touched, and the assessment is plain JSON", () => {
  const assessment = assessRisk(deepFrozen({ ...GOOD, practitioner: { specializesInSmp: false, trainingHours: 3 } }));
  expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
});
