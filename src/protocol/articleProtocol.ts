import { assemble, type Choices } from "./assemble.js";
import type { Protocol } from "./types.js";

/** The article's own figure wherever it has one, else the typical published one. Day counts begin with the session, day 0. */
const choices: Choices = {
  "age-of-majority": {
    value: 18,
    claims: ["california-653-age-of-majority", "jordan-howard-age-of-majority", "beautyims-age-of-majority"],
    dissent: [],
  },
  "pregnancy-effect": {
    value: "deferred",
    claims: [
      "adis-2018-pregnancy-effect",
      "natural-ink-pregnancy-effect",
      "inkd-pregnancy-effect",
      "microbarber-pregnancy-effect",
      "smp-md-pregnancy-effect",
    ],
    dissent: [],
  },
  "breastfeeding-effect": {
    value: "deferred",
    claims: [
      "adis-2018-breastfeeding-effect",
      "smp-md-breastfeeding-effect",
      "jordan-howard-breastfeeding-effect",
      "brows-by-vj-breastfeeding-effect",
    ],
    dissent: [],
  },
  "scalp-infection-effect": {
    value: "deferred",
    claims: [
      "natural-ink-scalp-infection-effect",
      "ultra-scalp-ink-scalp-infection-effect",
      "parsa-mohebi-scalp-infection-effect",
    ],
    dissent: [],
  },
  "active-skin-disease-effect": {
    value: "deferred",
    claims: [
      "rogowska-2022-active-skin-disease-effect",
      "natural-ink-active-skin-disease-effect",
      "onur-akdeniz-active-skin-disease-effect",
      "microbarber-active-skin-disease-effect",
      "parsa-mohebi-active-skin-disease-effect",
    ],
    dissent: [],
  },
  "quiet-skin-disease-effect": {
    value: "precaution",
    claims: [
      "kluger-2018-quiet-skin-disease-effect",
      "kluger-2017-quiet-skin-disease-effect",
      "onur-akdeniz-quiet-skin-disease-effect",
    ],
    dissent: [],
  },
  "isotretinoin-effect": {
    value: "deferred",
    claims: ["isotretinoin-us-label-isotretinoin-effect", "beautyims-isotretinoin-effect"],
    dissent: ["spring-2017-isotretinoin-effect"],
  },
  "isotretinoin-wait": {
    value: 6,
    claims: [
      "isotretinoin-us-label-isotretinoin-wait",
      "isotretinoin-hong-kong-label-isotretinoin-wait",
      "blakely-2022-isotretinoin-wait",
      "beautyims-isotretinoin-wait",
      "brows-by-vj-isotretinoin-wait",
    ],
    dissent: [
      "joyce-isotretinoin-wait",
      "lash-brow-bar-isotretinoin-wait",
      "kats-brow-house-isotretinoin-wait",
      "beauty-by-britt-isotretinoin-wait",
      "jessica-sarah-isotretinoin-wait",
    ],
  },
  "keloid-on-scalp-effect": {
    value: "contraindicated",
    claims: ["ziering-keloid-on-scalp-effect", "bad-keloid-keloid-on-scalp-effect"],
    dissent: [],
  },
  "keloid-elsewhere-effect": {
    value: "contraindicated",
    claims: [
      "bad-keloid-keloid-elsewhere-effect",
      "natural-ink-keloid-elsewhere-effect",
      "inkd-keloid-elsewhere-effect",
      "smp-md-keloid-elsewhere-effect",
    ],
    dissent: ["pure-ink-keloid-elsewhere-effect"],
  },
  "pattern-hair-loss-effect": {
    value: "eligible",
    claims: ["article-074", "rassman-2015-pattern-hair-loss-effect", "park-2014-pattern-hair-loss-effect"],
    dissent: [],
  },
  "alopecia-areata-effect": {
    value: "eligible",
    claims: ["article-076", "rassman-2015-alopecia-areata-effect", "nguyen-2022-alopecia-areata-effect"],
    dissent: [],
  },
  "total-alopecia-effect": {
    value: "eligible",
    claims: [
      "article-014",
      "rassman-2015-total-alopecia-effect",
      "rassman-chapter-total-alopecia-effect",
      "scalp-image-total-alopecia-effect",
      "ak-clinics-total-alopecia-effect",
    ],
    dissent: [],
  },
  "scarring-alopecia-effect": {
    value: "precaution",
    claims: ["rassman-chapter-scarring-alopecia-effect", "liu-2025-scarring-alopecia-effect"],
    dissent: [],
  },
  "scar-effect": {
    value: "eligible",
    claims: ["article-075", "article-014-scar", "rassman-2015-scar-effect", "traquina-2001-scar-effect"],
    dissent: [],
  },
  "chemotherapy-hair-loss-effect": {
    value: "eligible",
    claims: ["rassman-2015-chemotherapy-hair-loss-effect"],
    dissent: [],
  },
  "unestablished-cause-effect": {
    value: "precaution",
    claims: ["article-079"],
    dissent: [],
  },
  "unstable-areata-effect": {
    value: "deferred",
    claims: ["gpnotebook-areata-unstable-areata-effect", "inkd-unstable-areata-effect"],
    dissent: [],
  },
  "active-scarring-alopecia-effect": {
    value: "deferred",
    claims: ["donovan-lpp-active-scarring-alopecia-effect", "lee-2020-active-scarring-alopecia-effect"],
    dissent: [],
  },
  "temporary-hair-loss-effect": {
    value: "deferred",
    claims: ["inkd-temporary-hair-loss-effect"],
    dissent: [],
  },
  "undiagnosed-symptoms-effect": {
    value: "clearance-required",
    claims: ["donovan-lpp-undiagnosed-symptoms-effect"],
    dissent: [],
  },
  "no-follicles-effect": {
    value: "precaution",
    claims: ["article-077", "article-078"],
    dissent: [
      "rassman-2015-no-follicles-effect",
      "rassman-chapter-no-follicles-effect",
      "healthjade-no-follicles-effect",
      "scalp-image-no-follicles-effect",
      "elixir-no-follicles-effect",
    ],
  },
  "density-without-hair-effect": {
    value: "precaution",
    claims: [
      "healthjade-density-without-hair-effect",
      "rassman-2016-density-without-hair-effect",
      "ht-clinics-uk-density-without-hair-effect",
    ],
    dissent: [],
  },
  "patch-test-policy": {
    value: "sensitive-skin",
    claims: ["article-022"],
    dissent: [
      "ultra-scalp-ink-patch-test-policy",
      "azpmu-patch-test-policy",
      "scalp-prodigy-patch-test-policy",
      "brows-by-vj-patch-test-policy",
    ],
  },
  "written-consent-policy": {
    value: "always",
    claims: ["pembrokeshire-2024-written-consent-policy"],
    dissent: [],
  },
  "session-count": {
    value: 3,
    claims: [
      "liu-2025-session-count",
      "team-micro-spacing-session-count",
      "smp-hair-creations-session-count",
      "coast-smp-session-count",
    ],
    dissent: [],
  },
  "scar-session-count": {
    value: 3,
    claims: ["team-micro-spacing-scar-session-count"],
    dissent: [],
  },
  "session-spacing-hard-minimum": {
    value: 5,
    claims: ["team-micro-spacing-session-spacing-hard-minimum"],
    dissent: [],
  },
  "session-spacing-minimum": {
    value: 7,
    claims: ["team-micro-spacing-session-spacing-minimum", "elixir-session-spacing-minimum"],
    dissent: ["smp-hair-creations-session-spacing-minimum", "az-smp-session-spacing-minimum"],
  },
  "session-spacing-longest": {
    value: 30,
    claims: ["smp-hair-creations-session-spacing-longest"],
    dissent: [],
  },
  "second-session-spacing": {
    value: { min: 10, max: 14 },
    claims: [
      "elixir-second-session-spacing",
      "smp-hair-creations-second-session-spacing",
      "az-smp-second-session-spacing",
    ],
    dissent: [],
    reason: "The typical published figure: where the ranges of most sources meet.",
  },
  "later-session-spacing": {
    value: { min: 28, max: 30 },
    claims: ["team-micro-spacing-later-session-spacing", "smp-hair-creations-later-session-spacing"],
    dissent: ["elixir-later-session-spacing"],
    reason: "The typical published figure: after the pigment has set, and not beyond the longest published gap.",
  },
  "touch-up-window": {
    value: { min: 14, max: 28 },
    claims: ["article-059", "az-smp-touch-up-window"],
    dissent: ["team-micro-spacing-touch-up-window"],
  },
  "pigment-set": {
    value: 28,
    claims: ["his-appearance-pigment-set"],
    dissent: ["scalp-styles-pigment-set"],
  },
  "maintenance-interval": {
    value: { min: 6, max: 18 },
    claims: ["article-066"],
    dissent: [],
  },
  "follow-up-interval": {
    value: { min: 12, max: 36 },
    claims: ["article-073"],
    dissent: [],
  },
  longevity: {
    value: { min: 36, max: 60 },
    claims: ["article-071", "full-scalp-longevity"],
    dissent: [
      "scalp-nation-longevity",
      "international-hairlines-longevity",
      "smp-india-longevity-longevity",
      "skalp-longevity",
    ],
  },
  "laser-session-count": {
    value: 2,
    claims: ["gerow-removal-laser-session-count"],
    dissent: ["team-micro-removal-laser-session-count"],
  },
  "laser-spacing": {
    value: 42,
    claims: ["vinci-removal-laser-spacing"],
    dissent: [],
  },
  "laser-removal-wait": {
    value: 90,
    claims: ["inkd-laser-removal-wait"],
    dissent: [],
  },
  "redness-duration": {
    value: { min: 3, max: 5 },
    claims: ["article-019"],
    dissent: ["coast-smp-redness-duration", "his-appearance-redness-duration"],
  },
  "scab-duration": {
    value: { min: 3, max: 10 },
    claims: ["his-appearance-scab-duration", "steady-micro-scab-duration"],
    dissent: [],
  },
  "first-wash": {
    value: 0,
    claims: ["article-048"],
    dissent: [
      "blade-craft-first-wash",
      "defining-beauty-first-wash",
      "smp-trinity-first-wash",
      "browstoat-first-wash",
      "vancouver-paramedical-first-wash",
      "insider-advantage-first-wash",
      "steady-micro-first-wash",
      "new-age-spa-first-wash",
      "scalp-culture-first-wash",
      "realself-first-wash",
      "mb-elegant-first-wash",
      "jordan-howard-first-wash",
      "az-smp-first-wash",
      "enhanced-scalp-first-wash",
      "jaimie-jolly-first-wash",
    ],
  },
  "no-scrubbing": {
    value: { min: 3, max: 5 },
    claims: ["article-050"],
    dissent: ["az-smp-no-scrubbing"],
  },
  "moisturizer-start": {
    value: 0,
    claims: ["article-051"],
    dissent: [
      "vancouver-paramedical-moisturizer-start",
      "new-age-spa-moisturizer-start",
      "smp-trinity-moisturizer-start",
      "enhanced-scalp-moisturizer-start",
      "steady-micro-moisturizer-start",
    ],
  },
  "sun-avoidance": {
    value: 14,
    claims: ["article-052", "enhanced-scalp-sun-avoidance"],
    dissent: [
      "defining-beauty-sun-avoidance",
      "new-age-spa-sun-avoidance",
      "steady-micro-sun-avoidance",
      "insider-advantage-sun-avoidance",
    ],
  },
  "hat-start": {
    value: 0,
    claims: ["article-054-hat", "blade-craft-hat-start", "browstoat-hat-start", "defining-beauty-hat-start"],
    dissent: ["scalp-culture-hat-start"],
  },
  "sunscreen-start": {
    value: 0,
    claims: ["article-054-start"],
    dissent: [
      "vancouver-paramedical-sunscreen-start",
      "hair-ink-gold-coast-sunscreen-start",
      "blade-craft-sunscreen-start",
      "smp-trinity-sunscreen-start",
    ],
  },
  "sunscreen-factor": {
    value: 30,
    claims: ["article-054", "aad-2014-sunscreen-factor"],
    dissent: [],
  },
  "lost-scab-ointment": {
    value: 3,
    claims: ["article-058"],
    dissent: ["hair-ink-gold-coast-lost-scab-ointment", "azpmu-lost-scab-ointment"],
  },
  "shampoo-frequency": {
    value: { min: 2, max: 3 },
    claims: ["article-065"],
    dissent: ["smp-trinity-shampoo-frequency"],
  },
  "daily-moisturizer": {
    value: 1,
    claims: ["article-064", "smp-trinity-daily-moisturizer"],
    dissent: [],
  },
  "training-hours": {
    value: 100,
    claims: ["spcp-training-hours"],
    dissent: [],
  },
  "untrained-technician-weight": {
    value: "strong",
    claims: ["article-026", "traquina-2001-untrained-technician-weight"],
    dissent: [],
  },
  "short-training-weight": {
    value: "moderate",
    claims: ["article-027"],
    dissent: [],
  },
  "needle-too-deep-weight": {
    value: "strong",
    claims: ["article-029", "doctor-studio-needle-too-deep-weight"],
    dissent: [],
  },
  "needle-too-shallow-weight": {
    value: "strong",
    claims: ["article-030", "doctor-studio-needle-too-shallow-weight"],
    dissent: [],
  },
  "unmatched-pigment-weight": {
    value: "strong",
    claims: ["article-032"],
    dissent: [],
  },
  "uneven-layers-weight": {
    value: "strong",
    claims: ["article-033", "liu-2025-uneven-layers-weight"],
    dissent: [],
  },
  "neglected-aftercare-weight": {
    value: "moderate",
    claims: ["article-020"],
    dissent: [],
  },
  "sensitive-skin-weight": {
    value: "moderate",
    claims: ["article-022-weight"],
    dissent: [],
  },
  "unrealistic-expectations-weight": {
    value: "moderate",
    claims: ["article-084"],
    dissent: [],
  },
  "needle-depth": {
    value: { min: 0.5, max: 1.5 },
    claims: ["doctor-studio-needle-depth", "dermmicro-blue-needle-depth"],
    dissent: ["gerow-needles-needle-depth", "hair-style-tips-needle-depth"],
  },
};

/**
 * The default protocol: the article's own figures, ranges kept as ranges, and where the article is silent the typical
 * published figure. "Typical" is not "proven": clinics copy one another.
 *
 * @example
 * ```ts
 * import { articleProtocol } from "scalp-micropigmentation";
 *
 * const { value, unit, claims } = articleProtocol.parameters["touch-up-window"];
 * value; // => { min: 14, max: 28 }
 * unit; // => "days"
 * claims[0]; // => "article-059"
 * ```
 */
export const articleProtocol: Protocol = /* @__PURE__ */ assemble("article", "1", choices);
