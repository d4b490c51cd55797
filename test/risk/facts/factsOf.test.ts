import { describe, expect, test } from "vitest";
import { type RiskFactorRow, riskFactors } from "../../../src/knowledge/riskFactors.js";
import { factsOf as partsOf } from "../../../src/risk/facts/factsOf.js";
import type { KnownFact } from "../../../src/risk/facts/types.js";
import type { RiskInput } from "../../../src/risk/types.js";
import { GOOD } from "../goodInput.js";

/** All facts of an input, whatever part they stand in. */
const factsOf = (input: RiskInput): Readonly<Record<string, KnownFact>> =>
  Object.assign({}, ...Object.values(partsOf(input))) as Record<string, KnownFact>;

test("every fact that a factor reads is there, and no other", () => {
  const read = new Set(
    Object.values<RiskFactorRow>(riskFactors).flatMap(({ fact, onlyWhere }) => [fact, onlyWhere?.fact ?? fact]),
  );
  expect(new Set(Object.keys(factsOf({})))).toEqual(read);
});

test("of an empty input nothing is known, of a full one everything", () => {
  expect(Object.values(factsOf({})).filter((value) => value !== undefined)).toEqual([]);
  expect(Object.entries(factsOf(GOOD)).filter(([, value]) => value === undefined)).toEqual([]);
});

describe("a clean place", () => {
  test.each<[string, RiskInput, boolean | undefined]>([
    ["nothing said", {}, undefined],
    ["seen to be clean", { environment: { equipmentClean: true } }, true],
    ["said to sterilize, nothing said of needles", { practitioner: { sterilizes: true } }, undefined],
    [
      "said to sterilize and to use new needles",
      { practitioner: { sterilizes: true, usesSingleUseNeedles: true } },
      true,
    ],
    ["said not to sterilize", { practitioner: { sterilizes: false } }, false],
    [
      "seen to be clean, but needles are used again",
      { environment: { equipmentClean: true }, practitioner: { usesSingleUseNeedles: false } },
      false,
    ],
    [
      "seen to be dirty, whatever is said",
      { environment: { equipmentClean: false }, practitioner: { sterilizes: true, usesSingleUseNeedles: true } },
      false,
    ],
  ])("%s", (_, input, clean) => {
    expect(factsOf(input)["environment.equipmentClean"]).toBe(clean);
  });

  test("has sealed ink where either says so and neither denies it", () => {
    const sealed = (input: RiskInput) => factsOf(input)["environment.inkSealed"];
    expect(sealed({ practitioner: { usesSealedInk: true } })).toBe(true);
    expect(sealed({ environment: { inkSealed: false }, practitioner: { usesSealedInk: true } })).toBe(false);
  });
});

describe("aftercare", () => {
  test("that was followed answers every part of it", () => {
    const facts = Object.entries(factsOf({ aftercare: { followed: true } })).filter(([fact]) =>
      fact.startsWith("aftercare."),
    );
    expect(facts.filter(([, value]) => value === undefined)).toEqual([]);
    expect(facts.filter(([, value]) => value === true).map(([fact]) => fact)).toEqual(["aftercare.followed"]);
  });

  test("that was not followed answers none, for nobody knows which part was left out", () => {
    const facts = factsOf({ aftercare: { followed: false } });
    expect(facts["aftercare.pickedScabs"]).toBeUndefined();
    expect(facts["aftercare.sunDays"]).toBeUndefined();
  });

  test("keeps what is said of a part, whatever is said of the whole", () => {
    const facts = factsOf({ aftercare: { followed: true, pickedScabs: true, sunDays: 2 } });
    expect([facts["aftercare.pickedScabs"], facts["aftercare.sunDays"]]).toEqual([true, 2]);
  });
});

describe("a session that came too early", () => {
  const early = (input: RiskInput) => factsOf(input)["visits.tooEarly"];

  test("is one among the visits, however many were on time", () => {
    expect(early({ visits: { visits: [] } })).toBe(false);
    expect(early({ visits: { visits: [{ timing: "on-time" }, { timing: "late" }] } })).toBe(false);
    expect(early({ visits: { visits: [{ timing: "too-early" }, { timing: "on-time" }] } })).toBe(true);
  });

  test("is open without a review, except for somebody who was never treated", () => {
    expect(early({})).toBeUndefined();
    expect(early({ client: { health: { previousSmp: {} } } })).toBeUndefined();
    expect(early({ client: { health: { previousSmp: null } } })).toBe(false);
  });
});
