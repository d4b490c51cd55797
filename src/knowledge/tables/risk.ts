import { riskFigures } from "../figures/risk.js";
import { riskFloors } from "../floors/risk.js";
import { riskParameters } from "../parameters/risk.js";
import type { Tables } from "../parameters/row.js";

/**
 * What the answers of this domain rest on.
 * @internal
 */
export const riskTables: Tables = /* @__PURE__ */ Object.freeze({
  parameters: riskParameters,
  figures: riskFigures,
  floors: riskFloors,
});
