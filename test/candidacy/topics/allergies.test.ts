import { describe, expect, test } from "vitest";
import { partialDate } from "../../../src/calendar/partialDate.js";
import type { ClientProfile, PatchTest } from "../../../src/client/types.js";
import { strictestProtocol } from "../../../src/protocol/strictestProtocol.js";
import { assess, findingsOf, letter, TODAY, withHealth } from "../../support/candidacy.js";
import { aClient } from "../../support/client.js";
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

describe("a patch test that showed a reaction", () => {
  const read = (readOn: string, reaction: boolean): PatchTest => ({ readOn: partialDate(readOn), reaction });
  const tested = (...patchTests: PatchTest[]): ClientProfile => aClient({ patchTests });
  const found = (client: ClientProfile) => findingsOf("pigment-allergy", assess(client));

  test("asks for a doctor's letter: whether it was an allergy, which rules out, is not for a form to say", () => {
    expectFound(tested(read("2026-02-20", true)), {
      because: "patch-test-reaction",
      effect: "clearance-required",
      parameter: "patch-test-reaction-effect",
    });
    const client = { ...tested(read("2026-02-20", true)), clearances: [letter("pigment-allergy", "2026-02-25")] };
    expect(assess(client).verdict).toBe("eligible");
  });

  test("says which test it was, and stands beside any clear one", () => {
    const [finding, ...more] = found(
      tested(read("2025-01-05", false), read("2025-06", true), read("2026-02-20", false)),
    );
    expect(more).toEqual([]);
    expect(finding?.facts).toMatchObject({ patchTests: { readOn: "2025-06", reaction: true } });
  });

  test("counts from the first day that its date can mean, and a day that is ahead not yet", () => {
    for (const readOn of ["2026-02-28", TODAY, "2026-03", "2026"])
      expect(found(tested(read(readOn, true)))).toHaveLength(1);
    for (const readOn of ["2026-03-02", "2026-04", "2027"]) expect(found(tested(read(readOn, true)))).toEqual([]);
  });

  test("is no matter while it showed none", () => {
    expect(assess(tested(read("2026-02-20", false)))).toMatchObject({ verdict: "eligible", settled: true });
  });

  test("rules out under the strictest preset, as a known allergy does", () => {
    expect(assess(tested(read("2026-02-20", true)), TODAY, strictestProtocol)).toMatchObject({
      verdict: "contraindicated",
      wait: "permanent",
    });
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
