import { deepFreeze } from "../deepFreeze.js";
import { joinTables } from "../joinTables.js";
import type { FloorsOf } from "../parameters/row.js";
import type { scheduleParameters } from "../parameters/schedule.js";
import { candidacyAndScheduleFloors } from "./candidacyAndSchedule.js";
import { candidacyRiskAndScheduleFloors } from "./candidacyRiskAndSchedule.js";
import { riskAndScheduleFloors } from "./riskAndSchedule.js";

/** How far a protocol may go, and what the bound rests on. */
export const scheduleFloors: FloorsOf<typeof scheduleParameters> = /* @__PURE__ */ joinTables(
  /* @__PURE__ */ deepFreeze({
    "session-count": { least: 2, claims: ["article-011", "smp-hair-creations-session-count-minimum"] },
    "scar-session-count": { least: 2, claims: ["article-011", "smp-hair-creations-session-count-minimum"] },
    "session-count-minimum": { least: 2, claims: ["article-011", "smp-hair-creations-session-count-minimum"] },
    "session-spacing-minimum": { least: 5, claims: ["team-micro-spacing-session-spacing-hard-minimum"] },
    "second-session-spacing": { least: 5, claims: ["team-micro-spacing-second-session-spacing"] },
    "later-session-spacing": { least: 7, claims: ["elixir-later-session-spacing"] },
  }),
  candidacyAndScheduleFloors,
  riskAndScheduleFloors,
  candidacyRiskAndScheduleFloors,
);
