import { deepFreeze } from "../deepFreeze.js";
import type { candidacyAndScheduleParameters } from "../parameters/candidacyAndSchedule.js";
import type { FiguresOf } from "../parameters/row.js";

/** Who says what about what more than one domain reads. */
export const candidacyAndScheduleFigures: FiguresOf<typeof candidacyAndScheduleParameters> = /* @__PURE__ */ deepFreeze(
  {
    "patch-test-wait": {
      "brows-by-vj": 24,
      "body-worx": 72,
      "beauty-by-design": 168,
    },
    "session-spacing-hard-minimum": {
      "team-micro-spacing": 5,
    },
  },
);
