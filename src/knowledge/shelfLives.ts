import { deepFreeze } from "./deepFreeze.js";
import type { FactGroup } from "./facts.js";

const ALLERGIES = 365;

/**
 * For how many days a patch test counts that was read without a reaction: as long as an answer about allergies does. An
 * engineering default: nobody publishes any.
 */
export const patchTestShelfLife: number = ALLERGIES;

/**
 * For how many days an answer counts that speaks for a treatment, by what was asked together. Engineering defaults: nobody
 * publishes any. What changes within days is asked again soon, what lasts is not; a group that is not here does not age.
 */
export const shelfLives: Readonly<Partial<Record<FactGroup, number>>> = /* @__PURE__ */ deepFreeze({
  "recent-days-1": 3,
  "pregnancy-1": 30,
  "scalp-skin-1": 30,
  "medicines-1": 90,
  "recent-treatments-1": 90,
  "plans-1": 90,
  "hair-loss-1": 365,
  "skin-lesions-1": 365,
  "allergies-1": ALLERGIES,
  "heart-and-blood-1": 365,
  "immune-system-1": 365,
  "long-term-conditions-1": 365,
  "mind-1": 365,
  "expectations-1": 365,
});
