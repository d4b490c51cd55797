import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain/explain.js";
import { explainRisk } from "../../src/explain/explainRisk.js";
import { failureModes } from "../../src/knowledge/vocabularies.js";
import { en } from "../../src/locales/en.js";
import { assessRisk } from "../../src/risk/assessRisk.js";
import type { RiskInput } from "../../src/risk/types.js";

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const yesNo = maybe(fc.boolean());

const arbitraryInput: fc.Arbitrary<RiskInput> = fc.record({
  client: fc.record({
    skin: fc.record({ sensitive: yesNo }),
    expectations: fc.record({ realistic: yesNo }),
  }),
  practitioner: fc.record({ specializesInSmp: yesNo, trainingHours: maybe(fc.integer({ min: 0, max: 200 })) }),
  technique: fc.record({
    needleDepthMillimeters: maybe(fc.constantFrom(0.2, 0.5, 1, 1.5, 2)),
    pigmentMatched: yesNo,
    layersEven: yesNo,
  }),
  aftercare: fc.record({ followed: yesNo }),
});

const GOOD: RiskInput = {
  client: { skin: { sensitive: false }, expectations: { realistic: true } },
  practitioner: { specializesInSmp: true, trainingHours: 120 },
  technique: { needleDepthMillimeters: 1, pigmentMatched: true, layersEven: true },
  aftercare: { followed: true },
};

describe("an assessment of what can go wrong", () => {
  test("says of each way of failing how it stands and what prevents it", () => {
    const said = explainRisk(assessRisk({}), en);
    expect(said).toHaveLength(failureModes.length * 2);
    failureModes.forEach((mode, index) => {
      expect(said[index * 2]?.startsWith(`${en.modes[mode]}: `), mode).toBe(true);
      expect(said[index * 2 + 1], mode).toMatch(/^It is prevented like this: .+\.$/);
    });
  });

  test("is what explain says of it, for the client and the clinician alike", () => {
    const risk = assessRisk({ technique: { layersEven: false } });
    expect(explain(risk, { locale: en })).toEqual(explainRisk(risk, en));
    expect(explain(risk, { locale: en, audience: "clinician" })).toEqual(explainRisk(risk, en));
  });

  test("calls everything low when every answer is good, and then names nobody", () => {
    const said = explainRisk(assessRisk(GOOD), en).filter((_, index) => index % 2 === 0);
    expect(said).toEqual(failureModes.map((mode) => `${en.modes[mode]}: low.`));
  });

  test("says which factor makes a risk high, and who says so", () => {
    const said = explainRisk(assessRisk({ ...GOOD, technique: { ...GOOD.technique, needleDepthMillimeters: 2 } }), en);
    expect(said[0]).toContain("Pigment that spreads under the skin: high, because the needle goes too deep.");
    expect(said[0]).toContain("(Source: “Why Scalp Micropigmentation Goes Wrong?”");
    expect(said[1]).toContain("set the needle to the right depth");
  });

  test("joins several factors to one sentence", () => {
    const practitioner = { specializesInSmp: false, trainingHours: 10 };
    const said = explainRisk(assessRisk({ ...GOOD, practitioner }), en);
    expect(said[0]).toContain(
      "high, because the practitioner is not trained for this work and the training was short.",
    );
  });

  test("says between what a risk lies while an answer is missing, and asks for it", () => {
    const said = explainRisk(assessRisk({}), en);
    const infection = said[failureModes.indexOf("infection") * 2];
    expect(infection).toBe("Infection: not settled, between low and raised. Ask: Is the aftercare followed?");
  });

  test("asks every open question of every way of failing", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const risk = assessRisk(input);
        const said = explainRisk(risk, en);
        risk.modes.forEach(({ unanswered }, index) => {
          for (const { fact } of unanswered) expect(said[index * 2]).toContain(en.riskQuestions[fact]);
        });
      }),
    );
  });

  test("names every factor that is there, also while another answer is missing", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const risk = assessRisk(input);
        const said = explainRisk(risk, en);
        risk.modes.forEach(({ factors }, index) => {
          for (const { factor } of factors) expect(said[index * 2]).toContain(en.factors[factor]);
        });
      }),
    );
  });

  test("names no source for a risk that no factor raises", () => {
    const said = explainRisk(assessRisk({}), en);
    expect(said.filter((sentence) => sentence.includes("Source"))).toEqual([]);
  });
});
