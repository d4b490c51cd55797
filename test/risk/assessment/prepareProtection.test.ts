import { expect, test } from "vitest";
import { type ProtectionId, riskProtections } from "../../../src/knowledge/failures/protections.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { prepareProtection } from "../../../src/risk/assessment/prepareProtection.js";

test.each(Object.keys(riskProtections) as ProtectionId[])(
  "%s lowers, rests on a claim and says who brings it about",
  (id) => {
    const { fixed } = prepareProtection(id, articleProtocol);
    expect(fixed).toMatchObject({ protection: id, direction: "lowers" });
    expect(fixed.evidence).not.toEqual([]);
  },
);

test("what compares with a figure shows the figure", () => {
  expect(prepareProtection("needle-in-its-layer", articleProtocol)).toMatchObject({
    figure: { "needle-depth": { min: 0.5, max: 1.5 } },
    limits: { min: 0.5, max: 1.5 },
  });
  expect(prepareProtection("even-layers", articleProtocol)).toMatchObject({ figure: {}, limits: undefined });
});

test("claims of another domain are named as they stand", () => {
  expect(prepareProtection("dark-skin", articleProtocol).fixed.evidence).toEqual([
    "smp-india-longevity-dark-skin-longevity-weight",
    "scalp-nation-dark-skin-longevity-weight",
  ]);
});
