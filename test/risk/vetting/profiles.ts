import fc from "fast-check";
import type { PractitionerProfile } from "../../../src/risk/types.js";

/** Everything asked, every answer good, at a place that asks for licenses. */
export const GOOD_PRACTITIONER = {
  specializesInSmp: true,
  trainingHours: 100,
  trainingTheoryHours: 65,
  trainingLiveProcedures: 6,
  yearsOfExperience: 5,
  adjustsNeedleDepth: true,
  choosesNeedles: true,
  blendsPigment: true,
  usesTattooInk: false,
  showsPhotos: true,
  showsHealedPhotos: true,
  consultsInPerson: true,
  plansForClient: true,
  offersPatchTest: true,
  screensForDysmorphia: true,
  promisesSingleSession: false,
  pressuresToBuy: false,
  takesWrittenConsent: true,
  sterilizes: true,
  usesSingleUseNeedles: true,
  wearsGloves: true,
  usesBarrierFilm: true,
  usesSealedInk: true,
  usesLabeledPigment: true,
  usesApprovedPigment: true,
  usesQualityPigment: true,
  licenseExists: true,
  licensed: true,
  premisesLicenseExists: true,
  premisesLicensed: true,
  hasInfectionControlCertificate: true,
  insured: true,
  backgroundChecked: true,
  hasGoodReviews: true,
  establishedClinic: true,
  offersPastClientContact: true,
  fairPrice: true,
  cheapest: false,
  givesWrittenAftercare: true,
  bookedAhead: true,
} as const satisfies PractitionerProfile;

/** A fact that vetting reads. */
export type Fact = keyof typeof GOOD_PRACTITIONER;

/** Every fact that vetting reads. */
export const vettedFacts = Object.keys(GOOD_PRACTITIONER) as readonly Fact[];

const boundaries: readonly number[] = [0, 0.5, 1, 2, 5, 6, 40, 64, 65, 99, 100, 101];
const answerTo = (fact: Fact): fc.Arbitrary<boolean | number> =>
  typeof GOOD_PRACTITIONER[fact] === "number" ? fc.constantFrom(...boundaries) : fc.boolean();
const answers = Object.fromEntries(vettedFacts.map((fact) => [fact, answerTo(fact)] as const));

/** Any practitioner of whom everything has been asked; each fact has an answer of its kind. */
export const arbitraryKnownPractitioner = fc.record(answers) as fc.Arbitrary<PractitionerProfile>;

/** Any practitioner, of whom more or less is known. */
export const arbitraryPractitioner = fc.record(answers, { requiredKeys: [] }) as fc.Arbitrary<PractitionerProfile>;

/** A practitioner good in everything but what is said here. */
export const practitionerWith = (answers: PractitionerProfile): PractitionerProfile => ({
  ...GOOD_PRACTITIONER,
  ...answers,
});
