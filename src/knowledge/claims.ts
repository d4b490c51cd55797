import { aftercareClaims } from "./claims/aftercare.js";
import { articleClaims } from "./claims/article.js";
import { candidacyClaims } from "./claims/candidacy.js";
import { riskClaims } from "./claims/risk.js";
import { claimOf } from "./claims/row.js";
import { scheduleClaims } from "./claims/schedule.js";
import { deepFreeze } from "./deepFreeze.js";
import type { Claim } from "./types.js";

const records = (): readonly Claim[] =>
  deepFreeze([articleClaims, candidacyClaims, scheduleClaims, aftercareClaims, riskClaims].flat().map(claimOf));

/** Every claim that the library uses: what one source says about one thing. */
export const claims: readonly Claim[] = /* @__PURE__ */ records();
