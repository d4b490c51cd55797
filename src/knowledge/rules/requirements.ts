import { deepFreeze } from "../deepFreeze.js";
import type { RuleRow } from "./row.js";

/**
 * Rules that say nothing of a client, and ask for something that has to be in place.
 * @internal
 */
export const requirementRules = /* @__PURE__ */ deepFreeze({
  "patch-test": {
    facts: ["skin.sensitive", "patchTests", "hairLoss.cause", "desiredLook"],
    parameters: ["patch-test-policy", "scar-patch-test-policy", "patch-test-wait"],
    says: {},
  },
  "written-consent": { facts: [], parameters: ["written-consent-policy"], says: {} },
  // An engineering default: no source at hand asks for it, and without a picture from before nobody can judge a result.
  "baseline-photographs": { facts: [], parameters: [], says: {} },
} as const satisfies Record<string, RuleRow>);
