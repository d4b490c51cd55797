import { scheduleFigures } from "../figures/schedule.js";
import { scheduleFloors } from "../floors/schedule.js";
import type { Tables } from "../parameters/row.js";
import { scheduleParameters } from "../parameters/schedule.js";

/**
 * What the answers of this domain rest on.
 * @internal
 */
export const scheduleTables: Tables = /* @__PURE__ */ Object.freeze({
  parameters: scheduleParameters,
  figures: scheduleFigures,
  floors: scheduleFloors,
});
