import { deepFreeze } from "./deepFreeze.js";
/** The verdicts on a client, mildest first. The order is the meaning: an overall verdict is the worst of its findings. */
export const verdicts = /* @__PURE__ */ deepFreeze([
  "eligible",
  "precaution",
  "clearance-required",
  "deferred",
  "contraindicated",
] as const);

/**
 * What a rule makes of a client: no reason to wait found, take care, a doctor must agree first, not yet, or not at all.
 * None of them means "safe": a practitioner must still look at the scalp.
 */
export type Verdict = (typeof verdicts)[number];
