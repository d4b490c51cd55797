import { deepFreeze } from "../deepFreeze.js";
import type { candidacyRiskAndScheduleParameters } from "../parameters/candidacyRiskAndSchedule.js";
import type { FloorsOf } from "../parameters/row.js";

/** How far a protocol may go with what three domains read. */
export const candidacyRiskAndScheduleFloors: FloorsOf<typeof candidacyRiskAndScheduleParameters> =
  /* @__PURE__ */ deepFreeze({
    "laser-removal-wait": { least: 90, claims: ["inkd-laser-removal-wait"] },
    "touch-up-window": { least: 14, claims: ["article-059", "az-smp-touch-up-window"] },
  });
