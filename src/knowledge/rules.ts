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
  "age-of-majority": { facts: ["birthDate"], parameters: ["age-of-majority"] },
  pregnancy: { facts: ["sex", "health.pregnancy", "health.pregnancy.endedOn"], parameters: ["pregnancy-effect"] },
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
    facts: ["hairLoss.cause", "hairLoss.stable"],
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
    ],
  },
  "undiagnosed-hair-loss": {
    facts: ["hairLoss.cause", "hairLoss.scalpSymptoms", "hairLoss.diagnosed"],
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
  "patch-test": { facts: ["skin.sensitive", "patchTests"], parameters: ["patch-test-policy"] },
  "written-consent": { facts: [], parameters: ["written-consent-policy"] },
} as const satisfies Record<string, RuleRow>);

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
