import { deepFreeze } from "../deepFreeze.js";
import type { removalParameters } from "../parameters/removal.js";
import type { FloorsOf } from "../parameters/row.js";

/** How far a protocol may go with what more than one domain reads. */
export const removalFloors: FloorsOf<typeof removalParameters> = /* @__PURE__ */ deepFreeze({
  "laser-removal-wait": { least: 90, claims: ["inkd-laser-removal-wait"] },
});
