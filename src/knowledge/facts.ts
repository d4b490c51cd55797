import { deepFreeze } from "./deepFreeze.js";
import {
  failureModes,
  fitzpatrickTypes,
  hairColors,
  hairLossCauses,
  looks,
  scalpSymptoms,
  scarColors,
  scarOrigins,
  scarSurfaces,
  severities,
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
  | "childbirth-1"
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
  /** A choice of something that need not be: `null` answers "none". */
  readonly mayBeNone?: true;
}

/** Items of a list that "none of these" answers: one row for all that are asked together. */
const PREGNANCY = { kind: "details", group: "pregnancy-1", none: null } as const;
const SCALP_SKIN = { kind: "details", group: "scalp-skin-1", none: null } as const;
const SKIN_LESIONS = { kind: "details", group: "skin-lesions-1", none: null } as const;
const ALLERGIES = { kind: "details", group: "allergies-1", none: null } as const;
const HEART_AND_BLOOD = { kind: "details", group: "heart-and-blood-1", none: null } as const;
const IMMUNE_SYSTEM = { kind: "details", group: "immune-system-1", none: null } as const;
const LONG_TERM_CONDITIONS = { kind: "details", group: "long-term-conditions-1", none: null } as const;
const MEDICINES = { kind: "details", group: "medicines-1", none: null } as const;
const RECENT_TREATMENTS = { kind: "details", group: "recent-treatments-1", none: null } as const;
const RECENT_DAYS = { kind: "details", group: "recent-days-1", none: null } as const;
const MIND = { kind: "details", group: "mind-1", none: null } as const;
const LIFESTYLE = { kind: "yes-no", group: "lifestyle-1", none: false } as const;

/** Every fact of a client profile that can be asked, by its path. */
export const facts = /* @__PURE__ */ deepFreeze({
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

  "health.pregnancy": PREGNANCY,
  "health.pregnancy.dueOn": { kind: "date", group: "pregnancy-1" },
  "health.pregnancy.endedOn": { kind: "date", group: "pregnancy-1", mayGoOn: true },
  "health.pregnancy.endedInBirth": { kind: "yes-no", group: "childbirth-1" },
  "health.breastfeeding": PREGNANCY,
  "health.breastfeeding.weanedOn": { kind: "date", group: "pregnancy-1", mayGoOn: true },

  "health.scalpInfection": SCALP_SKIN,
  "health.openWound": SCALP_SKIN,
  "health.psoriasis": SCALP_SKIN,
  "health.eczema": SCALP_SKIN,
  "health.seborrheicDermatitis": SCALP_SKIN,

  "health.keloid": SKIN_LESIONS,
  "health.tumorInField": SKIN_LESIONS,
  "health.pigmentedLesionInField": SKIN_LESIONS,
  "health.pigmentedLesionInField.changing": { kind: "yes-no", group: "skin-lesions-1" },
  "health.vitiligo": SKIN_LESIONS,
  "health.vitiligo.stableSince": { kind: "date", group: "skin-lesions-1" },
  "health.lichenPlanus": SKIN_LESIONS,
  "health.albinism": SKIN_LESIONS,
  "health.hyperpigmentationTendency": SKIN_LESIONS,
  "health.hyperhidrosis": SKIN_LESIONS,
  "health.hypertrophicScars": SKIN_LESIONS,

  "health.pigmentAllergy": ALLERGIES,
  "health.lidocaineAllergy": ALLERGIES,
  "health.epinephrineAllergy": ALLERGIES,
  "health.latexAllergy": ALLERGIES,
  "health.metalAllergy": ALLERGIES,
  "health.antibioticOintmentAllergy": ALLERGIES,

  "health.bleedingDisorder": HEART_AND_BLOOD,
  "health.bleedingDisorder.severity": { kind: "choice", group: "heart-and-blood-1", options: severities },
  "health.hypertension": HEART_AND_BLOOD,
  "health.hypertension.controlled": { kind: "yes-no", group: "heart-and-blood-1" },
  "health.heartDisease": HEART_AND_BLOOD,
  "health.heartDisease.valve": { kind: "yes-no", group: "heart-and-blood-1" },
  "health.cardiacDevice": HEART_AND_BLOOD,

  "health.immunosuppression": IMMUNE_SYSTEM,
  "health.autoimmuneDisease": IMMUNE_SYSTEM,
  "health.autoimmuneDisease.controlled": { kind: "yes-no", group: "immune-system-1" },
  "health.lupus": IMMUNE_SYSTEM,
  "health.sarcoidosis": IMMUNE_SYSTEM,
  "health.hiv": IMMUNE_SYSTEM,
  "health.hiv.controlled": { kind: "yes-no", group: "immune-system-1" },
  "health.hepatitis": IMMUNE_SYSTEM,
  "health.hepatitis.type": { kind: "choice", group: "immune-system-1", options: ["B", "C"] },

  "health.diabetes": LONG_TERM_CONDITIONS,
  "health.diabetes.hba1cPercent": { kind: "number", group: "long-term-conditions-1", min: 0, max: 100 },
  "health.diabetes.measuredOn": { kind: "date", group: "long-term-conditions-1" },
  "health.diabetes.controlled": { kind: "yes-no", group: "long-term-conditions-1" },
  "health.diabetes.insulin": { kind: "yes-no", group: "long-term-conditions-1" },
  "health.epilepsy": LONG_TERM_CONDITIONS,
  "health.epilepsy.lastSeizure": { kind: "date", group: "long-term-conditions-1" },
  "health.liverDisease": LONG_TERM_CONDITIONS,

  "health.anticoagulant": MEDICINES,
  "health.isotretinoin": MEDICINES,
  "health.isotretinoin.stoppedOn": { kind: "date", group: "medicines-1", mayGoOn: true },
  "health.topicalRetinoid": MEDICINES,
  "health.topicalRetinoid.stoppedOn": { kind: "date", group: "medicines-1", mayGoOn: true },
  "health.antibiotics": MEDICINES,
  "health.antibiotics.stoppedOn": { kind: "date", group: "medicines-1", mayGoOn: true },
  "health.thyroidMedicine": MEDICINES,
  "health.minoxidil": MEDICINES,

  "health.chemotherapy": RECENT_TREATMENTS,
  "health.chemotherapy.endedOn": { kind: "date", group: "recent-treatments-1", mayGoOn: true },
  "health.radiotherapy": RECENT_TREATMENTS,
  "health.radiotherapy.endedOn": { kind: "date", group: "recent-treatments-1", mayGoOn: true },
  "health.botulinumToxin": RECENT_TREATMENTS,
  "health.botulinumToxin.on": { kind: "date", group: "recent-treatments-1" },
  "health.filler": RECENT_TREATMENTS,
  "health.filler.on": { kind: "date", group: "recent-treatments-1" },
  "health.chemicalPeel": RECENT_TREATMENTS,
  "health.chemicalPeel.on": { kind: "date", group: "recent-treatments-1" },
  "health.laserOrIpl": RECENT_TREATMENTS,
  "health.laserOrIpl.on": { kind: "date", group: "recent-treatments-1" },
  "health.shinglesVaccine": RECENT_TREATMENTS,
  "health.shinglesVaccine.on": { kind: "date", group: "recent-treatments-1" },
  "health.hairTransplant": RECENT_TREATMENTS,
  "health.hairTransplant.on": { kind: "date", group: "recent-treatments-1" },
  "health.hairTransplant.technique": { kind: "choice", group: "recent-treatments-1", options: ["fue", "fut"] },
  "health.laserRemoval": RECENT_TREATMENTS,
  "health.laserRemoval.lastOn": { kind: "date", group: "recent-treatments-1" },
  "health.previousSmp": RECENT_TREATMENTS,
  "health.previousSmp.lastOn": { kind: "date", group: "recent-treatments-1" },
  "health.previousSmp.problem": {
    kind: "choice",
    group: "recent-treatments-1",
    options: failureModes,
    mayBeNone: true,
  },

  "health.acuteIllness": RECENT_DAYS,
  "health.sunburn": RECENT_DAYS,
  "health.sunburn.on": { kind: "date", group: "recent-days-1" },
  "health.tan": RECENT_DAYS,
  "health.tan.on": { kind: "date", group: "recent-days-1" },
  "health.alcohol": RECENT_DAYS,
  "health.alcohol.on": { kind: "date", group: "recent-days-1" },
  "health.caffeine": RECENT_DAYS,
  "health.caffeine.on": { kind: "date", group: "recent-days-1" },
  "health.painReliefWithoutPrescription": RECENT_DAYS,
  "health.painReliefWithoutPrescription.on": { kind: "date", group: "recent-days-1" },
  "health.supplements": RECENT_DAYS,
  "health.supplements.on": { kind: "date", group: "recent-days-1" },

  "health.compulsivePicking": MIND,
  "health.bodyDysmorphia": MIND,
  "health.mentalDisorder": MIND,
  "health.mentalDisorder.treated": { kind: "yes-no", group: "mind-1" },

  "lifestyle.outdoorWork": LIFESTYLE,
  "lifestyle.swims": LIFESTYLE,
  "lifestyle.sauna": LIFESTYLE,
  "lifestyle.heavySweating": LIFESTYLE,
  "lifestyle.helmet": LIFESTYLE,
  "lifestyle.headCovering": LIFESTYLE,
  "lifestyle.shavesScalp": LIFESTYLE,

  "expectations.wantsObviousChange": { kind: "yes-no", group: "expectations-1" },
  "expectations.realistic": { kind: "yes-no", group: "expectations-1" },

  planned: { kind: "details", group: "plans-1", none: [] },
  patchTests: { kind: "details", group: "plans-1", none: [] },
} as const satisfies Record<string, FactRow>);

/** The path of a fact in the client profile, such as `birthDate` or `health.isotretinoin.stoppedOn`. */
export type FactPath = keyof typeof facts;
