import { deepFreeze } from "../deepFreeze.js";
import type { ParameterRow } from "./row.js";

/** What more than one domain reads. */
export const removalParameters = /* @__PURE__ */ deepFreeze({
  "laser-removal-wait": { unit: "days", shape: "number", saferDirection: "up" },
} as const satisfies Record<string, ParameterRow>);
