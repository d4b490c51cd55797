import { expect, test } from "vitest";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { prepareFactor } from "../../../src/risk/assessment/prepareFactor.js";
import { prepareQuestions } from "../../../src/risk/assessment/prepareQuestions.js";
import { protocolWith } from "../../support/protocol.js";

const factors = (["short-training", "needle-too-deep", "needle-too-shallow"] as const).map((factor) =>
  prepareFactor(factor, articleProtocol),
);

test("what stands low is asked everything that weighs, the most telling first, one question a fact", () => {
  expect(prepareQuestions(factors).low).toEqual([
    {
      fact: "technique.needleDepthMillimeters",
      couldMake: "high",
      why: ["needle-too-deep", "needle-too-shallow"],
      disclosure: "client",
    },
    { fact: "practitioner.trainingHours", couldMake: "raised", why: ["short-training"], disclosure: "client" },
  ]);
});

test("what stands raised is asked only what could make it high, and what is high nothing", () => {
  const { raised, high } = prepareQuestions(factors);
  expect(raised.map(({ fact }) => fact)).toEqual(["technique.needleDepthMillimeters"]);
  expect(high).toEqual([]);
});

test("a factor without weight is not asked about", () => {
  const weightless = prepareFactor("short-training", protocolWith({ "short-training-weight": "none" }));
  expect(prepareQuestions([weightless]).low).toEqual([]);
});
