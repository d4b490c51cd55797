import { deepFreeze } from "../deepFreeze.js";
import type { ParameterRow } from "./row.js";

/** What more than one domain reads. */
export const candidacyAndScheduleParameters = /* @__PURE__ */ deepFreeze({
  "patch-test-wait": { unit: "hours", shape: "number", saferDirection: "up" },
  "session-spacing-hard-minimum": { unit: "days", shape: "number", saferDirection: "up" },
} as const satisfies Record<string, ParameterRow>);
