import { describe, expect, test } from "vitest";
import { fitzpatrickTypes } from "../../../src/knowledge/vocabularies.js";
import { asked, assess, findingsOf, letter, TODAY, withHealth } from "../../support/candidacy.js";
import { aClient } from "../../support/client.js";
import { protocolWith } from "../../support/protocol.js";
import { expectAsked, expectFound, expectNone } from "./expecting.js";

describe.each([
  ["lichen planus", "lichenPlanus", "lichen-planus", "precaution", "lichen-planus-effect"],
  ["vitiligo", "vitiligo", "vitiligo", "clearance-required", "vitiligo-effect"],
  ["raised scars", "hypertrophicScars", "hypertrophic-scars", "contraindicated", "hypertrophic-scar-effect"],
  [
    "skin that darkens where it is hurt",
    "hyperpigmentationTendency",
    "hyperpigmentation-tendency",
    "contraindicated",
    "hyperpigmentation-tendency-effect",
  ],
  [
    "picking that cannot be helped",
    "compulsivePicking",
    "compulsive-picking",
    "contraindicated",
    "compulsive-picking-effect",
  ],
  ["albinism", "albinism", "albinism", "contraindicated", "albinism-effect"],
  ["heavy sweating", "hyperhidrosis", "hyperhidrosis", "precaution", "hyperhidrosis-effect"],
] as const)("%s", (_, key, because, effect, parameter) => {
  test(`is a reason for: ${effect}`, () => {
    expectFound(withHealth({ [key]: {} }), { because, effect, parameter });
  });

  test("is asked while nobody has asked, and no matter where there is none", () => {
    expectAsked({ [key]: undefined }, `health.${key}`, effect);
    expectNone(key);
  });

  test("is lifted by a doctor's letter exactly where one is asked for", () => {
    const client = { ...withHealth({ [key]: {} }), clearances: [letter(because, "2026-02-01")] };
    expect(assess(client).verdict).toBe(effect === "clearance-required" ? "eligible" : effect);
  });
});

test("picking is for the clinician's eyes only", () => {
  expect(findingsOf("compulsive-picking", assess(withHealth({ compulsivePicking: {} })))[0]?.disclosure).toBe(
    "clinician-only",
  );
});

describe("oily skin", () => {
  test("asks for care, and is asked while nobody has asked", () => {
    expectFound(aClient({ skin: { oily: true } }), {
      because: "oily-skin",
      effect: "precaution",
      parameter: "oily-skin-effect",
    });
    const open = assess(aClient({ skin: { oily: undefined } }));
    expect(open).toMatchObject({ verdict: "undetermined", atWorst: "precaution", wait: "none" });
    expect(asked(open)).toEqual(["skin.oily"]);
  });
});

describe("the type of the skin", () => {
  test.each(fitzpatrickTypes)("%s is welcome, and nothing is said of it", (fitzpatrick) => {
    const assessment = assess(aClient({ skin: { fitzpatrick } }));
    expect(assessment.verdict).toBe("eligible");
    expect(findingsOf("skin-type", assessment)).toEqual([]);
  });

  test("is said and asked where a protocol makes something of it", () => {
    const protocol = protocolWith({ "skin-type-effect": "precaution" });
    const found = findingsOf("skin-type", assess(aClient({ skin: { fitzpatrick: "VI" } }), TODAY, protocol));
    expect(found.map(({ facts }) => facts["skin.fitzpatrick"])).toEqual(["VI"]);
    expect(asked(assess(aClient({ skin: { fitzpatrick: undefined } }), TODAY, protocol))).toEqual(["skin.fitzpatrick"]);
  });
});
