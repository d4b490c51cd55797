import type { CareTopic } from "./careInstructions/row.js";
import { deepFreeze } from "./deepFreeze.js";

/** What an activity does to the scalp, by the topics of the care instructions. */
export interface ActivityRow {
  /** It waits while any of these is to be avoided. None: no source that was read covers it. */
  readonly waitsFor: readonly CareTopic[];
  /** It is limited by whatever is said on these. */
  readonly keeps: readonly CareTopic[];
  /** The answer on days on which nothing is said; "yes" when left out. */
  readonly otherwise?: "not-yet" | "no-source";
}

/**
 * What people ask about. What no source covers stands here too: the answer is to ask, never a guess.
 *
 * Readings: a helmet rubs, a turban or scarf is a hat, rain is water on a scalp that is to be kept dry, dry shampoo and scalp
 * makeup are concealers, a haircut is a clipper.
 */
export const activities = /* @__PURE__ */ deepFreeze({
  // Water, sweat and sport
  "swim-in-the-sea": { waitsFor: ["salt-water-swimming"], keeps: ["sunbathing", "scabs"] },
  "swim-in-a-pool": { waitsFor: ["pool-swimming"], keeps: ["scabs"] },
  sauna: { waitsFor: ["sauna"], keeps: [] },
  "steam-room": { waitsFor: ["sauna"], keeps: [] },
  "hot-tub": { waitsFor: [], keeps: [] },
  run: { waitsFor: ["light-exercise"], keeps: ["heavy-exercise"] },
  gym: { waitsFor: ["heavy-exercise"], keeps: [] },
  "team-sport": { waitsFor: ["heavy-exercise"], keeps: ["touching"] },
  rain: { waitsFor: ["washing"], keeps: [] },
  // Washing and touching
  "rinse-with-water": { waitsFor: ["washing"], keeps: ["scrubbing", "shampooing"] },
  shampoo: { waitsFor: ["shampooing"], keeps: ["scrubbing"] },
  "ritual-washing": { waitsFor: ["washing"], keeps: ["scrubbing", "touching", "shampooing"] },
  scrub: { waitsFor: ["scrubbing"], keeps: ["scabs"] },
  "touch-the-scalp": { waitsFor: ["touching"], keeps: ["scabs"] },
  "pick-a-scab": { waitsFor: ["scabs"], keeps: [], otherwise: "not-yet" },
  "sleep-on-the-back": { waitsFor: ["sleep"], keeps: [] },
  // Hair
  haircut: { waitsFor: ["haircut", "foil-shaving"], keeps: ["scabs"] },
  "electric-shaver": { waitsFor: ["foil-shaving"], keeps: [] },
  razor: { waitsFor: ["razor-shaving"], keeps: [] },
  "hair-dye": { waitsFor: ["hair-dye"], keeps: [] },
  "hair-fibers": { waitsFor: ["concealer"], keeps: [] },
  "dry-shampoo": { waitsFor: ["concealer"], keeps: [] },
  "scalp-makeup": { waitsFor: ["concealer"], keeps: [] },
  henna: { waitsFor: [], keeps: [] },
  "head-oil": { waitsFor: [], keeps: [] },
  wig: { waitsFor: [], keeps: [] },
  "hair-dryer": { waitsFor: [], keeps: [] },
  // Sun and what covers the head
  sunbathe: { waitsFor: ["sunbathing"], keeps: ["sunscreen", "hat", "sun-protection"] },
  "sun-holiday": {
    waitsFor: ["sunbathing"],
    keeps: ["sunscreen", "hat", "sun-protection", "salt-water-swimming", "pool-swimming"],
  },
  sunbed: { waitsFor: ["sunbathing"], keeps: [] },
  sunscreen: { waitsFor: ["sunscreen"], keeps: [] },
  "self-tanner": { waitsFor: ["self-tanning"], keeps: [] },
  hat: { waitsFor: ["hat"], keeps: ["rubbing-hat"] },
  helmet: { waitsFor: ["rubbing-hat"], keeps: ["scabs"] },
  "turban-or-headscarf": { waitsFor: ["hat"], keeps: ["rubbing-hat"] },
  // Creams, medicines and treatments
  moisturizer: { waitsFor: ["moisturizing"], keeps: ["petroleum"] },
  "petroleum-jelly": { waitsFor: ["petroleum"], keeps: [] },
  "antibiotic-ointment": { waitsFor: ["lost-scab"], keeps: [], otherwise: "no-source" },
  "topical-minoxidil": { waitsFor: ["minoxidil"], keeps: [] },
  finasteride: { waitsFor: [], keeps: [] },
  "retinoid-cream": { waitsFor: ["retinoids"], keeps: [] },
  exfoliate: { waitsFor: ["exfoliating"], keeps: ["scrubbing"] },
  "chemical-peel": { waitsFor: [], keeps: [] },
  "botulinum-toxin": { waitsFor: [], keeps: [] },
  filler: { waitsFor: [], keeps: [] },
  "laser-nearby": { waitsFor: ["laser"], keeps: [] },
  "pain-relief-unadvised": { waitsFor: ["pain-relief"], keeps: [] },
  supplements: { waitsFor: ["supplements"], keeps: [] },
  vaccination: { waitsFor: [], keeps: [] },
  // Daily life
  alcohol: { waitsFor: ["alcohol"], keeps: [] },
  coffee: { waitsFor: ["caffeine"], keeps: [] },
  smoking: { waitsFor: [], keeps: [] },
  "blood-donation": { waitsFor: ["blood-donation"], keeps: [] },
  "mri-scan": { waitsFor: ["mri"], keeps: [] },
  flight: { waitsFor: [], keeps: [] },
  "color-festival": { waitsFor: [], keeps: [] },
} as const satisfies Record<string, ActivityRow>);

/** Something that people ask about. */
export type Activity = keyof typeof activities;
