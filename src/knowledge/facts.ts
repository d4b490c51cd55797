import {
  fitzpatrickTypes,
  hairColors,
  hairLossCauses,
  looks,
  scalpSymptoms,
  scarColors,
  scarOrigins,
  scarSurfaces,
  sexes,
} from "./vocabularies.js";

/** How a fact is answered: `details` takes an object or a list, or "none". */
export type AnswerKind = "yes-no" | "choice" | "date" | "number" | "details";

/**
 * Facts that an intake asks together. The number is the version: a group never changes its members, so that "none of
 * these" given to an old form never answers a question that the form did not show.
 */
export type FactGroup =
  | "about-you-1"
  | "hair-loss-1"
  | "scar-1"
  | "look-1"
  | "skin-type-1"
  | "pregnancy-1"
  | "scalp-skin-1"
  | "allergies-1"
  | "heart-and-blood-1"
  | "immune-system-1"
  | "long-term-conditions-1"
  | "skin-lesions-1"
  | "medicines-1"
  | "recent-treatments-1"
  | "recent-days-1"
  | "mind-1"
  | "lifestyle-1"
  | "expectations-1"
  | "plans-1";

/** A fact of the client profile: how it is answered, with what it is asked, and what "none of these" means for it. */
export interface FactRow {
  readonly kind: AnswerKind;
  readonly group: FactGroup;
  readonly options?: readonly string[];
  /** The range of a number, both ends included. */
  readonly min?: number;
  readonly max?: number;
  /** The value that "none of these" stands for; absent where there is no such answer. */
  readonly none?: null | false | readonly [];
  /** The date of an end: `null` answers "still going on". */
  readonly mayGoOn?: true;
}

/** Every fact of a client profile that can be asked, by its path. */
export const facts = {
  birthDate: { kind: "date", group: "about-you-1" },
  sex: { kind: "choice", group: "about-you-1", options: sexes },

  desiredLook: { kind: "choice", group: "look-1", options: looks },
  "hair.color": { kind: "choice", group: "look-1", options: hairColors },
  "hair.grayPercent": { kind: "number", group: "look-1", min: 0, max: 100 },
  "hair.willKeepClipped": { kind: "yes-no", group: "look-1" },
  "hair.usesConcealer": { kind: "yes-no", group: "look-1" },

  "hairLoss.cause": { kind: "choice", group: "hair-loss-1", options: hairLossCauses },
  "hairLoss.diagnosed": { kind: "yes-no", group: "hair-loss-1" },
  "hairLoss.grade": { kind: "details", group: "hair-loss-1" },
  "hairLoss.onset": { kind: "date", group: "hair-loss-1" },
  "hairLoss.stable": { kind: "yes-no", group: "hair-loss-1" },
  "hairLoss.stableSince": { kind: "date", group: "hair-loss-1" },
  "hairLoss.scalpSymptoms": { kind: "details", group: "hair-loss-1", options: scalpSymptoms, none: [] },
  "hairLoss.folliclesRemain": { kind: "yes-no", group: "hair-loss-1" },

  "hairLoss.scar": { kind: "details", group: "scar-1" },
  "hairLoss.scar.formed": { kind: "date", group: "scar-1" },
  "hairLoss.scar.color": { kind: "choice", group: "scar-1", options: scarColors },
  "hairLoss.scar.surface": { kind: "choice", group: "scar-1", options: scarSurfaces },
  "hairLoss.scar.origin": { kind: "choice", group: "scar-1", options: scarOrigins },

  "skin.fitzpatrick": { kind: "choice", group: "skin-type-1", options: fitzpatrickTypes },
  "skin.sensitive": { kind: "yes-no", group: "skin-type-1", none: false },
  "skin.oily": { kind: "yes-no", group: "skin-type-1", none: false },
  "skin.dry": { kind: "yes-no", group: "skin-type-1", none: false },
  "skin.sunDamaged": { kind: "yes-no", group: "skin-type-1", none: false },

  "health.pregnancy": { kind: "details", group: "pregnancy-1", none: null },
  "health.pregnancy.dueOn": { kind: "date", group: "pregnancy-1" },
  "health.pregnancy.endedOn": { kind: "date", group: "pregnancy-1", mayGoOn: true },
  "health.breastfeeding": { kind: "details", group: "pregnancy-1", none: null },
  "health.breastfeeding.weanedOn": { kind: "date", group: "pregnancy-1", mayGoOn: true },

  "health.scalpInfection": { kind: "details", group: "scalp-skin-1", none: null },
  "health.openWound": { kind: "details", group: "scalp-skin-1", none: null },
  "health.psoriasis": { kind: "details", group: "scalp-skin-1", none: null },
  "health.eczema": { kind: "details", group: "scalp-skin-1", none: null },
  "health.seborrheicDermatitis": { kind: "details", group: "scalp-skin-1", none: null },

  "health.keloid": { kind: "details", group: "skin-lesions-1", none: null },
  "health.tumorInField": { kind: "details", group: "skin-lesions-1", none: null },
  "health.pigmentedLesionInField": { kind: "details", group: "skin-lesions-1", none: null },
  "health.pigmentedLesionInField.changing": { kind: "yes-no", group: "skin-lesions-1" },
  "health.vitiligo": { kind: "details", group: "skin-lesions-1", none: null },
  "health.vitiligo.stableSince": { kind: "date", group: "skin-lesions-1" },
  "health.lichenPlanus": { kind: "details", group: "skin-lesions-1", none: null },
  "health.albinism": { kind: "details", group: "skin-lesions-1", none: null },
  "health.hyperpigmentationTendency": { kind: "details", group: "skin-lesions-1", none: null },
  "health.hyperhidrosis": { kind: "details", group: "skin-lesions-1", none: null },

  "health.pigmentAllergy": { kind: "details", group: "allergies-1", none: null },
  "health.lidocaineAllergy": { kind: "details", group: "allergies-1", none: null },
  "health.epinephrineAllergy": { kind: "details", group: "allergies-1", none: null },
  "health.latexAllergy": { kind: "details", group: "allergies-1", none: null },
  "health.metalAllergy": { kind: "details", group: "allergies-1", none: null },
  "health.antibioticOintmentAllergy": { kind: "details", group: "allergies-1", none: null },

  "health.bleedingDisorder": { kind: "details", group: "heart-and-blood-1", none: null },
  "health.bleedingDisorder.severity": { kind: "choice", group: "heart-and-blood-1", options: ["mild", "severe"] },
  "health.hypertension": { kind: "details", group: "heart-and-blood-1", none: null },
  "health.hypertension.controlled": { kind: "yes-no", group: "heart-and-blood-1" },
  "health.heartDisease": { kind: "details", group: "heart-and-blood-1", none: null },
  "health.heartDisease.valve": { kind: "yes-no", group: "heart-and-blood-1" },
  "health.cardiacDevice": { kind: "details", group: "heart-and-blood-1", none: null },

  "health.immunosuppression": { kind: "details", group: "immune-system-1", none: null },
  "health.autoimmuneDisease": { kind: "details", group: "immune-system-1", none: null },
  "health.autoimmuneDisease.controlled": { kind: "yes-no", group: "immune-system-1" },
  "health.lupus": { kind: "details", group: "immune-system-1", none: null },
  "health.sarcoidosis": { kind: "details", group: "immune-system-1", none: null },
  "health.hiv": { kind: "details", group: "immune-system-1", none: null },
  "health.hiv.controlled": { kind: "yes-no", group: "immune-system-1" },
  "health.hepatitis": { kind: "details", group: "immune-system-1", none: null },
  "health.hepatitis.type": { kind: "choice", group: "immune-system-1", options: ["B", "C"] },

  "health.diabetes": { kind: "details", group: "long-term-conditions-1", none: null },
  "health.diabetes.hba1cPercent": { kind: "number", group: "long-term-conditions-1", min: 0, max: 100 },
  "health.diabetes.measuredOn": { kind: "date", group: "long-term-conditions-1" },
  "health.diabetes.controlled": { kind: "yes-no", group: "long-term-conditions-1" },
  "health.epilepsy": { kind: "details", group: "long-term-conditions-1", none: null },
  "health.epilepsy.lastSeizure": { kind: "date", group: "long-term-conditions-1" },
  "health.liverDisease": { kind: "details", group: "long-term-conditions-1", none: null },

  "health.anticoagulant": { kind: "details", group: "medicines-1", none: null },
  "health.isotretinoin": { kind: "details", group: "medicines-1", none: null },
  "health.isotretinoin.stoppedOn": { kind: "date", group: "medicines-1", mayGoOn: true },
  "health.topicalRetinoid": { kind: "details", group: "medicines-1", none: null },
  "health.topicalRetinoid.stoppedOn": { kind: "date", group: "medicines-1", mayGoOn: true },
  "health.antibiotics": { kind: "details", group: "medicines-1", none: null },
  "health.antibiotics.stoppedOn": { kind: "date", group: "medicines-1", mayGoOn: true },
  "health.thyroidMedicine": { kind: "details", group: "medicines-1", none: null },
  "health.minoxidil": { kind: "details", group: "medicines-1", none: null },

  "health.chemotherapy": { kind: "details", group: "recent-treatments-1", none: null },
  "health.chemotherapy.endedOn": { kind: "date", group: "recent-treatments-1", mayGoOn: true },
  "health.radiotherapy": { kind: "details", group: "recent-treatments-1", none: null },
  "health.radiotherapy.endedOn": { kind: "date", group: "recent-treatments-1", mayGoOn: true },
  "health.botulinumToxin": { kind: "details", group: "recent-treatments-1", none: null },
  "health.botulinumToxin.on": { kind: "date", group: "recent-treatments-1" },
  "health.filler": { kind: "details", group: "recent-treatments-1", none: null },
  "health.filler.on": { kind: "date", group: "recent-treatments-1" },
  "health.chemicalPeel": { kind: "details", group: "recent-treatments-1", none: null },
  "health.chemicalPeel.on": { kind: "date", group: "recent-treatments-1" },
  "health.laserOrIpl": { kind: "details", group: "recent-treatments-1", none: null },
  "health.laserOrIpl.on": { kind: "date", group: "recent-treatments-1" },
  "health.shinglesVaccine": { kind: "details", group: "recent-treatments-1", none: null },
  "health.shinglesVaccine.on": { kind: "date", group: "recent-treatments-1" },
  "health.hairTransplant": { kind: "details", group: "recent-treatments-1", none: null },
  "health.hairTransplant.on": { kind: "date", group: "recent-treatments-1" },
  "health.hairTransplant.technique": { kind: "choice", group: "recent-treatments-1", options: ["fue", "fut"] },
  "health.laserRemoval": { kind: "details", group: "recent-treatments-1", none: null },
  "health.laserRemoval.lastOn": { kind: "date", group: "recent-treatments-1" },
  "health.previousSmp": { kind: "details", group: "recent-treatments-1", none: null },
  "health.previousSmp.lastOn": { kind: "date", group: "recent-treatments-1" },

  "health.acuteIllness": { kind: "details", group: "recent-days-1", none: null },
  "health.sunburn": { kind: "details", group: "recent-days-1", none: null },
  "health.sunburn.on": { kind: "date", group: "recent-days-1" },
  "health.tan": { kind: "details", group: "recent-days-1", none: null },
  "health.tan.on": { kind: "date", group: "recent-days-1" },
  "health.alcohol": { kind: "details", group: "recent-days-1", none: null },
  "health.alcohol.on": { kind: "date", group: "recent-days-1" },
  "health.painReliefWithoutPrescription": { kind: "details", group: "recent-days-1", none: null },
  "health.painReliefWithoutPrescription.on": { kind: "date", group: "recent-days-1" },
  "health.supplements": { kind: "details", group: "recent-days-1", none: null },
  "health.supplements.on": { kind: "date", group: "recent-days-1" },

  "health.compulsivePicking": { kind: "details", group: "mind-1", none: null },
  "health.bodyDysmorphia": { kind: "details", group: "mind-1", none: null },

  "lifestyle.outdoorWork": { kind: "yes-no", group: "lifestyle-1", none: false },
  "lifestyle.swims": { kind: "yes-no", group: "lifestyle-1", none: false },
  "lifestyle.sauna": { kind: "yes-no", group: "lifestyle-1", none: false },
  "lifestyle.heavySweating": { kind: "yes-no", group: "lifestyle-1", none: false },
  "lifestyle.helmet": { kind: "yes-no", group: "lifestyle-1", none: false },
  "lifestyle.headCovering": { kind: "yes-no", group: "lifestyle-1", none: false },
  "lifestyle.shavesScalp": { kind: "yes-no", group: "lifestyle-1", none: false },

  "expectations.wantsObviousChange": { kind: "yes-no", group: "expectations-1" },
  "expectations.realistic": { kind: "yes-no", group: "expectations-1" },

  planned: { kind: "details", group: "plans-1", none: [] },
  patchTests: { kind: "details", group: "plans-1", none: [] },
} as const satisfies Record<string, FactRow>;

/** The path of a fact in the client profile, such as `birthDate` or `health.isotretinoin.stoppedOn`. */
export type FactPath = keyof typeof facts;
