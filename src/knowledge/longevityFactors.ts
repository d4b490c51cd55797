import type { AdherenceDetail } from "./adherence.js";
import { deepFreeze } from "./deepFreeze.js";
import type { FactPath } from "./facts.js";
import type { ParameterIdOf } from "./parameters.js";
import type { FitzpatrickType, HairLossCause, Look, PigmentKind } from "./vocabularies.js";

/** The parameters that weigh what moves how long the look lasts. */
export type LongevityWeightId = Extract<ParameterIdOf<"schedule">, `${string}-weight`>;

/** Something that moves how long the look lasts: which way, how it is weighed, and the facts that show it. */
export interface LongevityFactorRow {
  readonly moves: "sooner" | "later";
  readonly weight: LongevityWeightId;
  /** Each of these shows it; any one is enough. Empty where no fact of a profile does. */
  readonly facts: readonly FactPath[];
  /** What a client did after a session that shows it as well: a yes, or any number above 0. */
  readonly deeds?: readonly AdherenceDetail[];
  /** The kind of pigment that the sources speak of, where they speak of one only. */
  readonly onlyFor?: PigmentKind;
}

/**
 * The factors. Of how fast a body takes pigment up, how old skin has to be to count as no longer young, and of the fading that
 * nobody escapes, no source gives anything that a profile could show: they are named with every estimate and move none.
 */
export const longevityFactors = /* @__PURE__ */ deepFreeze({
  "sun-exposure": {
    moves: "sooner",
    weight: "sun-exposure-weight",
    facts: ["lifestyle.outdoorWork"],
    deeds: ["sunDays", "usedSunbed"],
  },
  "oily-skin": { moves: "sooner", weight: "oily-skin-weight", facts: ["skin.oily"] },
  "dry-skin": { moves: "sooner", weight: "dry-skin-weight", facts: ["skin.dry"] },
  "scar-tissue": {
    moves: "sooner",
    weight: "scar-tissue-weight",
    facts: ["desiredLook", "hairLoss.cause"],
  },
  chlorine: { moves: "sooner", weight: "chlorine-weight", facts: ["lifestyle.swims"], deeds: ["swamEarly"] },
  sauna: { moves: "sooner", weight: "sauna-weight", facts: ["lifestyle.sauna"], deeds: ["usedSauna"] },
  sweat: {
    moves: "sooner",
    weight: "sweat-weight",
    facts: ["lifestyle.heavySweating", "health.hyperhidrosis"],
    deeds: ["sweatedEarly"],
  },
  "topical-minoxidil": {
    moves: "sooner",
    weight: "topical-minoxidil-weight",
    facts: ["health.minoxidil"],
    onlyFor: "temporary",
  },
  "dark-skin": { moves: "later", weight: "dark-skin-longevity-weight", facts: ["skin.fitzpatrick"] },
  "natural-fading": { moves: "sooner", weight: "natural-fading-longevity-weight", facts: [] },
  "immune-response": { moves: "sooner", weight: "immune-response-longevity-weight", facts: [] },
  "young-skin": { moves: "sooner", weight: "young-skin-longevity-weight", facts: [] },
} as const satisfies Record<string, LongevityFactorRow>);

/** The name of something that moves how long the look lasts. */
export type LongevityFactorId = keyof typeof longevityFactors;

/** A fact by which an estimate of how long the look lasts is judged. */
export type LongevityFactPath = (typeof longevityFactors)[LongevityFactorId]["facts"][number];

/** Causes of hair loss that leave scar tissue where pigment goes: scars, and hair loss that scars. */
export const scarringCauses: readonly HairLossCause[] = /* @__PURE__ */ deepFreeze([
  "surgical-scar",
  "trauma-scar",
  "burn-scar",
  "lichen-planopilaris",
  "frontal-fibrosing-alopecia",
  "other-scarring-alopecia",
]);

/** The look whose pigment goes into a scar. */
export const scarLook: Look = "scar";

/** Skin that the sources call dark, read as the types that seldom or never burn: none of them names a type. */
export const darkSkinTypes: readonly FitzpatrickType[] = /* @__PURE__ */ deepFreeze(["IV", "V", "VI"]);
