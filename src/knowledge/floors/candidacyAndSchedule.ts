import { deepFreeze } from "../deepFreeze.js";
import type { candidacyAndScheduleParameters } from "../parameters/candidacyAndSchedule.js";
import type { FloorsOf } from "../parameters/row.js";

/** How far a protocol may go with what more than one domain reads. */
export const candidacyAndScheduleFloors: FloorsOf<typeof candidacyAndScheduleParameters> = /* @__PURE__ */ deepFreeze({
  "patch-test-wait": { least: 24, claims: ["brows-by-vj-patch-test-wait"] },
  "session-spacing-hard-minimum": { least: 5, claims: ["team-micro-spacing-session-spacing-hard-minimum"] },
});
