import { aftercareFigures } from "../figures/aftercare.js";
import { aftercareFloors } from "../floors/aftercare.js";
import { aftercareParameters } from "../parameters/aftercare.js";
import type { Tables } from "../parameters/row.js";

/**
 * What the answers of this domain rest on.
 * @internal
 */
export const aftercareTables: Tables = /* @__PURE__ */ Object.freeze({
  parameters: aftercareParameters,
  figures: aftercareFigures,
  floors: aftercareFloors,
});
