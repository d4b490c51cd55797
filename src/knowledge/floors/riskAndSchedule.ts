import { deepFreeze } from "../deepFreeze.js";
import type { riskAndScheduleParameters } from "../parameters/riskAndSchedule.js";
import type { FloorsOf } from "../parameters/row.js";

/** How far a protocol may go with what more than one domain reads. */
export const riskAndScheduleFloors: FloorsOf<typeof riskAndScheduleParameters> = /* @__PURE__ */ deepFreeze({
  "pigment-set": { least: 28, claims: ["his-appearance-pigment-set"] },
  "laser-spacing": { least: 42, claims: ["vinci-removal-laser-spacing"] },
});
