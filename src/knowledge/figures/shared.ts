import { deepFreeze } from "../deepFreeze.js";
import type { FiguresOf } from "../parameters/row.js";
import type { sharedParameters } from "../parameters/shared.js";

/** Who says what about what more than one domain reads. */
export const sharedFigures: FiguresOf<typeof sharedParameters> = /* @__PURE__ */ deepFreeze({
  "laser-removal-wait": {
    inkd: 90,
  },
});
