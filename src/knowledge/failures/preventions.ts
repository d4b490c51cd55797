import { deepFreeze } from "../deepFreeze.js";
import type { PreventionCode } from "../riskFactors.js";
import type { Grounds } from "./grounds.js";

/** What prevents a failure: who does it, and what it rests on. The modes that it prevents are those of its factors. */
export interface PreventionRow extends Grounds {
  readonly by: "client" | "practitioner" | "doctor";
}

/** Everything that prevents a failure. */
export const preventions = /* @__PURE__ */ deepFreeze({
  "choose-a-specialist": { by: "client", parameters: ["smp-specialization-importance"] },
  "ask-for-training": { by: "client", parameters: ["training-importance", "experience-importance"] },
  "refuse-single-session-offers": { by: "client", parameters: ["no-single-session-promise-importance"] },
  "put-quality-before-price": { by: "client", parameters: ["not-cheapest-importance"] },
  "set-needle-depth": { by: "practitioner", parameters: ["needle-depth-adjustment-importance", "pigment-layer"] },
  "keep-a-steady-hand": {
    by: "practitioner",
    parameters: ["uneven-pressure-weight", "uneven-angle-weight", "heavy-pressure-weight", "oblique-needle-weight"],
  },
  "choose-fine-needles": { by: "practitioner", parameters: ["needle-choice-importance", "hairline-needle-points"] },
  "build-even-layers": { by: "practitioner", parameters: ["uneven-layers-weight"] },
  "start-light": { by: "practitioner", parameters: ["full-density-first-session-weight"] },
  "keep-dots-apart": { by: "practitioner", parameters: ["dense-dots-weight", "dot-spacing"] },
  "let-pigment-lighten-first": {
    by: "practitioner",
    parameters: ["layering-over-dense-pigment-weight"],
    evidence: ["full-scalp-dense-pigment-effect"],
  },
  "place-dots-at-random": { by: "practitioner", parameters: ["regular-grid-weight"] },
  "soften-the-hairline": { by: "practitioner", parameters: ["harsh-hairline-weight"] },
  "match-pigment": { by: "practitioner", parameters: ["custom-pigment-importance"] },
  "use-pigment-for-scalps": { by: "practitioner", parameters: ["pigment-quality-importance", "tattoo-ink-weight"] },
  "use-carbon-pigment": { by: "practitioner", parameters: ["blended-pigment-weight", "metallic-pigment-weight"] },
  "check-the-label": { by: "practitioner", parameters: ["labeled-pigment-importance"] },
  "use-sealed-ink": { by: "practitioner", parameters: ["sealed-ink-importance"] },
  "use-sterile-tools": {
    by: "practitioner",
    parameters: ["sterilization-importance", "single-use-needles-importance", "barrier-film-importance"],
  },
  "numb-within-limits": { by: "practitioner", parameters: ["lidocaine-limit"] },
  "leave-injections-to-clinicians": { by: "practitioner", parameters: ["non-clinician-injection-weight"] },
  "wait-until-healed": {
    by: "practitioner",
    parameters: ["session-on-unhealed-skin-weight"],
    evidence: ["smp-hair-creations-persistent-scabs-effect"],
  },
  "follow-aftercare": { by: "client", parameters: ["written-aftercare-importance", "neglected-aftercare-weight"] },
  "protect-from-sun": { by: "client", evidence: ["article-063", "article-091"], parameters: ["sun-exposure-weight"] },
  "leave-scabs-alone": { by: "client", parameters: ["picking-weight"], evidence: ["article-056"] },
  "rest-and-keep-dry": { by: "client", parameters: ["sweat-weight", "sauna-weight", "chlorine-weight"] },
  "use-gentle-products": { by: "client", parameters: ["exfoliants-weight"] },
  "drink-enough": { by: "client", parameters: ["dehydration-weight"] },
  "avoid-rubbing": {
    by: "client",
    parameters: ["rubbing-helmet-weight"],
    evidence: ["scalp-culture-rubbing-hat-avoidance"],
  },
  "shave-without-a-blade": { by: "client", parameters: ["razor-shaving-weight"] },
  "ask-about-minoxidil": { by: "doctor", parameters: ["topical-minoxidil-weight"] },
  "patch-test-first": { by: "practitioner", parameters: ["patch-test-offer-importance"] },
  "plan-more-touch-ups": {
    by: "practitioner",
    parameters: ["oily-skin-weight", "dry-skin-weight", "pale-skin-weight", "scar-tissue-weight"],
  },
  "work-lightly-on-weak-skin": { by: "practitioner", parameters: ["loose-skin-weight", "sun-damaged-skin-weight"] },
  "ask-a-doctor-first": {
    by: "doctor",
    parameters: ["keloid-tendency-weight", "sarcoidosis-weight", "pigment-allergy-weight", "body-dysmorphia-weight"],
  },
  "allow-for-gray": { by: "practitioner", parameters: ["graying-weight"] },
  "wait-for-stable-loss": { by: "client", parameters: ["progressive-loss-weight"] },
  "agree-on-the-result": {
    by: "practitioner",
    parameters: ["in-person-consultation-importance", "own-plan-importance", "unrealistic-expectations-weight"],
  },
} as const satisfies Record<PreventionCode, PreventionRow>);
