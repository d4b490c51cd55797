import { deepFreeze } from "../deepFreeze.js";
import { extendTable } from "../joinTables.js";
import type { riskParameters } from "../parameters/risk.js";
import type { FloorsOf } from "../parameters/row.js";
import { candidacyRiskAndScheduleFloors } from "./candidacyRiskAndSchedule.js";
import { riskAndScheduleFloors } from "./riskAndSchedule.js";

/** How far a protocol may go, and what the bound rests on. */
export const riskFloors: FloorsOf<typeof riskParameters> = /* @__PURE__ */ extendTable(
  /* @__PURE__ */ extendTable(
    /* @__PURE__ */ deepFreeze({
      "needle-depth": { most: 2, claims: ["hair-style-tips-needle-depth"] },
      "lidocaine-limit": { most: 4, claims: ["fda-lidocaine-2024-lidocaine-limit"] },
      "contaminated-ink-weight": { least: "strong", claims: ["fda-ink-2024-contaminated-ink-weight"] },
      "unclean-equipment-weight": { least: "strong", claims: ["fda-ink-2024-unclean-equipment-weight"] },
      "sterilization-importance": { least: "essential", claims: ["article-043"] },
    }),
    riskAndScheduleFloors,
  ),
  candidacyRiskAndScheduleFloors,
);
