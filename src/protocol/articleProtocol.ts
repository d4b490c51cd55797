import { articleAftercare, articleCandidacy, articleRisk, articleSchedule } from "./articleParts.js";
import { joinParts } from "./assemble.js";
import type { Protocol } from "./types.js";

/**
 * The default protocol: the article's own figures, ranges kept as ranges, and where the article is silent the typical
 * published figure. Where it says two things about one, the more careful of them. "Typical" is not "proven": clinics copy
 * one another.
 *
 * @example
 * ```ts
 * import { articleProtocol } from "scalp-micropigmentation";
 *
 * const { value, unit, claims } = articleProtocol.parameters["touch-up-window"];
 * value; // => { min: 14, max: 28 }
 * unit; // => "days"
 * claims[0]; // => "article-059"
 * ```
 */
export const articleProtocol: Protocol = /* @__PURE__ */ joinParts(
  articleCandidacy,
  articleSchedule,
  articleAftercare,
  articleRisk,
);
