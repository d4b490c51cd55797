import { expect, test } from "vitest";
import { rankQuestions } from "../../../src/risk/assessment/rankQuestions.js";
import { assessRisk } from "../../../src/risk/assessRisk.js";
import type { RiskInput } from "../../../src/risk/types.js";
import { but } from "../goodInput.js";

function ranked(input: RiskInput) {
  const { modes, hazards } = assessRisk(input);
  return rankQuestions(modes, hazards);
}

test("a question is asked once, with everything that it bears on", () => {
  expect(ranked(but({ technique: { pigmentMatched: undefined } }))).toEqual([
    {
      fact: "technique.pigmentMatched",
      couldMake: "high",
      why: ["unmatched-pigment"],
      disclosure: "client",
      modes: ["color-shift", "too-dark", "shade-mismatch"],
    },
  ]);
});

test("what could make more of a risk comes first, then what bears on more", () => {
  const open = but({
    practitioner: { trainingHours: undefined },
    technique: { layersEven: undefined, pigmentMatched: undefined, needleAngleDegrees: undefined },
  });
  expect(ranked(open).map(({ fact }) => fact)).toEqual([
    "technique.pigmentMatched",
    "technique.layersEven",
    "practitioner.trainingHours",
    "technique.needleAngleDegrees",
  ]);
});

test("one fact behind several factors keeps all of them and the worst that it could make", () => {
  const [depth] = ranked(but({ technique: { needleDepthMillimeters: undefined } }));
  expect(depth).toMatchObject({
    couldMake: "high",
    why: ["needle-too-deep", "deep-pigment-fading", "needle-too-shallow", "deep-pigment-color-shift"],
    modes: ["pigment-migration", "early-fading", "color-shift", "merged-dots"],
  });
});

test("a hazard asks too", () => {
  const asked = ranked(but({ technique: { numbing: undefined } }));
  expect(new Set(asked.flatMap(({ modes }) => modes))).toEqual(new Set(["anesthetic-toxicity"]));
});
