import { deepFreeze } from "../deepFreeze.js";
import type { candidacyAndAftercareParameters } from "../parameters/candidacyAndAftercare.js";
import type { FiguresOf } from "../parameters/row.js";

/** Who says what, by parameter. */
export const candidacyAndAftercareFigures: FiguresOf<typeof candidacyAndAftercareParameters> =
  /* @__PURE__ */ deepFreeze({
    "pain-relief-wait": {
      "jordan-howard": 1,
      "pure-ink": 2,
      vivid: 2,
      "kats-brow-house": 2,
      "delaware-smp": 3,
      "enhanced-scalp": 7,
      joyce: 7,
      "az-smp": 28,
    },
    "topical-minoxidil-wait": {
      "parsa-mohebi": 7,
    },
    "alcohol-wait": {
      "jordan-howard": 24,
      "enhanced-scalp": 24,
      "pure-ink": 48,
      "az-smp": 48,
      vivid: 48,
      "kats-brow-house": 48,
      "mb-elegant": 72,
    },
    "caffeine-wait": {
      "az-smp": 12,
      "jordan-howard": 24,
      "enhanced-scalp": 24,
      "mb-elegant": 72,
    },
    "supplements-wait": {
      "mb-elegant": 3,
      "kats-brow-house": 14,
      joyce: 30,
    },
    "tan-wait": {
      "enhanced-scalp": 7,
      "jordan-howard": 14,
      "lash-brow-bar": 30,
    },
  });
