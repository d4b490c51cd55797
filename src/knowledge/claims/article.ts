import type { ClaimRow } from "./row.js";

/**
 * What the article says, under the number that the claim has in the project's list. A claim about several things has one
 * row for each. Its own disagreements are kept: three cadences for maintenance (066, 071, 073), and remaining follicles
 * (077, 078) against the scars and shaved looks that it recommends (014, 074, 075).
 */
export const articleClaims: readonly ClaimRow[] = [
  ["article", "pattern-hair-loss-effect", "eligible", { id: "article-074" }],
  ["article", "alopecia-areata-effect", "eligible", { id: "article-076", comment: "Says patchy or diffuse alopecia." }],
  [
    "article",
    "total-alopecia-effect",
    "eligible",
    { id: "article-014", comment: "Lists alopecia without excluding total loss; claims 077 and 078 speak against it." },
  ],
  ["article", "scar-effect", "eligible", { id: "article-075" }],
  ["article", "scar-effect", "eligible", { id: "article-014-scar", comment: "Scars from injuries and surgery." }],
  [
    "article",
    "unestablished-cause-effect",
    "precaution",
    { id: "article-079", comment: "Says to discuss the hair loss with a specialist; read as care, not as a refusal." },
  ],
  [
    "article",
    "no-follicles-effect",
    "precaution",
    {
      id: "article-077",
      comment:
        "Says that follicles must remain; it also recommends scars, which have none, so it is read as a caution.",
    },
  ],
  [
    "article",
    "no-follicles-effect",
    "precaution",
    { id: "article-078", comment: "Says that a completely bald area may not look natural." },
  ],
  ["article", "patch-test-policy", "sensitive-skin", { id: "article-022" }],

  [
    "article",
    "touch-up-window",
    { min: 14, max: 28 },
    { id: "article-059", comment: "2-4 weeks after the initial treatment; counted here from its last session." },
  ],
  ["article", "maintenance-interval", { min: 6, max: 18 }, { id: "article-066" }],
  ["article", "longevity", { min: 36, max: 60 }, { id: "article-071", comment: "3 to 5 years before a touch-up." }],
  [
    "article",
    "follow-up-interval",
    { min: 12, max: 36 },
    { id: "article-073", comment: "Every 1 to 3 years; read as a review." },
  ],

  ["article", "redness-duration", { min: 3, max: 5 }, { id: "article-019" }],
  ["article", "first-wash", 0, { id: "article-048", comment: "Right after the session, gently." }],
  ["article", "no-scrubbing", { min: 3, max: 5 }, { id: "article-050", comment: "At least 3-5 days." }],
  ["article", "moisturizer-start", 0, { id: "article-051", comment: "Names no day; read as from the session on." }],
  ["article", "sun-avoidance", 14, { id: "article-052", comment: "At least 2 weeks." }],
  ["article", "sunscreen-factor", 30, { id: "article-054", comment: "30 or higher." }],
  ["article", "sunscreen-start", 0, { id: "article-054-start", comment: "Names no day and no state of the skin." }],
  ["article", "hat-start", 0, { id: "article-054-hat" }],
  ["article", "lost-scab-ointment", 3, { id: "article-058", comment: "An antibiotic ointment until new skin forms." }],
  ["article", "daily-moisturizer", 1, { id: "article-064" }],
  ["article", "shampoo-frequency", { min: 2, max: 3 }, { id: "article-065" }],

  [
    "article",
    "untrained-technician-weight",
    "strong",
    { id: "article-026", comment: "The first of its common mistakes." },
  ],
  [
    "article",
    "short-training-weight",
    "moderate",
    { id: "article-027", comment: "Asks for years of experience and training, without a number." },
  ],
  [
    "article",
    "needle-too-deep-weight",
    "strong",
    { id: "article-029", comment: "Bleeds or fades; that deep pigment fades is disputed." },
  ],
  [
    "article",
    "needle-too-shallow-weight",
    "strong",
    {
      id: "article-030",
      comment: "Says that the result will not look natural; others say that it is lost within weeks.",
    },
  ],
  ["article", "unmatched-pigment-weight", "strong", { id: "article-032" }],
  ["article", "uneven-layers-weight", "strong", { id: "article-033" }],
  [
    "article",
    "neglected-aftercare-weight",
    "moderate",
    {
      id: "article-020",
      comment: "Names aftercare as the cause of infection; contaminated ink and technique are others.",
    },
  ],
  [
    "article",
    "sensitive-skin-weight",
    "moderate",
    { id: "article-022-weight", comment: "The reason it gives for a patch test." },
  ],
  [
    "article",
    "unrealistic-expectations-weight",
    "moderate",
    { id: "article-084", comment: "Asks for reasonable expectations." },
  ],
];
