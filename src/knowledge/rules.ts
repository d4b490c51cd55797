import type { FactPath } from "./facts.js";

/** Who may be shown a finding: anybody, or the treating clinician only. */
export type Disclosure = "client" | "clinician-only";

/** A rule of candidacy: the facts that it reads and who may see what it finds. Its thresholds stand in the protocol. */
export interface RuleRow {
  readonly facts: readonly FactPath[];
  readonly disclosure: Disclosure;
}

/** Every rule of candidacy. */
export const rules = {
  "age-of-majority": { facts: ["birthDate"], disclosure: "client" },
  pregnancy: { facts: ["sex", "health.pregnancy", "health.pregnancy.endedOn"], disclosure: "client" },
  breastfeeding: { facts: ["sex", "health.breastfeeding", "health.breastfeeding.weanedOn"], disclosure: "client" },
  "scalp-infection": { facts: ["health.scalpInfection"], disclosure: "client" },
  psoriasis: { facts: ["health.psoriasis"], disclosure: "client" },
  eczema: { facts: ["health.eczema"], disclosure: "client" },
  "seborrheic-dermatitis": { facts: ["health.seborrheicDermatitis"], disclosure: "client" },
  isotretinoin: { facts: ["health.isotretinoin", "health.isotretinoin.stoppedOn"], disclosure: "client" },
  keloid: { facts: ["health.keloid"], disclosure: "client" },
  "hair-loss-fit": { facts: ["hairLoss.cause", "hairLoss.stable"], disclosure: "client" },
  "undiagnosed-hair-loss": {
    facts: ["hairLoss.cause", "hairLoss.scalpSymptoms", "hairLoss.diagnosed"],
    disclosure: "client",
  },
  "remaining-follicles": {
    facts: ["desiredLook", "hairLoss.cause", "hairLoss.folliclesRemain"],
    disclosure: "client",
  },
  "hair-to-blend": { facts: ["desiredLook", "hairLoss.cause", "hairLoss.folliclesRemain"], disclosure: "client" },
  "patch-test": { facts: ["skin.sensitive", "patchTests"], disclosure: "client" },
  "written-consent": { facts: [], disclosure: "client" },
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
