import { describe, expect, test } from "vitest";
import { assess, letter, withHealth } from "../../support/candidacy.js";
import { expectAsked, expectFound, expectNone } from "./expecting.js";

describe.each([
  ["pigment", "pigmentAllergy", "pigment-allergy", "contraindicated"],
  ["lidocaine", "lidocaineAllergy", "lidocaine-allergy", "precaution"],
  ["epinephrine", "epinephrineAllergy", "epinephrine-allergy", "precaution"],
  ["latex", "latexAllergy", "latex-allergy", "precaution"],
  ["metal", "metalAllergy", "metal-allergy", "clearance-required"],
  ["antibiotic ointment", "antibioticOintmentAllergy", "antibiotic-ointment-allergy", "precaution"],
] as const)("an allergy to %s", (_, key, because, effect) => {
  test(`is a reason for: ${effect}`, () => {
    expectFound(withHealth({ [key]: {} }), { because, effect, parameter: `${because}-effect` });
  });

  test("that the client does not have is no matter", () => {
    expectNone(key);
  });

  test("is asked while nobody has asked", () => {
    expectAsked({ [key]: undefined }, `health.${key}`, effect);
  });
});

test("what numbs, protects or heals can be replaced: no such allergy turns anybody away", () => {
  const client = withHealth({
    lidocaineAllergy: {},
    epinephrineAllergy: {},
    latexAllergy: {},
    antibioticOintmentAllergy: {},
  });
  expect(assess(client)).toMatchObject({ verdict: "precaution", wait: "none" });
});

test("a doctor's letter lets a client with a metal allergy through, and never one who reacts to pigment", () => {
  const cleared = (key: "metalAllergy" | "pigmentAllergy", rule: "metal-allergy" | "pigment-allergy") =>
    assess({ ...withHealth({ [key]: {} }), clearances: [letter(rule, "2026-02-01")] }).verdict;
  expect(cleared("metalAllergy", "metal-allergy")).toBe("eligible");
  expect(cleared("pigmentAllergy", "pigment-allergy")).toBe("contraindicated");
});
