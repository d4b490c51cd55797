import { deepFreeze } from "../deepFreeze.js";
import type { ParameterRow } from "./row.js";

/** How long to be without something before a session: candidacy judges by it, and aftercare says it as preparation. */
export const candidacyAndAftercareParameters = /* @__PURE__ */ deepFreeze({
  "pain-relief-wait": { unit: "days", shape: "number", saferDirection: "up" },
  "topical-minoxidil-wait": { unit: "days", shape: "number", saferDirection: "up" },
  "alcohol-wait": { unit: "hours", shape: "number", saferDirection: "up" },
  "caffeine-wait": { unit: "hours", shape: "number", saferDirection: "up" },
  "supplements-wait": { unit: "days", shape: "number", saferDirection: "up" },
  "tan-wait": { unit: "days", shape: "number", saferDirection: "up" },
} as const satisfies Record<string, ParameterRow>);
