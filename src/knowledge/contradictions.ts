import type { ClaimId } from "./claimId.js";
import { deepFreeze } from "./deepFreeze.js";
import type { ParameterId } from "./parameters.js";

/** A place where the article disagrees with itself. */
export interface ContradictionRow {
  /** The claims that do not fit together, those that no figure can be made of included. */
  readonly claims: readonly ClaimId[];
  /** The parameters whose values settle it; empty where the disagreement is one of words only. */
  readonly settledBy: readonly ParameterId[];
}

/** Every place where the article disagrees with itself. */
export const contradictions = /* @__PURE__ */ deepFreeze({
  /** Three cadences on one page: every 6-18 months, every 1-3 years, 3-5 years before a touch-up. */
  "maintenance-cadence": {
    claims: ["article-066", "article-071", "article-073"],
    settledBy: ["maintenance-interval", "longevity", "follow-up-interval"],
  },
  /** Follicles must remain, yet scars and shaved looks, which have none, are recommended. */
  "remaining-follicles": {
    claims: ["article-014", "article-075", "article-077", "article-078"],
    settledBy: ["no-follicles-effect", "scar-effect", "total-alopecia-effect"],
  },
  /** Clean and moisturize at once, yet let scabs form and do not disturb them; moisturize daily, yet shampoo rarely. */
  washing: {
    claims: ["article-048", "article-050", "article-051", "article-055", "article-056", "article-064", "article-065"],
    settledBy: ["first-wash", "no-scrubbing", "moisturizer-start", "shampoo-frequency"],
  },
  /** Not painful, yet there is discomfort. */
  pain: { claims: ["article-068", "article-070", "article-089"], settledBy: [] },
  /** No ongoing maintenance, yet maintenance for as long as the look is wanted. */
  upkeep: { claims: ["article-013", "article-066", "article-092"], settledBy: ["maintenance-interval"] },
  /** Too deep fades, too shallow only looks wrong; natural pigments, yet a tattoo in the dermis. */
  depth: {
    claims: ["article-002", "article-006", "article-029", "article-030"],
    settledBy: ["needle-depth", "needle-too-deep-weight", "needle-too-shallow-weight"],
  },
  /** Works on all skin, yet sensitive skin needs a test and pigment must match. */
  "skin-types": { claims: ["article-005", "article-016", "article-022"], settledBy: ["patch-test-policy"] },
  /** Allergy is extremely rare, yet a patch test is advised, for some and without a time. */
  allergy: { claims: ["article-021", "article-022"], settledBy: ["patch-test-policy"] },
  /** Two weeks out of the sun, yet sunscreen before going outside, on whatever skin. */
  sun: {
    claims: ["article-052", "article-054", "article-063"],
    settledBy: ["sun-avoidance", "sunscreen-start", "sunscreen-factor", "hat-start"],
  },
  /** Several treatments, yet the aftercare knows one session and one touch-up. */
  sessions: {
    claims: ["article-011", "article-034", "article-059"],
    settledBy: ["session-count", "session-count-minimum", "touch-up-window"],
  },
  /** The touch-up comes before the result has set, yet it judges how the skin has healed. */
  "touch-up": {
    claims: ["article-059", "article-061", "article-062"],
    settledBy: ["touch-up-window", "pigment-set", "unsettled-pigment-effect"],
  },
  /** Fair pricing is a criterion, yet price is nothing to look at. */
  price: { claims: ["article-045", "article-083"], settledBy: [] },
  /** Completely natural results, yet a list of what goes wrong. */
  naturalness: { claims: ["article-009", "article-025", "article-030", "article-033"], settledBy: [] },
  /** For men and women, yet the conclusion speaks to men. */
  audience: { claims: ["article-012", "article-084"], settledBy: ["female-pattern-hair-loss-effect"] },
  /** Little fading, yet the color softens. */
  fading: { claims: ["article-067", "article-090"], settledBy: ["longevity"] },
  /** Infection is blamed on aftercare and safety credited to approved pigments, though none is approved for injection. */
  infection: { claims: ["article-017", "article-020"], settledBy: ["neglected-aftercare-weight"] },
  /** Leave scabs alone, yet treat a lost one yourself with an antibiotic ointment. */
  "lost-scab": { claims: ["article-056", "article-058"], settledBy: ["lost-scab-ointment"] },
  /** An unfixable mess, yet touch-ups that adjust color and shape. */
  correction: { claims: ["article-061", "article-085"], settledBy: ["laser-session-count", "laser-spacing"] },
} as const satisfies Record<string, ContradictionRow>);

/** The id of a place where the article disagrees with itself. */
export type ContradictionId = keyof typeof contradictions;
