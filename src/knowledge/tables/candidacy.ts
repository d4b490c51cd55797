import { candidacyFigures } from "../figures/candidacy.js";
import { candidacyFloors } from "../floors/candidacy.js";
import { candidacyParameters } from "../parameters/candidacy.js";
import type { Tables } from "../parameters/row.js";

/**
 * What the answers of this domain rest on.
 * @internal
 */
export const candidacyTables: Tables = /* @__PURE__ */ Object.freeze({
  parameters: candidacyParameters,
  figures: candidacyFigures,
  floors: candidacyFloors,
});
