import { deepFreeze } from "../deepFreeze.js";
import type { removalParameters } from "../parameters/removal.js";
import type { FiguresOf } from "../parameters/row.js";

/** Who says what about what more than one domain reads. */
export const removalFigures: FiguresOf<typeof removalParameters> = /* @__PURE__ */ deepFreeze({
  "laser-removal-wait": {
    inkd: 90,
  },
});
