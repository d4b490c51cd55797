import { deepFreeze } from "../deepFreeze.js";
import { type ParameterRow, WEIGHT } from "./row.js";

/**
 * When pigment has set: the day from which on a result can be judged, and a visit counts as one to healed skin. And what makes
 * pigment fade: a risk of failing early, and a reason why the look lasts less long.
 */
export const riskAndScheduleParameters = /* @__PURE__ */ deepFreeze({
  "pigment-set": { unit: "days", shape: "number", saferDirection: "up" },
  "sun-exposure-weight": WEIGHT,
  "oily-skin-weight": WEIGHT,
  "dry-skin-weight": WEIGHT,
  "scar-tissue-weight": WEIGHT,
  "chlorine-weight": WEIGHT,
  "sauna-weight": WEIGHT,
  "sweat-weight": WEIGHT,
  "topical-minoxidil-weight": WEIGHT,
} as const satisfies Record<string, ParameterRow>);
