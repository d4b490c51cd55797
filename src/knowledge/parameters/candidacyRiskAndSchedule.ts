import { deepFreeze } from "../deepFreeze.js";
import type { ParameterRow } from "./row.js";

/** How long skin is left alone after a laser, and before a touch-up: what a candidate, a correction and the schedule wait for. */
export const candidacyRiskAndScheduleParameters = /* @__PURE__ */ deepFreeze({
  "laser-removal-wait": { unit: "days", shape: "number", saferDirection: "up" },
  "touch-up-window": { unit: "days", shape: "range", saferDirection: "up" },
} as const satisfies Record<string, ParameterRow>);
