import { deepFreeze } from "../deepFreeze.js";
import type { candidacyRiskAndScheduleParameters } from "../parameters/candidacyRiskAndSchedule.js";
import type { FiguresOf } from "../parameters/row.js";

/** Who says what about what three domains read. */
export const candidacyRiskAndScheduleFigures: FiguresOf<typeof candidacyRiskAndScheduleParameters> =
  /* @__PURE__ */ deepFreeze({
    "laser-removal-wait": {
      inkd: 90,
    },
    "touch-up-window": {
      "article-059": { min: 14, max: 28 },
      "az-smp": { min: 14, max: 21 },
      "team-micro-spacing": { min: 30, max: 30 },
    },
  });
