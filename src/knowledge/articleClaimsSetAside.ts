import type { ClaimId } from "./claimId.js";
import { deepFreeze } from "./deepFreeze.js";

/** Why nothing is computed from a claim: no figure and no condition in it, praise or warning, or selling. */
export type SetAsideReason = "not-computable" | "opinion" | "marketing";

/** The article's claims that nothing is computed from, and why. Every other one stands among the claims. */
export const articleClaimsSetAside: Readonly<Record<ClaimId, SetAsideReason>> = /* @__PURE__ */ deepFreeze({
  "article-001": "not-computable",
  "article-002": "not-computable",
  "article-003": "not-computable",
  "article-004": "not-computable",
  "article-007": "not-computable",
  "article-008": "not-computable",
  "article-009": "marketing",
  "article-010": "opinion",
  "article-013": "marketing",
  "article-021": "not-computable",
  "article-023": "opinion",
  "article-024": "not-computable",
  "article-035": "marketing",
  "article-039": "opinion",
  "article-061": "not-computable",
  "article-068": "not-computable",
  "article-069": "opinion",
  "article-070": "opinion",
  "article-081": "opinion",
  "article-085": "opinion",
  "article-086": "marketing",
  "article-088": "marketing",
  "article-089": "opinion",
  "article-092": "marketing",
  "article-093": "not-computable",
});
