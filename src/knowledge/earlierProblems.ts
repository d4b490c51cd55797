import { deepFreeze } from "./deepFreeze.js";
import type { FailureMode } from "./vocabularies.js";

/**
 * What each thing that went wrong with earlier work is to candidacy: work to be corrected before more is placed, a reaction to
 * pigment, or nothing that stands in the way. Sources speak of work that has to come off first; an infection and scars are
 * seen to first as well. What faded can be placed anew, and what disappointed is talked over as an expectation.
 */
export const earlierProblems = /* @__PURE__ */ deepFreeze({
  "pigment-migration": "previous-smp",
  "early-fading": null,
  "color-shift": "previous-smp",
  "too-dark": "previous-smp",
  "uneven-application": "previous-smp",
  "merged-dots": "previous-smp",
  "unnatural-hairline": "previous-smp",
  "shade-mismatch": "previous-smp",
  infection: "previous-smp",
  "allergic-reaction": "pigment-allergy",
  scarring: "previous-smp",
  "unmet-expectation": null,
} as const satisfies Record<FailureMode, "previous-smp" | "pigment-allergy" | null>);
