import type { ClaimId } from "../../knowledge/claimId.js";
import { deepFreeze } from "../../knowledge/deepFreeze.js";
import { type Sign, type SignEdge, signs } from "../../knowledge/signs.js";
import { riskTables } from "../../knowledge/tables/risk.js";
import type { FailureMode } from "../../knowledge/vocabularies.js";
import { articleRisk } from "../../protocol/articleParts.js";
import { type PreparedNotes, prepareNotes } from "../../protocol/notes.js";
import { perProtocol } from "../../protocol/perProtocol.js";
import type { Protocol, ProtocolPart, RuleSet } from "../../protocol/types.js";
import { groundsOf } from "./groundsOf.js";
import type { ResultGround } from "./types.js";

/**
 * A way of failing that a sign speaks for or against, under a protocol.
 * @internal
 */
export interface PreparedEdge {
  readonly mode: FailureMode;
  readonly ground: ResultGround<Sign>;
}

/**
 * A sign under a protocol.
 * @internal
 */
export interface PreparedSign {
  readonly doctorFirst: boolean;
  readonly speaksFor: readonly PreparedEdge[];
  readonly speaksAgainst: readonly PreparedEdge[];
}

/**
 * Everything that a protocol fixes about results.
 * @internal
 */
export interface PreparedResult {
  readonly ruleSet: RuleSet;
  readonly notes: PreparedNotes;
  readonly figures: ProtocolPart<"risk">;
  readonly signs: Readonly<Record<Sign, PreparedSign>>;
  /** From which day on a result can be judged. */
  readonly judgment: {
    readonly days: number;
    readonly evidence: readonly ClaimId[];
    readonly dissent: readonly ClaimId[];
  };
}

function prepareSign(sign: Sign, figures: ProtocolPart<"risk">): PreparedSign {
  const { doctorFirst, speaksFor, speaksAgainst } = signs[sign];
  const edgesOf = (edges: readonly SignEdge[]): readonly PreparedEdge[] =>
    edges.flatMap((edge) => {
      const { evidence, dissent, holds } = groundsOf(edge, figures);
      // No protocol makes a sign silent for which a doctor has to look.
      return holds || doctorFirst ? [{ mode: edge.mode, ground: { ground: sign, evidence, dissent } }] : [];
    });
  return { doctorFirst, speaksFor: edgesOf(speaksFor), speaksAgainst: edgesOf(speaksAgainst) };
}

function prepare(figures: ProtocolPart<"risk">): PreparedResult {
  const { id, version, parameters } = figures;
  const ids = Object.keys(signs) as Sign[];
  const { value, claims, dissent } = parameters["pigment-set"];
  return deepFreeze({
    ruleSet: { id, version },
    notes: prepareNotes(figures, riskTables),
    figures,
    signs: Object.fromEntries(ids.map((sign) => [sign, prepareSign(sign, figures)])) as Record<Sign, PreparedSign>,
    judgment: { days: value, evidence: claims, dissent },
  });
}

/**
 * What the protocol fixes, made once.
 * @internal
 */
export const preparedResultFor: (protocol: Protocol | undefined) => PreparedResult = /* @__PURE__ */ perProtocol(
  riskTables,
  articleRisk,
  prepare,
);
