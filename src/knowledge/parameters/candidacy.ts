import { deepFreeze } from "../deepFreeze.js";
import { joinTables } from "../joinTables.js";
import { candidacyAndAftercareParameters } from "./candidacyAndAftercare.js";
import { candidacyAndScheduleParameters } from "./candidacyAndSchedule.js";
import { candidacyRiskAndScheduleParameters } from "./candidacyRiskAndSchedule.js";
import { type ParameterRow, POLICY, VERDICT } from "./row.js";

/** Who may be treated, when, and what has to be in place before a session. */
export const candidacyParameters = /* @__PURE__ */ joinTables(
  /* @__PURE__ */ deepFreeze({
    // Age
    "age-of-majority": { unit: "years", shape: "number", saferDirection: "up" },
    "under-age-effect": VERDICT,
    // Pregnancy and breastfeeding
    "pregnancy-effect": VERDICT,
    "breastfeeding-effect": VERDICT,
    "postpartum-wait": { unit: "months", shape: "number", saferDirection: "up" },
    // Immune system and tumors
    "severe-immunosuppression-effect": VERDICT,
    "mild-immunosuppression-effect": VERDICT,
    "autoimmune-disease-effect": VERDICT,
    "lupus-effect": VERDICT,
    "sarcoidosis-effect": VERDICT,
    "hiv-effect": VERDICT,
    "uncontrolled-hiv-effect": VERDICT,
    "hepatitis-effect": VERDICT,
    "tumor-in-field-effect": VERDICT,
    "pigmented-lesion-effect": VERDICT,
    "changing-pigmented-lesion-effect": VERDICT,
    // Infection, wounds and illness
    "scalp-infection-effect": VERDICT,
    "open-wound-effect": VERDICT,
    "acute-illness-effect": VERDICT,
    // Skin diseases
    "active-skin-disease-effect": VERDICT,
    "quiet-skin-disease-effect": VERDICT,
    "lichen-planus-effect": VERDICT,
    "vitiligo-effect": VERDICT,
    // Skin that scars or heals badly
    "keloid-on-scalp-effect": VERDICT,
    "keloid-elsewhere-effect": VERDICT,
    "hypertrophic-scar-effect": VERDICT,
    "hyperpigmentation-tendency-effect": VERDICT,
    "compulsive-picking-effect": VERDICT,
    // Skin and hair that take or match pigment badly
    "albinism-effect": VERDICT,
    "skin-type-effect": VERDICT,
    "oily-skin-effect": VERDICT,
    "hyperhidrosis-effect": VERDICT,
    "gray-hair-effect": VERDICT,
    "white-hair-effect": VERDICT,
    // Allergies
    "pigment-allergy-effect": VERDICT,
    "patch-test-reaction-effect": VERDICT,
    "lidocaine-allergy-effect": VERDICT,
    "epinephrine-allergy-effect": VERDICT,
    "latex-allergy-effect": VERDICT,
    "metal-allergy-effect": VERDICT,
    "antibiotic-ointment-allergy-effect": VERDICT,
    // Bleeding
    "severe-bleeding-disorder-effect": VERDICT,
    "mild-bleeding-disorder-effect": VERDICT,
    "prescribed-anticoagulant-effect": VERDICT,
    "pain-relief-effect": VERDICT,
    // Heart and circulation
    "controlled-hypertension-effect": VERDICT,
    "uncontrolled-hypertension-effect": VERDICT,
    "heart-disease-effect": VERDICT,
    "valve-disease-effect": VERDICT,
    "cardiac-device-effect": VERDICT,
    // Diabetes and other conditions
    "controlled-diabetes-effect": VERDICT,
    "insulin-treated-diabetes-effect": VERDICT,
    "uncontrolled-diabetes-effect": VERDICT,
    "diabetes-hba1c-limit": { unit: "percent", shape: "number", saferDirection: "down" },
    "liver-disease-effect": VERDICT,
    "thyroid-medicine-effect": VERDICT,
    "epilepsy-effect": VERDICT,
    // Mind and expectations
    "body-dysmorphia-effect": VERDICT,
    "untreated-mental-disorder-effect": VERDICT,
    "unrealistic-expectations-effect": VERDICT,
    "intoxication-effect": VERDICT,
    // Medicines
    "isotretinoin-effect": VERDICT,
    "isotretinoin-wait": { unit: "months", shape: "number", saferDirection: "up" },
    "topical-retinoid-effect": VERDICT,
    "topical-retinoid-wait": { unit: "days", shape: "number", saferDirection: "up" },
    "antibiotics-effect": VERDICT,
    "antibiotics-wait": { unit: "days", shape: "number", saferDirection: "up" },
    "chemotherapy-effect": VERDICT,
    "chemotherapy-wait": { unit: "months", shape: "number", saferDirection: "up" },
    "planned-chemotherapy-effect": VERDICT,
    "planned-chemotherapy-window": { unit: "days", shape: "number", saferDirection: "up" },
    "radiotherapy-effect": VERDICT,
    "radiotherapy-wait": { unit: "months", shape: "number", saferDirection: "up" },
    "topical-minoxidil-effect": VERDICT,
    // Taken before a session
    "alcohol-effect": VERDICT,
    "caffeine-effect": VERDICT,
    "supplements-effect": VERDICT,
    // Recent treatments and sun
    "sunburn-effect": VERDICT,
    "tan-effect": VERDICT,
    "botulinum-toxin-effect": VERDICT,
    "botulinum-toxin-wait": { unit: "days", shape: "number", saferDirection: "up" },
    "filler-effect": VERDICT,
    "filler-wait": { unit: "days", shape: "number", saferDirection: "up" },
    "chemical-peel-effect": VERDICT,
    "chemical-peel-wait": { unit: "days", shape: "number", saferDirection: "up" },
    "laser-or-ipl-effect": VERDICT,
    "laser-or-ipl-wait": { unit: "days", shape: "number", saferDirection: "up" },
    "laser-removal-effect": VERDICT,
    "shingles-vaccine-effect": VERDICT,
    "shingles-vaccine-wait": { unit: "days", shape: "number", saferDirection: "up" },
    "previous-work-problem-effect": VERDICT,
    // Hair transplants
    "hair-transplant-effect": VERDICT,
    "hair-transplant-wait": { unit: "months", shape: "number", saferDirection: "up" },
    "density-after-transplant-effect": VERDICT,
    "transplant-unsuitable-effect": VERDICT,
    "planned-hair-transplant-effect": VERDICT,
    // Hair loss by cause
    "pattern-hair-loss-effect": VERDICT,
    "female-pattern-hair-loss-effect": VERDICT,
    "diffuse-thinning-effect": VERDICT,
    "alopecia-areata-effect": VERDICT,
    "total-alopecia-effect": VERDICT,
    "scarring-alopecia-effect": VERDICT,
    "scar-effect": VERDICT,
    "chemotherapy-hair-loss-effect": VERDICT,
    "unestablished-cause-effect": VERDICT,
    // Hair loss by grade and course
    "mild-thinning-effect": VERDICT,
    "intermediate-pattern-loss-effect": VERDICT,
    "advanced-pattern-loss-effect": VERDICT,
    "progressing-hair-loss-effect": VERDICT,
    "unstable-areata-effect": VERDICT,
    "areata-stability-wait": { unit: "months", shape: "number", saferDirection: "up" },
    "areata-rest-wait": { unit: "months", shape: "number", saferDirection: "up" },
    "active-scarring-alopecia-effect": VERDICT,
    "scarring-alopecia-inactivity-wait": { unit: "months", shape: "number", saferDirection: "up" },
    "temporary-hair-loss-effect": VERDICT,
    "undiagnosed-symptoms-effect": VERDICT,
    // Scars
    "strip-scar-effect": VERDICT,
    "extraction-scar-effect": VERDICT,
    "scar-maturity-effect": VERDICT,
    "scar-maturity-wait": { unit: "months", shape: "number", saferDirection: "up" },
    "red-scar-effect": VERDICT,
    "raised-scar-effect": VERDICT,
    "depressed-scar-effect": VERDICT,
    // Follicles, look and hair length
    "no-follicles-effect": VERDICT,
    "density-without-hair-effect": VERDICT,
    "long-hair-density-effect": VERDICT,
    "unclipped-hair-effect": VERDICT,
    // On the morning of a session
    "persistent-scabs-effect": VERDICT,
    "session-day-redness-effect": VERDICT,
    "session-day-breakout-effect": VERDICT,
    "session-day-infection-effect": VERDICT,

    // Before a session
    "patch-test-policy": POLICY,
    "scar-patch-test-policy": POLICY,
    "clearance-letter-policy": POLICY,
    "written-consent-policy": POLICY,
  } as const satisfies Record<string, ParameterRow>),
  candidacyAndScheduleParameters,
  candidacyAndAftercareParameters,
  candidacyRiskAndScheduleParameters,
);
