import type { ClaimRow } from "./row.js";

/** What sources other than the article say about technique and training. */
export const riskClaims: readonly ClaimRow[] = [
  ["spcp", "training-hours", 100, { comment: "Every fundamental course." }],
  [
    "doctor-studio",
    "needle-depth",
    { min: 0.5, max: 1.5 },
    { comment: "Below it pigment is lost in 14-28 days, above it migrates." },
  ],
  ["gerow-needles", "needle-depth", { min: 0.25, max: 0.5 }],
  ["dermmicro-blue", "needle-depth", { min: 1.5, max: 1.5 }, { comment: "About 1.5." }],
  ["hair-style-tips", "needle-depth", { min: 1.5, max: 2 }],
  [
    "traquina-2001",
    "untrained-technician-weight",
    "strong",
    { comment: "Complications were few and mostly from improper technique." },
  ],
  ["doctor-studio", "needle-too-deep-weight", "strong", { comment: "Pigment spreads." }],
  ["doctor-studio", "needle-too-shallow-weight", "strong", { comment: "Pigment is shed in 14-28 days." }],
  ["liu-2025", "uneven-layers-weight", "strong"],
];
