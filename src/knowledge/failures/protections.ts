import { deepFreeze } from "../deepFreeze.js";
import type { ChangeableBy, RiskFactPath, RiskThresholdId } from "../riskFactors.js";
import type { FailureMode } from "../vocabularies.js";
import type { Grounds } from "./grounds.js";

/** Something known that speaks against a way of failing. It is named beside the factors and never cancels one. */
export interface ProtectionRow extends Grounds {
  readonly modes: readonly FailureMode[];
  readonly fact: RiskFactPath;
  /** The answer on which it is there; `within-…` is on no wrong side of the figure. */
  readonly tells: boolean | "is-carbon" | "is-passed" | "is-dark" | `within-${RiskThresholdId}`;
  readonly threshold?: RiskThresholdId;
  /** Who brings it about; nobody where the client is simply made that way. */
  readonly by: ChangeableBy;
}

/** What lowers a way of failing. No source says by how much. */
export const riskProtections = /* @__PURE__ */ deepFreeze({
  "trained-for-this-work": {
    modes: ["pigment-migration", "early-fading", "uneven-application", "unnatural-hairline", "scarring"],
    fact: "practitioner.specializesInSmp",
    tells: true,
    by: "client",
    parameters: ["smp-specialization-importance", "untrained-technician-weight"],
  },
  "needle-in-its-layer": {
    modes: ["pigment-migration", "early-fading", "color-shift"],
    fact: "technique.needleDepthMillimeters",
    tells: "within-needle-depth",
    threshold: "needle-depth",
    by: "practitioner",
    parameters: ["needle-depth", "pigment-layer"],
  },
  "even-layers": {
    modes: ["uneven-application"],
    fact: "technique.layersEven",
    tells: true,
    by: "practitioner",
    parameters: ["uneven-layers-weight"],
  },
  "random-dots": {
    modes: ["uneven-application"],
    fact: "technique.regularGrid",
    tells: false,
    by: "practitioner",
    parameters: ["regular-grid-weight"],
  },
  "light-first-session": {
    modes: ["too-dark", "merged-dots"],
    fact: "technique.firstSessionDensityPercent",
    tells: "within-first-session-density",
    threshold: "first-session-density",
    by: "practitioner",
    parameters: ["first-session-density", "full-density-first-session-weight"],
  },
  "fine-needle-at-the-hairline": {
    modes: ["unnatural-hairline"],
    fact: "technique.hairlineNeedlePoints",
    tells: "within-hairline-needle-points",
    threshold: "hairline-needle-points",
    by: "practitioner",
    parameters: ["hairline-needle-points"],
  },
  "matched-pigment": {
    modes: ["shade-mismatch", "too-dark", "color-shift"],
    fact: "technique.pigmentMatched",
    tells: true,
    by: "practitioner",
    parameters: ["unmatched-pigment-weight", "custom-pigment-importance"],
  },
  "carbon-pigment": {
    modes: ["color-shift"],
    fact: "technique.pigment.chemistry",
    tells: "is-carbon",
    by: "practitioner",
    parameters: ["blended-pigment-weight", "metallic-pigment-weight"],
  },
  "labeled-pigment": {
    modes: ["infection", "allergic-reaction", "color-shift"],
    fact: "technique.pigment.batch",
    tells: true,
    by: "practitioner",
    parameters: ["labeled-pigment-importance"],
  },
  "sealed-ink": {
    modes: ["infection"],
    fact: "environment.inkSealed",
    tells: true,
    by: "practitioner",
    parameters: ["sealed-ink-importance"],
  },
  "sterile-tools": {
    modes: ["infection"],
    fact: "environment.equipmentClean",
    tells: true,
    by: "practitioner",
    parameters: ["sterilization-importance", "single-use-needles-importance"],
  },
  "followed-aftercare": {
    modes: ["infection", "early-fading"],
    fact: "aftercare.followed",
    tells: true,
    by: "client",
    parameters: ["neglected-aftercare-weight", "sun-exposure-weight", "picking-weight"],
  },
  "passed-patch-test": {
    modes: ["allergic-reaction"],
    fact: "client.patchTests",
    tells: "is-passed",
    by: "client",
    parameters: ["patch-test-offer-importance"],
  },
  /** Fewer touch-ups, two studios say; the figure belongs to the schedule. */
  "dark-skin": {
    modes: ["early-fading"],
    fact: "client.skin.fitzpatrick",
    tells: "is-dark",
    by: "nobody",
    evidence: ["smp-india-longevity-dark-skin-longevity-weight", "scalp-nation-dark-skin-longevity-weight"],
  },
  "stable-loss": {
    modes: ["unnatural-hairline"],
    fact: "client.hairLoss.stable",
    tells: true,
    by: "nobody",
    parameters: ["progressive-loss-weight"],
  },
  "realistic-expectations": {
    modes: ["unmet-expectation"],
    fact: "client.expectations.realistic",
    tells: true,
    by: "client",
    parameters: ["unrealistic-expectations-weight"],
  },
} as const satisfies Record<string, ProtectionRow>);

/** The name of something that lowers a way of failing. */
export type ProtectionId = keyof typeof riskProtections;
