import { describe, expect, test } from "vitest";
import { longevityFactors } from "../../../src/knowledge/longevityFactors.js";
import { riskParameters } from "../../../src/knowledge/parameters/risk.js";
import { riskAndScheduleParameters } from "../../../src/knowledge/parameters/riskAndSchedule.js";
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

  test("has a weight of its own for every factor, the one that risk reads too where there is one", () => {
    for (const [factor, { weight }] of Object.entries(longevityFactors)) {
      const both = Object.hasOwn(riskParameters, weight);
      expect(weight).toBe(both ? `${factor}-weight` : `${factor}-longevity-weight`);
      expect(parameters[weight].shape).toBe("weight");
    }
    const weights = Object.values(longevityFactors).map(({ weight }) => weight);
    expect(weights).toEqual(
      expect.arrayContaining(
        Object.entries(riskAndScheduleParameters).flatMap(([id, { shape }]) => (shape === "weight" ? [id] : [])),
      ),
    );
  });
});
