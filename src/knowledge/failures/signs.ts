import { deepFreeze } from "../deepFreeze.js";
import type { FailureMode } from "../vocabularies.js";
import type { Grounds } from "./grounds.js";

/** What can be seen or felt of a failure: one edge for each way of failing that it speaks for. */
export interface FailureSignRow {
  readonly speaksFor: readonly ({ readonly mode: FailureMode } & Grounds)[];
}

/** The signs of each way of failing. A sign alone proves none. */
export const failureSigns = /* @__PURE__ */ deepFreeze({
  "blurred-dots": {
    speaksFor: [
      { mode: "pigment-migration", parameters: ["needle-too-deep-weight"] },
      { mode: "merged-dots", evidence: ["lips-and-brows-needle-too-deep-weight"] },
    ],
  },
  "enlarged-dots": {
    speaksFor: [
      { mode: "pigment-migration", evidence: ["team-micro-dots-needle-too-deep-weight"] },
      { mode: "merged-dots", parameters: ["large-dots-weight"] },
    ],
  },
  "shadow-around-dots": { speaksFor: [{ mode: "pigment-migration", parameters: ["needle-too-deep-weight"] }] },
  "lost-within-weeks": { speaksFor: [{ mode: "early-fading", parameters: ["shallow-pigment-loss"] }] },
  "faded-sooner-than-expected": {
    speaksFor: [
      { mode: "early-fading", parameters: ["sun-exposure-weight", "deep-pigment-fading-weight"] },
      { mode: "shade-mismatch", parameters: ["graying-weight"] },
    ],
  },
  "patches-without-pigment": {
    speaksFor: [
      { mode: "uneven-application", parameters: ["uneven-layers-weight"] },
      { mode: "early-fading", parameters: ["needle-too-shallow-weight", "picking-weight"] },
    ],
  },
  "blue-or-green-tint": {
    speaksFor: [
      { mode: "color-shift", parameters: ["deep-pigment-color-shift-weight", "blended-pigment-weight"] },
      { mode: "pigment-migration", evidence: ["dermmicro-blue-needle-too-deep-weight"] },
    ],
  },
  "red-or-purple-tint": { speaksFor: [{ mode: "color-shift", parameters: ["blended-pigment-weight"] }] },
  "darker-than-hair": {
    speaksFor: [
      { mode: "too-dark", parameters: ["unmatched-pigment-weight", "full-density-first-session-weight"] },
      { mode: "shade-mismatch", parameters: ["unmatched-pigment-weight", "graying-weight"] },
    ],
  },
  "tone-differs-from-hair": {
    speaksFor: [
      { mode: "shade-mismatch", parameters: ["unmatched-pigment-weight", "graying-weight"] },
      { mode: "color-shift", parameters: ["blended-pigment-weight"] },
    ],
  },
  "uneven-density": { speaksFor: [{ mode: "uneven-application", parameters: ["uneven-layers-weight"] }] },
  "grid-pattern": { speaksFor: [{ mode: "uneven-application", parameters: ["regular-grid-weight"] }] },
  "solid-look": {
    speaksFor: [
      { mode: "merged-dots", parameters: ["dense-dots-weight", "large-dots-weight"] },
      { mode: "too-dark", parameters: ["full-density-first-session-weight"] },
      { mode: "pigment-migration", parameters: ["needle-too-deep-weight"] },
    ],
  },
  "dots-run-together": {
    speaksFor: [
      { mode: "merged-dots", parameters: ["layering-over-dense-pigment-weight", "dense-dots-weight"] },
      { mode: "pigment-migration", parameters: ["needle-too-deep-weight"] },
    ],
  },
  "hairline-too-straight": { speaksFor: [{ mode: "unnatural-hairline", parameters: ["harsh-hairline-weight"] }] },
  "hairline-too-sharp": { speaksFor: [{ mode: "unnatural-hairline", parameters: ["harsh-hairline-weight"] }] },
  "hairline-too-low": {
    speaksFor: [{ mode: "unnatural-hairline", parameters: ["harsh-hairline-weight", "progressive-loss-weight"] }],
  },
  "hair-loss-behind-hairline": {
    speaksFor: [
      { mode: "unnatural-hairline", parameters: ["progressive-loss-weight"] },
      { mode: "unmet-expectation", parameters: ["progressive-loss-weight"] },
    ],
  },
  "spreading-redness": { speaksFor: [{ mode: "infection", evidence: ["aad-2019-spreading-redness-effect"] }] },
  discharge: { speaksFor: [{ mode: "infection", evidence: ["aad-2019-discharge-effect"] }] },
  "increasing-pain": { speaksFor: [{ mode: "infection", evidence: ["aad-2019-increasing-pain-effect"] }] },
  "lasting-heat-or-swelling": {
    speaksFor: [{ mode: "infection", evidence: ["cnc-tattoo-lasting-heat-or-swelling-effect"] }],
  },
  fever: { speaksFor: [{ mode: "infection", evidence: ["systemic-infections-2021-fever-effect"] }] },
  "lasting-itch": {
    speaksFor: [{ mode: "allergic-reaction", parameters: ["pigment-allergy-weight", "sensitive-skin-weight"] }],
  },
  "bumps-in-pigment": {
    speaksFor: [
      {
        mode: "allergic-reaction",
        parameters: ["sarcoidosis-weight"],
        evidence: ["aad-2019-late-nodule-effect"],
      },
    ],
  },
  "scaly-patches-in-pigment": {
    speaksFor: [{ mode: "allergic-reaction", parameters: ["psoriasis-weight", "lichen-planus-weight"] }],
  },
  "raised-scar": { speaksFor: [{ mode: "scarring", parameters: ["keloid-tendency-weight"] }] },
  "uneven-skin-surface": { speaksFor: [{ mode: "scarring", parameters: ["untrained-technician-weight"] }] },
  "less-change-than-hoped": {
    speaksFor: [
      { mode: "unmet-expectation", parameters: ["unrealistic-expectations-weight", "mild-thinning-weight"] },
      { mode: "early-fading", parameters: ["needle-too-shallow-weight"] },
    ],
  },
} as const satisfies Record<string, FailureSignRow>);

/** The name of a sign of failure. */
export type FailureSignId = keyof typeof failureSigns;
