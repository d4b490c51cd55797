import { deepFreeze } from "../deepFreeze.js";
import { joinTables } from "../joinTables.js";
import { candidacyAndScheduleParameters } from "./candidacyAndSchedule.js";
import { candidacyRiskAndScheduleParameters } from "./candidacyRiskAndSchedule.js";
import { riskAndScheduleParameters } from "./riskAndSchedule.js";
import { type ParameterRow, VERDICT, WEIGHT } from "./row.js";

/** Sessions, their spacing, touch-ups, maintenance, and how long the look lasts. */
export const scheduleParameters = /* @__PURE__ */ joinTables(
  /* @__PURE__ */ deepFreeze({
    // Number of sessions
    "session-count": { unit: "sessions", shape: "number", saferDirection: "none" },
    "session-count-minimum": { unit: "sessions", shape: "number", saferDirection: "up" },
    "session-count-maximum": { unit: "sessions", shape: "number", saferDirection: "none" },
    "scar-session-count": { unit: "sessions", shape: "number", saferDirection: "none" },
    "alopecia-areata-session-count": { unit: "sessions", shape: "number", saferDirection: "none" },
    "total-alopecia-session-count": { unit: "sessions", shape: "number", saferDirection: "none" },
    "dry-skin-session-count": { unit: "sessions", shape: "number", saferDirection: "none" },
    "damaged-skin-session-count": { unit: "sessions", shape: "number", saferDirection: "none" },
    "thick-skin-session-count": { unit: "sessions", shape: "number", saferDirection: "none" },
    // Hours
    "session-duration": { unit: "hours", shape: "range", saferDirection: "none" },
    "first-session-duration": { unit: "hours", shape: "range", saferDirection: "none" },
    "treatment-duration-longest": { unit: "hours", shape: "number", saferDirection: "none" },
    // Spacing of sessions
    "session-spacing-minimum": { unit: "days", shape: "number", saferDirection: "up" },
    "session-spacing-longest": { unit: "days", shape: "number", saferDirection: "none" },
    "second-session-spacing": { unit: "days", shape: "range", saferDirection: "up" },
    "later-session-spacing": { unit: "days", shape: "range", saferDirection: "up" },
    "later-session-spacing-minimum": { unit: "days", shape: "number", saferDirection: "up" },
    "planned-third-session-spacing": { unit: "days", shape: "range", saferDirection: "up" },
    // Healed result and touch-up
    "unsettled-pigment-effect": VERDICT,
    // Maintenance
    "follow-up-interval": { unit: "months", shape: "range", saferDirection: "none" },
    "maintenance-session-count": { unit: "sessions", shape: "number", saferDirection: "none" },
    "maintenance-session-count-maximum": { unit: "sessions", shape: "number", saferDirection: "none" },
    "dense-pigment-effect": VERDICT,
    // How long the look lasts
    longevity: { unit: "months", shape: "range", saferDirection: "none" },
    "six-month-density-loss": { unit: "points", shape: "number", saferDirection: "none" },
    "pattern-hair-loss-six-month-density-loss": { unit: "points", shape: "number", saferDirection: "none" },
    "scarring-alopecia-six-month-density-loss": { unit: "points", shape: "number", saferDirection: "none" },
    // Temporary pigment
    "temporary-fading-start": { unit: "months", shape: "range", saferDirection: "none" },
    "temporary-longevity": { unit: "months", shape: "range", saferDirection: "none" },
    "temporary-first-year-visits": { unit: "sessions", shape: "range", saferDirection: "none" },
    // What shortens how long the look lasts
    "natural-fading-longevity-weight": WEIGHT,
    "immune-response-longevity-weight": WEIGHT,
    "young-skin-longevity-weight": WEIGHT,
    // What lengthens it
    "dark-skin-longevity-weight": { unit: "weight", shape: "weight", saferDirection: "none" },
  } as const satisfies Record<string, ParameterRow>),
  candidacyAndScheduleParameters,
  riskAndScheduleParameters,
  candidacyRiskAndScheduleParameters,
);
