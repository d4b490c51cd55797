import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain/explain.js";
import { explainRisk } from "../../src/explain/explainRisk.js";
import { publishedFrequencies } from "../../src/knowledge/failures/frequencies.js";
import { type FailureMode, failureModes } from "../../src/knowledge/vocabularies.js";
import { en } from "../../src/locales/en.js";
import { assessRisk } from "../../src/risk/assessRisk.js";
import type { RiskInput } from "../../src/risk/types.js";
import { but, GOOD } from "../risk/goodInput.js";
import { aClient } from "../support/client.js";

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const yesNo = maybe(fc.boolean());

const arbitraryInput: fc.Arbitrary<RiskInput> = fc.record({
  client: fc.record({
    skin: fc.record({ sensitive: yesNo, oily: yesNo }),
    expectations: fc.record({ realistic: yesNo }),
    health: fc.record({ bodyDysmorphia: maybe(fc.constantFrom(null, { suspected: true })) }),
  }),
  practitioner: fc.record({ specializesInSmp: yesNo, trainingHours: maybe(fc.integer({ min: 0, max: 200 })) }),
  technique: fc.record({
    needleDepthMillimeters: maybe(fc.constantFrom(0.2, 0.5, 1, 1.5, 2)),
    pigmentMatched: yesNo,
    layersEven: yesNo,
    numbing: fc.record({ percent: maybe(fc.constantFrom(2, 6)) }),
  }),
  aftercare: fc.record({ followed: yesNo, pickedScabs: yesNo }),
});

/** What is said of one way of failing: its level, then what prevents it. */
const about = (said: readonly string[], mode: FailureMode): readonly string[] => {
  const at = said.findIndex((sentence) => sentence.startsWith(`${en.modes[mode]}: `));
  return said.slice(at, at + 2);
};

describe("an assessment of what can go wrong", () => {
  test("says of each way of failing how it stands and what prevents it", () => {
    const said = explainRisk(assessRisk({}), en, "client");
    for (const mode of failureModes) {
      const [level, prevention] = about(said, mode);
      expect(level, mode).toContain("not settled");
      expect(prevention, mode).toMatch(/^It is prevented like this: .+\.$/);
    }
  });

  test("is what explain says of it, for the client and the clinician alike", () => {
    const risk = assessRisk({ technique: { layersEven: false } });
    expect(explain(risk, { locale: en })).toEqual(explainRisk(risk, en, "client"));
    expect(explain(risk, { locale: en, audience: "clinician" })).toEqual(explainRisk(risk, en, "clinician"));
  });

  test("calls everything low when every answer is good, and then names nobody", () => {
    const said = explainRisk(assessRisk(GOOD), en, "client");
    for (const mode of failureModes) expect(about(said, mode)[0]).toBe(`${en.modes[mode]}: low.`);
    expect(said.filter((sentence) => sentence.includes("can still change"))).toEqual([]);
  });

  test("says which factor makes a risk high, who says so, and who can change it", () => {
    const said = explainRisk(assessRisk(but({ technique: { needleDepthMillimeters: 2 } })), en, "client");
    expect(said[0]).toContain("Pigment that spreads under the skin: high, because the needle goes too deep.");
    expect(said[0]).toContain("(Source: “Why Scalp Micropigmentation Goes Wrong?”");
    expect(said[1]).toContain("set the needle to the right depth");
    expect(said.at(-1)).toMatch(/^What the practitioner can still change: that the needle goes too deep/);
  });

  test("names those who say that deep pigment stays", () => {
    const said = explainRisk(assessRisk(but({ technique: { needleDepthMillimeters: 2 } })), en, "client");
    expect(about(said, "early-fading")[0]).toMatch(/Others say otherwise: .+/);
  });

  test("joins several factors to one sentence", () => {
    const practitioner = { specializesInSmp: false, trainingHours: 10 };
    const said = explainRisk(assessRisk(but({ practitioner })), en, "client");
    expect(said[0]).toContain(
      "high, because the practitioner is not trained for this work and the training was short.",
    );
  });

  test("says between what a risk lies while an answer is missing, and asks for it", () => {
    const aftercare = { followed: undefined, washedEarly: false, scrubbed: false, shavedEarly: false };
    const said = explainRisk(assessRisk(but({ aftercare })), en, "client");
    expect(about(said, "infection")[0]).toBe(
      "Infection: not settled, between low and raised. Ask: Is the aftercare followed?",
    );
  });

  test("asks every open question of every way of failing, and names every factor that weighs", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const risk = assessRisk(input);
        const said = explainRisk(risk, en, "clinician");
        for (const { mode, unanswered, factors } of risk.modes) {
          const [level] = about(said, mode);
          for (const { fact } of unanswered) expect(level).toContain(en.riskQuestions[fact]);
          for (const { factor, weight } of factors) if (weight !== "none") expect(level).toContain(en.factors[factor]);
        }
      }),
    );
  });

  test("says nothing to the client of what is for the clinician only", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const said = explainRisk(assessRisk(input), en, "client").join(" ");
        for (const factor of ["body-dysmorphia", "compulsive-picking"] as const)
          expect(said).not.toContain(en.factors[factor]);
        for (const fact of ["client.health.bodyDysmorphia", "client.health.compulsivePicking"] as const)
          expect(said).not.toContain(en.riskQuestions[fact]);
      }),
    );
    const client = aClient({ health: { bodyDysmorphia: undefined } });
    const said = explainRisk(assessRisk({ ...GOOD, client }), en, "client");
    expect(about(said, "unmet-expectation")[0]).toBe("A result that disappoints: not settled, between low and high.");
  });

  test("says what speaks against a way of failing, and that it rules nothing out", () => {
    const said = explainRisk(assessRisk({ scalp: {}, practitioner: { specializesInSmp: true } }), en, "client");
    expect(said[2]).toMatch(
      /^What speaks against it: the practitioner is trained for this work\. .*rules nothing out\./,
    );
  });

  test("tells the clinician how each way of failing comes about, and the client only what to do", () => {
    const forClinician = explainRisk(assessRisk({}), en, "clinician").filter((one) => one.startsWith("It comes about"));
    expect(forClinician).toHaveLength(failureModes.length);
    expect(forClinician[0]).toContain("pigment lies below its layer and spreads");
    expect(explainRisk(assessRisk({}), en, "client").filter((one) => one.startsWith("It comes about"))).toEqual([]);
  });

  test("gives published frequencies as what they are, with their source", () => {
    const said = explainRisk(assessRisk(GOOD), en, "client").filter((sentence) => sentence.startsWith("Published of"));
    expect(said.length).toBeGreaterThan(publishedFrequencies.length);
    for (const sentence of said) expect(sentence).toMatch(/not of one person: .+ of 100\. \(Source: /);
  });

  test("says of numbing what it can do to the body", () => {
    const technique = { numbing: { agent: "lidocaine", percent: 6, largeArea: true } } as const;
    const said = explainRisk(assessRisk(but({ technique })), en, "client").join(" ");
    expect(said).toContain("Harm by what numbs the skin: high, because the numbing cream is too strong and");
  });

  test("names no source for a risk that no factor raises", () => {
    const said = explainRisk(assessRisk({}), en, "client").filter((sentence) => !sentence.startsWith("Published of"));
    expect(said.filter((sentence) => sentence.includes("Source"))).toEqual([]);
  });
});
