import { deepFreeze } from "../deepFreeze.js";
import { joinTables } from "../joinTables.js";
import type { FiguresOf } from "../parameters/row.js";
import type { scheduleParameters } from "../parameters/schedule.js";
import { candidacyAndScheduleFigures } from "./candidacyAndSchedule.js";
import { candidacyRiskAndScheduleFigures } from "./candidacyRiskAndSchedule.js";
import { riskAndScheduleFigures } from "./riskAndSchedule.js";

/** Who says what, by parameter; a source without a number of the article stands for its claim about the parameter. */
export const scheduleFigures: FiguresOf<typeof scheduleParameters> = /* @__PURE__ */ joinTables(
  /* @__PURE__ */ deepFreeze({
    // Number of sessions
    "session-count": {
      "liu-2025": 3,
      "team-micro-spacing": 3,
      "smp-hair-creations": 3,
      "coast-smp": 3,
      realself: 3,
    },
    "session-count-minimum": {
      "article-011": 2,
      "team-micro-spacing": 2,
      "smp-hair-creations": 2,
      "coast-smp": 2,
      realself: 2,
    },
    "session-count-maximum": {
      "team-micro-spacing": 4,
      "smp-hair-creations": 4,
      "coast-smp": 4,
      realself: 4,
    },
    "scar-session-count": {
      "liu-2025": 3,
      "team-micro-spacing": 4,
      "smp-hair-creations": 4,
    },
    "alopecia-areata-session-count": {
      elixir: 3,
      "team-micro-spacing": 4,
      "smp-hair-creations": 4,
    },
    "total-alopecia-session-count": {
      elixir: 3,
      "scalp-image": 3,
    },
    "dry-skin-session-count": {
      "smp-hair-creations": 4,
    },
    "damaged-skin-session-count": {
      "smp-hair-creations": 4,
    },
    "thick-skin-session-count": {
      "smp-hair-creations": 4,
    },
    // Hours
    "session-duration": {
      "gerow-needles": { min: 2, max: 4 },
      vivid: { min: 2, max: 5 },
      "smp-hair-creations": { min: 3, max: 5 },
      realself: { min: 4, max: 5 },
    },
    "first-session-duration": {
      "pure-ink": { min: 3, max: 4 },
      "chivalry-men": { min: 4, max: 6 },
    },
    "treatment-duration-longest": {
      healthjade: 20,
      "nguyen-2022": 30,
    },
    // Spacing of sessions
    "session-spacing-minimum": {
      "team-micro-spacing": 7,
      elixir: 7,
      "smp-hair-creations": 10,
      "az-smp": 14,
    },
    "session-spacing-longest": {
      elixir: 10,
      "az-smp": 21,
      "smp-hair-creations": 30,
    },
    "second-session-spacing": {
      "team-micro-spacing": { min: 5, max: 7 },
      elixir: { min: 7, max: 10 },
      "smp-hair-creations": { min: 10, max: 30 },
      "az-smp": { min: 14, max: 21 },
    },
    "later-session-spacing": {
      "team-micro-spacing": { min: 30, max: 30 },
      "smp-hair-creations": { min: 10, max: 30 },
      elixir: { min: 7, max: 10 },
    },
    "later-session-spacing-minimum": {
      "team-micro-spacing": 7,
      elixir: 7,
      "smp-hair-creations": 10,
    },
    "planned-third-session-spacing": {
      "team-micro-spacing": { min: 7, max: 10 },
      elixir: { min: 7, max: 10 },
    },
    // What puts a session off
    // Healed result and touch-up
    "unsettled-pigment-effect": {
      "article-062": "eligible",
      "team-micro-spacing": "deferred",
    },
    // Maintenance
    "follow-up-interval": {
      "article-073": { min: 12, max: 36 },
    },
    "maintenance-session-count": {
      "full-scalp": 1,
    },
    "maintenance-session-count-maximum": {
      "full-scalp": 2,
    },
    "dense-pigment-effect": {
      "full-scalp": "deferred",
    },
    // How long the look lasts
    longevity: {
      "article-071": { min: 36, max: 60 },
      "full-scalp": { min: 36, max: 60 },
      "scalp-nation": { min: 18, max: 60 },
      "international-hairlines": { min: 12, max: 48 },
      "smp-india-longevity": { min: 36, max: 72 },
      skalp: { min: 36, max: 72 },
      "evolved-hair-india": { min: 24, max: 36 },
      "scalp-clinic": { min: 48, max: 96 },
      "vinci-removal": { min: 60, max: 60 },
      microtech: { min: 84, max: 120 },
    },
    "six-month-density-loss": {
      "liu-2025": 1,
    },
    "pattern-hair-loss-six-month-density-loss": {
      "liu-2025": 0.9,
    },
    "scarring-alopecia-six-month-density-loss": {
      "liu-2025": 1.6,
    },
    // Temporary pigment
    "temporary-fading-start": {
      lardi: { min: 6, max: 8 },
    },
    "temporary-longevity": {
      "regrow-hair": { min: 6, max: 24 },
      lardi: { min: 6, max: 24 },
      "team-micro-trico": { min: 24, max: 36 },
      tricorepair: { min: 24, max: 48 },
    },
    "temporary-first-year-visits": {
      tricorepair: { min: 1, max: 2 },
    },
    // What shortens how long the look lasts
    "natural-fading-longevity-weight": {
      "article-067": "none",
      "article-090": "moderate",
      "liu-2025": "moderate",
      "his-appearance": "moderate",
    },
    "immune-response-longevity-weight": {
      "international-hairlines": "strong",
      lardi: "moderate",
      "scalp-nation": "moderate",
    },
    "young-skin-longevity-weight": {
      lardi: "moderate",
    },
    // What lengthens it
    "dark-skin-longevity-weight": {
      "smp-india-longevity": "moderate",
      "scalp-nation": "moderate",
    },
  }),
  candidacyAndScheduleFigures,
  riskAndScheduleFigures,
  candidacyRiskAndScheduleFigures,
);
