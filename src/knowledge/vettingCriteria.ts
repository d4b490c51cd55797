import type { ClaimId } from "./claimId.js";
import { deepFreeze } from "./deepFreeze.js";
import type { ParameterIdOf } from "./parameters.js";
import type { FailureMode, Importance } from "./vocabularies.js";

/** The mistakes that the article warns of, by what they are about. */
export type ArticleMistake = "technician" | "depth" | "pigment" | "evenness" | "hygiene" | "aftercare" | "price";

/** The parameters that weigh a criterion. */
export type ImportanceId = Extract<ParameterIdOf<"risk">, `${string}-importance`>;

/** Something that alone says to go elsewhere. */
export type RedFlagCode =
  | "unsterile-work"
  | "reused-needles"
  | "tattoo-ink"
  | "no-training-for-this-work"
  | "one-session-promise"
  | "sales-pressure";

/** The facts of a practitioner that answer a criterion, as the profile names them. */
export type PractitionerFact =
  | "specializesInSmp"
  | "trainingHours"
  | "trainingTheoryHours"
  | "trainingLiveProcedures"
  | "yearsOfExperience"
  | "adjustsNeedleDepth"
  | "choosesNeedles"
  | "blendsPigment"
  | "usesTattooInk"
  | "showsPhotos"
  | "showsHealedPhotos"
  | "consultsInPerson"
  | "plansForClient"
  | "offersPatchTest"
  | "screensForDysmorphia"
  | "promisesSingleSession"
  | "pressuresToBuy"
  | "takesWrittenConsent"
  | "sterilizes"
  | "usesSingleUseNeedles"
  | "wearsGloves"
  | "usesBarrierFilm"
  | "usesSealedInk"
  | "usesLabeledPigment"
  | "usesApprovedPigment"
  | "usesQualityPigment"
  | "licensed"
  | "premisesLicensed"
  | "hasInfectionControlCertificate"
  | "insured"
  | "backgroundChecked"
  | "hasGoodReviews"
  | "establishedClinic"
  | "offersPastClientContact"
  | "fairPrice"
  | "cheapest"
  | "givesWrittenAftercare"
  | "bookedAhead";

/** The figures that an answer in numbers is compared with. */
export type VettingThresholdId = "training-hours" | "training-theory-hours" | "training-live-procedures";

/** The facts that say whether the place asks for a license at all. */
export type LicensingFact = "licenseExists" | "premisesLicenseExists";

/** A point in the choice of a practitioner: what it screens for, how it is weighed and which fact answers it. */
export interface VettingCriterionRow {
  /** The ways of failing that it makes less likely to be met with. */
  readonly screensFor: readonly FailureMode[];
  /** The mistakes of the article that it is there to avoid. */
  readonly mistakes: readonly ArticleMistake[];
  readonly importance: ImportanceId;
  readonly fact: PractitionerFact;
  /**
   * The answer that meets it; a figure at or above the protocol's; any amount at all; or more than one, where a source says
   * "years" without a number.
   */
  readonly metBy: boolean | VettingThresholdId | "any" | "several";
  /** It exists only where the place asks for it. */
  readonly onlyWhere?: LicensingFact;
  /** Only those who issue a license call it essential: elsewhere it weighs no more than `expected`. */
  readonly essentialWhere?: LicensingFact;
  /** It is about price, and about nothing else: at most a reason to ask, as price never outweighs anything else. */
  readonly aboutPrice?: true;
  /** It never weighs more than this, whatever a protocol says. */
  readonly atMost?: Importance;
  /** Unmet, it alone says to go elsewhere, and the claims behind that. */
  readonly redFlag?: { readonly code: RedFlagCode; readonly evidence: readonly ClaimId[] };
}

/** What an untrained hand does. */
const HAND = [
  "pigment-migration",
  "early-fading",
  "color-shift",
  "too-dark",
  "uneven-application",
  "merged-dots",
  "unnatural-hairline",
  "shade-mismatch",
  "scarring",
] as const;

/** What too short a training does. */
const SHORT_TRAINING = ["pigment-migration", "uneven-application", "merged-dots", "unnatural-hairline"] as const;

/** The criteria of the article, of regulators, professional bodies and clinics, the most telling first. */
export const vettingCriteria = /* @__PURE__ */ deepFreeze({
  // What alone says to go elsewhere
  sterilization: {
    screensFor: ["infection"],
    mistakes: ["hygiene"],
    importance: "sterilization-importance",
    fact: "sterilizes",
    metBy: true,
    redFlag: {
      code: "unsterile-work",
      evidence: ["article-043", "smp-md-sanitation-sterilization-importance", "fda-ink-2024-sterilization-importance"],
    },
  },
  "single-use-needles": {
    screensFor: ["infection"],
    mistakes: ["hygiene"],
    importance: "single-use-needles-importance",
    fact: "usesSingleUseNeedles",
    metBy: true,
    redFlag: { code: "reused-needles", evidence: ["smp-md-sanitation-single-use-needles-importance"] },
  },
  "smp-specialization": {
    screensFor: HAND,
    mistakes: ["technician", "depth", "evenness"],
    importance: "smp-specialization-importance",
    fact: "specializesInSmp",
    metBy: true,
    redFlag: {
      code: "no-training-for-this-work",
      evidence: [
        "his-blue-smp-specialization-importance",
        "vital-male-smp-specialization-importance",
        "ht-clinics-uk-smp-specialization-importance",
      ],
    },
  },
  "no-tattoo-ink": {
    screensFor: ["color-shift", "shade-mismatch"],
    mistakes: ["pigment"],
    importance: "no-tattoo-ink-importance",
    fact: "usesTattooInk",
    metBy: false,
    redFlag: {
      code: "tattoo-ink",
      evidence: [
        "his-blue-no-tattoo-ink-importance",
        "vital-male-no-tattoo-ink-importance",
        "ht-clinics-uk-no-tattoo-ink-importance",
      ],
    },
  },
  "no-single-session-promise": {
    screensFor: ["too-dark", "merged-dots", "uneven-application", "unmet-expectation"],
    mistakes: ["evenness", "price"],
    importance: "no-single-session-promise-importance",
    fact: "promisesSingleSession",
    metBy: false,
    redFlag: {
      code: "one-session-promise",
      evidence: ["smp-hair-creations-no-single-session-promise-importance"],
    },
  },
  "no-sales-pressure": {
    screensFor: ["unmet-expectation"],
    mistakes: ["price"],
    importance: "no-sales-pressure-importance",
    fact: "pressuresToBuy",
    metBy: false,
    redFlag: { code: "sales-pressure", evidence: ["jccp-first-procedure-no-sales-pressure-importance"] },
  },
  // Skill
  training: {
    screensFor: HAND,
    mistakes: ["technician"],
    importance: "training-importance",
    fact: "trainingHours",
    metBy: "any",
  },
  // Hygiene and pigment
  "sealed-ink": {
    screensFor: ["infection"],
    mistakes: ["hygiene"],
    importance: "sealed-ink-importance",
    fact: "usesSealedInk",
    metBy: true,
  },
  "labeled-pigment": {
    screensFor: ["allergic-reaction", "color-shift", "infection"],
    mistakes: ["pigment", "hygiene"],
    importance: "labeled-pigment-importance",
    fact: "usesLabeledPigment",
    metBy: true,
  },
  // Papers
  license: {
    screensFor: ["infection", "scarring"],
    mistakes: ["technician", "hygiene"],
    importance: "license-importance",
    fact: "licensed",
    metBy: true,
    onlyWhere: "licenseExists",
  },
  "premises-license": {
    screensFor: ["infection"],
    mistakes: ["hygiene"],
    importance: "premises-license-importance",
    fact: "premisesLicensed",
    metBy: true,
    onlyWhere: "premisesLicenseExists",
  },
  "infection-control-certificate": {
    screensFor: ["infection"],
    mistakes: ["hygiene"],
    importance: "infection-control-certificate-importance",
    fact: "hasInfectionControlCertificate",
    metBy: true,
    essentialWhere: "licenseExists",
  },
  // Prevents nothing by itself: whoever insures looks at training and hygiene, and pays for what they did not prevent.
  insurance: {
    screensFor: ["infection", "allergic-reaction", "scarring"],
    mistakes: ["technician", "hygiene"],
    importance: "insurance-importance",
    fact: "insured",
    metBy: true,
    essentialWhere: "licenseExists",
  },
  // Prevents nothing by itself: an office looks at it before it gives a license, and a license that is held stands for it.
  "background-check": {
    screensFor: ["infection", "scarring"],
    mistakes: ["technician"],
    importance: "background-check-importance",
    fact: "backgroundChecked",
    metBy: true,
    onlyWhere: "licenseExists",
    atMost: "helpful",
  },
  "written-consent": {
    screensFor: ["unmet-expectation", "allergic-reaction"],
    mistakes: ["technician"],
    importance: "written-consent-importance",
    fact: "takesWrittenConsent",
    metBy: true,
  },
  // What the work looks like
  photos: {
    screensFor: ["unnatural-hairline", "uneven-application", "merged-dots", "unmet-expectation"],
    mistakes: ["technician", "evenness"],
    importance: "photos-importance",
    fact: "showsPhotos",
    metBy: true,
  },
  "healed-photos": {
    screensFor: ["pigment-migration", "early-fading", "color-shift", "too-dark", "merged-dots"],
    mistakes: ["technician", "depth", "pigment"],
    importance: "healed-photos-importance",
    fact: "showsHealedPhotos",
    metBy: true,
  },
  "in-person-consultation": {
    screensFor: ["unnatural-hairline", "shade-mismatch", "allergic-reaction", "unmet-expectation"],
    mistakes: ["technician", "pigment"],
    importance: "in-person-consultation-importance",
    fact: "consultsInPerson",
    metBy: true,
  },
  "own-plan": {
    screensFor: ["unnatural-hairline", "shade-mismatch", "uneven-application", "unmet-expectation"],
    mistakes: ["technician", "evenness"],
    importance: "own-plan-importance",
    fact: "plansForClient",
    metBy: true,
  },
  experience: {
    screensFor: ["pigment-migration", "early-fading", "uneven-application", "unnatural-hairline", "shade-mismatch"],
    mistakes: ["technician", "depth", "pigment"],
    importance: "experience-importance",
    fact: "yearsOfExperience",
    metBy: "several",
  },
  "training-hours": {
    screensFor: SHORT_TRAINING,
    mistakes: ["technician"],
    importance: "training-hours-importance",
    fact: "trainingHours",
    metBy: "training-hours",
  },
  // How a course is made up is one association's; what anybody is kept waiting for are its hours.
  "theory-hours": {
    screensFor: SHORT_TRAINING,
    mistakes: ["technician"],
    importance: "training-hours-importance",
    fact: "trainingTheoryHours",
    metBy: "training-theory-hours",
    atMost: "helpful",
  },
  "live-procedures": {
    screensFor: SHORT_TRAINING,
    mistakes: ["technician"],
    importance: "training-hours-importance",
    fact: "trainingLiveProcedures",
    metBy: "training-live-procedures",
    atMost: "helpful",
  },
  "needle-depth-adjustment": {
    screensFor: ["pigment-migration", "early-fading", "color-shift", "merged-dots"],
    mistakes: ["depth"],
    importance: "needle-depth-adjustment-importance",
    fact: "adjustsNeedleDepth",
    metBy: true,
  },
  "needle-choice": {
    screensFor: ["merged-dots", "unnatural-hairline", "uneven-application"],
    mistakes: ["depth", "evenness"],
    importance: "needle-choice-importance",
    fact: "choosesNeedles",
    metBy: true,
  },
  "custom-pigment": {
    screensFor: ["shade-mismatch", "color-shift", "too-dark"],
    mistakes: ["pigment"],
    importance: "custom-pigment-importance",
    fact: "blendsPigment",
    metBy: true,
  },
  "pigment-quality": {
    screensFor: ["color-shift", "early-fading"],
    mistakes: ["pigment"],
    importance: "pigment-quality-importance",
    fact: "usesQualityPigment",
    metBy: true,
  },
  "patch-test-offer": {
    screensFor: ["allergic-reaction"],
    mistakes: ["pigment"],
    importance: "patch-test-offer-importance",
    fact: "offersPatchTest",
    metBy: true,
  },
  "dysmorphia-screening": {
    screensFor: ["unmet-expectation"],
    mistakes: [],
    importance: "dysmorphia-screening-importance",
    fact: "screensForDysmorphia",
    metBy: true,
  },
  gloves: {
    screensFor: ["infection"],
    mistakes: ["hygiene"],
    importance: "gloves-importance",
    fact: "wearsGloves",
    metBy: true,
  },
  "barrier-film": {
    screensFor: ["infection"],
    mistakes: ["hygiene"],
    importance: "barrier-film-importance",
    fact: "usesBarrierFilm",
    metBy: true,
  },
  "written-aftercare": {
    screensFor: ["infection", "early-fading"],
    mistakes: ["aftercare"],
    importance: "written-aftercare-importance",
    fact: "givesWrittenAftercare",
    metBy: true,
  },
  // Repute and price
  "past-client-contact": {
    screensFor: ["early-fading", "unmet-expectation"],
    mistakes: ["technician"],
    importance: "past-client-contact-importance",
    fact: "offersPastClientContact",
    metBy: true,
  },
  reviews: {
    screensFor: ["unnatural-hairline", "uneven-application", "unmet-expectation"],
    mistakes: ["technician"],
    importance: "reviews-importance",
    fact: "hasGoodReviews",
    metBy: true,
  },
  "established-clinic": {
    screensFor: ["infection", "unmet-expectation"],
    mistakes: ["technician", "hygiene"],
    importance: "established-clinic-importance",
    fact: "establishedClinic",
    metBy: true,
  },
  "not-cheapest": {
    screensFor: ["uneven-application", "too-dark", "unmet-expectation"],
    mistakes: ["price"],
    importance: "not-cheapest-importance",
    fact: "cheapest",
    metBy: false,
    aboutPrice: true,
    atMost: "expected",
  },
  "fair-price": {
    screensFor: ["unmet-expectation"],
    mistakes: ["price"],
    importance: "fair-price-importance",
    fact: "fairPrice",
    metBy: true,
    aboutPrice: true,
    atMost: "expected",
  },
  // The article asks for it, and a regulator says that it approves none: nobody can be asked for what does not exist.
  "approved-pigment": {
    screensFor: ["allergic-reaction", "color-shift"],
    mistakes: ["pigment"],
    importance: "approved-pigment-importance",
    fact: "usesApprovedPigment",
    metBy: true,
    atMost: "helpful",
  },
  "advance-booking": {
    screensFor: ["unmet-expectation"],
    mistakes: ["technician"],
    importance: "advance-booking-importance",
    fact: "bookedAhead",
    metBy: true,
  },
} as const satisfies Record<string, VettingCriterionRow>);

/** The name of a point in the choice of a practitioner. */
export type CriterionId = keyof typeof vettingCriteria;
