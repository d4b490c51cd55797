import { aftercareTables } from "../knowledge/tables/aftercare.js";
import { candidacyTables } from "../knowledge/tables/candidacy.js";
import { riskTables } from "../knowledge/tables/risk.js";
import { scheduleTables } from "../knowledge/tables/schedule.js";
import { assemblePart } from "./assemble.js";
import type { Dossier } from "./dossiers.js";
import { mostCarefulOf } from "./published.js";
import type { Span } from "./spans.js";
import type { ProtocolPart } from "./types.js";
import { typicalOf } from "./typical.js";

/** The article's own figure where it has one, the more careful where it has two; else the typical one. */
const articleOf = (dossier: Dossier): Span =>
  mostCarefulOf(dossier, ({ byArticle }) => byArticle) ?? typicalOf(dossier);

/**
 * The article's protocol as far as a domain reads it: a domain by itself carries no other's figures.
 * @internal
 */
export const articleCandidacy: ProtocolPart<"candidacy"> = /* @__PURE__ */ assemblePart(
  "article",
  "1",
  candidacyTables,
  articleOf,
);
/** @internal */
export const articleSchedule: ProtocolPart<"schedule"> = /* @__PURE__ */ assemblePart(
  "article",
  "1",
  scheduleTables,
  articleOf,
);
/** @internal */
export const articleAftercare: ProtocolPart<"aftercare"> = /* @__PURE__ */ assemblePart(
  "article",
  "1",
  aftercareTables,
  articleOf,
);
/** @internal */
export const articleRisk: ProtocolPart<"risk"> = /* @__PURE__ */ assemblePart("article", "1", riskTables, articleOf);
