import type { FactPath } from "./facts.js";

/** A rule of candidacy: the facts that it reads. Its thresholds stand in the protocol, who may see it in `disclosures`. */
export interface RuleRow {
  readonly facts: readonly FactPath[];
}

/** Every rule of candidacy. */
export const rules = {
  "age-of-majority": { facts: ["birthDate"] },
  pregnancy: { facts: ["sex", "health.pregnancy", "health.pregnancy.endedOn"] },
  breastfeeding: { facts: ["sex", "health.breastfeeding", "health.breastfeeding.weanedOn"] },
  "scalp-infection": { facts: ["health.scalpInfection"] },
  psoriasis: { facts: ["health.psoriasis"] },
  eczema: { facts: ["health.eczema"] },
  "seborrheic-dermatitis": { facts: ["health.seborrheicDermatitis"] },
  isotretinoin: { facts: ["health.isotretinoin", "health.isotretinoin.stoppedOn"] },
  keloid: { facts: ["health.keloid"] },
  "hair-loss-fit": { facts: ["hairLoss.cause", "hairLoss.stable"] },
  "undiagnosed-hair-loss": {
    facts: ["hairLoss.cause", "hairLoss.scalpSymptoms", "hairLoss.diagnosed"],
  },
  "remaining-follicles": {
    facts: ["desiredLook", "hairLoss.cause", "hairLoss.folliclesRemain"],
  },
  "hair-to-blend": { facts: ["desiredLook", "hairLoss.cause", "hairLoss.folliclesRemain"] },
  "patch-test": { facts: ["skin.sensitive", "patchTests"] },
  "written-consent": { facts: [] },
} as const satisfies Record<string, RuleRow>;

/** The id of a rule of candidacy. */
export type RuleId = keyof typeof rules;

/** Why a rule spoke. */
export type ReasonCode =
  | "under-age"
  | "pregnant"
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
  | "no-hair-to-blend";

/** What would have to happen for a wait without a date to end. */
export type ConditionCode =
  | "pregnancy-ended"
  | "weaned"
  | "infection-healed"
  | "skin-clear"
  | "prescriber-ended-course"
  | "hair-loss-stable"
  | "doctor-agrees";
