import { deepFreeze } from "../deepFreeze.js";
import { extendTable } from "../joinTables.js";
import type { riskParameters } from "../parameters/risk.js";
import type { FiguresOf } from "../parameters/row.js";
import { candidacyRiskAndScheduleFigures } from "./candidacyRiskAndSchedule.js";
import { riskAndScheduleFigures } from "./riskAndSchedule.js";

/** Who says what, by parameter; a source without a number of the article stands for its claim about the parameter. */
export const riskFigures: FiguresOf<typeof riskParameters> = /* @__PURE__ */ extendTable(
  /* @__PURE__ */ extendTable(
    /* @__PURE__ */ deepFreeze({
      // Training of the practitioner and of the trainer
      "training-hours": {
        spcp: 100,
      },
      "training-theory-hours": {
        spcp: 65,
      },
      "training-live-procedures": {
        spcp: 6,
      },
      "trainer-experience": {
        spcp: 5,
      },
      "trainer-procedures": {
        spcp: 300,
      },
      "trainer-continuing-education": {
        spcp: 16,
      },
      "trainer-renewal-interval": {
        spcp: 4,
      },
      // Failure: the practitioner
      "untrained-technician-weight": {
        "article-026": "strong",
        "traquina-2001": "strong",
      },
      "short-training-weight": {
        "article-027": "moderate",
        spcp: "moderate",
      },
      "one-session-offer-weight": {
        "smp-hair-creations": "strong",
      },
      "cheap-price-weight": {
        "article-082": "strong",
      },
      // Failure: depth and hand
      "needle-too-deep-weight": {
        "article-029": "strong",
        "doctor-studio": "strong",
        "micropigmentation-chapter": "strong",
        "team-micro-dots": "strong",
        "dermmicro-blue": "strong",
        "lips-and-brows": "strong",
        "full-scalp": "strong",
        u2newu: "strong",
      },
      "deep-pigment-color-shift-weight": {
        "his-blue": "strong",
        baldlief: "strong",
        "dermmicro-blue": "strong",
      },
      "deep-pigment-fading-weight": {
        "article-029-fading": "strong",
        u2newu: "strong",
        baldlief: "none",
        "full-scalp": "none",
      },
      "needle-too-shallow-weight": {
        "article-030": "strong",
        "doctor-studio": "strong",
        "dermmicro-blue": "strong",
        "micropigmentation-chapter": "strong",
        "smp-north-adelaide": "strong",
      },
      "heavy-pressure-weight": {
        "team-micro-dots": "strong",
      },
      "uneven-pressure-weight": {
        "doctor-studio": "strong",
      },
      "uneven-angle-weight": {
        "doctor-studio": "strong",
      },
      "oblique-needle-weight": {
        "lips-and-brows": "moderate",
        "micropigmentation-chapter": "moderate",
      },
      "coarse-needle-weight": {
        "liu-2025": "moderate",
        "traquina-2001": "none",
      },
      "coarse-hairline-needle-weight": {
        "liu-2025": "moderate",
        "lips-and-brows": "moderate",
      },
      // Failure: density and pattern
      "uneven-layers-weight": {
        "article-033": "strong",
        "liu-2025": "strong",
      },
      "full-density-first-session-weight": {
        "doctor-studio": "strong",
        "liu-2025": "moderate",
        "his-appearance": "moderate",
        "article-034": "moderate",
      },
      "large-dots-weight": {
        "rassman-2016": "strong",
        "lips-and-brows": "strong",
        "ht-clinics-uk": "strong",
        "team-micro-dots": "moderate",
      },
      "dense-dots-weight": {
        "ht-clinics-uk": "strong",
        "liu-2025": "moderate",
      },
      "layering-over-dense-pigment-weight": {
        "full-scalp": "strong",
      },
      "regular-grid-weight": {
        "liu-2025": "strong",
        "lips-and-brows": "strong",
      },
      "harsh-hairline-weight": {
        "lips-and-brows": "strong",
        "ht-clinics-uk": "strong",
      },
      // Failure: pigment
      "unmatched-pigment-weight": {
        "article-032": "strong",
        "ht-clinics-uk": "strong",
      },
      "tattoo-ink-weight": {
        "his-blue": "strong",
        "dermmicro-blue": "strong",
        baldlief: "none",
      },
      "blended-pigment-weight": {
        "his-blue": "strong",
      },
      "metallic-pigment-weight": {
        "rassman-2016": "moderate",
      },
      "low-quality-pigment-weight": {
        "ht-clinics-uk": "strong",
        "dermmicro-blue": "strong",
      },
      "banned-pigment-weight": {
        "eu-2020-2081": "strong",
        "reach-luxembourg-2023": "strong",
      },
      "unlabeled-pigment-weight": {
        "eu-2020-2081": "moderate",
      },
      "ultraviolet-color-shift-weight": {
        "his-blue": "moderate",
      },
      // Failure: hygiene and numbing
      "contaminated-ink-weight": {
        "fda-ink-2024": "strong",
      },
      "unclean-equipment-weight": {
        "fda-ink-2024": "strong",
      },
      "strong-numbing-cream-weight": {
        "fda-lidocaine-2024": "strong",
      },
      "numbing-cream-on-large-area-weight": {
        "fda-lidocaine-2024": "strong",
      },
      "numbing-cream-on-irritated-skin-weight": {
        "fda-lidocaine-2024": "strong",
      },
      "numbing-cream-under-wrap-weight": {
        "fda-lidocaine-2024": "strong",
      },
      "non-clinician-injection-weight": {
        "nguyen-2022": "moderate",
      },
      // Failure: timing and aftercare
      "session-on-unhealed-skin-weight": {
        "smp-hair-creations": "strong",
        "jaimie-jolly": "strong",
      },
      "neglected-aftercare-weight": {
        "article-020": "moderate",
      },
      "picking-weight": {
        "article-057-weight": "strong",
        "pure-ink": "strong",
        "beauty-by-britt": "strong",
      },
      "exfoliants-weight": {
        "maxim-smp": "moderate",
        "new-age-spa": "moderate",
      },
      "dehydration-weight": {
        "steady-micro": "moderate",
        "jackson-smp": "moderate",
      },
      "rubbing-helmet-weight": {
        "scalp-culture": "moderate",
      },
      "razor-shaving-weight": {
        "new-age-spa": "moderate",
        "smp-trinity": "none",
        "blade-craft": "none",
      },
      // Failure: the client's skin and health
      "sensitive-skin-weight": {
        "article-022-weight": "moderate",
      },
      "pale-skin-weight": {
        "smp-india-longevity": "moderate",
        "scalp-nation": "moderate",
      },
      "loose-skin-weight": {
        "doctor-studio": "moderate",
      },
      "sun-damaged-skin-weight": {
        "doctor-studio": "moderate",
      },
      "keloid-tendency-weight": {
        "bad-keloid": "strong",
        "fda-tattoos": "moderate",
      },
      "psoriasis-weight": {
        "kluger-2017": "moderate",
      },
      "lichen-planus-weight": {
        "khunger-2015": "moderate",
      },
      "sarcoidosis-weight": {
        "cosmetic-tattoo-sarcoid-2005": "strong",
        "rajan-2026": "strong",
      },
      "pigment-allergy-weight": {
        inkd: "strong",
        microbarber: "strong",
        "ultra-scalp-ink": "strong",
      },
      "allergy-history-weight": {
        azpmu: "moderate",
      },
      // Failure: hair and expectations
      "graying-weight": {
        "his-gray": "none",
        "luxe-micro-gray": "moderate",
      },
      "progressive-loss-weight": {
        "traquina-2001": "strong",
      },
      "mild-thinning-weight": {
        "park-2014": "moderate",
      },
      "unrealistic-expectations-weight": {
        "article-084": "moderate",
        "ht-clinics-uk": "strong",
      },
      "body-dysmorphia-weight": {
        "jccp-2023": "strong",
      },
      // Technique
      "needle-depth": {
        "doctor-studio": { min: 0.5, max: 1.5 },
        "gerow-needles": { min: 0.25, max: 0.5 },
        "dermmicro-blue": { min: 1.5, max: 1.5 },
        "hair-style-tips": { min: 1.5, max: 2 },
      },
      "pigment-layer": {
        "article-006": "dermis",
        "micropigmentation-chapter": "upper-dermis",
        "liu-2025": "upper-dermis",
        "nguyen-2022": "upper-dermis",
        "doctor-studio": "upper-dermis",
        "dermmicro-blue": "upper-dermis",
        "full-scalp": "epidermis",
      },
      "needle-angle": {
        "lips-and-brows": 90,
      },
      "needle-points": {
        "liu-2025": { min: 1, max: 3 },
        "traquina-2001": { min: 3, max: 7 },
      },
      "hairline-needle-points": {
        "liu-2025": 1,
        "lips-and-brows": 1,
      },
      "scar-needle-points": {
        "traquina-2001": 7,
      },
      "dot-diameter": {
        "rassman-2016": { min: 0.1, max: 0.1 },
        "his-appearance": { min: 0.09, max: 0.17 },
      },
      "dot-diameter-limit": {
        healthjade: 1,
      },
      "hair-diameter": {
        "his-appearance": { min: 0.067, max: 0.12 },
      },
      "dot-spacing": {
        healthjade: 1,
      },
      "dot-density": {
        healthjade: 100,
        "skin-city-india": 194,
      },
      "first-session-density": {
        "liu-2025": 30,
      },
      "second-session-density": {
        "liu-2025": 70,
      },
      "full-density": {
        "liu-2025": 100,
      },
      "lidocaine-limit": {
        "fda-lidocaine-2024": 4,
      },
      // Failure: how often, and what mends it
      "dissatisfaction-frequency": {
        "park-2014": 2.3,
      },
      "laser-harm-weight": {
        "khunger-2015": "moderate",
      },
      "saline-on-large-area-weight": {
        "team-micro-removal": "moderate",
      },
      // Course of a failure
      "shallow-pigment-loss": {
        "doctor-studio": { min: 14, max: 28 },
      },
      // Choice of a practitioner: skill
      "smp-specialization-importance": {
        "article-036": "expected",
        "his-blue": "essential",
        "vital-male": "essential",
        "ht-clinics-uk": "essential",
      },
      "training-importance": {
        "article-025": "essential",
        spcp: "essential",
      },
      "training-hours-importance": {
        spcp: "expected",
      },
      "experience-importance": {
        "article-027-experience": "expected",
        "scalp-solutions": "expected",
      },
      "needle-depth-adjustment-importance": {
        "article-028": "expected",
        "article-087": "expected",
      },
      "needle-choice-importance": {
        "article-042": "expected",
      },
      "custom-pigment-importance": {
        "article-005": "expected",
        "article-031": "expected",
      },
      "photos-importance": {
        "article-038": "expected",
        "scalp-solutions": "expected",
        "lips-and-brows": "expected",
      },
      "healed-photos-importance": {
        "his-appearance": "helpful",
      },
      // Choice of a practitioner: plan and promises
      "in-person-consultation-importance": {
        "article-040": "expected",
        "scalp-solutions": "expected",
      },
      "own-plan-importance": {
        "article-041": "expected",
      },
      "patch-test-offer-importance": {
        "scalp-prodigy": "essential",
        "brows-by-vj": "expected",
        "body-worx": "expected",
        "beauty-by-design": "expected",
        "ultra-scalp-ink": "helpful",
        azpmu: "helpful",
      },
      "dysmorphia-screening-importance": {
        "jccp-2023": "expected",
      },
      "no-single-session-promise-importance": {
        "smp-hair-creations": "essential",
      },
      "no-sales-pressure-importance": {
        "jccp-first-procedure": "essential",
      },
      // Choice of a practitioner: hygiene and pigment
      "sterilization-importance": {
        "article-043": "essential",
        "smp-md-sanitation": "essential",
        "fda-ink-2024": "essential",
      },
      "single-use-needles-importance": {
        "smp-md-sanitation": "essential",
        "rassman-2016": "expected",
      },
      "gloves-importance": {
        "smp-md-sanitation": "expected",
      },
      "barrier-film-importance": {
        "smp-md-sanitation": "expected",
      },
      "no-tattoo-ink-importance": {
        "his-blue": "essential",
        "vital-male": "essential",
        "ht-clinics-uk": "essential",
        baldlief: "no-matter",
      },
      "sealed-ink-importance": {
        "fda-ink-2024": "essential",
      },
      "labeled-pigment-importance": {
        "eu-2020-2081": "essential",
      },
      "approved-pigment-importance": {
        "article-017": "expected",
        "fda-tattoos": "no-matter",
      },
      "pigment-quality-importance": {
        "article-037": "expected",
      },
      // Choice of a practitioner: papers
      "license-importance": {
        "wales-licensing-2024": "essential",
        "scotland-licensing-2018": "essential",
        "kerala-2021": "essential",
        "scalp-solutions": "expected",
      },
      "premises-license-importance": {
        "wales-licensing-2024": "essential",
        "scalp-solutions": "expected",
      },
      "license-duration": {
        "wales-licence-terms-2017": 3,
      },
      "temporary-license-duration": {
        "wales-licence-terms-2017": 7,
      },
      "infection-control-certificate-importance": {
        "wales-licensing-2024": "essential",
        "powys-2024": "essential",
      },
      "insurance-importance": {
        "scalp-solutions": "expected",
        "powys-2024": "essential",
      },
      "written-consent-importance": {
        "pembrokeshire-2024": "essential",
      },
      "background-check-importance": {
        "powys-2024": "essential",
      },
      // Choice of a practitioner: repute, price and aftercare
      "reviews-importance": {
        "article-044": "expected",
        "scalp-solutions": "expected",
      },
      "established-clinic-importance": {
        "article-044-established": "expected",
      },
      "past-client-contact-importance": {
        "article-037-clients": "helpful",
        "scalp-solutions": "expected",
        "lips-and-brows": "expected",
      },
      "fair-price-importance": {
        "article-045": "expected",
      },
      "not-cheapest-importance": {
        "article-083": "expected",
      },
      "written-aftercare-importance": {
        "article-046": "expected",
        "blade-craft": "expected",
      },
      "advance-booking-importance": {
        "article-047": "helpful",
      },
    }),
    riskAndScheduleFigures,
  ),
  candidacyRiskAndScheduleFigures,
);
