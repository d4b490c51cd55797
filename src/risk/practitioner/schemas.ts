import * as z from "zod";
import type { SameKeys } from "../../client/dates/schemas.js";
import { atoms } from "../facts/schemas.js";
import type { PractitionerProfile } from "./types.js";

function buildPractitionerSchema() {
  const { yesNo, amount, count, measure } = atoms();
  return z.strictObject({
    specializesInSmp: yesNo,
    trainingHours: measure("practitioner.trainingHours"),
    trainingTheoryHours: measure("practitioner.trainingHours"),
    trainingLiveProcedures: count,
    yearsOfExperience: amount,
    adjustsNeedleDepth: yesNo,
    choosesNeedles: yesNo,
    blendsPigment: yesNo,
    usesTattooInk: yesNo,
    showsPhotos: yesNo,
    showsHealedPhotos: yesNo,
    consultsInPerson: yesNo,
    plansForClient: yesNo,
    offersPatchTest: yesNo,
    screensForDysmorphia: yesNo,
    promisesSingleSession: yesNo,
    pressuresToBuy: yesNo,
    takesWrittenConsent: yesNo,
    sterilizes: yesNo,
    usesSingleUseNeedles: yesNo,
    wearsGloves: yesNo,
    usesBarrierFilm: yesNo,
    usesSealedInk: yesNo,
    usesLabeledPigment: yesNo,
    usesApprovedPigment: yesNo,
    usesQualityPigment: yesNo,
    licenseExists: yesNo,
    licensed: yesNo,
    premisesLicenseExists: yesNo,
    premisesLicensed: yesNo,
    hasInfectionControlCertificate: yesNo,
    insured: yesNo,
    backgroundChecked: yesNo,
    hasGoodReviews: yesNo,
    establishedClinic: yesNo,
    offersPastClientContact: yesNo,
    fairPrice: yesNo,
    cheapest: yesNo,
    givesWrittenAftercare: yesNo,
    bookedAhead: yesNo,
  });
}

type Proof = SameKeys<z.output<ReturnType<typeof buildPractitionerSchema>>, PractitionerProfile>;

let practitionerProfile: (Proof extends true ? z.ZodType<PractitionerProfile> : never) | undefined;

/**
 * The zod schema of {@link PractitionerProfile}, built when it is first asked for.
 *
 * @returns the schema; unknown keys are issues, hours and years are 0 or more
 *
 * @example
 * ```ts
 * import { practitionerProfileSchema } from "scalp-micropigmentation/schemas";
 *
 * practitionerProfileSchema().safeParse({ trainingHours: 120 }).success; // => true
 * practitionerProfileSchema().safeParse({ trainingHours: -1 }).success; // => false
 * ```
 */
export function practitionerProfileSchema(): z.ZodType<PractitionerProfile> {
  practitionerProfile ??= buildPractitionerSchema();
  return practitionerProfile;
}
