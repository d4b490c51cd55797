import type { ClaimId } from "../../knowledge/claimId.js";
import { riskTables } from "../../knowledge/tables/risk.js";
import {
  type CriterionId,
  type VettingCriterionRow,
  type VettingThresholdId,
  vettingCriteria,
} from "../../knowledge/vettingCriteria.js";
import { type Importance, importances } from "../../knowledge/vocabularies.js";
import { articleRisk } from "../../protocol/articleParts.js";
import { type PreparedNotes, prepareNotes } from "../../protocol/notes.js";
import { perProtocol } from "../../protocol/perProtocol.js";
import type { Protocol, ProtocolPart, RuleSet } from "../../protocol/types.js";

/**
 * A criterion with what a protocol makes of it.
 * @internal
 */
export interface PreparedCriterion {
  readonly criterion: CriterionId;
  readonly row: VettingCriterionRow;
  readonly importance: Importance;
  /** The figure that the answer is compared with, where there is one. */
  readonly threshold: number | undefined;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/**
 * Everything that a protocol fixes about vetting.
 * @internal
 */
export interface PreparedVetting {
  readonly ruleSet: RuleSet;
  readonly notes: PreparedNotes;
  /** The most telling first. */
  readonly criteria: readonly PreparedCriterion[];
}

/**
 * An importance, but no more than another.
 * @internal
 */
export const atMost = (importance: Importance, most: Importance | undefined): Importance =>
  most !== undefined && importances.indexOf(importance) > importances.indexOf(most) ? most : importance;

/**
 * Whether a criterion is met by a figure of the protocol.
 * @internal
 */
export const isThreshold = (metBy: VettingCriterionRow["metBy"]): metBy is VettingThresholdId =>
  typeof metBy === "string" && metBy !== "any" && metBy !== "several";

function criterionOf(criterion: CriterionId, { parameters }: ProtocolPart<"risk">): PreparedCriterion {
  const row: VettingCriterionRow = vettingCriteria[criterion];
  const weight = parameters[row.importance];
  const figure = isThreshold(row.metBy) ? parameters[row.metBy] : undefined;
  const { redFlag } = row;
  if (redFlag !== undefined) {
    // A red flag is essential by what is published about it, and no protocol makes less of it.
    const others = [...weight.claims, ...weight.dissent].filter((claim) => !redFlag.evidence.includes(claim));
    const { evidence } = redFlag;
    return Object.freeze({
      criterion,
      row,
      importance: "essential",
      threshold: undefined,
      evidence,
      dissent: Object.freeze(others),
    });
  }
  return Object.freeze({
    criterion,
    row,
    importance: atMost(weight.value, row.atMost),
    threshold: figure?.value,
    evidence: Object.freeze([...weight.claims, ...(figure?.claims ?? [])]),
    dissent: Object.freeze([...weight.dissent, ...(figure?.dissent ?? [])]),
  });
}

function prepare(figures: ProtocolPart<"risk">): PreparedVetting {
  const { id, version } = figures;
  const ids = Object.keys(vettingCriteria) as CriterionId[];
  return {
    ruleSet: Object.freeze({ id, version }),
    notes: prepareNotes(figures, riskTables),
    criteria: Object.freeze(ids.map((criterion) => criterionOf(criterion, figures))),
  };
}

/**
 * What the protocol fixes, made once.
 * @internal
 */
export const preparedVettingFor: (protocol: Protocol | undefined) => PreparedVetting = /* @__PURE__ */ perProtocol(
  riskTables,
  articleRisk,
  prepare,
);
