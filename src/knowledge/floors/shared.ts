import { deepFreeze } from "../deepFreeze.js";
import type { FloorsOf } from "../parameters/row.js";
import type { sharedParameters } from "../parameters/shared.js";

/** How far a protocol may go with what more than one domain reads. */
export const sharedFloors: FloorsOf<typeof sharedParameters> = /* @__PURE__ */ deepFreeze({
  "laser-removal-wait": { least: 90, claims: ["inkd-laser-removal-wait"] },
});
