import { deepFreeze } from "../deepFreeze.js";
import type { FailureMode } from "../vocabularies.js";
import type { Grounds } from "./grounds.js";

/** How a way of failing comes about. */
export interface MechanismRow extends Grounds {
  readonly modes: readonly FailureMode[];
}

/** What happens in the skin, in the pigment or in the plan, mode by mode. */
export const failureMechanisms = /* @__PURE__ */ deepFreeze({
  "pigment-below-its-layer": { modes: ["pigment-migration"], parameters: ["needle-too-deep-weight", "pigment-layer"] },
  "loose-tissue-lets-pigment-spread": {
    modes: ["pigment-migration"],
    parameters: ["loose-skin-weight", "sun-damaged-skin-weight"],
  },
  "too-much-pigment-at-once": {
    modes: ["pigment-migration", "too-dark", "merged-dots"],
    parameters: ["full-density-first-session-weight"],
  },
  "pigment-shed-with-the-epidermis": {
    modes: ["early-fading"],
    parameters: ["needle-too-shallow-weight", "shallow-pigment-loss"],
  },
  /** Contested: others say that deep pigment stays. */
  "deep-pigment-cleared-by-the-body": { modes: ["early-fading"], parameters: ["deep-pigment-fading-weight"] },
  "light-breaks-pigment-down": {
    modes: ["early-fading", "color-shift"],
    parameters: ["sun-exposure-weight", "ultraviolet-color-shift-weight"],
  },
  "scab-takes-pigment-along": { modes: ["early-fading", "uneven-application"], parameters: ["picking-weight"] },
  "skin-holds-pigment-badly": {
    modes: ["early-fading"],
    parameters: ["oily-skin-weight", "dry-skin-weight", "scar-tissue-weight"],
  },
  "deep-pigment-looks-blue": { modes: ["color-shift"], parameters: ["deep-pigment-color-shift-weight"] },
  "black-splits-into-its-colors": {
    modes: ["color-shift"],
    parameters: ["blended-pigment-weight", "tattoo-ink-weight"],
  },
  "healing-not-allowed-for": {
    modes: ["too-dark"],
    evidence: ["his-appearance-full-density-first-session-weight", "his-appearance-pigment-set"],
  },
  "uneven-hand": { modes: ["uneven-application"], parameters: ["uneven-layers-weight"] },
  "regular-spacing-shows": { modes: ["uneven-application"], parameters: ["regular-grid-weight"] },
  "dots-grow-into-each-other": {
    modes: ["merged-dots"],
    parameters: ["dense-dots-weight", "large-dots-weight", "layering-over-dense-pigment-weight"],
  },
  "line-without-a-soft-edge": { modes: ["unnatural-hairline"], parameters: ["harsh-hairline-weight"] },
  "loss-leaves-the-line-behind": { modes: ["unnatural-hairline"], parameters: ["progressive-loss-weight"] },
  "shade-not-blended-for-the-client": {
    modes: ["shade-mismatch", "too-dark", "color-shift"],
    parameters: ["unmatched-pigment-weight"],
  },
  "hair-turns-gray": { modes: ["shade-mismatch"], parameters: ["graying-weight"] },
  "germs-from-ink-or-tools": {
    modes: ["infection"],
    parameters: ["contaminated-ink-weight", "unclean-equipment-weight"],
  },
  "germs-into-healing-skin": { modes: ["infection"], parameters: ["neglected-aftercare-weight"] },
  "immune-reaction-to-pigment": {
    modes: ["allergic-reaction"],
    parameters: ["pigment-allergy-weight", "sarcoidosis-weight", "sensitive-skin-weight"],
    evidence: ["aad-2019-late-nodule-effect"],
  },
  "skin-disease-settles-in-pigment": {
    modes: ["allergic-reaction"],
    parameters: ["psoriasis-weight", "lichen-planus-weight"],
  },
  "scar-tissue-overgrows": { modes: ["scarring"], parameters: ["keloid-tendency-weight"] },
  "skin-injured-by-the-technique": { modes: ["scarring"], parameters: ["untrained-technician-weight"] },
  "hope-outruns-what-can-be-done": {
    modes: ["unmet-expectation"],
    parameters: ["unrealistic-expectations-weight", "body-dysmorphia-weight"],
  },
  "too-little-loss-to-hide": { modes: ["unmet-expectation"], parameters: ["mild-thinning-weight"] },
} as const satisfies Record<string, MechanismRow>);

/** The name of a way in which a failure comes about. */
export type MechanismId = keyof typeof failureMechanisms;
