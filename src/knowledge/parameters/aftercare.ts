import { deepFreeze } from "../deepFreeze.js";
import { extendTable } from "../joinTables.js";
import { candidacyAndAftercareParameters } from "./candidacyAndAftercare.js";
import { type ParameterRow, POLICY, VERDICT } from "./row.js";

/** The days before and after a session. */
export const aftercareParameters = /* @__PURE__ */ extendTable(
  /* @__PURE__ */ deepFreeze({
    // Before the session
    "preparation-moisturizing-duration": { unit: "days", shape: "number", saferDirection: "none" },
    "preparation-moisturizing-frequency": { unit: "times-a-day", shape: "number", saferDirection: "none" },
    "preparation-haircut-lead": { unit: "hours", shape: "number", saferDirection: "none" },
    "preparation-razor-avoidance-policy": POLICY,
    "preparation-wash-policy": POLICY,
    "preparation-exfoliation-lead": { unit: "hours", shape: "number", saferDirection: "up" },
    // What to expect
    "mild-early-reaction-effect": VERDICT,
    "redness-duration": { unit: "days", shape: "range", saferDirection: "none" },
    "swelling-duration": { unit: "days", shape: "range", saferDirection: "none" },
    "tenderness-duration": { unit: "days", shape: "range", saferDirection: "none" },
    "blood-ooze-duration": { unit: "days", shape: "number", saferDirection: "down" },
    "darkening-duration": { unit: "days", shape: "number", saferDirection: "none" },
    "scabbing-effect": VERDICT,
    "scab-duration": { unit: "days", shape: "range", saferDirection: "up" },
    "apparent-fading-duration": { unit: "days", shape: "range", saferDirection: "none" },
    "full-healing-duration": { unit: "days", shape: "range", saferDirection: "up" },
    // Washing and touching
    "first-wash": { unit: "days", shape: "number", saferDirection: "none" },
    "shampoo-start": { unit: "days", shape: "number", saferDirection: "up" },
    "shampoo-frequency": { unit: "times-a-week", shape: "range", saferDirection: "none" },
    "excess-ink-removal-policy": { unit: "policy", shape: "policy", saferDirection: "none" },
    "no-scrubbing": { unit: "days", shape: "range", saferDirection: "up" },
    "touch-avoidance": { unit: "days", shape: "number", saferDirection: "up" },
    "scab-picking-avoidance-policy": POLICY,
    // Creams and ointments
    "moisturizer-start": { unit: "days", shape: "number", saferDirection: "none" },
    "daily-moisturizer": { unit: "times-a-day", shape: "number", saferDirection: "none" },
    "healing-ointment-duration": { unit: "days", shape: "number", saferDirection: "none" },
    "petroleum-avoidance-policy": POLICY,
    "lost-scab-ointment": { unit: "times-a-day", shape: "number", saferDirection: "none" },
    "antibiotic-cream-avoidance": { unit: "days", shape: "number", saferDirection: "up" },
    // Sun and hats
    "sun-avoidance": { unit: "days", shape: "number", saferDirection: "up" },
    "hat-start": { unit: "days", shape: "number", saferDirection: "none" },
    "rubbing-hat-avoidance": { unit: "days", shape: "number", saferDirection: "up" },
    "sunscreen-start": { unit: "days", shape: "number", saferDirection: "up" },
    "sunscreen-factor": { unit: "sun-protection-factor", shape: "number", saferDirection: "up" },
    "long-term-sunscreen-factor": { unit: "sun-protection-factor", shape: "number", saferDirection: "up" },
    "long-term-sun-protection-policy": POLICY,
    // Sweat and water
    "light-exercise-start": { unit: "days", shape: "number", saferDirection: "up" },
    "heavy-exercise-start": { unit: "days", shape: "number", saferDirection: "up" },
    "sauna-start": { unit: "days", shape: "number", saferDirection: "up" },
    "salt-water-swimming-start": { unit: "days", shape: "number", saferDirection: "up" },
    "pool-swimming-start": { unit: "days", shape: "number", saferDirection: "up" },
    // Shaving
    "foil-shaver-start": { unit: "days", shape: "number", saferDirection: "up" },
    "razor-start": { unit: "days", shape: "number", saferDirection: "up" },
    "long-term-razor-avoidance-policy": POLICY,
    // Hair products and treatments
    "concealer-start": { unit: "days", shape: "number", saferDirection: "up" },
    "concealer-after-last-session-policy": POLICY,
    "hair-dye-start": { unit: "days", shape: "number", saferDirection: "up" },
    "retinoid-start": { unit: "days", shape: "number", saferDirection: "up" },
    "exfoliant-avoidance-policy": POLICY,
    "self-tan-start": { unit: "days", shape: "number", saferDirection: "up" },
    "minoxidil-restart": { unit: "days", shape: "number", saferDirection: "up" },
    "laser-avoidance": { unit: "days", shape: "number", saferDirection: "up" },
    // Daily life
    "alcohol-avoidance-policy": POLICY,
    "fluid-intake-policy": POLICY,
    "raised-head-policy": POLICY,
    "blood-donation-wait": { unit: "months", shape: "number", saferDirection: "up" },
    "regulated-studio-blood-donation-wait": { unit: "months", shape: "number", saferDirection: "up" },
    "mri-effect": VERDICT,
    "mri-symptom-frequency": { unit: "percent", shape: "number", saferDirection: "up" },
    "mri-heating": { unit: "degrees-celsius", shape: "number", saferDirection: "up" },
    // Warning signs
    "minor-reaction-effect": VERDICT,
    "patchy-pigment-effect": VERDICT,
    "spreading-redness-effect": VERDICT,
    "discharge-effect": VERDICT,
    "increasing-pain-effect": VERDICT,
    "lasting-heat-or-swelling-effect": VERDICT,
    "heat-or-swelling-window": { unit: "days", shape: "number", saferDirection: "down" },
    "fever-effect": VERDICT,
    "systemic-infection-window": { unit: "days", shape: "number", saferDirection: "up" },
    "anesthetic-toxicity-effect": VERDICT,
    "late-nodule-effect": VERDICT,
    "sarcoid-onset": { unit: "months", shape: "number", saferDirection: "up" },
    "psoriasis-in-tattoo-effect": VERDICT,
    "psoriasis-flare-earliest-onset": { unit: "days", shape: "number", saferDirection: "down" },
    "psoriasis-flare-latest-onset": { unit: "years", shape: "number", saferDirection: "up" },
    "open-warning-sign-effect": VERDICT,
    // How often something goes wrong
    "smp-complication-frequency": { unit: "percent", shape: "number", saferDirection: "up" },
    "any-tattoo-complication-frequency": { unit: "percent", shape: "number", saferDirection: "up" },
    "persistent-tattoo-complication-frequency": { unit: "percent", shape: "number", saferDirection: "up" },
    "psoriasis-in-tattoo-frequency": { unit: "percent", shape: "number", saferDirection: "up" },
  } as const satisfies Record<string, ParameterRow>),
  candidacyAndAftercareParameters,
);
