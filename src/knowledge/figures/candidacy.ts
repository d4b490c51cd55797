import { deepFreeze } from "../deepFreeze.js";
import { joinTables } from "../joinTables.js";
import type { candidacyParameters } from "../parameters/candidacy.js";
import type { FiguresOf } from "../parameters/row.js";
import { candidacyAndAftercareFigures } from "./candidacyAndAftercare.js";
import { candidacyAndScheduleFigures } from "./candidacyAndSchedule.js";
import { candidacyRiskAndScheduleFigures } from "./candidacyRiskAndSchedule.js";

/** Who says what, by parameter; a source without a number of the article stands for its claim about the parameter. */
export const candidacyFigures: FiguresOf<typeof candidacyParameters> = /* @__PURE__ */ joinTables(
  /* @__PURE__ */ deepFreeze({
    // Age
    "age-of-majority": {
      "california-653": 18,
      "jordan-howard": 18,
      beautyims: 18,
    },
    "under-age-effect": {
      "california-653": "deferred",
      "jordan-howard": "deferred",
      beautyims: "deferred",
    },
    // Pregnancy and breastfeeding
    "pregnancy-effect": {
      "adis-2018": "deferred",
      "natural-ink": "deferred",
      inkd: "deferred",
      microbarber: "deferred",
      "smp-md": "deferred",
      "jordan-howard": "deferred",
      "pure-ink": "deferred",
    },
    "breastfeeding-effect": {
      "adis-2018": "deferred",
      "smp-md": "deferred",
      "jordan-howard": "deferred",
      "brows-by-vj": "deferred",
      "pure-ink": "deferred",
      "asa-pmu": "deferred",
    },
    "postpartum-effect": {
      "asa-pmu": "deferred",
    },
    "postpartum-wait": {
      "adis-2018": 0,
      "smp-md": 0,
      "jordan-howard": 0,
      "brows-by-vj": 0,
      "pure-ink": 0,
      "asa-pmu": 12,
    },
    // Immune system and tumors
    "severe-immunosuppression-effect": {
      "adis-2018": "contraindicated",
      "onur-akdeniz": "contraindicated",
      "smp-md": "contraindicated",
    },
    "mild-immunosuppression-effect": {
      "kluger-2018": "clearance-required",
      "adis-2018": "clearance-required",
      "rogowska-2022": "deferred",
      "smp-md": "contraindicated",
    },
    "autoimmune-disease-effect": {
      "kluger-2018": "clearance-required",
      "adis-2018": "clearance-required",
      "smp-md": "contraindicated",
      "jordan-howard": "contraindicated",
      "lash-brow-bar": "clearance-required",
      "kats-brow-house": "clearance-required",
    },
    "lupus-effect": {
      "lash-brow-bar": "clearance-required",
    },
    "sarcoidosis-effect": {
      "cosmetic-tattoo-sarcoid-2005": "clearance-required",
      "rajan-2026": "clearance-required",
      "aad-2019": "clearance-required",
    },
    "hiv-effect": {
      "jessica-sarah": "contraindicated",
      beautyims: "contraindicated",
      "brows-by-vj": "contraindicated",
      "adis-2018": "precaution",
      "systemic-infections-2021": "precaution",
    },
    "uncontrolled-hiv-effect": {
      "jessica-sarah": "contraindicated",
      beautyims: "contraindicated",
      "brows-by-vj": "contraindicated",
      "adis-2018": "clearance-required",
    },
    "hepatitis-effect": {
      "jessica-sarah": "contraindicated",
      beautyims: "contraindicated",
      "brows-by-vj": "contraindicated",
      "adis-2018": "precaution",
      "systemic-infections-2021": "precaution",
    },
    "tumor-in-field-effect": {
      "adis-2018": "contraindicated",
      "ultra-scalp-ink": "contraindicated",
      "parsa-mohebi": "contraindicated",
      beautyims: "contraindicated",
    },
    "pigmented-lesion-effect": {
      "kluger-2015": "precaution",
      "aad-2014": "precaution",
      "ultra-scalp-ink": "clearance-required",
      "beauty-by-britt": "precaution",
    },
    "changing-pigmented-lesion-effect": {
      "aad-2014": "clearance-required",
    },
    // Infection, wounds and illness
    "scalp-infection-effect": {
      "natural-ink": "deferred",
      "ultra-scalp-ink": "deferred",
      "parsa-mohebi": "deferred",
      "pure-ink": "deferred",
      inkd: "deferred",
      "jaimie-jolly": "deferred",
    },
    "open-wound-effect": {
      "parsa-mohebi": "deferred",
      "hair-ink-gold-coast": "deferred",
      "jaimie-jolly": "deferred",
    },
    "acute-illness-effect": {
      "lash-brow-bar": "deferred",
    },
    // Skin diseases
    "active-skin-disease-effect": {
      "rogowska-2022": "deferred",
      "natural-ink": "deferred",
      "onur-akdeniz": "deferred",
      microbarber: "deferred",
      "parsa-mohebi": "deferred",
      "smp-md": "deferred",
    },
    "quiet-skin-disease-effect": {
      "kluger-2018": "precaution",
      "kluger-2017": "precaution",
      "onur-akdeniz": "precaution",
    },
    "lichen-planus-effect": {
      "khunger-2015": "precaution",
    },
    "vitiligo-effect": {
      inkd: "clearance-required",
    },
    // Skin that scars or heals badly
    "keloid-on-scalp-effect": {
      ziering: "contraindicated",
      "bad-keloid": "contraindicated",
      "permablend-scars": "contraindicated",
    },
    "keloid-elsewhere-effect": {
      "bad-keloid": "contraindicated",
      "natural-ink": "contraindicated",
      inkd: "contraindicated",
      "smp-md": "contraindicated",
      "pure-ink": "clearance-required",
      "fda-tattoos": "precaution",
    },
    "hypertrophic-scar-effect": {
      "natural-ink": "contraindicated",
      beautyims: "contraindicated",
    },
    "hyperpigmentation-tendency-effect": {
      "natural-ink": "contraindicated",
      beautyims: "contraindicated",
    },
    "compulsive-picking-effect": {
      "pure-ink": "contraindicated",
      "beauty-by-britt": "contraindicated",
    },
    // Skin and hair that take or match pigment badly
    "albinism-effect": {
      "onur-akdeniz": "contraindicated",
    },
    "skin-type-effect": {
      "article-016": "eligible",
    },
    "oily-skin-effect": {
      "maxim-smp": "precaution",
      joyce: "precaution",
    },
    "hyperhidrosis-effect": {
      "maxim-smp": "precaution",
    },
    "gray-hair-effect": {
      "article-016-gray": "eligible",
      "luxe-micro-gray": "eligible",
      "his-gray": "eligible",
    },
    "white-hair-effect": {
      "article-016-white": "eligible",
      "luxe-micro-gray": "eligible",
      "onur-akdeniz": "precaution",
    },
    // Allergies
    "pigment-allergy-effect": {
      inkd: "contraindicated",
      microbarber: "contraindicated",
      "ultra-scalp-ink": "contraindicated",
    },
    "patch-test-reaction-effect": {
      inkd: "contraindicated",
      microbarber: "contraindicated",
      "ultra-scalp-ink": "contraindicated",
      "khunger-2015": "clearance-required",
      azpmu: "precaution",
    },
    "lidocaine-allergy-effect": {
      azpmu: "precaution",
    },
    "epinephrine-allergy-effect": {
      azpmu: "precaution",
    },
    "latex-allergy-effect": {
      azpmu: "precaution",
    },
    "metal-allergy-effect": {
      azpmu: "precaution",
      "jessica-sarah": "clearance-required",
    },
    "antibiotic-ointment-allergy-effect": {
      azpmu: "precaution",
    },
    // Bleeding
    "severe-bleeding-disorder-effect": {
      inkd: "contraindicated",
      "smp-md": "contraindicated",
      "jordan-howard": "contraindicated",
      "pure-ink": "contraindicated",
      "kats-brow-house": "contraindicated",
      "beauty-by-britt": "contraindicated",
      "brows-by-vj": "contraindicated",
      "natural-ink": "clearance-required",
      "jessica-sarah": "clearance-required",
      "adis-2018": "clearance-required",
      "kluger-2018": "clearance-required",
      "kluger-2015": "clearance-required",
    },
    "mild-bleeding-disorder-effect": {
      "beauty-by-britt": "precaution",
      "natural-ink": "clearance-required",
      "kluger-2018": "clearance-required",
      "kluger-2015": "clearance-required",
    },
    "prescribed-anticoagulant-effect": {
      inkd: "contraindicated",
      "smp-md": "contraindicated",
      joyce: "contraindicated",
      "jordan-howard": "contraindicated",
      "az-smp": "contraindicated",
      "pure-ink": "clearance-required",
      "natural-ink": "clearance-required",
      "lash-brow-bar": "clearance-required",
    },
    "pain-relief-effect": {
      "jordan-howard": "deferred",
      "pure-ink": "deferred",
      vivid: "deferred",
      "kats-brow-house": "deferred",
      "delaware-smp": "deferred",
      "enhanced-scalp": "deferred",
      joyce: "deferred",
      "az-smp": "deferred",
    },
    // Heart and circulation
    "controlled-hypertension-effect": {
      "natural-ink": "clearance-required",
    },
    "uncontrolled-hypertension-effect": {
      "natural-ink": "clearance-required",
      "pure-ink": "deferred",
    },
    "heart-disease-effect": {
      "natural-ink": "clearance-required",
      "lash-brow-bar": "clearance-required",
      "kats-brow-house": "contraindicated",
    },
    "valve-disease-effect": {
      "natural-ink": "clearance-required",
      "lash-brow-bar": "clearance-required",
      joyce: "contraindicated",
      "daehnert-2004": "clearance-required",
    },
    "cardiac-device-effect": {
      "lash-brow-bar": "clearance-required",
      "kats-brow-house": "contraindicated",
      joyce: "contraindicated",
      "beauty-by-britt": "contraindicated",
    },
    // Diabetes and other conditions
    "controlled-diabetes-effect": {
      "diabetes-uk": "precaution",
      "goel-2011": "eligible",
      "kluger-2018": "precaution",
      "natural-ink": "clearance-required",
      joyce: "clearance-required",
      inkd: "contraindicated",
    },
    "insulin-treated-diabetes-effect": {
      "lash-brow-bar": "clearance-required",
      joyce: "contraindicated",
    },
    "uncontrolled-diabetes-effect": {
      "diabetes-uk": "deferred",
      "goel-2011": "deferred",
      "jordan-howard": "deferred",
      "pure-ink": "deferred",
      "beauty-by-britt": "deferred",
    },
    "diabetes-hba1c-limit": {
      "goel-2011": 8,
    },
    "liver-disease-effect": {
      "beauty-by-britt": "precaution",
    },
    "thyroid-medicine-effect": {
      joyce: "precaution",
      "beauty-by-britt": "precaution",
      "jessica-sarah": "clearance-required",
    },
    "epilepsy-effect": {
      "pure-ink": "clearance-required",
      "beauty-by-britt": "clearance-required",
      "lash-brow-bar": "clearance-required",
      inkd: "contraindicated",
      "kats-brow-house": "contraindicated",
      "jessica-sarah": "contraindicated",
    },
    // Mind and expectations
    "body-dysmorphia-effect": {
      "jccp-2023": "deferred",
    },
    "untreated-mental-disorder-effect": {
      "bella-faccia": "deferred",
    },
    "unrealistic-expectations-effect": {
      "article-084-effect": "precaution",
      "ht-clinics-uk": "precaution",
    },
    "intoxication-effect": {
      "mb-elegant": "deferred",
    },
    // Medicines
    "isotretinoin-effect": {
      "isotretinoin-us-label": "deferred",
      beautyims: "deferred",
      "spring-2017": "eligible",
      "waldman-2017": "eligible",
      "mysore-2017": "eligible",
      "isotretinoin-hong-kong-label": "deferred",
      "brows-by-vj": "deferred",
      joyce: "deferred",
      "lash-brow-bar": "deferred",
      "kats-brow-house": "deferred",
      "beauty-by-britt": "deferred",
      "jessica-sarah": "deferred",
    },
    "isotretinoin-wait": {
      "isotretinoin-us-label": 6,
      "isotretinoin-hong-kong-label": 6,
      "blakely-2022": 6,
      beautyims: 6,
      "brows-by-vj": 6,
      joyce: 1,
      "lash-brow-bar": 12,
      "kats-brow-house": 12,
      "beauty-by-britt": 12,
      "jessica-sarah": 12,
    },
    "topical-retinoid-effect": {
      joyce: "deferred",
      "kats-brow-house": "deferred",
      "bella-faccia": "deferred",
      "lash-brow-bar": "deferred",
    },
    "topical-retinoid-wait": {
      joyce: 30,
      "kats-brow-house": 21,
      "bella-faccia": 28,
      "lash-brow-bar": 56,
    },
    "antibiotics-effect": {
      "kats-brow-house": "deferred",
      "jessica-sarah": "deferred",
      "az-smp": "deferred",
    },
    "antibiotics-wait": {
      "kats-brow-house": 21,
      "jessica-sarah": 21,
      "az-smp": 28,
    },
    "chemotherapy-effect": {
      "natural-ink": "deferred",
      inkd: "deferred",
      "kats-brow-house": "deferred",
      "onur-akdeniz": "deferred",
      "pure-ink": "clearance-required",
      dollish: "clearance-required",
    },
    "chemotherapy-wait": {
      "natural-ink": 6,
      inkd: 12,
      "kats-brow-house": 12,
    },
    "planned-chemotherapy-effect": {
      inkd: "deferred",
    },
    "planned-chemotherapy-window": {
      inkd: 28,
    },
    "planned-radiotherapy-effect": {
      inkd: "deferred",
    },
    "planned-radiotherapy-window": {
      inkd: 28,
    },
    "radiotherapy-effect": {
      "kats-brow-house": "deferred",
      "onur-akdeniz": "deferred",
      "pure-ink": "clearance-required",
      dollish: "clearance-required",
    },
    "radiotherapy-wait": {
      "kats-brow-house": 12,
    },
    "topical-minoxidil-effect": {
      "parsa-mohebi": "precaution",
    },
    // Taken before a session
    "alcohol-effect": {
      "jordan-howard": "deferred",
      "enhanced-scalp": "deferred",
      "pure-ink": "deferred",
      "az-smp": "deferred",
      vivid: "deferred",
      "kats-brow-house": "deferred",
      "mb-elegant": "deferred",
    },
    "caffeine-effect": {
      "delaware-smp": "precaution",
      "az-smp": "precaution",
      "jordan-howard": "precaution",
      "enhanced-scalp": "precaution",
      "mb-elegant": "precaution",
    },
    "supplements-effect": {
      "kats-brow-house": "deferred",
      joyce: "deferred",
      "mb-elegant": "precaution",
    },
    // Recent treatments and sun
    "sunburn-effect": {
      microbarber: "deferred",
    },
    "tan-effect": {
      "enhanced-scalp": "deferred",
      "jordan-howard": "deferred",
      "lash-brow-bar": "deferred",
    },
    "botulinum-toxin-effect": {
      dollish: "deferred",
      "lash-brow-bar": "deferred",
      "kats-brow-house": "deferred",
      joyce: "deferred",
      "sage-vine": "deferred",
      beautyims: "deferred",
    },
    "botulinum-toxin-wait": {
      dollish: 1,
      "lash-brow-bar": 14,
      "kats-brow-house": 14,
      joyce: 14,
      "sage-vine": 60,
      beautyims: 60,
    },
    "filler-effect": {
      dollish: "deferred",
      "lash-brow-bar": "deferred",
      joyce: "deferred",
      "beauty-by-britt": "deferred",
      "sage-vine": "deferred",
    },
    "filler-wait": {
      dollish: 7,
      "lash-brow-bar": 14,
      joyce: 14,
      "beauty-by-britt": 28,
      "sage-vine": 56,
    },
    "chemical-peel-effect": {
      beautyims: "deferred",
      "kats-brow-house": "deferred",
      "bella-faccia": "deferred",
      joyce: "deferred",
      "lash-brow-bar": "deferred",
    },
    "chemical-peel-wait": {
      beautyims: 14,
      "kats-brow-house": 21,
      "bella-faccia": 28,
      joyce: 30,
      "lash-brow-bar": 56,
    },
    "laser-or-ipl-effect": {
      dollish: "deferred",
      "bella-faccia": "deferred",
      "lash-brow-bar": "deferred",
    },
    "laser-or-ipl-wait": {
      dollish: 7,
      "bella-faccia": 28,
      "lash-brow-bar": 56,
    },
    "laser-removal-effect": {
      inkd: "deferred",
    },
    "shingles-vaccine-effect": {
      dollish: "deferred",
      "lash-brow-bar": "deferred",
    },
    "shingles-vaccine-wait": {
      dollish: 7,
      "lash-brow-bar": 30,
    },
    "previous-work-problem-effect": {
      "full-scalp": "deferred",
      "gerow-removal": "deferred",
      "team-micro-removal": "deferred",
    },
    "early-session-effect": {
      "team-micro-spacing": "deferred",
    },
    // Hair transplants
    "hair-transplant-effect": {
      ziering: "deferred",
      feau: "deferred",
    },
    "hair-transplant-wait": {
      ziering: 6,
      feau: 12,
    },
    "density-after-transplant-effect": {
      "article-015": "eligible",
      "rassman-2016": "eligible",
    },
    "transplant-unsuitable-effect": {
      "article-080": "eligible",
      "rassman-2015": "eligible",
      "rassman-2016": "eligible",
    },
    "planned-hair-transplant-effect": {
      feau: "precaution",
    },
    // Hair loss by cause
    "pattern-hair-loss-effect": {
      "article-074": "eligible",
      "rassman-2015": "eligible",
      "park-2014": "eligible",
      "article-014-pattern": "eligible",
      "rassman-2016": "eligible",
      "rassman-chapter": "eligible",
      "liu-2025": "eligible",
    },
    "female-pattern-hair-loss-effect": {
      "article-012": "eligible",
      "rassman-2015": "eligible",
      "park-2014": "eligible",
      healthjade: "eligible",
    },
    "diffuse-thinning-effect": {
      "article-076-diffuse": "eligible",
      healthjade: "eligible",
    },
    "alopecia-areata-effect": {
      "article-076": "eligible",
      "rassman-2015": "eligible",
      "nguyen-2022": "eligible",
      "rassman-chapter": "eligible",
      elixir: "eligible",
      "hairtransplant-in": "eligible",
    },
    "total-alopecia-effect": {
      "article-014": "eligible",
      "rassman-2015": "eligible",
      "rassman-chapter": "eligible",
      "scalp-image": "eligible",
      "ak-clinics": "eligible",
      healthjade: "eligible",
      elixir: "eligible",
      ziering: "eligible",
    },
    "scarring-alopecia-effect": {
      "rassman-chapter": "precaution",
      "liu-2025": "precaution",
    },
    "scar-effect": {
      "article-075": "eligible",
      "article-014-scar": "eligible",
      "rassman-2015": "eligible",
      "traquina-2001": "eligible",
    },
    "chemotherapy-hair-loss-effect": {
      "rassman-2015": "eligible",
      "rassman-chapter": "eligible",
      healthjade: "eligible",
    },
    "unestablished-cause-effect": {
      "article-079": "precaution",
    },
    // Hair loss by grade and course
    "mild-thinning-effect": {
      "park-2014": "precaution",
    },
    "intermediate-pattern-loss-effect": {
      "smp-master-ink": "eligible",
    },
    "advanced-pattern-loss-effect": {
      "rassman-2016": "eligible",
    },
    "progressing-hair-loss-effect": {
      "traquina-2001": "deferred",
    },
    "progressing-hair-loss-maintenance-effect": {
      "his-gray": "precaution",
      "full-scalp": "precaution",
    },
    "changing-hair-loss-effect": {
      "traquina-2001": "precaution",
    },
    "early-pattern-loss-effect": {
      "traquina-2001": "precaution",
    },
    "unstable-areata-effect": {
      "gpnotebook-areata": "deferred",
      inkd: "deferred",
    },
    "areata-stability-wait": {
      "gpnotebook-areata": 12,
    },
    "areata-rest-wait": {
      "gpnotebook-areata": 6,
    },
    "active-scarring-alopecia-effect": {
      "donovan-lpp": "deferred",
      "lee-2020": "deferred",
    },
    "scarring-alopecia-inactivity-wait": {
      "donovan-lpp": 12,
      "actas-2015": 24,
      "lee-2020": 32,
    },
    "temporary-hair-loss-effect": {
      inkd: "deferred",
    },
    "undiagnosed-symptoms-effect": {
      "donovan-lpp": "clearance-required",
    },
    // Scars
    "strip-scar-effect": {
      "rassman-2015": "eligible",
      "rassman-2016": "eligible",
      "park-2014": "eligible",
      "traquina-2001": "eligible",
    },
    "extraction-scar-effect": {
      "rassman-2015": "eligible",
      "rassman-2016": "eligible",
    },
    "scar-maturity-effect": {
      "chanel-luxxe": "deferred",
      "dermmicro-scars": "deferred",
      omicroart: "deferred",
      "permablend-scars": "deferred",
      "empire-beauty": "deferred",
      kenodi: "deferred",
    },
    "scar-maturity-wait": {
      "chanel-luxxe": 4,
      "dermmicro-scars": 6,
      omicroart: 6,
      "permablend-scars": 9,
      "empire-beauty": 12,
      kenodi: 12,
    },
    "red-scar-effect": {
      ziering: "deferred",
      "permablend-scars": "deferred",
      "empire-beauty": "deferred",
      kenodi: "deferred",
    },
    "raised-scar-effect": {
      ziering: "precaution",
      "permablend-scars": "clearance-required",
    },
    "depressed-scar-effect": {
      ziering: "precaution",
    },
    // Follicles, look and hair length
    "no-follicles-effect": {
      "article-077": "precaution",
      "article-078": "precaution",
      "rassman-2015": "eligible",
      "rassman-chapter": "eligible",
      healthjade: "eligible",
      "scalp-image": "eligible",
      elixir: "eligible",
    },
    "density-without-hair-effect": {
      healthjade: "precaution",
      "rassman-2016": "precaution",
      "ht-clinics-uk": "precaution",
    },
    "long-hair-density-effect": {
      "rassman-2015": "eligible",
      healthjade: "eligible",
    },
    "unclipped-hair-effect": {
      "ht-clinics-uk": "precaution",
      vivid: "precaution",
    },
    // Before a session
    "patch-test-policy": {
      "article-022": "sensitive-skin",
      "ultra-scalp-ink": "optional",
      azpmu: "after-reactions",
      "scalp-prodigy": "always",
      "brows-by-vj": "always",
      scalpify: "optional",
      "body-worx": "optional",
    },
    "scar-patch-test-policy": {
      "scalp-prodigy": "always",
    },
    "clearance-letter-policy": {
      "natural-ink": "always",
      "pure-ink": "always",
    },
    "written-consent-policy": {
      "pembrokeshire-2024": "always",
    },
    "persistent-scabs-effect": {
      "smp-hair-creations": "deferred",
    },
    "numbing-cream-at-home-effect": {
      "fda-lidocaine-2024": "clearance-required",
    },
    "session-day-redness-effect": {
      "jaimie-jolly": "deferred",
    },
    "session-day-breakout-effect": {
      "jaimie-jolly": "deferred",
    },
    "session-day-infection-effect": {
      "jaimie-jolly": "deferred",
    },
  }),
  candidacyAndAftercareFigures,
  candidacyAndScheduleFigures,
  candidacyRiskAndScheduleFigures,
);
