import { deepFreeze } from "./deepFreeze.js";
import type { RuleId } from "./rules.js";

/** Who may be shown a finding: anybody, or the treating clinician only. */
export type Disclosure = "client" | "clinician-only";

/** Who may be shown what each rule finds. */
export const disclosures: Readonly<Record<RuleId, Disclosure>> = /* @__PURE__ */ deepFreeze({
  "age-of-majority": "client",
  pregnancy: "client",
  breastfeeding: "client",
  "scalp-infection": "client",
  psoriasis: "client",
  eczema: "client",
  "seborrheic-dermatitis": "client",
  isotretinoin: "client",
  keloid: "client",
  "hair-loss-fit": "client",
  "undiagnosed-hair-loss": "client",
  "remaining-follicles": "client",
  "hair-to-blend": "client",
  "patch-test": "client",
  "written-consent": "client",
});
