import type { ClaimRow } from "./row.js";

/** What sources other than the article say about sessions, touch-ups and how long the look lasts. */
export const scheduleClaims: readonly ClaimRow[] = [
  ["liu-2025", "session-count", 3],
  ["team-micro-spacing", "session-count", 3, { comment: "2-4, usually 3." }],
  ["smp-hair-creations", "session-count", 3, { comment: "Calls an offer of one session a red flag." }],
  ["coast-smp", "session-count", 3],
  ["team-micro-spacing", "scar-session-count", 3, { comment: "Scars take 2, 3, or 4 and more." }],

  ["team-micro-spacing", "session-spacing-hard-minimum", 5, { comment: "The least that it accepts." }],
  ["team-micro-spacing", "session-spacing-minimum", 7, { comment: "Better than 5." }],
  ["elixir", "session-spacing-minimum", 7, { comment: "7-10 days." }],
  ["smp-hair-creations", "session-spacing-minimum", 10, { comment: "10-30 days." }],
  ["az-smp", "session-spacing-minimum", 14, { comment: "2-3 weeks." }],
  ["smp-hair-creations", "session-spacing-longest", 30],
  ["elixir", "second-session-spacing", { min: 7, max: 10 }],
  ["smp-hair-creations", "second-session-spacing", { min: 10, max: 30 }],
  ["az-smp", "second-session-spacing", { min: 14, max: 21 }],
  [
    "team-micro-spacing",
    "later-session-spacing",
    { min: 30, max: 30 },
    { comment: "About a month, so that fading can finish; 7-10 days if planned so from the start." },
  ],
  ["smp-hair-creations", "later-session-spacing", { min: 10, max: 30 }],
  ["elixir", "later-session-spacing", { min: 7, max: 10 }],

  ["az-smp", "touch-up-window", { min: 14, max: 21 }],
  [
    "team-micro-spacing",
    "touch-up-window",
    { min: 30, max: 30 },
    { comment: "About a month after the second session." },
  ],
  ["his-appearance", "pigment-set", 28, { comment: "28-30 days." }],
  ["scalp-styles", "pigment-set", 42, { comment: "Healed in 4-6 weeks; the upper figure." }],

  ["full-scalp", "longevity", { min: 36, max: 60 }],
  ["scalp-nation", "longevity", { min: 18, max: 60 }],
  ["international-hairlines", "longevity", { min: 12, max: 48 }],
  ["smp-india-longevity", "longevity", { min: 36, max: 72 }],
  ["skalp", "longevity", { min: 36, max: 72 }],

  ["gerow-removal", "laser-session-count", 2, { comment: "1-3; the middle." }],
  ["team-micro-removal", "laser-session-count", 1, { comment: "One nearly clears work that was placed well." }],
  ["vinci-removal", "laser-spacing", 42],
  ["inkd", "laser-removal-wait", 90],
];
