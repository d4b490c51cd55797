import { deepFreeze } from "../deepFreeze.js";
import type { candidacyRiskAndScheduleParameters } from "../parameters/candidacyRiskAndSchedule.js";
import type { FiguresOf } from "../parameters/row.js";

/** Who says what about what three domains read. */
export const candidacyRiskAndScheduleFigures: FiguresOf<typeof candidacyRiskAndScheduleParameters> =
  /* @__PURE__ */ deepFreeze({
    "laser-removal-wait": {
      inkd: 90,
    },
  });
