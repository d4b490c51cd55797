import type { RiskSentences, RiskWords } from "../../explain/words/risk.js";
import { list } from "./list.js";

const because = (factors: readonly string[]): string => (factors.length === 0 ? "" : `, because ${list(factors)}`);

/** English words about risks. */
export const riskWords: RiskWords = {
  modes: {
    "pigment-migration": "Pigment that spreads under the skin",
    "early-fading": "Fading too early",
    "color-shift": "Color that turns",
    "too-dark": "A result that is too dark",
    "uneven-application": "A patchy result",
    "merged-dots": "Dots that run together",
    "unnatural-hairline": "A hairline that looks drawn",
    "shade-mismatch": "A shade that does not match",
    infection: "Infection",
    "allergic-reaction": "An allergic reaction",
    scarring: "Scarring",
    "unmet-expectation": "A result that disappoints",
  },
  levels: { low: "low", raised: "raised", high: "high" },
  factors: {
    "untrained-technician": "the practitioner is not trained for this work",
    "short-training": "the training was short",
    "needle-too-deep": "the needle goes too deep",
    "needle-too-shallow": "the needle does not go deep enough",
    "unmatched-pigment": "the pigment is not blended for this hair and skin",
    "uneven-layers": "the layers are not even",
    "neglected-aftercare": "the aftercare was not followed",
    "sensitive-skin": "the skin is sensitive",
    "unrealistic-expectations": "more is hoped for than can be done",
  },
  riskQuestions: {
    "practitioner.specializesInSmp": "Is the practitioner trained for scalp micropigmentation in particular?",
    "practitioner.trainingHours": "How many hours of training has the practitioner had?",
    "technique.needleDepthMillimeters": "How deep does the needle go?",
    "technique.pigmentMatched": "Is the pigment blended for this hair and skin?",
    "technique.layersEven": "Is every layer spread evenly?",
    "aftercare.followed": "Is the aftercare followed?",
    "client.skin.sensitive": "Is the skin sensitive?",
    "client.expectations.realistic": "Are the expectations realistic?",
  },
  preventions: {
    "choose-a-specialist": "choose somebody trained for scalp micropigmentation",
    "ask-for-training": "ask how long the training was",
    "set-needle-depth": "set the needle to the right depth",
    "match-pigment": "blend the pigment for this hair and skin",
    "build-even-layers": "build even layers over several sessions",
    "follow-aftercare": "follow the aftercare",
    "patch-test-first": "do a patch test first",
    "agree-on-the-result": "agree on the result beforehand",
  },
};

/** English sentences about risks. */
export const riskSentences: RiskSentences = {
  risk: (mode, level, factors) => `${mode}: ${level}${because(factors)}.`,
  riskOpen: (mode, [atBest, atWorst], factors, open) =>
    `${mode}: not settled, between ${atBest} and ${atWorst}${because(factors)}. Ask: ${open.join(" ")}`,
  prevention: (what) => `It is prevented like this: ${list(what)}.`,
};
