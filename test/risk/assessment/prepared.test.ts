import { expect, test } from "vitest";
import { failureModes } from "../../../src/knowledge/vocabularies.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { prepareAssessment } from "../../../src/risk/assessment/prepared.js";

const { modes, hazards } = prepareAssessment(articleProtocol);

test("every way of failing is prepared once, in its order, with factors and preventions", () => {
  expect(modes.map(({ mode }) => mode)).toEqual([...failureModes]);
  for (const { factors, prevention } of modes) expect([factors.length, prevention.length]).not.toContain(0);
});

test("a factor stands with the ways of failing that its row names, and each prevention once", () => {
  for (const { mode, factors, prevention } of modes) {
    for (const { row } of factors) expect(row.modes).toContain(mode);
    expect(new Set(prevention).size).toBe(prevention.length);
  }
});

test("numbing is the only hazard, and its factors bear on no way of failing", () => {
  expect(hazards.map(({ hazard }) => hazard)).toEqual(["anesthetic-toxicity"]);
  for (const { row } of hazards[0]?.factors ?? []) expect(row.modes).toEqual(["anesthetic-toxicity"]);
});

test("a published frequency stands with the ways of failing that it is about", () => {
  const counted = (mode: string) => modes.find((row) => row.mode === mode)?.frequencies.map((one) => one.counted);
  expect(counted("unmet-expectation")).toEqual(["dissatisfaction"]);
  expect(counted("early-fading")).toEqual([]);
});
