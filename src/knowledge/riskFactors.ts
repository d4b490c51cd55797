import { deepFreeze } from "./deepFreeze.js";
import type { ParameterIdOf } from "./parameters.js";
import type { FailureMode } from "./vocabularies.js";

/** The facts that a risk is judged by, by where they stand in the input. */
export type RiskFactPath =
  | "practitioner.specializesInSmp"
  | "practitioner.trainingHours"
  | "technique.needleDepthMillimeters"
  | "technique.pigmentMatched"
  | "technique.layersEven"
  | "aftercare.followed"
  | "client.skin.sensitive"
  | "client.expectations.realistic";

/** What keeps a factor from doing harm. */
export type PreventionCode =
  | "choose-a-specialist"
  | "ask-for-training"
  | "set-needle-depth"
  | "match-pigment"
  | "build-even-layers"
  | "follow-aftercare"
  | "patch-test-first"
  | "agree-on-the-result";

/** Who can still change a factor. */
export type ChangeableBy = "client" | "practitioner" | "nobody";

/** The parameters that weigh a factor. */
export type WeightId = Extract<ParameterIdOf<"risk">, `${string}-weight`>;

/** A factor of failure: what it makes likelier, which fact shows it, how it is weighed and what prevents it. */
export interface RiskFactorRow {
  readonly modes: readonly FailureMode[];
  readonly fact: RiskFactPath;
  /** The answer, or the side of the threshold, on which the factor is there. */
  readonly tells: boolean | "below-training-hours" | "below-needle-depth" | "above-needle-depth";
  readonly weight: WeightId;
  /** The figure that the fact is compared with, where there is one. */
  readonly threshold?: "training-hours" | "needle-depth";
  readonly prevention: PreventionCode;
  readonly changeableBy: ChangeableBy;
}

/** The factors: the article's four mistakes (technician, depth, pigment, evenness), then what the client brings. */
export const riskFactors = /* @__PURE__ */ deepFreeze({
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
    fact: "practitioner.specializesInSmp",
    tells: false,
    weight: "untrained-technician-weight",
    prevention: "choose-a-specialist",
    changeableBy: "client",
  },
  "short-training": {
    modes: ["pigment-migration", "uneven-application", "merged-dots", "unnatural-hairline"],
    fact: "practitioner.trainingHours",
    tells: "below-training-hours",
    weight: "short-training-weight",
    threshold: "training-hours",
    prevention: "ask-for-training",
    changeableBy: "client",
  },
  "needle-too-deep": {
    modes: ["pigment-migration", "merged-dots"],
    fact: "technique.needleDepthMillimeters",
    tells: "above-needle-depth",
    weight: "needle-too-deep-weight",
    threshold: "needle-depth",
    prevention: "set-needle-depth",
    changeableBy: "practitioner",
  },
  "needle-too-shallow": {
    modes: ["early-fading"],
    fact: "technique.needleDepthMillimeters",
    tells: "below-needle-depth",
    weight: "needle-too-shallow-weight",
    threshold: "needle-depth",
    prevention: "set-needle-depth",
    changeableBy: "practitioner",
  },
  "unmatched-pigment": {
    modes: ["color-shift", "shade-mismatch", "too-dark"],
    fact: "technique.pigmentMatched",
    tells: false,
    weight: "unmatched-pigment-weight",
    prevention: "match-pigment",
    changeableBy: "practitioner",
  },
  "uneven-layers": {
    modes: ["uneven-application"],
    fact: "technique.layersEven",
    tells: false,
    weight: "uneven-layers-weight",
    prevention: "build-even-layers",
    changeableBy: "practitioner",
  },
  "neglected-aftercare": {
    modes: ["infection"],
    fact: "aftercare.followed",
    tells: false,
    weight: "neglected-aftercare-weight",
    prevention: "follow-aftercare",
    changeableBy: "client",
  },
  "sensitive-skin": {
    modes: ["allergic-reaction"],
    fact: "client.skin.sensitive",
    tells: true,
    weight: "sensitive-skin-weight",
    prevention: "patch-test-first",
    changeableBy: "nobody",
  },
  "unrealistic-expectations": {
    modes: ["unmet-expectation"],
    fact: "client.expectations.realistic",
    tells: false,
    weight: "unrealistic-expectations-weight",
    prevention: "agree-on-the-result",
    changeableBy: "client",
  },
} as const satisfies Record<string, RiskFactorRow>);

/** The name of a factor of failure. */
export type RiskFactorId = keyof typeof riskFactors;
