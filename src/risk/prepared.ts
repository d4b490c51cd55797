import { riskTables } from "../knowledge/tables/risk.js";
import { articleRisk } from "../protocol/articleParts.js";
import { type PreparedNotes, prepareNotes } from "../protocol/notes.js";
import { perProtocol } from "../protocol/perProtocol.js";
import type { Protocol, ProtocolPart, RuleSet } from "../protocol/types.js";

/**
 * Everything that a protocol fixes about risks.
 * @internal
 */
export interface PreparedRisk {
  readonly ruleSet: RuleSet;
  readonly notes: PreparedNotes;
  readonly figures: ProtocolPart<"risk">;
}

function prepare(figures: ProtocolPart<"risk">): PreparedRisk {
  const { id, version } = figures;
  return { ruleSet: Object.freeze({ id, version }), notes: prepareNotes(figures, riskTables), figures };
}

/**
 * What the protocol fixes, made once.
 * @internal
 */
export const preparedRiskFor: (protocol: Protocol | undefined) => PreparedRisk = /* @__PURE__ */ perProtocol(
  riskTables,
  articleRisk,
  prepare,
);
