import { deepFreeze } from "./deepFreeze.js";
import type { FactPath } from "./facts.js";
import type { ParameterIdOf } from "./parameters.js";

/**
 * A rule of candidacy: the facts that it reads and the parameters that it goes by. Its thresholds stand in the protocol, who
 * may see it in `disclosures`.
 */
export interface RuleRow {
  readonly facts: readonly FactPath[];
  readonly parameters: readonly ParameterIdOf<"candidacy">[];
}

/** Every rule of candidacy. */
export const rules = /* @__PURE__ */ deepFreeze({
  "age-of-majority": { facts: ["birthDate"], parameters: ["age-of-majority", "under-age-effect"] },
  pregnancy: {
    facts: ["sex", "health.pregnancy", "health.pregnancy.endedOn"],
    parameters: ["pregnancy-effect"],
  },
  childbirth: {
    facts: ["sex", "health.pregnancy", "health.pregnancy.endedOn", "health.pregnancy.endedInBirth"],
    parameters: ["postpartum-effect", "postpartum-wait"],
  },
  breastfeeding: {
    facts: ["sex", "health.breastfeeding", "health.breastfeeding.weanedOn"],
    parameters: ["breastfeeding-effect"],
  },
  "scalp-infection": { facts: ["health.scalpInfection"], parameters: ["scalp-infection-effect"] },
  psoriasis: {
    facts: ["health.psoriasis"],
    parameters: ["active-skin-disease-effect", "quiet-skin-disease-effect"],
  },
  eczema: { facts: ["health.eczema"], parameters: ["active-skin-disease-effect", "quiet-skin-disease-effect"] },
  "seborrheic-dermatitis": {
    facts: ["health.seborrheicDermatitis"],
    parameters: ["active-skin-disease-effect", "quiet-skin-disease-effect"],
  },
  isotretinoin: {
    facts: ["health.isotretinoin", "health.isotretinoin.stoppedOn"],
    parameters: ["isotretinoin-effect", "isotretinoin-wait"],
  },
  keloid: { facts: ["health.keloid"], parameters: ["keloid-on-scalp-effect", "keloid-elsewhere-effect"] },
  "hair-loss-fit": {
    facts: [
      "hairLoss.cause",
      "hairLoss.stable",
      "hairLoss.stableSince",
      "hairLoss.onset",
      "hairLoss.scar.origin",
      "hairLoss.folliclesRemain",
      "sex",
      "desiredLook",
    ],
    parameters: [
      "pattern-hair-loss-effect",
      "alopecia-areata-effect",
      "total-alopecia-effect",
      "scarring-alopecia-effect",
      "scar-effect",
      "chemotherapy-hair-loss-effect",
      "unestablished-cause-effect",
      "unstable-areata-effect",
      "active-scarring-alopecia-effect",
      "temporary-hair-loss-effect",
      "female-pattern-hair-loss-effect",
      "diffuse-thinning-effect",
      "areata-stability-wait",
      "areata-rest-wait",
      "scarring-alopecia-inactivity-wait",
      "strip-scar-effect",
      "extraction-scar-effect",
      "long-hair-density-effect",
    ],
  },
  "undiagnosed-hair-loss": {
    facts: ["hairLoss.scalpSymptoms", "hairLoss.diagnosed"],
    parameters: ["undiagnosed-symptoms-effect"],
  },
  "remaining-follicles": {
    facts: ["desiredLook", "hairLoss.cause", "hairLoss.folliclesRemain"],
    parameters: ["no-follicles-effect"],
  },
  "hair-to-blend": {
    facts: ["desiredLook", "hairLoss.cause", "hairLoss.folliclesRemain"],
    parameters: ["density-without-hair-effect"],
  },
  immunosuppression: {
    facts: ["health.immunosuppression"],
    parameters: ["severe-immunosuppression-effect", "mild-immunosuppression-effect"],
  },
  "autoimmune-disease": {
    facts: ["health.autoimmuneDisease"],
    parameters: ["autoimmune-disease-effect"],
  },
  lupus: {
    facts: ["health.lupus"],
    parameters: ["lupus-effect"],
  },
  sarcoidosis: {
    facts: ["health.sarcoidosis"],
    parameters: ["sarcoidosis-effect"],
  },
  hiv: {
    facts: ["health.hiv", "health.hiv.controlled"],
    parameters: ["hiv-effect", "uncontrolled-hiv-effect"],
  },
  hepatitis: {
    facts: ["health.hepatitis"],
    parameters: ["hepatitis-effect"],
  },
  "tumor-in-field": {
    facts: ["health.tumorInField"],
    parameters: ["tumor-in-field-effect"],
  },
  "pigmented-lesion": {
    facts: ["health.pigmentedLesionInField", "health.pigmentedLesionInField.changing"],
    parameters: ["pigmented-lesion-effect", "changing-pigmented-lesion-effect"],
  },
  "open-wound": {
    facts: ["health.openWound"],
    parameters: ["open-wound-effect"],
  },
  "acute-illness": {
    facts: ["health.acuteIllness"],
    parameters: ["acute-illness-effect"],
  },
  "lichen-planus": {
    facts: ["health.lichenPlanus"],
    parameters: ["lichen-planus-effect"],
  },
  vitiligo: {
    facts: ["health.vitiligo"],
    parameters: ["vitiligo-effect"],
  },
  "hypertrophic-scars": {
    facts: ["health.hypertrophicScars"],
    parameters: ["hypertrophic-scar-effect"],
  },
  "hyperpigmentation-tendency": {
    facts: ["health.hyperpigmentationTendency"],
    parameters: ["hyperpigmentation-tendency-effect"],
  },
  "compulsive-picking": {
    facts: ["health.compulsivePicking"],
    parameters: ["compulsive-picking-effect"],
  },
  albinism: {
    facts: ["health.albinism"],
    parameters: ["albinism-effect"],
  },
  hyperhidrosis: {
    facts: ["health.hyperhidrosis"],
    parameters: ["hyperhidrosis-effect"],
  },
  "skin-type": {
    facts: ["skin.fitzpatrick", "skin.oily"],
    parameters: ["skin-type-effect", "oily-skin-effect"],
  },
  "hair-color": {
    facts: ["hair.color"],
    parameters: ["gray-hair-effect", "white-hair-effect"],
  },
  "pigment-allergy": {
    facts: ["health.pigmentAllergy", "patchTests", "health.previousSmp", "health.previousSmp.problem"],
    parameters: ["pigment-allergy-effect", "patch-test-reaction-effect"],
  },
  "lidocaine-allergy": {
    facts: ["health.lidocaineAllergy"],
    parameters: ["lidocaine-allergy-effect"],
  },
  "epinephrine-allergy": {
    facts: ["health.epinephrineAllergy"],
    parameters: ["epinephrine-allergy-effect"],
  },
  "latex-allergy": {
    facts: ["health.latexAllergy"],
    parameters: ["latex-allergy-effect"],
  },
  "metal-allergy": {
    facts: ["health.metalAllergy"],
    parameters: ["metal-allergy-effect"],
  },
  "antibiotic-ointment-allergy": {
    facts: ["health.antibioticOintmentAllergy"],
    parameters: ["antibiotic-ointment-allergy-effect"],
  },
  "bleeding-disorder": {
    facts: ["health.bleedingDisorder", "health.bleedingDisorder.severity"],
    parameters: ["mild-bleeding-disorder-effect", "severe-bleeding-disorder-effect"],
  },
  anticoagulant: {
    facts: ["health.anticoagulant"],
    parameters: ["prescribed-anticoagulant-effect"],
  },
  hypertension: {
    facts: ["health.hypertension", "health.hypertension.controlled"],
    parameters: ["controlled-hypertension-effect", "uncontrolled-hypertension-effect"],
  },
  "heart-disease": {
    facts: ["health.heartDisease", "health.heartDisease.valve"],
    parameters: ["heart-disease-effect", "valve-disease-effect"],
  },
  "cardiac-device": {
    facts: ["health.cardiacDevice"],
    parameters: ["cardiac-device-effect"],
  },
  diabetes: {
    facts: ["health.diabetes", "health.diabetes.controlled", "health.diabetes.hba1cPercent", "health.diabetes.insulin"],
    parameters: [
      "controlled-diabetes-effect",
      "uncontrolled-diabetes-effect",
      "insulin-treated-diabetes-effect",
      "diabetes-hba1c-limit",
    ],
  },
  "liver-disease": {
    facts: ["health.liverDisease"],
    parameters: ["liver-disease-effect"],
  },
  "thyroid-medicine": {
    facts: ["health.thyroidMedicine"],
    parameters: ["thyroid-medicine-effect"],
  },
  epilepsy: {
    facts: ["health.epilepsy"],
    parameters: ["epilepsy-effect"],
  },
  "body-dysmorphia": {
    facts: ["health.bodyDysmorphia"],
    parameters: ["body-dysmorphia-effect"],
  },
  "mental-disorder": {
    facts: ["health.mentalDisorder", "health.mentalDisorder.treated"],
    parameters: ["untreated-mental-disorder-effect"],
  },
  expectations: {
    facts: ["expectations.realistic"],
    parameters: ["unrealistic-expectations-effect"],
  },
  "topical-retinoid": {
    facts: ["health.topicalRetinoid", "health.topicalRetinoid.stoppedOn"],
    parameters: ["topical-retinoid-effect", "topical-retinoid-wait"],
  },
  antibiotics: {
    facts: ["health.antibiotics", "health.antibiotics.stoppedOn"],
    parameters: ["antibiotics-effect", "antibiotics-wait"],
  },
  minoxidil: {
    facts: ["health.minoxidil"],
    parameters: ["topical-minoxidil-effect", "topical-minoxidil-wait"],
  },
  chemotherapy: {
    facts: ["health.chemotherapy", "health.chemotherapy.endedOn"],
    parameters: ["chemotherapy-effect", "chemotherapy-wait"],
  },
  "planned-chemotherapy": {
    facts: ["planned"],
    parameters: ["planned-chemotherapy-effect", "planned-chemotherapy-window"],
  },
  "planned-radiotherapy": {
    facts: ["planned"],
    parameters: ["planned-radiotherapy-effect", "planned-radiotherapy-window"],
  },
  radiotherapy: {
    facts: ["health.radiotherapy", "health.radiotherapy.endedOn"],
    parameters: ["radiotherapy-effect", "radiotherapy-wait"],
  },
  sunburn: {
    facts: ["health.sunburn", "health.sunburn.on"],
    parameters: ["sunburn-effect", "tan-wait"],
  },
  tan: {
    facts: ["health.tan", "health.tan.on"],
    parameters: ["tan-effect", "tan-wait"],
  },
  "botulinum-toxin": {
    facts: ["health.botulinumToxin", "health.botulinumToxin.on"],
    parameters: ["botulinum-toxin-effect", "botulinum-toxin-wait"],
  },
  filler: {
    facts: ["health.filler", "health.filler.on"],
    parameters: ["filler-effect", "filler-wait"],
  },
  "chemical-peel": {
    facts: ["health.chemicalPeel", "health.chemicalPeel.on"],
    parameters: ["chemical-peel-effect", "chemical-peel-wait"],
  },
  "laser-or-ipl": {
    facts: ["health.laserOrIpl", "health.laserOrIpl.on"],
    parameters: ["laser-or-ipl-effect", "laser-or-ipl-wait"],
  },
  "laser-removal": {
    facts: ["health.laserRemoval", "health.laserRemoval.lastOn"],
    parameters: ["laser-removal-effect", "laser-removal-wait"],
  },
  "shingles-vaccine": {
    facts: ["health.shinglesVaccine", "health.shinglesVaccine.on"],
    parameters: ["shingles-vaccine-effect", "shingles-vaccine-wait"],
  },
  "hair-transplant": {
    facts: ["health.hairTransplant", "health.hairTransplant.on", "desiredLook"],
    parameters: ["hair-transplant-effect", "hair-transplant-wait", "density-after-transplant-effect"],
  },
  "planned-hair-transplant": {
    facts: ["planned"],
    parameters: ["planned-hair-transplant-effect"],
  },
  "previous-smp": {
    facts: ["health.previousSmp", "health.previousSmp.problem"],
    parameters: ["previous-work-problem-effect"],
  },
  "earlier-session": {
    facts: ["health.previousSmp", "health.previousSmp.lastOn"],
    parameters: ["early-session-effect", "session-spacing-hard-minimum", "touch-up-window"],
  },
  alcohol: {
    facts: ["health.alcohol", "health.alcohol.on"],
    parameters: ["alcohol-effect", "alcohol-wait"],
  },
  caffeine: {
    facts: ["health.caffeine", "health.caffeine.on"],
    parameters: ["caffeine-effect", "caffeine-wait"],
  },
  "pain-relief": {
    facts: ["health.painReliefWithoutPrescription", "health.painReliefWithoutPrescription.on"],
    parameters: ["pain-relief-effect", "pain-relief-wait"],
  },
  supplements: {
    facts: ["health.supplements", "health.supplements.on"],
    parameters: ["supplements-effect", "supplements-wait"],
  },
  "hair-loss-grade": {
    facts: ["hairLoss.cause", "hairLoss.grade", "expectations.wantsObviousChange"],
    parameters: ["mild-thinning-effect", "intermediate-pattern-loss-effect", "advanced-pattern-loss-effect"],
  },
  "progressing-hair-loss": {
    facts: ["hairLoss.cause", "hairLoss.stable", "hairLoss.scalpSymptoms"],
    parameters: [
      "progressing-hair-loss-effect",
      "progressing-hair-loss-maintenance-effect",
      "changing-hair-loss-effect",
    ],
  },
  "early-hair-loss": {
    facts: ["birthDate", "hairLoss.cause"],
    parameters: ["early-pattern-loss-effect"],
  },
  "scar-maturity": {
    facts: ["hairLoss.cause", "desiredLook", "hairLoss.scar.formed", "hairLoss.scar.color"],
    parameters: ["scar-maturity-effect", "scar-maturity-wait", "red-scar-effect"],
  },
  "scar-surface": {
    facts: ["hairLoss.cause", "desiredLook", "hairLoss.scar.surface"],
    parameters: ["raised-scar-effect", "depressed-scar-effect"],
  },
  "clipped-hair": {
    facts: ["desiredLook", "hair.willKeepClipped"],
    parameters: ["unclipped-hair-effect"],
  },
  "patch-test": {
    facts: ["skin.sensitive", "patchTests", "hairLoss.cause", "desiredLook"],
    parameters: ["patch-test-policy", "scar-patch-test-policy", "patch-test-wait"],
  },
  "written-consent": { facts: [], parameters: ["written-consent-policy"] },
  // An engineering default: no source at hand asks for it, and without a picture from before nobody can judge a result.
  "baseline-photographs": { facts: [], parameters: [] },
} as const satisfies Record<string, RuleRow>);

/** The id of a rule of candidacy. */
export type RuleId = keyof typeof rules;

/** Why a rule spoke. */
export type ReasonCode =
  | "under-age"
  | "pregnant"
  | "birth-recent"
  | "breastfeeding"
  | "infection-active"
  | "skin-disease-active"
  | "skin-disease-quiet"
  | "isotretinoin-ongoing"
  | "isotretinoin-recent"
  | "keloid-on-scalp"
  | "keloid-elsewhere"
  | "accepted-indication"
  | "cause-not-established"
  | "hair-loss-unstable"
  | "hair-loss-temporary"
  | "undiagnosed-with-symptoms"
  | "no-follicles-remain"
  | "no-hair-to-blend"
  | "immunosuppression-severe"
  | "immunosuppression-mild"
  | "autoimmune-disease"
  | "lupus"
  | "sarcoidosis"
  | "hiv"
  | "hiv-not-controlled"
  | "hepatitis"
  | "tumor-in-field"
  | "lesion-in-field"
  | "lesion-changing"
  | "open-wound"
  | "acute-illness"
  | "lichen-planus"
  | "vitiligo"
  | "hypertrophic-scars"
  | "hyperpigmentation-tendency"
  | "compulsive-picking"
  | "albinism"
  | "hyperhidrosis"
  | "oily-skin"
  | "skin-type"
  | "gray-hair"
  | "white-hair"
  | "pigment-allergy"
  | "patch-test-reaction"
  | "lidocaine-allergy"
  | "epinephrine-allergy"
  | "latex-allergy"
  | "metal-allergy"
  | "antibiotic-ointment-allergy"
  | "bleeding-disorder"
  | "bleeding-disorder-severe"
  | "anticoagulant-prescribed"
  | "hypertension"
  | "hypertension-not-controlled"
  | "heart-disease"
  | "valve-disease"
  | "cardiac-device"
  | "diabetes"
  | "diabetes-not-controlled"
  | "diabetes-with-insulin"
  | "liver-disease"
  | "thyroid-medicine"
  | "epilepsy"
  | "dysmorphia-suspected"
  | "mental-disorder-untreated"
  | "expectations-unrealistic"
  | "topical-retinoid-ongoing"
  | "topical-retinoid-recent"
  | "antibiotics-ongoing"
  | "antibiotics-recent"
  | "minoxidil-topical"
  | "chemotherapy-ongoing"
  | "chemotherapy-recent"
  | "chemotherapy-planned"
  | "radiotherapy-planned"
  | "radiotherapy-ongoing"
  | "radiotherapy-recent"
  | "sunburn-recent"
  | "tan-recent"
  | "alcohol-recent"
  | "caffeine-recent"
  | "pain-relief-recent"
  | "supplements-recent"
  | "botulinum-toxin-recent"
  | "filler-recent"
  | "chemical-peel-recent"
  | "laser-or-ipl-recent"
  | "laser-removal-recent"
  | "shingles-vaccine-recent"
  | "hair-transplant-recent"
  | "transplant-density"
  | "hair-transplant-planned"
  | "previous-work-problem"
  | "session-recent"
  | "mild-thinning"
  | "intermediate-pattern-loss"
  | "advanced-pattern-loss"
  | "hair-loss-progressing"
  | "pattern-loss-early"
  | "hair-loss-recent"
  | "hair-loss-rested-briefly"
  | "scar-immature"
  | "scar-red"
  | "scar-raised"
  | "scar-depressed"
  | "hair-not-clipped";

/** What would have to happen for a wait without a date to end. */
export type ConditionCode =
  | "pregnancy-ended"
  | "weaned"
  | "infection-healed"
  | "skin-clear"
  | "prescriber-ended-course"
  | "immunity-recovered"
  | "hair-loss-stable"
  | "doctor-agrees"
  | "wound-healed"
  | "well-again"
  | "blood-pressure-controlled"
  | "blood-sugar-controlled"
  | "assessed-by-specialist"
  | "old-work-corrected"
  | "transplant-settled"
  | "scar-pale";
