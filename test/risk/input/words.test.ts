import { expect, test } from "vitest";
import { assessRisk } from "../../../src/risk/assessRisk.js";
import { injectors, numbingAgents, pigmentChemistries, timings } from "../../../src/risk/input/words.js";
import { parseRiskInput } from "../../../src/risk/parseRiskInput.js";

const inputs: Readonly<Record<string, readonly [readonly string[], (word: string) => object]>> = {
  "numbing agent": [numbingAgents, (agent) => ({ technique: { numbing: { agent } } })],
  "person who injects": [injectors, (injectedBy) => ({ technique: { numbing: { injectedBy } } })],
  "pigment chemistry": [pigmentChemistries, (chemistry) => ({ technique: { pigment: { chemistry } } })],
  timing: [timings, (timing) => ({ visits: { visits: [{ timing }] } })],
};

test.each(Object.entries(inputs))("a %s is parsed and assessed, and no other word is either", (_, [words, inputOf]) => {
  for (const word of words) {
    expect(parseRiskInput(inputOf(word)).ok).toBe(true);
    expect(() => assessRisk(inputOf(word))).not.toThrow();
  }
  expect(parseRiskInput(inputOf("unheard-of")).ok).toBe(false);
  expect(() => assessRisk(inputOf("unheard-of"))).toThrow(expect.objectContaining({ code: "invalid-answer" }));
});
