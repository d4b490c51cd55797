import { expect, test } from "vitest";
import { type RiskFactorRow, riskFactors } from "../../../src/knowledge/riskFactors.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { prepareFactor } from "../../../src/risk/assessment/prepareFactor.js";
import { prepareQuestions } from "../../../src/risk/assessment/prepareQuestions.js";
import { protocolWith } from "../../support/protocol.js";

const factors = (["short-training", "needle-too-deep", "needle-too-shallow"] as const).map((factor) =>
  prepareFactor(factor, articleProtocol),
);

test("what stands low is asked everything that weighs, the most telling first, one question a fact", () => {
  expect(prepareQuestions(factors).low.map(({ asked }) => asked)).toEqual([
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
  expect(raised.map(({ asked }) => asked.fact)).toEqual(["technique.needleDepthMillimeters"]);
  expect(high).toEqual([]);
});

test("a factor without weight is not asked about", () => {
  const weightless = prepareFactor("short-training", protocolWith({ "short-training-weight": "none" }));
  expect(prepareQuestions([weightless]).low).toEqual([]);
});

test("a factor that hangs on a second fact asks for both, and shares neither with another, so that no question changes", () => {
  const numbing = prepareQuestions([prepareFactor("strong-numbing-cream", articleProtocol)]).low;
  expect(numbing.map(({ asked }) => [asked.fact, asked.why])).toEqual([
    ["technique.numbing.agent", ["strong-numbing-cream"]],
    ["technique.numbing.percent", ["strong-numbing-cream"]],
  ]);
  const rows = Object.values<RiskFactorRow>(riskFactors);
  const alone = rows.filter(({ onlyWhere }) => onlyWhere !== undefined);
  expect(alone.length).toBeGreaterThan(0);
  for (const row of alone)
    for (const fact of [row.fact, row.onlyWhere?.fact])
      expect(rows.filter((other) => other.fact === fact || other.onlyWhere?.fact === fact)).toEqual([row]);
});
