import type { LongevitySentences, LongevityWords } from "../../explain/words/longevity.js";

/** English words about how long the look lasts. */
export const longevityWords: LongevityWords = {
  leanings: {
    sooner: "What is known points to the sooner end of this time.",
    later: "What is known points to the later end of this time.",
    either: "What is known points to neither end of this time more than to the other.",
    undetermined: "Whether it is likely to be sooner or later is still open.",
  },
  longevityFactors: {
    "sun-exposure": "a lot of sun",
    "oily-skin": "oily skin",
    "dry-skin": "dry skin",
    "scar-tissue": "scar tissue",
    chlorine: "swimming in chlorinated water",
    sauna: "the sauna",
    sweat: "heavy sweating",
    "topical-minoxidil": "minoxidil on the scalp",
    "dark-skin": "darker skin",
    "natural-fading": "natural fading",
    "immune-response": "how fast the body takes up pigment",
    "young-skin": "how young the skin is",
  },
};

/** English sentences about how long the look lasts. */
export const longevitySentences: LongevitySentences = {
  pointsTo: (factor, moves) => `This tends to make it ${moves}: ${factor}.`,
  atWorkInAll: (factor) => `This plays a part for everybody: ${factor}.`,
  lookFirst: "This is no date to treat on: somebody looks first, and color that is still strong is left alone.",
};
