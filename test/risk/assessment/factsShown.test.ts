import { expect, test } from "vitest";
import { factsShown } from "../../../src/risk/assessment/factsShown.js";
import { factsOf } from "../../../src/risk/facts/factsOf.js";

test("the fact stands first, then the figure that it is compared with", () => {
  const input = { technique: { needleDepthMillimeters: 2 } };
  const figure = { "needle-depth": { min: 0.5, max: 1.5 } };
  expect(factsShown({ fact: "technique.needleDepthMillimeters" }, figure, factsOf(input), input)).toEqual({
    "technique.needleDepthMillimeters": 2,
    "needle-depth": { min: 0.5, max: 1.5 },
  });
});

test("an answer that is judged by what it stands for is shown as given", () => {
  const input = { client: { skin: { fitzpatrick: "I" } } } as const;
  expect(factsShown({ fact: "client.skin.fitzpatrick" }, {}, factsOf(input), input)).toEqual({
    "client.skin.fitzpatrick": "I",
  });
});

test("what is not known is not shown", () => {
  expect(factsShown({ fact: "client.skin.oily" }, {}, factsOf({}), {})).toEqual({});
});
