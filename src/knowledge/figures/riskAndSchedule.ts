import { deepFreeze } from "../deepFreeze.js";
import type { riskAndScheduleParameters } from "../parameters/riskAndSchedule.js";
import type { FiguresOf } from "../parameters/row.js";

/** Who says what about when pigment has set, and about what makes it fade. */
export const riskAndScheduleFigures: FiguresOf<typeof riskAndScheduleParameters> = /* @__PURE__ */ deepFreeze({
  "pigment-set": {
    "his-appearance": 28,
    "scalp-styles": 42,
    microtech: 60,
  },
  "sun-exposure-weight": {
    "article-053-weight": "strong",
    "aad-2014": "strong",
    "smp-india-longevity": "strong",
    "scalp-nation": "strong",
    "full-scalp": "strong",
    "scalp-clinic": "strong",
    "article-072": "strong",
  },
  "oily-skin-weight": {
    "maxim-smp": "moderate",
    "international-hairlines": "moderate",
    joyce: "moderate",
  },
  "dry-skin-weight": {
    "international-hairlines": "moderate",
  },
  "scar-tissue-weight": {
    "liu-2025": "strong",
    ziering: "moderate",
  },
  "chlorine-weight": {
    "maxim-smp": "moderate",
    lardi: "moderate",
  },
  "sauna-weight": {
    lardi: "moderate",
    "maxim-smp": "moderate",
  },
  "sweat-weight": {
    "new-age-spa": "moderate",
    "enhanced-scalp": "moderate",
    lardi: "moderate",
    "maxim-smp": "moderate",
  },
  "topical-minoxidil-weight": {
    "regrow-hair": "moderate",
  },
  "touch-up-session-count": {
    "article-060": 1,
  },
  "maintenance-interval": {
    "article-066": { min: 6, max: 18 },
    skalp: { min: 36, max: 72 },
    "smp-india-longevity": { min: 36, max: 72 },
    "scalp-clinic": { min: 48, max: 96 },
  },
  "laser-session-count": {
    "gerow-removal": 2,
    "team-micro-removal": 1,
  },
  "laser-session-count-maximum": {
    "gerow-removal": 3,
  },
  "tattoo-ink-laser-session-count": {
    "gerow-removal": 10,
  },
  "laser-spacing": {
    "vinci-removal": 42,
  },
});
