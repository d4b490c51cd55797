import { deepFreeze } from "./deepFreeze.js";

/** The stages on the Norwood-Hamilton scale of a pattern loss that has come some way. */
export const intermediateStages: readonly string[] = /* @__PURE__ */ deepFreeze([
  "III",
  "IIIa",
  "III vertex",
  "IV",
  "IVa",
  "V",
  "Va",
]);

/** The stages on the Norwood-Hamilton scale of a pattern loss that has come far. */
export const advancedStages: readonly string[] = /* @__PURE__ */ deepFreeze(["IV", "IVa", "V", "Va", "VI", "VII"]);
