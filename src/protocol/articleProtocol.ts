import { assemble, type Choices } from "./assemble.js";
import type { Protocol } from "./types.js";

/** The article's own figure wherever it has one, else the typical published one. Day counts begin with the session, day 0. */
const choices: Choices = {
  "age-of-majority": {
    value: 18,
    claims: ["california-653", "jordan-howard", "beautyims"],
  },
  "pregnancy-effect": {
    value: "deferred",
    claims: ["adis-2018", "natural-ink", "inkd", "microbarber", "smp-md"],
  },
  "breastfeeding-effect": {
    value: "deferred",
    claims: ["adis-2018", "smp-md", "jordan-howard", "brows-by-vj"],
  },
  "scalp-infection-effect": {
    value: "deferred",
    claims: ["natural-ink", "ultra-scalp-ink", "parsa-mohebi"],
  },
  "active-skin-disease-effect": {
    value: "deferred",
    claims: ["rogowska-2022", "natural-ink", "onur-akdeniz", "microbarber", "parsa-mohebi"],
  },
  "quiet-skin-disease-effect": {
    value: "precaution",
    claims: ["kluger-2018", "kluger-2017", "onur-akdeniz"],
  },
  "isotretinoin-effect": {
    value: "deferred",
    claims: ["isotretinoin-us-label", "beautyims"],
    dissent: ["spring-2017"],
  },
  "isotretinoin-wait": {
    value: 6,
    claims: ["isotretinoin-us-label", "isotretinoin-hong-kong-label", "blakely-2022", "beautyims", "brows-by-vj"],
    dissent: ["joyce", "lash-brow-bar", "kats-brow-house", "beauty-by-britt", "jessica-sarah"],
  },
  "keloid-on-scalp-effect": {
    value: "contraindicated",
    claims: ["ziering", "bad-keloid"],
  },
  "keloid-elsewhere-effect": {
    value: "contraindicated",
    claims: ["bad-keloid", "natural-ink", "inkd", "smp-md"],
    dissent: ["pure-ink"],
  },
  "pattern-hair-loss-effect": {
    value: "eligible",
    claims: ["article-074", "rassman-2015", "park-2014"],
  },
  "alopecia-areata-effect": {
    value: "eligible",
    claims: ["article-076", "rassman-2015", "nguyen-2022"],
  },
  "total-alopecia-effect": {
    value: "eligible",
    claims: ["article-014", "rassman-2015", "rassman-chapter", "scalp-image", "ak-clinics"],
  },
  "scarring-alopecia-effect": {
    value: "precaution",
    claims: ["rassman-chapter", "liu-2025"],
  },
  "scar-effect": {
    value: "eligible",
    claims: ["article-075", "article-014-scar", "rassman-2015", "traquina-2001"],
  },
  "chemotherapy-hair-loss-effect": {
    value: "eligible",
    claims: ["rassman-2015"],
  },
  "unestablished-cause-effect": {
    value: "precaution",
    claims: ["article-079"],
  },
  "unstable-areata-effect": {
    value: "deferred",
    claims: ["gpnotebook-areata", "inkd"],
  },
  "active-scarring-alopecia-effect": {
    value: "deferred",
    claims: ["donovan-lpp", "lee-2020"],
  },
  "temporary-hair-loss-effect": {
    value: "deferred",
    claims: ["inkd"],
  },
  "undiagnosed-symptoms-effect": {
    value: "clearance-required",
    claims: ["donovan-lpp"],
  },
  "no-follicles-effect": {
    value: "precaution",
    claims: ["article-077", "article-078"],
    dissent: ["rassman-2015", "rassman-chapter", "healthjade", "scalp-image", "elixir"],
  },
  "density-without-hair-effect": {
    value: "precaution",
    claims: ["healthjade", "rassman-2016", "ht-clinics-uk"],
  },
  "patch-test-policy": {
    value: "sensitive-skin",
    claims: ["article-022"],
    dissent: ["ultra-scalp-ink", "azpmu", "scalp-prodigy", "brows-by-vj"],
  },
  "written-consent-policy": {
    value: "always",
    claims: ["pembrokeshire-2024"],
  },
  "session-count": {
    value: 3,
    claims: ["liu-2025", "team-micro-spacing", "smp-hair-creations", "coast-smp"],
  },
  "scar-session-count": {
    value: 3,
    claims: ["team-micro-spacing"],
  },
  "session-spacing-hard-minimum": {
    value: 5,
    claims: ["team-micro-spacing"],
  },
  "session-spacing-minimum": {
    value: 7,
    claims: ["team-micro-spacing", "elixir"],
    dissent: ["smp-hair-creations", "az-smp"],
  },
  "session-spacing-longest": {
    value: 30,
    claims: ["smp-hair-creations"],
  },
  "second-session-spacing": {
    value: { min: 10, max: 14 },
    claims: ["elixir", "smp-hair-creations", "az-smp"],
    computed: true, // where the ranges of most sources meet
  },
  "later-session-spacing": {
    value: { min: 28, max: 30 },
    claims: ["team-micro-spacing", "smp-hair-creations"],
    dissent: ["elixir"],
    computed: true, // after the pigment has set, and not beyond the longest published gap
  },
  "touch-up-window": {
    value: { min: 14, max: 28 },
    claims: ["article-059", "az-smp"],
    dissent: ["team-micro-spacing"],
  },
  "pigment-set": {
    value: 28,
    claims: ["his-appearance"],
    dissent: ["scalp-styles"],
  },
  "maintenance-interval": {
    value: { min: 6, max: 18 },
    claims: ["article-066"],
  },
  "follow-up-interval": {
    value: { min: 12, max: 36 },
    claims: ["article-073"],
  },
  longevity: {
    value: { min: 36, max: 60 },
    claims: ["article-071", "full-scalp"],
    dissent: ["scalp-nation", "international-hairlines", "smp-india-longevity", "skalp"],
  },
  "laser-session-count": {
    value: 2,
    claims: ["gerow-removal"],
    dissent: ["team-micro-removal"],
  },
  "laser-spacing": {
    value: 42,
    claims: ["vinci-removal"],
  },
  "laser-removal-wait": {
    value: 90,
    claims: ["inkd"],
  },
  "redness-duration": {
    value: { min: 3, max: 5 },
    claims: ["article-019"],
    dissent: ["coast-smp", "his-appearance"],
  },
  "scab-duration": {
    value: { min: 3, max: 10 },
    claims: ["his-appearance", "steady-micro"],
  },
  "first-wash": {
    value: 0,
    claims: ["article-048"],
    dissent: [
      "blade-craft",
      "defining-beauty",
      "smp-trinity",
      "browstoat",
      "vancouver-paramedical",
      "insider-advantage",
      "steady-micro",
      "new-age-spa",
      "scalp-culture",
      "realself",
      "mb-elegant",
      "jordan-howard",
      "az-smp",
      "enhanced-scalp",
      "jaimie-jolly",
    ],
  },
  "no-scrubbing": {
    value: { min: 3, max: 5 },
    claims: ["article-050"],
    dissent: ["az-smp"],
  },
  "moisturizer-start": {
    value: 0,
    claims: ["article-051"],
    dissent: ["vancouver-paramedical", "new-age-spa", "smp-trinity", "enhanced-scalp", "steady-micro"],
  },
  "sun-avoidance": {
    value: 14,
    claims: ["article-052", "enhanced-scalp"],
    dissent: ["defining-beauty", "new-age-spa", "steady-micro", "insider-advantage"],
  },
  "hat-start": {
    value: 0,
    claims: ["article-054-hat", "blade-craft", "browstoat", "defining-beauty"],
    dissent: ["scalp-culture"],
  },
  "sunscreen-start": {
    value: 0,
    claims: ["article-054-start"],
    dissent: ["vancouver-paramedical", "hair-ink-gold-coast", "blade-craft", "smp-trinity"],
  },
  "sunscreen-factor": {
    value: 30,
    claims: ["article-054", "aad-2014"],
  },
  "lost-scab-ointment": {
    value: 3,
    claims: ["article-058"],
    dissent: ["hair-ink-gold-coast", "azpmu"],
  },
  "shampoo-frequency": {
    value: { min: 2, max: 3 },
    claims: ["article-065"],
    dissent: ["smp-trinity"],
  },
  "daily-moisturizer": {
    value: 1,
    claims: ["article-064", "smp-trinity"],
  },
  "training-hours": {
    value: 100,
    claims: ["spcp"],
  },
  "untrained-technician-weight": {
    value: "strong",
    claims: ["article-026", "traquina-2001"],
  },
  "short-training-weight": {
    value: "moderate",
    claims: ["article-027"],
  },
  "needle-too-deep-weight": {
    value: "strong",
    claims: ["article-029", "doctor-studio"],
  },
  "needle-too-shallow-weight": {
    value: "strong",
    claims: ["article-030", "doctor-studio"],
  },
  "unmatched-pigment-weight": {
    value: "strong",
    claims: ["article-032"],
  },
  "uneven-layers-weight": {
    value: "strong",
    claims: ["article-033", "liu-2025"],
  },
  "neglected-aftercare-weight": {
    value: "moderate",
    claims: ["article-020"],
  },
  "sensitive-skin-weight": {
    value: "moderate",
    claims: ["article-022-weight"],
  },
  "unrealistic-expectations-weight": {
    value: "moderate",
    claims: ["article-084"],
  },
  "needle-depth": {
    value: { min: 0.5, max: 1.5 },
    claims: ["doctor-studio", "dermmicro-blue"],
    dissent: ["gerow-needles", "hair-style-tips"],
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
