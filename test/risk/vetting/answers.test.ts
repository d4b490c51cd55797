import { describe, expect, test } from "vitest";
import { type VettingCriterionRow, vettingCriteria } from "../../../src/knowledge/vettingCriteria.js";
import type { PractitionerProfile } from "../../../src/risk/types.js";
import { licenseExists, standingOf } from "../../../src/risk/vetting/answers.js";

const { "no-tattoo-ink": noInk, gloves, license, training, experience, "training-hours": hours } = vettingCriteria;

test.each<[VettingCriterionRow, PractitionerProfile, string]>([
  [gloves, {}, "unknown"],
  [gloves, { wearsGloves: true }, "met"],
  [gloves, { wearsGloves: false }, "unmet"],
  [noInk, { usesTattooInk: false }, "met"],
  [noInk, { usesTattooInk: true }, "unmet"],
  [training, { trainingHours: 0 }, "unmet"],
  [training, { trainingHours: 1 }, "met"],
  [experience, { yearsOfExperience: 1 }, "unmet"],
  [experience, { yearsOfExperience: 2 }, "met"],
  [experience, {}, "unknown"],
])("%j with %j is %s", (row, profile, standing) => {
  expect(standingOf(row, undefined, profile)).toBe(standing);
});

test.each([
  [39, "unmet"],
  [40, "met"],
  [41, "met"],
])("%d hours of training against 40 are %s", (trainingHours, standing) => {
  expect(standingOf(hours, 40, { trainingHours })).toBe(standing);
});

describe("a license", () => {
  test.each<[PractitionerProfile, boolean | undefined]>([
    [{}, undefined],
    [{ licensed: false }, undefined],
    [{ licensed: true }, true],
    [{ licenseExists: true }, true],
    [{ licenseExists: false }, false],
    [{ licenseExists: false, licensed: false }, false],
    [{ licenseExists: false, licensed: true }, true],
  ])("of %j exists: %s", (profile, exists) => {
    expect(licenseExists(profile, "licenseExists")).toBe(exists);
  });

  test.each<[PractitionerProfile, string | undefined]>([
    [{}, "unknown"],
    [{ licensed: false }, "unknown"],
    [{ licensed: true }, "met"],
    [{ licenseExists: true }, "unknown"],
    [{ licenseExists: true, licensed: false }, "unmet"],
    [{ licenseExists: false }, undefined],
    [{ licenseExists: false, licensed: false }, undefined],
  ])("of %j stands as %s", (profile, standing) => {
    expect(standingOf(license, undefined, profile)).toBe(standing);
  });

  test("of the premises is one of its own", () => {
    expect(licenseExists({ licensed: true, premisesLicensed: false }, "premisesLicenseExists")).toBeUndefined();
    expect(licenseExists({ premisesLicensed: true }, "premisesLicenseExists")).toBe(true);
  });
});
