import type { candidacyAndScheduleParameters } from "../../../knowledge/parameters/candidacyAndSchedule.js";
import type { candidacyRiskAndScheduleParameters } from "../../../knowledge/parameters/candidacyRiskAndSchedule.js";
import type { riskAndScheduleParameters } from "../../../knowledge/parameters/riskAndSchedule.js";
import type { scheduleParameters } from "../../../knowledge/parameters/schedule.js";

/** Named with the other domain that reads them. */
type NamedElsewhere = keyof (typeof candidacyAndScheduleParameters &
  typeof candidacyRiskAndScheduleParameters &
  typeof riskAndScheduleParameters);

/** What each figure about the schedule is called. */
export const scheduleNames: Readonly<Record<Exclude<keyof typeof scheduleParameters, NamedElsewhere>, string>> = {
  // Number of sessions
  "session-count": "Number of sessions",
  "session-count-minimum": "Smallest number of sessions",
  "session-count-maximum": "Largest number of sessions",
  "scar-session-count": "Number of sessions on scars",
  "alopecia-areata-session-count": "Number of sessions for alopecia areata",
  "total-alopecia-session-count": "Number of sessions for total alopecia",
  "dry-skin-session-count": "Number of sessions on dry skin",
  "damaged-skin-session-count": "Number of sessions on damaged skin",
  "thick-skin-session-count": "Number of sessions on thick skin",
  // Hours
  "session-duration": "Length of a session",
  "first-session-duration": "Length of the first session",
  "treatment-duration-longest": "Longest total time over all sessions",
  // Spacing of sessions
  "session-spacing-minimum": "Shortest time advised between sessions",
  "session-spacing-longest": "Longest time between sessions",
  "second-session-spacing": "Time between first and second session",
  "later-session-spacing": "Time between later sessions",
  "later-session-spacing-minimum": "Shortest time between later sessions",
  "planned-third-session-spacing": "Time before a planned third session",
  // What puts a session off
  // Healed result and touch-up
  "unsettled-pigment-effect": "Touch-up before the pigment has settled",
  // Maintenance
  "follow-up-interval": "Time between follow-up reviews",
  "maintenance-session-count": "Number of sessions for maintenance",
  "maintenance-session-count-maximum": "Largest number of sessions for maintenance",
  "dense-pigment-effect": "Maintenance over pigment that is still dense",
  // How long the look lasts
  longevity: "How long the look lasts",
  "six-month-density-loss": "Six-month density loss",
  "pattern-hair-loss-six-month-density-loss": "Six-month density loss with pattern hair loss",
  "scarring-alopecia-six-month-density-loss": "Six-month density loss with scarring alopecia",
  // Temporary pigment
  "temporary-fading-start": "When temporary pigment starts to fade",
  "temporary-longevity": "How long temporary pigment lasts",
  "temporary-first-year-visits": "First-year visits for temporary pigment",
  // What shortens how long the look lasts
  "natural-fading-longevity-weight": "Weight of natural fading for longevity",
  "immune-response-longevity-weight": "Weight of immune response for longevity",
  "young-skin-longevity-weight": "Weight of young skin for longevity",
  // What lengthens it
  "dark-skin-longevity-weight": "Weight of dark skin for longevity",
};
