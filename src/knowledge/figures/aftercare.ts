import { deepFreeze } from "../deepFreeze.js";
import { extendTable } from "../joinTables.js";
import type { aftercareParameters } from "../parameters/aftercare.js";
import type { FiguresOf } from "../parameters/row.js";
import { candidacyAndAftercareFigures } from "./candidacyAndAftercare.js";

/** Who says what, by parameter; a source without a number of the article stands for its claim about the parameter. */
export const aftercareFigures: FiguresOf<typeof aftercareParameters> = /* @__PURE__ */ extendTable(
  /* @__PURE__ */ deepFreeze({
    "preparation-moisturizing-duration": {
      "pure-ink": 4,
      "enhanced-scalp": 7,
      "hair-ink-gold-coast": 14,
    },
    "preparation-moisturizing-frequency": {
      "enhanced-scalp": 1,
      "pure-ink": 2,
    },
    "preparation-haircut-lead": {
      vivid: 12,
      "parsa-mohebi": 24,
      "jaimie-jolly": 48,
    },
    "preparation-razor-avoidance-policy": {
      "jaimie-jolly": "always",
    },
    "preparation-wash-policy": {
      "parsa-mohebi": "always",
      "jordan-howard": "always",
      "az-smp": "always",
      "enhanced-scalp": "always",
    },
    "preparation-exfoliation-lead": {
      "pure-ink": 12,
      vivid: 12,
      "az-smp": 24,
    },
    "mild-early-reaction-effect": {
      "article-018": "eligible",
      healthwise: "eligible",
      grafto: "eligible",
    },
    "redness-duration": {
      "article-019": { min: 3, max: 5 },
      "coast-smp": { min: 2, max: 3 },
      "his-appearance": { min: 2, max: 5 },
    },
    "swelling-duration": {
      "article-019-swelling": { min: 3, max: 5 },
    },
    "tenderness-duration": {
      "article-019-tenderness": { min: 3, max: 5 },
    },
    "blood-ooze-duration": {
      healthwise: 1,
    },
    "darkening-duration": {
      "his-appearance": 7,
      grafto: 7,
    },
    "scabbing-effect": {
      "article-055": "eligible",
      "his-appearance": "eligible",
    },
    "scab-duration": {
      "his-appearance": { min: 3, max: 10 },
      "steady-micro": { min: 6, max: 10 },
    },
    "apparent-fading-duration": {
      "his-appearance": { min: 21, max: 28 },
    },
    "full-healing-duration": {
      "scalp-styles": { min: 28, max: 42 },
      microtech: { min: 56, max: 56 },
    },
    "first-wash": {
      "article-048": 0,
      "blade-craft": 1.5,
      "defining-beauty": 2,
      "smp-trinity": 3,
      browstoat: 3,
      "vancouver-paramedical": 3,
      "insider-advantage": 3,
      "steady-micro": 3,
      "new-age-spa": 4,
      "scalp-culture": 4,
      realself: 4,
      "mb-elegant": 4,
      "jordan-howard": 5,
      "az-smp": 5,
      "enhanced-scalp": 5,
      "jaimie-jolly": 5,
      "jackson-smp": 5,
    },
    "shampoo-start": {
      "article-048-shampoo": 0,
      "defining-beauty": 2,
      "new-age-spa": 4,
      "insider-advantage": 4,
      "az-smp": 5,
      "smp-trinity": 7,
      browstoat: 7,
      "enhanced-scalp": 10,
      "blade-craft": 10,
    },
    "shampoo-frequency": {
      "article-065": { min: 2, max: 3 },
      "smp-trinity": { min: 7, max: 7 },
      browstoat: { min: 7, max: 7 },
    },
    "excess-ink-removal-policy": {
      "article-049": "always",
      "pure-ink": "optional",
    },
    "no-scrubbing": {
      "article-050": { min: 3, max: 5 },
      "az-smp": { min: 5, max: 10 },
    },
    "touch-avoidance": {
      "jaimie-jolly": 5,
      "enhanced-scalp": 7,
    },
    "scab-picking-avoidance-policy": {
      "article-056": "always",
      "enhanced-scalp": "always",
      "new-age-spa": "always",
      "smp-trinity": "always",
      "blade-craft": "always",
      "jaimie-jolly": "always",
    },
    "moisturizer-start": {
      "article-051": 0,
      "vancouver-paramedical": 4,
      "new-age-spa": 4,
      "smp-trinity": 4,
      "enhanced-scalp": 6,
      "steady-micro": 6,
      "defining-beauty": 7,
    },
    "daily-moisturizer": {
      "article-064": 1,
      "smp-trinity": 1,
      "hair-ink-gold-coast": 1,
    },
    "healing-ointment-duration": {
      "defining-beauty": 2,
    },
    "petroleum-avoidance-policy": {
      "aad-2014": "always",
      "defining-beauty": "optional",
      browstoat: "optional",
    },
    "lost-scab-ointment": {
      "article-058": 3,
      "hair-ink-gold-coast": 0,
      azpmu: 0,
    },
    "antibiotic-cream-avoidance": {
      "article-058-avoidance": 0,
      "hair-ink-gold-coast": 14,
    },
    "sun-avoidance": {
      "article-052": 14,
      "enhanced-scalp": 14,
      "hair-ink-gold-coast": 14,
      "defining-beauty": 28,
      "new-age-spa": 30,
      "steady-micro": 30,
      "insider-advantage": 30,
    },
    "hat-start": {
      "article-054-hat": 0,
      "blade-craft": 0,
      browstoat: 0,
      "defining-beauty": 0,
      "insider-advantage": 0,
      "jackson-smp": 0,
      "scalp-culture": 4,
    },
    "rubbing-hat-avoidance": {
      "scalp-culture": 4,
    },
    "sunscreen-start": {
      "article-054-start": 0,
      "vancouver-paramedical": 4,
      "hair-ink-gold-coast": 14,
      "blade-craft": 20,
      "smp-trinity": 30,
    },
    "sunscreen-factor": {
      "article-054": 30,
      "aad-2014": 30,
    },
    "long-term-sunscreen-factor": {
      "article-054-long-term": 30,
      "aad-2014": 30,
      "blade-craft": 30,
      "hair-ink-gold-coast": 50,
      "new-age-spa": 60,
    },
    "long-term-sun-protection-policy": {
      "article-063": "always",
      "article-091": "always",
      "aad-2014": "always",
      "new-age-spa": "always",
      "hair-ink-gold-coast": "always",
    },
    "light-exercise-start": {
      "defining-beauty": 3,
      "vancouver-paramedical": 3,
      "smp-trinity": 4,
      browstoat: 4,
      "scalp-culture": 4,
      "az-smp": 5,
      "jackson-smp": 5,
    },
    "heavy-exercise-start": {
      "smp-trinity": 7,
      browstoat: 7,
      "enhanced-scalp": 10,
      "blade-craft": 10,
      "scalp-culture": 10,
      "new-age-spa": 30,
    },
    "sauna-start": {
      "hair-ink-gold-coast": 4,
      "az-smp": 5,
      "vancouver-paramedical": 14,
      "blade-craft": 28,
      "smp-trinity": 30,
      "jackson-smp": 30,
    },
    "salt-water-swimming-start": {
      "hair-ink-gold-coast": 1,
      "vancouver-paramedical": 14,
      "blade-craft": 20,
      "scalp-culture": 28,
      "insider-advantage": 28,
      "steady-micro": 30,
    },
    "pool-swimming-start": {
      "az-smp": 5,
      "hair-ink-gold-coast": 7,
      "vancouver-paramedical": 14,
      "blade-craft": 20,
      "scalp-culture": 28,
      "insider-advantage": 28,
      "enhanced-scalp": 30,
      "steady-micro": 30,
      "smp-trinity": 30,
      "jackson-smp": 30,
    },
    "foil-shaver-start": {
      "smp-trinity": 4,
      browstoat: 4,
      "insider-advantage": 4,
      "scalp-culture": 4,
      "jackson-smp": 5,
      "az-smp": 5,
      "jaimie-jolly": 10,
    },
    "razor-start": {
      "vancouver-paramedical": 3,
      "smp-trinity": 7,
      "blade-craft": 10,
    },
    "long-term-razor-avoidance-policy": {
      "new-age-spa": "always",
      "smp-trinity": "optional",
      "blade-craft": "optional",
    },
    "concealer-start": {
      "vancouver-paramedical": 10,
    },
    "concealer-after-last-session-policy": {
      browstoat: "always",
    },
    "hair-dye-start": {
      "vancouver-paramedical": 14,
      browstoat: 21,
    },
    "retinoid-start": {
      "hair-ink-gold-coast": 14,
    },
    "exfoliant-avoidance-policy": {
      "new-age-spa": "always",
      "steady-micro": "always",
    },
    "self-tan-start": {
      "smp-trinity": 30,
    },
    "minoxidil-restart": {
      "parsa-mohebi": 7,
    },
    "laser-avoidance": {
      "bella-faccia": 28,
      "lash-brow-bar": 56,
      inkd: 90,
    },
    "alcohol-avoidance-policy": {
      "yearly-magazine": "always",
    },
    "fluid-intake-policy": {
      "steady-micro": "always",
      "jackson-smp": "always",
    },
    "raised-head-policy": {
      "jackson-smp": "optional",
    },
    "blood-donation-wait": {
      "new-jersey-blood": 3,
      "nhsbt-blood": 4,
      "new-age-spa": 12,
    },
    "regulated-studio-blood-donation-wait": {
      "new-jersey-blood": 0,
    },
    "mri-effect": {
      "tope-2002": "precaution",
    },
    "mri-symptom-frequency": {
      "tope-2002": 1.5,
    },
    "mri-heating": {
      "mri-mouse-2021": 0.4,
    },
    "minor-reaction-effect": {
      "his-appearance": "precaution",
      "aad-2019": "precaution",
    },
    "patchy-pigment-effect": {
      "aad-2019": "precaution",
    },
    "spreading-redness-effect": {
      "aad-2019": "clearance-required",
      healthwise: "clearance-required",
    },
    "discharge-effect": {
      "aad-2019": "clearance-required",
      healthwise: "clearance-required",
    },
    "increasing-pain-effect": {
      "aad-2019": "clearance-required",
      "cnc-tattoo": "clearance-required",
    },
    "lasting-heat-or-swelling-effect": {
      "cnc-tattoo": "clearance-required",
    },
    "heat-or-swelling-window": {
      "cnc-tattoo": 3,
    },
    "fever-effect": {
      "systemic-infections-2021": "clearance-required",
    },
    "systemic-infection-window": {
      "systemic-infections-2021": 14,
    },
    "anesthetic-toxicity-effect": {
      "fda-lidocaine-2024": "clearance-required",
    },
    "late-nodule-effect": {
      "aad-2019": "clearance-required",
      "cosmetic-tattoo-sarcoid-2005": "clearance-required",
    },
    "sarcoid-onset": {
      "cosmetic-tattoo-sarcoid-2005": 36,
    },
    "psoriasis-in-tattoo-effect": {
      "kluger-2017": "clearance-required",
    },
    "psoriasis-flare-earliest-onset": {
      "kluger-2017": 7,
    },
    "psoriasis-flare-latest-onset": {
      "kluger-2017": 20,
    },
    "open-warning-sign-effect": {
      "jaimie-jolly": "deferred",
      "aad-2019": "deferred",
    },
    "smp-complication-frequency": {
      "park-2014": 0,
      "liu-2025": 0,
    },
    "any-tattoo-complication-frequency": {
      "kluger-2011": 2.1,
      "aad-2019": 10,
      "chalarca-2024": 67,
    },
    "persistent-tattoo-complication-frequency": {
      "kluger-2011": 6,
    },
    "psoriasis-in-tattoo-frequency": {
      "kluger-2017": 27.6,
    },
  }),
  candidacyAndAftercareFigures,
);
