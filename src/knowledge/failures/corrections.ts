import type { ClaimId } from "../claimId.js";
import { deepFreeze } from "../deepFreeze.js";
import type { ValueRange } from "../parameters/row.js";
import type { ParameterIdOf, ValueOf } from "../parameters.js";
import type { CourseId } from "../vocabularies.js";

/** What a correction does: takes pigment away, adds some, waits, heals, protects, or talks. */
export type CorrectionKind = "removal" | "re-pigmenting" | "waiting" | "medical-care" | "protection" | "new-agreement";

/** Who carries a correction out. */
export type CorrectedBy = "client" | "practitioner" | "doctor";

/** A figure that a correction goes by: a number or a range. */
export type CorrectionFigureId = {
  [P in ParameterIdOf<"risk">]: ValueOf<P> extends number | ValueRange ? P : never;
}[ParameterIdOf<"risk">];

/** When a correction is due. */
export type CorrectionTiming =
  /** Nothing to wait for. */
  | "at-once"
  /** Once the pigment has set: what is seen before is not the result. */
  | "once-healed"
  /** In the window of the touch-up. */
  | "at-touch-up"
  /** When the look is refreshed. */
  | "at-refresh"
  /** Once a laser's traces have healed. */
  | "after-laser";

/** The figure that dates each timing; `null` where there is nothing to wait for. */
export const correctionTimings = /* @__PURE__ */ deepFreeze({
  "at-once": null,
  "once-healed": "pigment-set",
  "at-touch-up": "touch-up-window",
  "at-refresh": "maintenance-interval",
  "after-laser": "laser-removal-wait",
} as const satisfies Record<CorrectionTiming, CorrectionFigureId | null>);

/** What mends a failure: how, by whom, when, with how many sessions how far apart, and what speaks against it. */
export interface CorrectionRow {
  readonly kind: CorrectionKind;
  readonly by: CorrectedBy;
  readonly timing: CorrectionTiming;
  /** The figure that counts its sessions. */
  readonly sessions?: CorrectionFigureId;
  /** The figure that counts its sessions at most. */
  readonly sessionsAtMost?: CorrectionFigureId;
  /** The figure for the days between its sessions. */
  readonly spacing?: CorrectionFigureId;
  /** The figure for the days between it and new pigment. */
  readonly waitAfter?: CorrectionFigureId;
  /** The course of treatment that it turns the schedule into. */
  readonly course?: CourseId;
  /** What can go wrong with it, where a source says so. */
  readonly caution?: ParameterIdOf<"risk">;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** Everything that mends a failure. */
export const corrections = /* @__PURE__ */ deepFreeze({
  "laser-removal": {
    kind: "removal",
    by: "doctor",
    timing: "once-healed",
    sessions: "laser-session-count",
    sessionsAtMost: "laser-session-count-maximum",
    spacing: "laser-spacing",
    waitAfter: "laser-removal-wait",
    course: "correction",
    caution: "laser-harm-weight",
    evidence: [
      "gerow-removal-laser-session-count",
      "team-micro-removal-laser-session-count",
      "gerow-removal-laser-session-count-maximum",
      "vinci-removal-laser-spacing",
      "inkd-laser-removal-wait",
    ],
    // The article calls work that failed beyond mending.
    dissent: ["article-085"],
  },
  /** Where the pigment was tattoo ink. */
  "long-laser-removal": {
    kind: "removal",
    by: "doctor",
    timing: "once-healed",
    sessions: "tattoo-ink-laser-session-count",
    spacing: "laser-spacing",
    waitAfter: "laser-removal-wait",
    course: "correction",
    caution: "laser-harm-weight",
    evidence: [
      "gerow-removal-tattoo-ink-laser-session-count",
      "vinci-removal-laser-spacing",
      "inkd-laser-removal-wait",
    ],
    dissent: ["article-085"],
  },
  "saline-removal": {
    kind: "removal",
    by: "practitioner",
    timing: "once-healed",
    caution: "saline-on-large-area-weight",
    evidence: ["team-micro-removal-saline-on-large-area-weight"],
    dissent: ["article-085"],
  },
  "touch-up": {
    kind: "re-pigmenting",
    by: "practitioner",
    timing: "at-touch-up",
    sessions: "touch-up-session-count",
    evidence: ["article-059", "article-060", "az-smp-touch-up-window", "team-micro-spacing-touch-up-window"],
    dissent: [],
  },
  "lighter-touch-up": {
    kind: "re-pigmenting",
    by: "practitioner",
    timing: "at-refresh",
    evidence: ["luxe-micro-gray-graying-weight"],
    dissent: ["his-gray-graying-weight"],
  },
  "re-pigmenting-after-removal": {
    kind: "re-pigmenting",
    by: "practitioner",
    timing: "after-laser",
    course: "correction",
    evidence: ["inkd-laser-removal-wait"],
    dissent: [],
  },
  "wait-until-healed": {
    kind: "waiting",
    by: "client",
    timing: "at-once",
    waitAfter: "pigment-set",
    evidence: ["his-appearance-pigment-set", "scalp-styles-pigment-set", "microtech-pigment-set"],
    dissent: ["article-059"],
  },
  "wait-until-faded": {
    kind: "waiting",
    by: "client",
    timing: "at-once",
    evidence: ["full-scalp-dense-pigment-effect"],
    dissent: [],
  },
  "protect-from-sun": {
    kind: "protection",
    by: "client",
    timing: "once-healed",
    evidence: ["article-063", "article-091"],
    dissent: [],
  },
  "see-a-doctor": {
    kind: "medical-care",
    by: "doctor",
    timing: "at-once",
    evidence: [
      "aad-2019-spreading-redness-effect",
      "aad-2019-discharge-effect",
      "systemic-infections-2021-fever-effect",
      "aad-2019-late-nodule-effect",
    ],
    dissent: [],
  },
  "agree-anew": {
    kind: "new-agreement",
    by: "practitioner",
    timing: "once-healed",
    evidence: ["article-084", "ht-clinics-uk-unrealistic-expectations-weight"],
    dissent: [],
  },
} as const satisfies Record<string, CorrectionRow>);

/** The name of what mends a failure. */
export type CorrectionId = keyof typeof corrections;
