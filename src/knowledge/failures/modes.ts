import { deepFreeze } from "../deepFreeze.js";
import type { FailureMode } from "../vocabularies.js";
import type { CorrectionId } from "./corrections.js";
import type { MechanismId } from "./mechanisms.js";
import type { FailureSignId } from "./signs.js";

/** A way of failing with its neighbors in the graph; its causes and preventions stand with the factors. */
export interface FailureModeRow {
  readonly mechanisms: readonly MechanismId[];
  readonly signs: readonly FailureSignId[];
  /** What mends it, the mildest that can be enough first. */
  readonly corrections: readonly CorrectionId[];
  /** A doctor comes before any practitioner. */
  readonly doctorFirst?: true;
}

/** The ways of failing: how each comes about, how it shows and what mends it. */
export const failureModeTable = /* @__PURE__ */ deepFreeze({
  "pigment-migration": {
    mechanisms: ["pigment-below-its-layer", "loose-tissue-lets-pigment-spread", "too-much-pigment-at-once"],
    signs: [
      "blurred-dots",
      "enlarged-dots",
      "shadow-around-dots",
      "blue-or-green-tint",
      "solid-look",
      "dots-run-together",
    ],
    corrections: ["wait-until-healed", "laser-removal", "long-laser-removal", "re-pigmenting-after-removal"],
  },
  "early-fading": {
    mechanisms: [
      "pigment-shed-with-the-epidermis",
      "deep-pigment-cleared-by-the-body",
      "light-breaks-pigment-down",
      "scab-takes-pigment-along",
      "skin-holds-pigment-badly",
    ],
    signs: ["lost-within-weeks", "faded-sooner-than-expected", "patches-without-pigment", "less-change-than-hoped"],
    corrections: ["wait-until-healed", "protect-from-sun", "touch-up"],
  },
  "color-shift": {
    mechanisms: [
      "deep-pigment-looks-blue",
      "black-splits-into-its-colors",
      "light-breaks-pigment-down",
      "shade-not-blended-for-the-client",
    ],
    signs: ["blue-or-green-tint", "red-or-purple-tint", "tone-differs-from-hair"],
    corrections: ["protect-from-sun", "laser-removal", "long-laser-removal", "re-pigmenting-after-removal"],
  },
  "too-dark": {
    mechanisms: ["healing-not-allowed-for", "too-much-pigment-at-once", "shade-not-blended-for-the-client"],
    signs: ["darker-than-hair", "solid-look"],
    corrections: ["wait-until-healed", "wait-until-faded", "laser-removal"],
  },
  "uneven-application": {
    mechanisms: ["uneven-hand", "regular-spacing-shows", "scab-takes-pigment-along"],
    signs: ["patches-without-pigment", "uneven-density", "grid-pattern"],
    corrections: ["wait-until-healed", "touch-up", "saline-removal", "laser-removal"],
  },
  "merged-dots": {
    mechanisms: ["dots-grow-into-each-other", "too-much-pigment-at-once"],
    signs: ["blurred-dots", "enlarged-dots", "solid-look", "dots-run-together"],
    corrections: ["wait-until-faded", "laser-removal", "long-laser-removal", "re-pigmenting-after-removal"],
  },
  "unnatural-hairline": {
    mechanisms: ["line-without-a-soft-edge", "loss-leaves-the-line-behind"],
    signs: ["hairline-too-straight", "hairline-too-sharp", "hairline-too-low", "hair-loss-behind-hairline"],
    corrections: ["saline-removal", "laser-removal", "re-pigmenting-after-removal"],
  },
  "shade-mismatch": {
    mechanisms: ["shade-not-blended-for-the-client", "hair-turns-gray"],
    signs: ["tone-differs-from-hair", "darker-than-hair", "faded-sooner-than-expected"],
    corrections: ["wait-until-healed", "touch-up", "lighter-touch-up", "laser-removal"],
  },
  infection: {
    mechanisms: ["germs-from-ink-or-tools", "germs-into-healing-skin"],
    signs: ["spreading-redness", "discharge", "increasing-pain", "lasting-heat-or-swelling", "fever"],
    corrections: ["see-a-doctor"],
    doctorFirst: true,
  },
  "allergic-reaction": {
    mechanisms: ["immune-reaction-to-pigment", "skin-disease-settles-in-pigment"],
    signs: ["lasting-itch", "bumps-in-pigment", "scaly-patches-in-pigment"],
    corrections: ["see-a-doctor"],
    doctorFirst: true,
  },
  scarring: {
    mechanisms: ["scar-tissue-overgrows", "skin-injured-by-the-technique"],
    signs: ["raised-scar", "uneven-skin-surface"],
    corrections: ["see-a-doctor"],
    doctorFirst: true,
  },
  "unmet-expectation": {
    mechanisms: ["hope-outruns-what-can-be-done", "too-little-loss-to-hide"],
    signs: ["less-change-than-hoped", "hair-loss-behind-hairline"],
    corrections: ["wait-until-healed", "agree-anew", "touch-up"],
  },
} as const satisfies Record<FailureMode, FailureModeRow>);
