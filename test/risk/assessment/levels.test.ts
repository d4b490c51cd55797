import { expect, test } from "vitest";
import { riskWeights } from "../../../src/knowledge/vocabularies.js";
import { compareLevels, higher, levelOfWeight } from "../../../src/risk/assessment/levels.js";

test("a factor without weight leaves a risk low, a moderate one raises it, a strong one makes it high", () => {
  expect(riskWeights.map(levelOfWeight)).toEqual(["low", "raised", "high"]);
});

test("low is below raised, and raised below high", () => {
  const levels = riskWeights.map(levelOfWeight);
  expect([...levels].reverse().sort(compareLevels)).toEqual(levels);
  expect(compareLevels("raised", "raised")).toBe(0);
});

test("of two levels the higher counts, in either order", () => {
  expect([higher("low", "high"), higher("high", "low")]).toEqual(["high", "high"]);
  expect([higher("raised", "low"), higher("low", "raised")]).toEqual(["raised", "raised"]);
  expect(higher("low", "low")).toBe("low");
});
