import type { Importance } from "../../knowledge/vocabularies.js";
import type { PractitionerProfile } from "../types.js";
import { licenseExists, standingOf } from "./answers.js";
import { atMost, type PreparedCriterion } from "./prepared.js";
import type { CriterionStanding, Recommendation, VettingReason } from "./types.js";

const ORDER: readonly Recommendation[] = ["book", "ask-first", "avoid"];
const UNMET: Readonly<Record<Importance, Recommendation>> = {
  "no-matter": "book",
  helpful: "book",
  expected: "ask-first",
  essential: "avoid",
};

/**
 * Where a recommendation stands among the others, best first.
 * @internal
 */
export const rankOf = (recommendation: Recommendation): number => ORDER.indexOf(recommendation);

/**
 * The worse of two recommendations.
 * @internal
 */
export const worse = (a: Recommendation, b: Recommendation): Recommendation => (rankOf(b) > rankOf(a) ? b : a);

/**
 * What a criterion does to the recommendation.
 * @internal
 */
export interface Weighed {
  readonly prepared: PreparedCriterion;
  readonly standing: CriterionStanding;
  readonly importance: Importance;
  /** If what is open turns out well. */
  readonly atBest: Recommendation;
  /** If what is open turns out badly. */
  readonly atWorst: Recommendation;
}

/**
 * Weighs a criterion; `undefined` where it does not exist.
 * @internal
 */
export function weigh(prepared: PreparedCriterion, profile: PractitionerProfile): Weighed | undefined {
  const { row, threshold, importance } = prepared;
  const standing = standingOf(row, threshold, profile);
  if (standing === undefined) return undefined;
  const place = row.essentialWhere === undefined ? true : licenseExists(profile, row.essentialWhere);
  const least = place === true ? importance : atMost(importance, "expected");
  const most = place === false ? least : importance;
  return {
    prepared,
    standing,
    importance: most,
    atBest: standing === "unmet" ? UNMET[least] : "book",
    atWorst: standing === "met" ? "book" : UNMET[most],
  };
}

/**
 * Why a criterion keeps a practitioner from being booked.
 * @internal
 */
export function reasonOf({ prepared: { row }, standing, atBest, atWorst }: Weighed): VettingReason {
  if (standing === "unknown") return atWorst === "avoid" ? "essential-unknown" : "expected-unknown";
  if (row.redFlag !== undefined) return "red-flag";
  if (atBest === "avoid") return "essential-unmet";
  return row.aboutPrice === true ? "price" : "expected-unmet";
}
