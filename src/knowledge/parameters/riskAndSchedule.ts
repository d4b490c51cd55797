import { deepFreeze } from "../deepFreeze.js";
import { type ParameterRow, WEIGHT } from "./row.js";

/** What makes pigment fade: a risk of failing early, and a reason why the look lasts less long. */
export const riskAndScheduleParameters = /* @__PURE__ */ deepFreeze({
  "sun-exposure-weight": WEIGHT,
  "oily-skin-weight": WEIGHT,
  "dry-skin-weight": WEIGHT,
  "scar-tissue-weight": WEIGHT,
  "chlorine-weight": WEIGHT,
  "sauna-weight": WEIGHT,
  "sweat-weight": WEIGHT,
  "topical-minoxidil-weight": WEIGHT,
} as const satisfies Record<string, ParameterRow>);
