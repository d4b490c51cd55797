import { expect, test } from "vitest";
import { riskFactors } from "../../../src/knowledge/riskFactors.js";
import { factsOf } from "../../../src/risk/facts/factsOf.js";
import { knownFact } from "../../../src/risk/facts/knownFact.js";
import { GOOD } from "../goodInput.js";

const paths = [...new Set(Object.values(riskFactors).map(({ fact }) => fact))];

test.each(paths)("%s is found in its part, and open while nobody has asked", (fact) => {
  expect(knownFact(factsOf(GOOD), fact)).not.toBeUndefined();
  expect(knownFact(factsOf({}), fact)).toBeUndefined();
});

test("a fact keeps its value", () => {
  expect(knownFact(factsOf({ technique: { needleDepthMillimeters: 1.2 } }), "technique.needleDepthMillimeters")).toBe(
    1.2,
  );
  expect(knownFact(factsOf({ technique: { numbing: { percent: 3 } } }), "technique.numbing.percent")).toBe(3);
});
