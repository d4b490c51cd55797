import type { Verdict } from "./verdicts.js";
import type { RequirementPolicy, RiskWeight } from "./vocabularies.js";

/** From a lower to an upper figure, both included. */
export interface ValueRange {
  readonly min: number;
  readonly max: number;
}

/** What a figure counts in; `verdict`, `policy` and `weight` are words rather than figures. */
export type Unit =
  | "days"
  | "months"
  | "years"
  | "sessions"
  | "hours"
  | "millimeters"
  | "times-a-day"
  | "times-a-week"
  | "sun-protection-factor"
  | "verdict"
  | "policy"
  | "weight";

/** Which way a value has to move to be more careful; `none` where neither way is clearly safer. */
export type SaferDirection = "up" | "down" | "none";

/** The form that a parameter's value takes. */
export type ParameterShape = "number" | "range" | "verdict" | "policy" | "weight";

/** What a parameter is, whatever value a protocol gives it. */
export interface ParameterRow {
  readonly unit: Unit;
  readonly shape: ParameterShape;
  readonly saferDirection: SaferDirection;
}

/** Words rather than figures: the later in its list, the more careful. */
const VERDICT = { unit: "verdict", shape: "verdict", saferDirection: "up" } as const;
const POLICY = { unit: "policy", shape: "policy", saferDirection: "up" } as const;
const WEIGHT = { unit: "weight", shape: "weight", saferDirection: "up" } as const;

/** Everything about which sources give a value and a protocol chooses one. */
export const parameters = {
  // Candidacy
  "age-of-majority": { unit: "years", shape: "number", saferDirection: "up" },
  "pregnancy-effect": VERDICT,
  "breastfeeding-effect": VERDICT,
  "scalp-infection-effect": VERDICT,
  "active-skin-disease-effect": VERDICT,
  "quiet-skin-disease-effect": VERDICT,
  "isotretinoin-effect": VERDICT,
  "isotretinoin-wait": { unit: "months", shape: "number", saferDirection: "up" },
  "keloid-on-scalp-effect": VERDICT,
  "keloid-elsewhere-effect": VERDICT,
  "pattern-hair-loss-effect": VERDICT,
  "alopecia-areata-effect": VERDICT,
  "total-alopecia-effect": VERDICT,
  "scarring-alopecia-effect": VERDICT,
  "scar-effect": VERDICT,
  "chemotherapy-hair-loss-effect": VERDICT,
  "unestablished-cause-effect": VERDICT,
  "unstable-areata-effect": VERDICT,
  "active-scarring-alopecia-effect": VERDICT,
  "temporary-hair-loss-effect": VERDICT,
  "undiagnosed-symptoms-effect": VERDICT,
  "no-follicles-effect": VERDICT,
  "density-without-hair-effect": VERDICT,
  "patch-test-policy": POLICY,
  "written-consent-policy": POLICY,

  // Sessions, touch-up and maintenance
  "session-count": { unit: "sessions", shape: "number", saferDirection: "none" },
  "scar-session-count": { unit: "sessions", shape: "number", saferDirection: "none" },
  "session-spacing-hard-minimum": { unit: "days", shape: "number", saferDirection: "up" },
  "session-spacing-minimum": { unit: "days", shape: "number", saferDirection: "up" },
  "session-spacing-longest": { unit: "days", shape: "number", saferDirection: "none" },
  "second-session-spacing": { unit: "days", shape: "range", saferDirection: "up" },
  "later-session-spacing": { unit: "days", shape: "range", saferDirection: "up" },
  "touch-up-window": { unit: "days", shape: "range", saferDirection: "up" },
  "pigment-set": { unit: "days", shape: "number", saferDirection: "up" },
  "maintenance-interval": { unit: "months", shape: "range", saferDirection: "none" },
  "follow-up-interval": { unit: "months", shape: "range", saferDirection: "none" },
  longevity: { unit: "months", shape: "range", saferDirection: "none" },
  "laser-session-count": { unit: "sessions", shape: "number", saferDirection: "none" },
  "laser-spacing": { unit: "days", shape: "number", saferDirection: "up" },
  "laser-removal-wait": { unit: "days", shape: "number", saferDirection: "up" },

  // Aftercare
  "redness-duration": { unit: "days", shape: "range", saferDirection: "none" },
  "scab-duration": { unit: "days", shape: "range", saferDirection: "up" },
  "first-wash": { unit: "days", shape: "number", saferDirection: "none" },
  "no-scrubbing": { unit: "days", shape: "range", saferDirection: "up" },
  "moisturizer-start": { unit: "days", shape: "number", saferDirection: "none" },
  "sun-avoidance": { unit: "days", shape: "number", saferDirection: "up" },
  "hat-start": { unit: "days", shape: "number", saferDirection: "none" },
  "sunscreen-start": { unit: "days", shape: "number", saferDirection: "up" },
  "sunscreen-factor": { unit: "sun-protection-factor", shape: "number", saferDirection: "up" },
  "lost-scab-ointment": { unit: "times-a-day", shape: "number", saferDirection: "none" },
  "shampoo-frequency": { unit: "times-a-week", shape: "range", saferDirection: "none" },
  "daily-moisturizer": { unit: "times-a-day", shape: "number", saferDirection: "none" },

  // Risk
  "training-hours": { unit: "hours", shape: "number", saferDirection: "up" },
  "untrained-technician-weight": WEIGHT,
  "short-training-weight": WEIGHT,
  "needle-too-deep-weight": WEIGHT,
  "needle-too-shallow-weight": WEIGHT,
  "unmatched-pigment-weight": WEIGHT,
  "uneven-layers-weight": WEIGHT,
  "neglected-aftercare-weight": WEIGHT,
  "sensitive-skin-weight": WEIGHT,
  "unrealistic-expectations-weight": WEIGHT,
  "needle-depth": { unit: "millimeters", shape: "range", saferDirection: "none" },
} as const satisfies Record<string, ParameterRow>;

/** The name of something about which sources give a value. */
export type ParameterId = keyof typeof parameters;

/** The value that a parameter takes, by its shape. */
export interface ValueByShape {
  readonly number: number;
  readonly range: ValueRange;
  readonly verdict: Verdict;
  readonly policy: RequirementPolicy;
  readonly weight: RiskWeight;
}

/** The type of one parameter's value. */
export type ValueOf<P extends ParameterId> = ValueByShape[(typeof parameters)[P]["shape"]];

/** Any value of a parameter, or of a claim about one. */
export type ParameterValue = ValueByShape[ParameterShape];
