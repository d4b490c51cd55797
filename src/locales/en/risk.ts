import type { RiskSentences, RiskWords } from "../../explain/words/risk.js";
import { list } from "./list.js";
import { factors, mechanisms, preventions, protections, riskQuestions } from "./riskFactors.js";

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
  factors,
  protections,
  riskQuestions,
  preventions,
  mechanisms,
  hazards: { "anesthetic-toxicity": "Harm by what numbs the skin" },
  causes: {
    technician: "the practitioner",
    depth: "the depth",
    pigment: "the pigment",
    evenness: "the evenness",
    "equipment-and-hygiene": "equipment and hygiene",
    client: "the client",
    aftercare: "the aftercare",
    environment: "the place",
  },
  changeableBy: {
    client: "the client",
    practitioner: "the practitioner",
    nobody: "nobody",
  },
  counted: {
    "any-complication": "a complication of any kind",
    "any-lasting-complication": "a complication of any kind that lasted",
    dissatisfaction: "disappointment with the result",
    "psoriasis-in-the-tattoo": "psoriasis in the tattoo",
  },
  among: {
    "smp-patients": "people treated with scalp micropigmentation",
    "tattooed-people": "people with tattoos of any kind",
    "tattooed-people-with-psoriasis": "people with psoriasis and a tattoo",
  },
};

/** English sentences about risks. */
export const riskSentences: RiskSentences = {
  risk: (mode, level, factors) => `${mode}: ${level}${because(factors)}.`,
  riskOpen: (mode, [atBest, atWorst], factors, open) =>
    `${mode}: not settled, between ${atBest} and ${atWorst}${because(factors)}.${open.length === 0 ? "" : ` Ask: ${open.join(" ")}`}`,
  prevention: (what) => `It is prevented like this: ${list(what)}.`,
  mechanism: (how) => `It comes about when ${how.join(", or when ")}.`,
  protection: (what) => `What speaks against it: ${list(what)}. That makes it less likely, but rules nothing out.`,
  changeable: (who, found) => `What ${who} can still change: that ${list(found)}.`,
  frequency: (counted, percent, among) =>
    `Published of ${among}, not of one person: ${counted} in ${String(percent)} of 100.`,
};
