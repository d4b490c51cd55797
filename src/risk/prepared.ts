import { deepFreeze } from "../knowledge/deepFreeze.js";
import { riskTables } from "../knowledge/tables/risk.js";
import { articleRisk } from "../protocol/articleParts.js";
import { type PreparedNotes, prepareNotes } from "../protocol/notes.js";
import { perProtocol } from "../protocol/perProtocol.js";
import type { Protocol, ProtocolPart, RuleSet } from "../protocol/types.js";
import { type PreparedAssessment, prepareAssessment } from "./assessment/prepared.js";

/**
 * Everything that a protocol fixes about risks.
 * @internal
 */
export interface PreparedRisk extends PreparedAssessment {
  readonly ruleSet: RuleSet;
  readonly notes: PreparedNotes;
}

function prepare(figures: ProtocolPart<"risk">): PreparedRisk {
  const { id, version } = figures;
  return deepFreeze({
    ruleSet: { id, version },
    notes: prepareNotes(figures, riskTables),
    ...prepareAssessment(figures),
  });
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
