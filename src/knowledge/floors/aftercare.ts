import { deepFreeze } from "../deepFreeze.js";
import type { aftercareParameters } from "../parameters/aftercare.js";
import type { FloorsOf } from "../parameters/row.js";

/** How far a protocol may go, and what the bound rests on. */
export const aftercareFloors: FloorsOf<typeof aftercareParameters> = /* @__PURE__ */ deepFreeze({
  "open-warning-sign-effect": { least: "deferred", locked: true, claims: ["jaimie-jolly-open-warning-sign-effect"] },
  "first-wash": { most: 5, claims: ["az-smp-first-wash", "enhanced-scalp-first-wash"] },
  "no-scrubbing": { least: 3, claims: ["article-050"] },
  "sun-avoidance": { least: 14, claims: ["article-052", "enhanced-scalp-sun-avoidance"] },
  "sunscreen-factor": { least: 30, claims: ["article-054", "aad-2014-sunscreen-factor"] },
  "long-term-sunscreen-factor": { least: 30, claims: ["aad-2014-long-term-sunscreen-factor"] },
  "light-exercise-start": { least: 3, claims: ["defining-beauty-light-exercise-start"] },
  "heavy-exercise-start": { least: 7, claims: ["smp-trinity-heavy-exercise-start"] },
  "sauna-start": { least: 4, claims: ["hair-ink-gold-coast-sauna-start"] },
  "pool-swimming-start": { least: 5, claims: ["az-smp-pool-swimming-start"] },
  "foil-shaver-start": { least: 4, claims: ["smp-trinity-foil-shaver-start"] },
  "razor-start": { least: 3, claims: ["vancouver-paramedical-razor-start"] },
  "retinoid-start": { least: 14, claims: ["hair-ink-gold-coast-retinoid-start"] },
  "systemic-infection-window": { least: 14, claims: ["systemic-infections-2021-systemic-infection-window"] },
  "heat-or-swelling-window": { most: 3, claims: ["cnc-tattoo-heat-or-swelling-window"] },
  "fever-effect": { least: "clearance-required", claims: ["systemic-infections-2021-fever-effect"] },
  "discharge-effect": { least: "clearance-required", claims: ["aad-2019-discharge-effect"] },
});
