import { aftercareFloors } from "./floors/aftercare.js";
import { candidacyFloors } from "./floors/candidacy.js";
import { riskFloors } from "./floors/risk.js";
import { scheduleFloors } from "./floors/schedule.js";
import { joinTables } from "./joinTables.js";
import type { SafetyFloor } from "./parameters/row.js";
import type { ParameterId } from "./parameters.js";

/**
 * Safety floors and ceilings. Past a floor that is not locked a protocol goes only by acknowledging it by name: below the
 * least that anybody publishes, below what a law or a drug label says, or milder than those who know the condition are.
 */
export const safetyFloors: Readonly<Partial<Record<ParameterId, SafetyFloor>>> = /* @__PURE__ */ joinTables(
  candidacyFloors,
  scheduleFloors,
  aftercareFloors,
  riskFloors,
);
