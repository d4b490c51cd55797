import { describe, expect, test } from "vitest";
import { partialDate } from "../../src/calendar/partialDate.js";
import { failureModeTable } from "../../src/knowledge/failures/modes.js";
import { type RiskFactorId, riskFactors } from "../../src/knowledge/riskFactors.js";
import { type FailureMode, failureModes } from "../../src/knowledge/vocabularies.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import { assessRisk } from "../../src/risk/assessRisk.js";
import type { HazardRisk, ModeRisk, Numbing, RiskInput } from "../../src/risk/types.js";
import { aClient, deepFrozen } from "../support/client.js";
import { protocolWith } from "../support/protocol.js";
import { but, factorRows, GOOD } from "./goodInput.js";

function modeOf(mode: FailureMode, input: RiskInput, protocol = articleProtocol): ModeRisk {
  const found = assessRisk(input, { protocol }).modes.find(({ mode: name }) => name === mode);
  if (found === undefined) throw new Error(`There is no ${mode}.`);
  return found;
}

/** Every part of the aftercare kept, whatever is said of the whole. */
const KEPT = {
  washedEarly: false,
  scrubbed: false,
  shavedEarly: false,
  usedSunbed: false,
  sunDays: 0,
  pickedScabs: false,
  sweatedEarly: false,
  usedSauna: false,
  swamEarly: false,
  exfoliatedEarly: false,
  drankLittle: false,
} as const;

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

  test.each([...failureModes])("%s is prevented the same way whatever is known", (mode) => {
    expect(modeOf(mode, GOOD).prevention).toEqual(modeOf(mode, {}).prevention);
  });

  test("are prevented first by the article's own means", () => {
    expect(modeOf("pigment-migration", {}).prevention.slice(0, 3)).toEqual([
      "choose-a-specialist",
      "ask-for-training",
      "set-needle-depth",
    ]);
    expect(modeOf("infection", {}).prevention).toContain("follow-aftercare");
    expect(modeOf("allergic-reaction", {}).prevention).toContain("patch-test-first");
    expect(modeOf("unmet-expectation", {}).prevention).toContain("agree-on-the-result");
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
    expect(modeOf("uneven-application", unknown).unanswered).toEqual([
      {
        fact: "practitioner.specializesInSmp",
        couldMake: "high",
        why: ["untrained-technician"],
        disclosure: "client",
      },
      { fact: "practitioner.cheapest", couldMake: "high", why: ["cheap-price"], disclosure: "client" },
      { fact: "practitioner.trainingHours", couldMake: "raised", why: ["short-training"], disclosure: "client" },
    ]);
  });

  test("is asked, the most telling fact first", () => {
    const asked = modeOf("unnatural-hairline", {}).unanswered;
    expect(asked[0]).toMatchObject({ fact: "practitioner.specializesInSmp", couldMake: "high" });
    expect(asked.at(-1)).toMatchObject({ fact: "technique.hairlineNeedlePoints", couldMake: "raised" });
  });

  test("is not asked once it could no longer raise the level", () => {
    expect(modeOf("pigment-migration", { technique: { needleDepthMillimeters: 2 } })).toMatchObject({
      level: "high",
      atBest: "high",
      atWorst: "high",
      unanswered: [],
    });
    const short = but({ practitioner: { specializesInSmp: undefined, trainingHours: 10 } });
    expect(modeOf("unnatural-hairline", short)).toMatchObject({
      level: "undetermined",
      atBest: "raised",
      atWorst: "high",
      unanswered: [{ fact: "practitioner.specializesInSmp", couldMake: "high", why: ["untrained-technician"] }],
    });
  });

  test("is ranked over everything, by how high and how much it could raise", () => {
    const { questions } = assessRisk({});
    expect(questions[0]).toMatchObject({ fact: "practitioner.specializesInSmp", couldMake: "high" });
    expect(questions[0]?.modes).toHaveLength(9);
    expect(new Set(questions.map(({ fact }) => fact)).size).toBe(questions.length);
    const weighing = factorRows.filter(([, { weight }]) => articleProtocol.parameters[weight].value !== "none");
    expect(new Set(questions.map(({ fact }) => fact))).toEqual(
      new Set(weighing.flatMap(([, { fact, onlyWhere }]) => [fact, onlyWhere?.fact ?? fact])),
    );
    const weightless = factorRows.filter((row) => !weighing.includes(row)).map(([factor]) => factor);
    // Two of three studios allow a blade.
    expect(weightless).toEqual(["razor-shaving"]);
  });

  test("is no less unknown for being left out in words, or for a client who does not know", () => {
    const empty = {
      client: undefined,
      practitioner: undefined,
      technique: undefined,
      aftercare: undefined,
      visits: undefined,
      scalp: undefined,
      environment: undefined,
    };
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
    expect(raised(but({ practitioner: { specializesInSmp: false } }))).toEqual({
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

  test("the wrong depth, the second: too deep spreads, merges, turns blue and perhaps fades; too shallow fades", () => {
    const at = (needleDepthMillimeters: number): Record<string, string> =>
      raised(but({ technique: { needleDepthMillimeters } }));
    expect(at(1.6)).toEqual({
      "pigment-migration": "high",
      "early-fading": "high",
      "color-shift": "high",
      "merged-dots": "high",
    });
    expect(at(0.4)).toEqual({ "early-fading": "high" });
    expect(at(0.5)).toEqual({});
    expect(at(1.5)).toEqual({});
  });

  test("pigment that is not matched, the third, makes color and shade go wrong", () => {
    expect(raised(but({ technique: { pigmentMatched: false } }))).toEqual({
      "color-shift": "high",
      "too-dark": "high",
      "shade-mismatch": "high",
    });
  });

  test("uneven layers, the fourth, make the result uneven", () => {
    expect(raised(but({ technique: { layersEven: false } }))).toEqual({ "uneven-application": "high" });
  });

  test.each<[string, RiskInput, Record<string, string>]>([
    [
      "short training",
      { practitioner: { trainingHours: 99 } },
      {
        "pigment-migration": "raised",
        "uneven-application": "raised",
        "merged-dots": "raised",
        "unnatural-hairline": "raised",
      },
    ],
    [
      "an offer of everything in one session",
      { practitioner: { promisesSingleSession: true } },
      { "too-dark": "high", "merged-dots": "high", "unmet-expectation": "high" },
    ],
    ["a slanted needle", { technique: { needleAngleDegrees: 60 } }, { "pigment-migration": "raised" }],
    ["a thick needle at the hairline", { technique: { hairlineNeedlePoints: 3 } }, { "unnatural-hairline": "raised" }],
    ["a harsh hairline", { technique: { harshHairline: true } }, { "unnatural-hairline": "high" }],
    ["dots that are too large", { technique: { dotDiameterMillimeters: 0.2 } }, { "merged-dots": "high" }],
    ["dots that stand too close", { technique: { dotsPerSquareCentimeter: 101 } }, { "merged-dots": "high" }],
    [
      "a first session that is too dense",
      { technique: { firstSessionDensityPercent: 31 } },
      { "pigment-migration": "raised", "too-dark": "raised", "merged-dots": "raised" },
    ],
    ["a grid", { technique: { regularGrid: true } }, { "uneven-application": "high" }],
    ["a result denser than hair grows", { technique: { finalDensityPercent: 101 } }, { "merged-dots": "high" }],
    ["a needle of too many points", { technique: { needlePoints: 4 } }, { "merged-dots": "raised" }],
    [
      "a needle pressed hard",
      { technique: { heavyPressure: true } },
      { "pigment-migration": "high", "merged-dots": "high" },
    ],
    ["uneven pressure", { technique: { evenPressure: false } }, { "pigment-migration": "high" }],
    ["an uneven angle", { technique: { evenAngle: false } }, { "pigment-migration": "high" }],
    ["dots over dark dots", { technique: { overDarkPigment: true } }, { "merged-dots": "high" }],
    [
      "tattoo ink",
      { technique: { pigment: { ...GOOD.technique.pigment, tattooInk: true } } },
      { "color-shift": "high" },
    ],
    [
      "a banned colorant",
      { technique: { pigment: { ...GOOD.technique.pigment, bannedColorants: true } } },
      { "color-shift": "high" },
    ],
    ["pigment of low quality", { practitioner: { usesQualityPigment: false } }, { "color-shift": "high" }],
    [
      "the cheapest offer",
      { practitioner: { cheapest: true } },
      {
        "uneven-application": "high",
        "unnatural-hairline": "high",
        "shade-mismatch": "high",
        "unmet-expectation": "high",
      },
    ],
    ["a second layer in one session", { technique: { layersPerSession: 2 } }, { "merged-dots": "high" }],
    [
      "mixed black",
      { technique: { pigment: { ...GOOD.technique.pigment, chemistry: "blended" } } },
      { "color-shift": "high" },
    ],
    [
      "pigment with metals",
      { technique: { pigment: { ...GOOD.technique.pigment, chemistry: "metallic" } } },
      { "color-shift": "raised" },
    ],
    [
      "pigment without a batch",
      { technique: { pigment: { ...GOOD.technique.pigment, batch: null } } },
      { "color-shift": "raised", infection: "raised", "allergic-reaction": "raised" },
    ],
    ["open ink", { environment: { inkSealed: false } }, { infection: "high" }],
    ["tools that are not clean", { environment: { equipmentClean: false } }, { infection: "high" }],
    ["skin that is not calm", { scalp: { calm: false } }, { "uneven-application": "high", infection: "high" }],
    [
      "a session that came too early",
      { visits: { visits: [{ timing: "on-time" }, { timing: "too-early" }] } },
      { "uneven-application": "high", "merged-dots": "high", infection: "high" },
    ],
    ["neglected aftercare", { aftercare: { followed: false, ...KEPT } }, { infection: "raised" }],
    [
      "sun on the healing scalp",
      { aftercare: { sunDays: 1 } },
      { "early-fading": "high", "color-shift": "raised", "uneven-application": "high" },
    ],
    [
      "a sunbed on the healing scalp",
      { aftercare: { usedSunbed: true } },
      { "early-fading": "high", "color-shift": "raised", "uneven-application": "high" },
    ],
    ["an early wash", { aftercare: { washedEarly: true } }, { infection: "raised" }],
    ["scrubbing", { aftercare: { scrubbed: true } }, { infection: "raised" }],
    ["an early shave", { aftercare: { shavedEarly: true } }, { infection: "raised" }],
    ["early sweat", { aftercare: { sweatedEarly: true } }, { "early-fading": "raised" }],
    ["an early sauna", { aftercare: { usedSauna: true } }, { "early-fading": "raised" }],
    ["an early swim", { aftercare: { swamEarly: true } }, { "early-fading": "raised" }],
    ["early exfoliants", { aftercare: { exfoliatedEarly: true } }, { "early-fading": "raised" }],
    ["drinking little", { aftercare: { drankLittle: true } }, { "early-fading": "raised" }],
    ["picked scabs", { aftercare: { pickedScabs: true } }, { "early-fading": "high", "uneven-application": "high" }],
    ["loose skin", { scalp: { loose: true } }, { "pigment-migration": "raised" }],
    ["sensitive skin", { client: aClient({ skin: { sensitive: true } }) }, { "allergic-reaction": "raised" }],
    ["pale skin", { client: aClient({ skin: { fitzpatrick: "II" } }) }, { "early-fading": "raised" }],
    ["a keloid anywhere", { client: aClient({ health: { keloid: { site: "elsewhere" } } }) }, { scarring: "high" }],
    ["a scar", { client: aClient({ hairLoss: { cause: "burn-scar" } }) }, { "early-fading": "high" }],
    [
      "hair loss that moves",
      { client: aClient({ hairLoss: { stable: false } }) },
      { "unnatural-hairline": "high", "unmet-expectation": "high" },
    ],
    [
      "mild thinning",
      { client: aClient({ hairLoss: { grade: { scale: "ludwig", stage: "I" } } }) },
      { "unmet-expectation": "raised" },
    ],
    [
      "unrealistic hopes",
      { client: aClient({ expectations: { realistic: false } }) },
      { "unmet-expectation": "raised" },
    ],
    [
      "work outdoors",
      { client: aClient({ lifestyle: { outdoorWork: true } }) },
      { "early-fading": "high", "color-shift": "raised", "uneven-application": "high" },
    ],
    ["heavy sweating", { client: aClient({ lifestyle: { heavySweating: true } }) }, { "early-fading": "raised" }],
    [
      "a holiday in the sun",
      { client: aClient({ planned: [{ kind: "sun-holiday", on: partialDate("2027") }] }) },
      { "early-fading": "high", "uneven-application": "high" },
    ],
    ["saunas", { client: aClient({ lifestyle: { sauna: true } }) }, { "early-fading": "raised" }],
    ["swimming", { client: aClient({ lifestyle: { swims: true } }) }, { "early-fading": "raised" }],
    ["a helmet", { client: aClient({ lifestyle: { helmet: true } }) }, { "early-fading": "raised" }],
    [
      "minoxidil on the scalp",
      { client: aClient({ health: { minoxidil: { route: "topical" } } }) },
      { "early-fading": "raised" },
    ],
    ["minoxidil by mouth", { client: aClient({ health: { minoxidil: { route: "oral" } } }) }, {}],
  ])("%s raises what it bears on, and nothing else", (_, change, expected) => {
    expect(raised(but(change))).toEqual(expected);
  });

  test("a blade is named with both sides, and weighs what the protocol says", () => {
    const shaving = but({ client: aClient({ lifestyle: { shavesScalp: true } }) });
    const { level, factors } = modeOf("early-fading", shaving);
    expect([level, factors.map(({ factor, weight }) => [factor, weight])]).toEqual([
      "low",
      [["razor-shaving", "none"]],
    ]);
    expect(factors[0]?.dissent).toEqual(["new-age-spa-razor-shaving-weight"]);
    expect(modeOf("early-fading", shaving, strictestProtocol).level).toBe("raised");
  });

  test("a strong factor beside a moderate one counts, and both are named", () => {
    const both = modeOf("merged-dots", but({ practitioner: { specializesInSmp: false, trainingHours: 0 } }));
    expect(both.level).toBe("high");
    expect(both.factors.map(({ factor, weight }) => [factor, weight])).toEqual([
      ["untrained-technician", "strong"],
      ["short-training", "moderate"],
    ]);
  });
});

describe("factors", () => {
  test("say which fact and figure show them, who can change them, and on which claims they rest", () => {
    const { factors } = modeOf("pigment-migration", but({ technique: { needleDepthMillimeters: 1.8 } }));
    const { "needle-too-deep-weight": weight, "needle-depth": depth } = articleProtocol.parameters;
    expect(factors).toEqual([
      {
        factor: "needle-too-deep",
        direction: "raises",
        cause: "depth",
        weight: "strong",
        facts: { "technique.needleDepthMillimeters": 1.8, "needle-depth": { min: 0.5, max: 1.5 } },
        changeableBy: "practitioner",
        disclosure: "client",
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
    const shallow = but({ technique: { needleDepthMillimeters: 0.7 } });
    expect(modeOf("early-fading", shallow, protocol).level).toBe("raised");
    expect(modeOf("early-fading", but({ technique: { needleDepthMillimeters: 0.8 } }), protocol).level).toBe("low");
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
    const notAsked = { ...GOOD, client: aClient({ skin: { sensitive: undefined } }) };
    expect(modeOf("allergic-reaction", notAsked, protocol)).toMatchObject({ level: "low", unanswered: [] });
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

describe("beside the level", () => {
  test("what is known to be good is named with its claims, and cancels no factor", () => {
    const risk = modeOf("color-shift", but({ practitioner: { usesQualityPigment: false } }));
    expect(risk.level).toBe("high");
    expect(risk.protections.map(({ protection, direction }) => [protection, direction])).toEqual([
      ["needle-in-its-layer", "lowers"],
      ["matched-pigment", "lowers"],
      ["carbon-pigment", "lowers"],
      ["labeled-pigment", "lowers"],
    ]);
    for (const { evidence } of risk.protections) expect(evidence).not.toEqual([]);
  });

  test("published frequencies stand as what they are, whatever the level", () => {
    for (const input of [{}, GOOD]) {
      const { frequencies } = modeOf("infection", input);
      expect(frequencies.map(({ counted, among, percent }) => [counted, among, percent])).toContainEqual([
        "any-complication",
        "smp-patients",
        0,
      ]);
      expect(frequencies.every(({ claim }) => claim !== "")).toBe(true);
    }
    expect(modeOf("too-dark", {}).frequencies).toEqual([]);
  });

  test("the mechanisms of the graph stand with their way of failing", () => {
    expect(modeOf("scarring", {}).mechanisms).toEqual(["scar-tissue-overgrows", "skin-injured-by-the-technique"]);
    for (const { mode, mechanisms } of assessRisk(GOOD).modes)
      expect(mechanisms, mode).toEqual(failureModeTable[mode].mechanisms);
  });

  test("that deep pigment fades carries its dissent, and is no factor where the protocol sides with it", () => {
    const deep = but({ technique: { needleDepthMillimeters: 1.8 } });
    expect(modeOf("early-fading", deep).factors).toMatchObject([
      {
        factor: "deep-pigment-fading",
        weight: "strong",
        dissent: expect.arrayContaining(["baldlief-deep-pigment-fading-weight"]),
      },
    ]);
    expect(modeOf("early-fading", deep, consensusProtocol)).toMatchObject({
      level: "low",
      factors: [{ factor: "deep-pigment-fading", weight: "none" }],
    });
  });

  test("what concerns the mind is for the clinician only", () => {
    const client = aClient({ health: { compulsivePicking: {}, bodyDysmorphia: { suspected: true } } });
    const { modes, questions } = assessRisk({ client });
    const private_ = modes
      .flatMap(({ factors }) => factors)
      .filter(({ disclosure }) => disclosure === "clinician-only");
    expect(new Set(private_.map(({ factor }) => factor))).toEqual(new Set(["compulsive-picking", "body-dysmorphia"]));
    expect(questions.filter(({ disclosure }) => disclosure === "clinician-only")).toEqual([]);
    const asked = assessRisk({}).questions.filter(({ disclosure }) => disclosure === "clinician-only");
    expect(asked.map(({ fact }) => fact)).toEqual(["client.health.compulsivePicking", "client.health.bodyDysmorphia"]);
  });
});

describe("numbing", () => {
  const hazardOf = (numbing: Numbing | undefined): HazardRisk | undefined =>
    assessRisk(but({ technique: { numbing } })).hazards[0];

  test("is a hazard to the body and no failure of the look", () => {
    expect(hazardOf({ agent: "none" })).toMatchObject({ hazard: "anesthetic-toxicity", level: "low", factors: [] });
    expect(hazardOf(undefined)).toMatchObject({ level: "undetermined", atBest: "low", atWorst: "high" });
  });

  test.each([
    [3.9, "low"],
    [4, "low"],
    [4.1, "high"],
    [100, "high"],
  ] as const)("by a cream of %d percent is %s, for what is sold over the counter may have 4", (percent, level) => {
    const rest = { largeArea: false, irritatedSkin: false, covered: false, injectedBy: "nobody" } as const;
    expect(hazardOf({ agent: "lidocaine", percent, ...rest })?.level).toBe(level);
  });

  test.each(["largeArea", "irritatedSkin", "covered"] as const)("is high with %s, however weak the cream", (how) => {
    expect(hazardOf({ percent: 2, [how]: true })).toMatchObject({ level: "high" });
  });

  test("by a strong cream is a question of what is in it: the limit is published for lidocaine without prescription alone", () => {
    const rest = { percent: 20, largeArea: false, irritatedSkin: false, covered: false, injectedBy: "nobody" } as const;
    for (const agent of ["none", "other", "prescribed-lidocaine"] as const)
      expect(hazardOf({ agent, ...rest }), agent).toMatchObject({ level: "low", factors: [], unanswered: [] });
    expect(hazardOf({ agent: "lidocaine", ...rest })).toMatchObject({
      level: "high",
      factors: [
        {
          factor: "strong-numbing-cream",
          facts: { "technique.numbing.percent": 20, "technique.numbing.agent": "lidocaine", "lidocaine-limit": 4 },
        },
      ],
    });
    expect(hazardOf(rest)).toMatchObject({
      level: "undetermined",
      atBest: "low",
      atWorst: "high",
      unanswered: [{ fact: "technique.numbing.agent", couldMake: "high" }],
    });
    expect(hazardOf({ ...rest, percent: 4 })).toMatchObject({ level: "low", unanswered: [] });
    expect(hazardOf({ ...rest, percent: undefined, agent: "other" })).toMatchObject({ level: "low", unanswered: [] });
  });

  test("by injection is a question of who injects", () => {
    const cream = { percent: 0, largeArea: false, irritatedSkin: false, covered: false } as const;
    expect(hazardOf({ ...cream, injectedBy: "clinician" })?.level).toBe("low");
    expect(hazardOf({ ...cream, injectedBy: "other" })?.level).toBe("raised");
    expect(hazardOf(cream)?.level).toBe("undetermined");
  });
});

describe("answers of the wrong kind", () => {
  const wrong: readonly (readonly [string, unknown])[] = [
    ["technique.heavyPressure", "yes"],
    ["technique.layersEven", null],
    ["technique.needleDepthMillimeters", "1.8"],
    ["technique.needleDepthMillimeters", null],
    ["technique.pigment.batch", 17],
    ["technique.numbing.covered", "no"],
    ["environment.equipmentClean", "clean"],
    ["scalp.calm", 1],
    ["aftercare.pickedScabs", "false"],
    ["practitioner.specializesInSmp", "false"],
    ["client.lifestyle.outdoorWork", "yes"],
    ["client.skin.fitzpatrick", "VII"],
  ];

  test.each(wrong)("%s as %j is refused by name, and never taken for a good one", (path, value) => {
    const nested = path.split(".").reduceRight<unknown>((below, key) => ({ [key]: below }), value) as RiskInput;
    expect(() => assessRisk(nested)).toThrow(
      expect.objectContaining({ code: "invalid-answer", details: expect.objectContaining({ fact: path }) as unknown }),
    );
  });

  test("a timing that no review gives is refused", () => {
    const visits = { visits: [{ timing: "too early" }] } as unknown as NonNullable<RiskInput["visits"]>;
    expect(() => assessRisk({ visits })).toThrow(expect.objectContaining({ code: "invalid-answer" }));
  });

  test("a key that nobody knows answers nothing, inherited ones included", () => {
    const odd = JSON.parse(
      '{"techniq":{"layersEven":true},"__proto__":{"technique":{"layersEven":true}}}',
    ) as RiskInput;
    expect(assessRisk(odd)).toEqual(assessRisk({}));
  });
});

describe("measures that cannot be", () => {
  test.each<[string, RiskInput]>([
    ["a depth of 12 millimeters", { technique: { needleDepthMillimeters: 12 } }],
    ["an angle of 130 degrees", { technique: { needleAngleDegrees: 130 } }],
    ["150 percent of lidocaine", { technique: { numbing: { percent: 150 } } }],
    ["150 percent of density", { technique: { firstSessionDensityPercent: 150 } }],
    ["half a needle point", { technique: { needlePoints: 1.5 } }],
    ["a negative depth", { technique: { needleDepthMillimeters: -0.001 } }],
    ["a depth that is no number", { technique: { needleDepthMillimeters: Number.NaN } }],
    ["endless training", { practitioner: { trainingHours: Number.POSITIVE_INFINITY } }],
    ["less than no training", { practitioner: { trainingHours: -1 } }],
    ["a result of more than ten times the hair", { technique: { finalDensityPercent: 1001 } }],
    ["no point on the needle", { technique: { needlePoints: 0 } }],
    ["no layer at all", { technique: { layersPerSession: 0 } }],
    ["more dots than there is room for", { technique: { dotsPerSquareCentimeter: 1e9 } }],
    ["half a day of sun", { aftercare: { sunDays: 0.5 } }],
  ])("%s is refused, and no risk", (_, input) => {
    expect(() => assessRisk(input)).toThrow(expect.objectContaining({ name: "SmpError", code: "invalid-answer" }));
  });

  test("are named with their value", () => {
    expect(() => assessRisk({ technique: { needleDepthMillimeters: 12 } })).toThrow(
      expect.objectContaining({ details: { fact: "technique.needleDepthMillimeters", value: "12" } }),
    );
  });

  test("no training at all is a possible answer", () => {
    expect(modeOf("unnatural-hairline", { practitioner: { trainingHours: 0 } }).atBest).toBe("raised");
  });
});

test("the input is not touched, and the assessment is plain JSON", () => {
  const assessment = assessRisk(
    deepFrozen(structuredClone(but({ practitioner: { specializesInSmp: false, trainingHours: 3 } }))),
  );
  expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
});
