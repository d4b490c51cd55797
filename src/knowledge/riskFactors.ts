import { deepFreeze } from "./deepFreeze.js";
import type { Disclosure } from "./disclosures.js";
import type { CauseKind } from "./failures/grounds.js";
import type { ParameterIdOf } from "./parameters.js";
import type { FailureMode } from "./vocabularies.js";

/** The facts that a risk is judged by, by where they stand in the input. */
export type RiskFactPath =
  | "practitioner.specializesInSmp"
  | "practitioner.trainingHours"
  | "practitioner.promisesSingleSession"
  | "practitioner.cheapest"
  | "technique.needleDepthMillimeters"
  | "technique.needleAngleDegrees"
  | "technique.heavyPressure"
  | "technique.evenPressure"
  | "technique.evenAngle"
  | "technique.needlePoints"
  | "technique.hairlineNeedlePoints"
  | "technique.layersEven"
  | "technique.firstSessionDensityPercent"
  | "technique.dotDiameterMillimeters"
  | "technique.dotsPerSquareCentimeter"
  | "technique.finalDensityPercent"
  | "technique.layersPerSession"
  | "technique.overDarkPigment"
  | "technique.regularGrid"
  | "technique.harshHairline"
  | "technique.pigmentMatched"
  | "technique.pigment.tattooInk"
  | "technique.pigment.chemistry"
  | "practitioner.usesQualityPigment"
  | "technique.pigment.bannedColorants"
  | "technique.pigment.batch"
  | "environment.inkSealed"
  | "environment.equipmentClean"
  | "technique.numbing.agent"
  | "technique.numbing.percent"
  | "technique.numbing.largeArea"
  | "technique.numbing.irritatedSkin"
  | "technique.numbing.covered"
  | "technique.numbing.injectedBy"
  | "scalp.calm"
  | "visits.tooEarly"
  | "aftercare.followed"
  | "aftercare.washedEarly"
  | "aftercare.scrubbed"
  | "aftercare.shavedEarly"
  | "aftercare.sunDays"
  | "aftercare.usedSunbed"
  | "aftercare.pickedScabs"
  | "aftercare.sweatedEarly"
  | "aftercare.usedSauna"
  | "aftercare.swamEarly"
  | "aftercare.exfoliatedEarly"
  | "aftercare.drankLittle"
  | "client.lifestyle.outdoorWork"
  | "client.planned"
  | "client.lifestyle.heavySweating"
  | "client.lifestyle.sauna"
  | "client.lifestyle.swims"
  | "client.lifestyle.helmet"
  | "client.lifestyle.shavesScalp"
  | "client.health.minoxidil"
  | "client.skin.sensitive"
  | "client.skin.oily"
  | "client.skin.dry"
  | "client.skin.fitzpatrick"
  | "scalp.loose"
  | "client.skin.sunDamaged"
  | "client.hairLoss.cause"
  | "client.health.keloid"
  | "client.health.psoriasis"
  | "client.health.lichenPlanus"
  | "client.health.sarcoidosis"
  | "client.health.pigmentAllergy"
  | "client.patchTests"
  | "client.health.metalAllergy"
  | "client.health.latexAllergy"
  | "client.health.compulsivePicking"
  | "client.hair.grayPercent"
  | "client.hairLoss.stable"
  | "client.hairLoss.grade"
  | "client.expectations.realistic"
  | "client.health.bodyDysmorphia";

/** A danger to the body that is no failure of the look: harm by what numbs the skin. */
export type RiskHazard = "anesthetic-toxicity";

/** What keeps a factor from doing harm. */
export type PreventionCode =
  | "choose-a-specialist"
  | "ask-for-training"
  | "refuse-single-session-offers"
  | "put-quality-before-price"
  | "set-needle-depth"
  | "keep-a-steady-hand"
  | "choose-fine-needles"
  | "build-even-layers"
  | "start-light"
  | "keep-dots-apart"
  | "let-pigment-lighten-first"
  | "place-dots-at-random"
  | "soften-the-hairline"
  | "match-pigment"
  | "use-pigment-for-scalps"
  | "use-carbon-pigment"
  | "check-the-label"
  | "use-sealed-ink"
  | "use-sterile-tools"
  | "numb-within-limits"
  | "leave-injections-to-clinicians"
  | "wait-until-healed"
  | "follow-aftercare"
  | "protect-from-sun"
  | "leave-scabs-alone"
  | "rest-and-keep-dry"
  | "use-gentle-products"
  | "drink-enough"
  | "avoid-rubbing"
  | "shave-without-a-blade"
  | "ask-about-minoxidil"
  | "patch-test-first"
  | "plan-more-touch-ups"
  | "work-lightly-on-weak-skin"
  | "ask-a-doctor-first"
  | "allow-for-gray"
  | "wait-for-stable-loss"
  | "agree-on-the-result";

/** Who can still change a factor. */
export type ChangeableBy = "client" | "practitioner" | "nobody";

/** The parameters that weigh a factor. */
export type WeightId = Extract<ParameterIdOf<"risk">, `${string}-weight`>;

/** The figures that a fact is compared with. */
export type RiskThresholdId =
  | "training-hours"
  | "needle-depth"
  | "needle-angle"
  | "needle-points"
  | "hairline-needle-points"
  | "first-session-density"
  | "dot-diameter"
  | "dot-density"
  | "full-density"
  | "lidocaine-limit";

/** A factor of failure: what it makes likelier, which fact shows it, how it is weighed and what prevents it. */
export interface RiskFactorRow {
  readonly modes: readonly (FailureMode | RiskHazard)[];
  readonly cause: CauseKind;
  readonly fact: RiskFactPath;
  /**
   * The answer, or the side of the threshold, on which the factor is there; `any` is more than none, `several` more than
   * one, `is-…` the word that tells.
   */
  readonly tells:
    | boolean
    | "any"
    | "several"
    | "is-blended"
    | "is-metallic"
    | "is-other"
    | "is-lidocaine"
    | "is-pale"
    | "is-reaction"
    | `above-${RiskThresholdId}`
    | `below-${RiskThresholdId}`;
  /** Another fact, and the answer on which alone the factor can be there: a limit of one substance says nothing of others. */
  readonly onlyWhere?: Pick<RiskFactorRow, "fact" | "tells">;
  readonly weight: WeightId;
  /** The figure that the fact is compared with, where there is one. */
  readonly threshold?: RiskThresholdId;
  readonly prevention: PreventionCode;
  readonly changeableBy: ChangeableBy;
  /** Who may see it; the client too where nothing is said. */
  readonly disclosure?: Disclosure;
}

/**
 * The factors, each an edge from a cause to the ways of failing that it makes likelier: the practitioner, depth and hand,
 * density and pattern, pigment, hygiene, timing, aftercare, and what the client brings. The claims of an edge are those of
 * its weight.
 */
export const riskFactors = /* @__PURE__ */ deepFreeze({
  // The practitioner
  "untrained-technician": {
    modes: [
      "pigment-migration",
      "early-fading",
      "color-shift",
      "too-dark",
      "uneven-application",
      "merged-dots",
      "unnatural-hairline",
      "shade-mismatch",
      "scarring",
    ],
    cause: "technician",
    fact: "practitioner.specializesInSmp",
    tells: false,
    weight: "untrained-technician-weight",
    prevention: "choose-a-specialist",
    changeableBy: "client",
  },
  "short-training": {
    modes: ["pigment-migration", "uneven-application", "merged-dots", "unnatural-hairline"],
    cause: "technician",
    fact: "practitioner.trainingHours",
    tells: "below-training-hours",
    weight: "short-training-weight",
    threshold: "training-hours",
    prevention: "ask-for-training",
    changeableBy: "client",
  },
  "one-session-offer": {
    modes: ["too-dark", "merged-dots", "unmet-expectation"],
    cause: "technician",
    fact: "practitioner.promisesSingleSession",
    tells: true,
    weight: "one-session-offer-weight",
    prevention: "refuse-single-session-offers",
    changeableBy: "client",
  },
  "cheap-price": {
    modes: ["uneven-application", "unnatural-hairline", "shade-mismatch", "unmet-expectation"],
    cause: "technician",
    fact: "practitioner.cheapest",
    tells: true,
    weight: "cheap-price-weight",
    prevention: "put-quality-before-price",
    changeableBy: "client",
  },
  // Depth and hand
  "needle-too-deep": {
    modes: ["pigment-migration", "merged-dots"],
    cause: "depth",
    fact: "technique.needleDepthMillimeters",
    tells: "above-needle-depth",
    weight: "needle-too-deep-weight",
    threshold: "needle-depth",
    prevention: "set-needle-depth",
    changeableBy: "practitioner",
  },
  "deep-pigment-color-shift": {
    modes: ["color-shift"],
    cause: "depth",
    fact: "technique.needleDepthMillimeters",
    tells: "above-needle-depth",
    weight: "deep-pigment-color-shift-weight",
    threshold: "needle-depth",
    prevention: "set-needle-depth",
    changeableBy: "practitioner",
  },
  /** Contested: the article and one studio say that deep pigment fades, two studios that it stays. */
  "deep-pigment-fading": {
    modes: ["early-fading"],
    cause: "depth",
    fact: "technique.needleDepthMillimeters",
    tells: "above-needle-depth",
    weight: "deep-pigment-fading-weight",
    threshold: "needle-depth",
    prevention: "set-needle-depth",
    changeableBy: "practitioner",
  },
  "needle-too-shallow": {
    modes: ["early-fading"],
    cause: "depth",
    fact: "technique.needleDepthMillimeters",
    tells: "below-needle-depth",
    weight: "needle-too-shallow-weight",
    threshold: "needle-depth",
    prevention: "set-needle-depth",
    changeableBy: "practitioner",
  },
  "oblique-needle": {
    modes: ["pigment-migration"],
    cause: "depth",
    fact: "technique.needleAngleDegrees",
    tells: "below-needle-angle",
    weight: "oblique-needle-weight",
    threshold: "needle-angle",
    prevention: "keep-a-steady-hand",
    changeableBy: "practitioner",
  },
  "heavy-pressure": {
    modes: ["pigment-migration", "merged-dots"],
    cause: "depth",
    fact: "technique.heavyPressure",
    tells: true,
    weight: "heavy-pressure-weight",
    prevention: "keep-a-steady-hand",
    changeableBy: "practitioner",
  },
  "uneven-pressure": {
    modes: ["pigment-migration"],
    cause: "evenness",
    fact: "technique.evenPressure",
    tells: false,
    weight: "uneven-pressure-weight",
    prevention: "keep-a-steady-hand",
    changeableBy: "practitioner",
  },
  "uneven-angle": {
    modes: ["pigment-migration"],
    cause: "evenness",
    fact: "technique.evenAngle",
    tells: false,
    weight: "uneven-angle-weight",
    prevention: "keep-a-steady-hand",
    changeableBy: "practitioner",
  },
  "coarse-needle": {
    modes: ["merged-dots"],
    cause: "depth",
    fact: "technique.needlePoints",
    tells: "above-needle-points",
    weight: "coarse-needle-weight",
    threshold: "needle-points",
    prevention: "choose-fine-needles",
    changeableBy: "practitioner",
  },
  "coarse-hairline-needle": {
    modes: ["unnatural-hairline"],
    cause: "depth",
    fact: "technique.hairlineNeedlePoints",
    tells: "above-hairline-needle-points",
    weight: "coarse-hairline-needle-weight",
    threshold: "hairline-needle-points",
    prevention: "choose-fine-needles",
    changeableBy: "practitioner",
  },
  // Density and pattern
  "uneven-layers": {
    modes: ["uneven-application"],
    cause: "evenness",
    fact: "technique.layersEven",
    tells: false,
    weight: "uneven-layers-weight",
    prevention: "build-even-layers",
    changeableBy: "practitioner",
  },
  "full-density-first-session": {
    modes: ["pigment-migration", "too-dark", "merged-dots"],
    cause: "evenness",
    fact: "technique.firstSessionDensityPercent",
    tells: "above-first-session-density",
    weight: "full-density-first-session-weight",
    threshold: "first-session-density",
    prevention: "start-light",
    changeableBy: "practitioner",
  },
  "large-dots": {
    modes: ["merged-dots"],
    cause: "evenness",
    fact: "technique.dotDiameterMillimeters",
    tells: "above-dot-diameter",
    weight: "large-dots-weight",
    threshold: "dot-diameter",
    prevention: "choose-fine-needles",
    changeableBy: "practitioner",
  },
  "dense-dots": {
    modes: ["merged-dots"],
    cause: "evenness",
    fact: "technique.dotsPerSquareCentimeter",
    tells: "above-dot-density",
    weight: "dense-dots-weight",
    threshold: "dot-density",
    prevention: "keep-dots-apart",
    changeableBy: "practitioner",
  },
  "beyond-natural-density": {
    modes: ["merged-dots"],
    cause: "evenness",
    fact: "technique.finalDensityPercent",
    tells: "above-full-density",
    weight: "dense-dots-weight",
    threshold: "full-density",
    prevention: "keep-dots-apart",
    changeableBy: "practitioner",
  },
  "repeated-layers": {
    modes: ["merged-dots"],
    cause: "evenness",
    fact: "technique.layersPerSession",
    tells: "several",
    weight: "layering-over-dense-pigment-weight",
    prevention: "let-pigment-lighten-first",
    changeableBy: "practitioner",
  },
  "layering-over-dense-pigment": {
    modes: ["merged-dots"],
    cause: "evenness",
    fact: "technique.overDarkPigment",
    tells: true,
    weight: "layering-over-dense-pigment-weight",
    prevention: "let-pigment-lighten-first",
    changeableBy: "practitioner",
  },
  "regular-grid": {
    modes: ["uneven-application"],
    cause: "evenness",
    fact: "technique.regularGrid",
    tells: true,
    weight: "regular-grid-weight",
    prevention: "place-dots-at-random",
    changeableBy: "practitioner",
  },
  "harsh-hairline": {
    modes: ["unnatural-hairline"],
    cause: "evenness",
    fact: "technique.harshHairline",
    tells: true,
    weight: "harsh-hairline-weight",
    prevention: "soften-the-hairline",
    changeableBy: "practitioner",
  },
  // Pigment
  "unmatched-pigment": {
    modes: ["color-shift", "shade-mismatch", "too-dark"],
    cause: "pigment",
    fact: "technique.pigmentMatched",
    tells: false,
    weight: "unmatched-pigment-weight",
    prevention: "match-pigment",
    changeableBy: "practitioner",
  },
  "tattoo-ink": {
    modes: ["color-shift"],
    cause: "pigment",
    fact: "technique.pigment.tattooInk",
    tells: true,
    weight: "tattoo-ink-weight",
    prevention: "use-pigment-for-scalps",
    changeableBy: "practitioner",
  },
  "blended-pigment": {
    modes: ["color-shift"],
    cause: "pigment",
    fact: "technique.pigment.chemistry",
    tells: "is-blended",
    weight: "blended-pigment-weight",
    prevention: "use-carbon-pigment",
    changeableBy: "practitioner",
  },
  "metallic-pigment": {
    modes: ["color-shift"],
    cause: "pigment",
    fact: "technique.pigment.chemistry",
    tells: "is-metallic",
    weight: "metallic-pigment-weight",
    prevention: "use-carbon-pigment",
    changeableBy: "practitioner",
  },
  "low-quality-pigment": {
    modes: ["color-shift"],
    cause: "pigment",
    fact: "practitioner.usesQualityPigment",
    tells: false,
    weight: "low-quality-pigment-weight",
    prevention: "use-pigment-for-scalps",
    changeableBy: "practitioner",
  },
  "banned-pigment": {
    modes: ["color-shift"],
    cause: "pigment",
    fact: "technique.pigment.bannedColorants",
    tells: true,
    weight: "banned-pigment-weight",
    prevention: "check-the-label",
    changeableBy: "practitioner",
  },
  "unlabeled-pigment": {
    modes: ["color-shift", "infection", "allergic-reaction"],
    cause: "pigment",
    fact: "technique.pigment.batch",
    tells: false,
    weight: "unlabeled-pigment-weight",
    prevention: "check-the-label",
    changeableBy: "practitioner",
  },
  // Hygiene and numbing
  "contaminated-ink": {
    modes: ["infection"],
    cause: "equipment-and-hygiene",
    fact: "environment.inkSealed",
    tells: false,
    weight: "contaminated-ink-weight",
    prevention: "use-sealed-ink",
    changeableBy: "practitioner",
  },
  "unclean-equipment": {
    modes: ["infection"],
    cause: "environment",
    fact: "environment.equipmentClean",
    tells: false,
    weight: "unclean-equipment-weight",
    prevention: "use-sterile-tools",
    changeableBy: "practitioner",
  },
  /** The limit is published for lidocaine that is sold without prescription, and for nothing else. */
  "strong-numbing-cream": {
    modes: ["anesthetic-toxicity"],
    cause: "equipment-and-hygiene",
    fact: "technique.numbing.percent",
    tells: "above-lidocaine-limit",
    onlyWhere: { fact: "technique.numbing.agent", tells: "is-lidocaine" },
    weight: "strong-numbing-cream-weight",
    threshold: "lidocaine-limit",
    prevention: "numb-within-limits",
    changeableBy: "practitioner",
  },
  "numbing-cream-on-large-area": {
    modes: ["anesthetic-toxicity"],
    cause: "equipment-and-hygiene",
    fact: "technique.numbing.largeArea",
    tells: true,
    weight: "numbing-cream-on-large-area-weight",
    prevention: "numb-within-limits",
    changeableBy: "practitioner",
  },
  "numbing-cream-on-irritated-skin": {
    modes: ["anesthetic-toxicity"],
    cause: "equipment-and-hygiene",
    fact: "technique.numbing.irritatedSkin",
    tells: true,
    weight: "numbing-cream-on-irritated-skin-weight",
    prevention: "numb-within-limits",
    changeableBy: "practitioner",
  },
  "numbing-cream-under-wrap": {
    modes: ["anesthetic-toxicity"],
    cause: "equipment-and-hygiene",
    fact: "technique.numbing.covered",
    tells: true,
    weight: "numbing-cream-under-wrap-weight",
    prevention: "numb-within-limits",
    changeableBy: "practitioner",
  },
  "non-clinician-injection": {
    modes: ["anesthetic-toxicity"],
    cause: "technician",
    fact: "technique.numbing.injectedBy",
    tells: "is-other",
    weight: "non-clinician-injection-weight",
    prevention: "leave-injections-to-clinicians",
    changeableBy: "practitioner",
  },
  // Timing
  "session-on-unhealed-skin": {
    modes: ["infection", "uneven-application"],
    cause: "environment",
    fact: "scalp.calm",
    tells: false,
    weight: "session-on-unhealed-skin-weight",
    prevention: "wait-until-healed",
    changeableBy: "practitioner",
  },
  "too-early-session": {
    modes: ["infection", "uneven-application"],
    cause: "aftercare",
    fact: "visits.tooEarly",
    tells: true,
    weight: "session-on-unhealed-skin-weight",
    prevention: "wait-until-healed",
    changeableBy: "nobody",
  },
  "too-early-layer": {
    modes: ["merged-dots"],
    cause: "evenness",
    fact: "visits.tooEarly",
    tells: true,
    weight: "layering-over-dense-pigment-weight",
    prevention: "let-pigment-lighten-first",
    changeableBy: "nobody",
  },
  // Aftercare
  "neglected-aftercare": {
    modes: ["infection"],
    cause: "aftercare",
    fact: "aftercare.followed",
    tells: false,
    weight: "neglected-aftercare-weight",
    prevention: "follow-aftercare",
    changeableBy: "client",
  },
  "early-wash": {
    modes: ["infection"],
    cause: "aftercare",
    fact: "aftercare.washedEarly",
    tells: true,
    weight: "neglected-aftercare-weight",
    prevention: "follow-aftercare",
    changeableBy: "client",
  },
  "early-scrub": {
    modes: ["infection"],
    cause: "aftercare",
    fact: "aftercare.scrubbed",
    tells: true,
    weight: "neglected-aftercare-weight",
    prevention: "follow-aftercare",
    changeableBy: "client",
  },
  "early-shave": {
    modes: ["infection"],
    cause: "aftercare",
    fact: "aftercare.shavedEarly",
    tells: true,
    weight: "neglected-aftercare-weight",
    prevention: "follow-aftercare",
    changeableBy: "client",
  },
  "sun-exposure": {
    modes: ["early-fading", "uneven-application"],
    cause: "aftercare",
    fact: "aftercare.sunDays",
    tells: "any",
    weight: "sun-exposure-weight",
    prevention: "protect-from-sun",
    changeableBy: "client",
  },
  "ultraviolet-color-shift": {
    modes: ["color-shift"],
    cause: "aftercare",
    fact: "aftercare.sunDays",
    tells: "any",
    weight: "ultraviolet-color-shift-weight",
    prevention: "protect-from-sun",
    changeableBy: "client",
  },
  sunbed: {
    modes: ["early-fading", "uneven-application"],
    cause: "aftercare",
    fact: "aftercare.usedSunbed",
    tells: true,
    weight: "sun-exposure-weight",
    prevention: "protect-from-sun",
    changeableBy: "client",
  },
  "sunbed-color-shift": {
    modes: ["color-shift"],
    cause: "aftercare",
    fact: "aftercare.usedSunbed",
    tells: true,
    weight: "ultraviolet-color-shift-weight",
    prevention: "protect-from-sun",
    changeableBy: "client",
  },
  picking: {
    modes: ["early-fading", "uneven-application"],
    cause: "aftercare",
    fact: "aftercare.pickedScabs",
    tells: true,
    weight: "picking-weight",
    prevention: "leave-scabs-alone",
    changeableBy: "client",
  },
  sweat: {
    modes: ["early-fading"],
    cause: "aftercare",
    fact: "aftercare.sweatedEarly",
    tells: true,
    weight: "sweat-weight",
    prevention: "rest-and-keep-dry",
    changeableBy: "client",
  },
  sauna: {
    modes: ["early-fading"],
    cause: "aftercare",
    fact: "aftercare.usedSauna",
    tells: true,
    weight: "sauna-weight",
    prevention: "rest-and-keep-dry",
    changeableBy: "client",
  },
  chlorine: {
    modes: ["early-fading"],
    cause: "aftercare",
    fact: "aftercare.swamEarly",
    tells: true,
    weight: "chlorine-weight",
    prevention: "rest-and-keep-dry",
    changeableBy: "client",
  },
  exfoliants: {
    modes: ["early-fading"],
    cause: "aftercare",
    fact: "aftercare.exfoliatedEarly",
    tells: true,
    weight: "exfoliants-weight",
    prevention: "use-gentle-products",
    changeableBy: "client",
  },
  dehydration: {
    modes: ["early-fading"],
    cause: "aftercare",
    fact: "aftercare.drankLittle",
    tells: true,
    weight: "dehydration-weight",
    prevention: "drink-enough",
    changeableBy: "client",
  },
  // The client's life
  "outdoor-work": {
    modes: ["early-fading", "uneven-application"],
    cause: "client",
    fact: "client.lifestyle.outdoorWork",
    tells: true,
    weight: "sun-exposure-weight",
    prevention: "protect-from-sun",
    changeableBy: "client",
  },
  "outdoor-work-color-shift": {
    modes: ["color-shift"],
    cause: "client",
    fact: "client.lifestyle.outdoorWork",
    tells: true,
    weight: "ultraviolet-color-shift-weight",
    prevention: "protect-from-sun",
    changeableBy: "client",
  },
  "sun-holiday": {
    modes: ["early-fading", "uneven-application"],
    cause: "client",
    fact: "client.planned",
    tells: true,
    weight: "sun-exposure-weight",
    prevention: "protect-from-sun",
    changeableBy: "client",
  },
  "heavy-sweating": {
    modes: ["early-fading"],
    cause: "client",
    fact: "client.lifestyle.heavySweating",
    tells: true,
    weight: "sweat-weight",
    prevention: "rest-and-keep-dry",
    changeableBy: "client",
  },
  "regular-sauna": {
    modes: ["early-fading"],
    cause: "client",
    fact: "client.lifestyle.sauna",
    tells: true,
    weight: "sauna-weight",
    prevention: "rest-and-keep-dry",
    changeableBy: "client",
  },
  "regular-swimming": {
    modes: ["early-fading"],
    cause: "client",
    fact: "client.lifestyle.swims",
    tells: true,
    weight: "chlorine-weight",
    prevention: "rest-and-keep-dry",
    changeableBy: "client",
  },
  "rubbing-helmet": {
    modes: ["early-fading"],
    cause: "client",
    fact: "client.lifestyle.helmet",
    tells: true,
    weight: "rubbing-helmet-weight",
    prevention: "avoid-rubbing",
    changeableBy: "client",
  },
  "razor-shaving": {
    modes: ["early-fading"],
    cause: "client",
    fact: "client.lifestyle.shavesScalp",
    tells: true,
    weight: "razor-shaving-weight",
    prevention: "shave-without-a-blade",
    changeableBy: "client",
  },
  "topical-minoxidil": {
    modes: ["early-fading"],
    cause: "client",
    fact: "client.health.minoxidil",
    tells: true,
    weight: "topical-minoxidil-weight",
    prevention: "ask-about-minoxidil",
    changeableBy: "client",
  },
  // The client's skin and health
  "sensitive-skin": {
    modes: ["allergic-reaction"],
    cause: "client",
    fact: "client.skin.sensitive",
    tells: true,
    weight: "sensitive-skin-weight",
    prevention: "patch-test-first",
    changeableBy: "nobody",
  },
  "oily-skin": {
    modes: ["early-fading", "pigment-migration"],
    cause: "client",
    fact: "client.skin.oily",
    tells: true,
    weight: "oily-skin-weight",
    prevention: "plan-more-touch-ups",
    changeableBy: "nobody",
  },
  "dry-skin": {
    modes: ["early-fading"],
    cause: "client",
    fact: "client.skin.dry",
    tells: true,
    weight: "dry-skin-weight",
    prevention: "plan-more-touch-ups",
    changeableBy: "nobody",
  },
  "pale-skin": {
    modes: ["early-fading"],
    cause: "client",
    fact: "client.skin.fitzpatrick",
    tells: "is-pale",
    weight: "pale-skin-weight",
    prevention: "plan-more-touch-ups",
    changeableBy: "nobody",
  },
  "loose-skin": {
    modes: ["pigment-migration"],
    cause: "client",
    fact: "scalp.loose",
    tells: true,
    weight: "loose-skin-weight",
    prevention: "work-lightly-on-weak-skin",
    changeableBy: "nobody",
  },
  "sun-damaged-skin": {
    modes: ["pigment-migration"],
    cause: "client",
    fact: "client.skin.sunDamaged",
    tells: true,
    weight: "sun-damaged-skin-weight",
    prevention: "work-lightly-on-weak-skin",
    changeableBy: "nobody",
  },
  "scar-tissue": {
    modes: ["early-fading"],
    cause: "client",
    fact: "client.hairLoss.cause",
    tells: true,
    weight: "scar-tissue-weight",
    prevention: "plan-more-touch-ups",
    changeableBy: "nobody",
  },
  "keloid-tendency": {
    modes: ["scarring"],
    cause: "client",
    fact: "client.health.keloid",
    tells: true,
    weight: "keloid-tendency-weight",
    prevention: "ask-a-doctor-first",
    changeableBy: "nobody",
  },
  psoriasis: {
    modes: ["allergic-reaction"],
    cause: "client",
    fact: "client.health.psoriasis",
    tells: true,
    weight: "psoriasis-weight",
    prevention: "ask-a-doctor-first",
    changeableBy: "nobody",
  },
  "lichen-planus": {
    modes: ["allergic-reaction"],
    cause: "client",
    fact: "client.health.lichenPlanus",
    tells: true,
    weight: "lichen-planus-weight",
    prevention: "ask-a-doctor-first",
    changeableBy: "nobody",
  },
  sarcoidosis: {
    modes: ["allergic-reaction"],
    cause: "client",
    fact: "client.health.sarcoidosis",
    tells: true,
    weight: "sarcoidosis-weight",
    prevention: "ask-a-doctor-first",
    changeableBy: "nobody",
  },
  "pigment-allergy": {
    modes: ["allergic-reaction"],
    cause: "client",
    fact: "client.health.pigmentAllergy",
    tells: true,
    weight: "pigment-allergy-weight",
    prevention: "ask-a-doctor-first",
    changeableBy: "nobody",
  },
  "patch-test-reaction": {
    modes: ["allergic-reaction"],
    cause: "client",
    fact: "client.patchTests",
    tells: "is-reaction",
    weight: "pigment-allergy-weight",
    prevention: "ask-a-doctor-first",
    changeableBy: "nobody",
  },
  "metal-allergy": {
    modes: ["allergic-reaction"],
    cause: "client",
    fact: "client.health.metalAllergy",
    tells: true,
    weight: "allergy-history-weight",
    prevention: "patch-test-first",
    changeableBy: "nobody",
  },
  "latex-allergy": {
    modes: ["allergic-reaction"],
    cause: "client",
    fact: "client.health.latexAllergy",
    tells: true,
    weight: "allergy-history-weight",
    prevention: "patch-test-first",
    changeableBy: "nobody",
  },
  "compulsive-picking": {
    modes: ["early-fading", "uneven-application"],
    cause: "client",
    fact: "client.health.compulsivePicking",
    tells: true,
    weight: "picking-weight",
    prevention: "leave-scabs-alone",
    changeableBy: "client",
    disclosure: "clinician-only",
  },
  // Hair and expectations
  graying: {
    modes: ["shade-mismatch"],
    cause: "client",
    fact: "client.hair.grayPercent",
    tells: true,
    weight: "graying-weight",
    prevention: "allow-for-gray",
    changeableBy: "practitioner",
  },
  "progressive-loss": {
    modes: ["unnatural-hairline", "unmet-expectation"],
    cause: "client",
    fact: "client.hairLoss.stable",
    tells: false,
    weight: "progressive-loss-weight",
    prevention: "wait-for-stable-loss",
    changeableBy: "client",
  },
  "mild-thinning": {
    modes: ["unmet-expectation"],
    cause: "client",
    fact: "client.hairLoss.grade",
    tells: true,
    weight: "mild-thinning-weight",
    prevention: "agree-on-the-result",
    changeableBy: "practitioner",
  },
  "unrealistic-expectations": {
    modes: ["unmet-expectation"],
    cause: "client",
    fact: "client.expectations.realistic",
    tells: false,
    weight: "unrealistic-expectations-weight",
    prevention: "agree-on-the-result",
    changeableBy: "client",
  },
  "body-dysmorphia": {
    modes: ["unmet-expectation"],
    cause: "client",
    fact: "client.health.bodyDysmorphia",
    tells: true,
    weight: "body-dysmorphia-weight",
    prevention: "ask-a-doctor-first",
    changeableBy: "client",
    disclosure: "clinician-only",
  },
} as const satisfies Record<string, RiskFactorRow>);

/** The name of a factor of failure. */
export type RiskFactorId = keyof typeof riskFactors;
