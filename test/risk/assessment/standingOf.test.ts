import { expect, test } from "vitest";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { prepareAssessment } from "../../../src/risk/assessment/prepared.js";
import { standingOf } from "../../../src/risk/assessment/standingOf.js";
import { factsOf } from "../../../src/risk/facts/factsOf.js";
import type { RiskInput, RiskStanding } from "../../../src/risk/types.js";
import { but, GOOD } from "../goodInput.js";

const scarring = prepareAssessment(articleProtocol).modes.find(({ mode }) => mode === "scarring")!;
const standing = (input: RiskInput): RiskStanding => standingOf(scarring, factsOf(input), input);

test("nothing there and nothing open is low", () => {
  expect(standing(GOOD)).toMatchObject({ level: "low", atBest: "low", atWorst: "low", factors: [], unanswered: [] });
});

test("the heaviest that is there makes the level", () => {
  expect(standing(but({ practitioner: { specializesInSmp: false } }))).toMatchObject({
    level: "high",
    factors: [{ factor: "untrained-technician", facts: { "practitioner.specializesInSmp": false } }],
  });
});

test("the heaviest that could be there makes the worst, and is asked about", () => {
  expect(standing(but({ practitioner: { specializesInSmp: undefined } }))).toMatchObject({
    level: "undetermined",
    atBest: "low",
    atWorst: "high",
    factors: [],
    unanswered: [{ fact: "practitioner.specializesInSmp", couldMake: "high", why: ["untrained-technician"] }],
  });
});

test("prevention stands whatever is known", () => {
  expect(standing({}).prevention).toEqual(standing(GOOD).prevention);
  expect(standing({}).prevention).toEqual(["choose-a-specialist", "ask-a-doctor-first"]);
});
