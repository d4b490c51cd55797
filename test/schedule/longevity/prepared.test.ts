import { describe, expect, test } from "vitest";
import { longevityFactors } from "../../../src/knowledge/longevityFactors.js";
import { parameters } from "../../../src/knowledge/parameters.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { preparedLongevityFor } from "../../../src/schedule/longevity/prepared.js";

describe("what the protocol fixes about how long the look lasts", () => {
  test("is made once and frozen", () => {
    const prepared = preparedLongevityFor(undefined);
    expect(preparedLongevityFor(undefined)).toBe(prepared);
    expect(Object.isFrozen(prepared.kinds.permanent.factors)).toBe(true);
  });

  test("is the same for the article's protocol and for none", () => {
    expect(preparedLongevityFor(articleProtocol)).toEqual(preparedLongevityFor(undefined));
  });

  test("has a weight of its own for every factor", () => {
    for (const [factor, { weight }] of Object.entries(longevityFactors)) {
      expect(weight).toBe(`${factor}-longevity-weight`);
      expect(parameters[weight].shape).toBe("weight");
    }
  });
});
