import type { ClaimId } from "../../knowledge/claimId.js";
import { deepFreeze } from "../../knowledge/deepFreeze.js";
import { type LongevityFactorId, type LongevityFactorRow, longevityFactors } from "../../knowledge/longevityFactors.js";
import type { ValueRange } from "../../knowledge/parameters/row.js";
import { scheduleTables } from "../../knowledge/tables/schedule.js";
import { type PigmentKind, riskWeights } from "../../knowledge/vocabularies.js";
import { articleSchedule } from "../../protocol/articleParts.js";
import { type PreparedNotes, prepareNotes } from "../../protocol/notes.js";
import { perProtocol } from "../../protocol/perProtocol.js";
import type { Protocol, ProtocolPart, RuleSet } from "../../protocol/types.js";
import type { LongevityFactor } from "./types.js";

/** A published range with the claims behind it. */
interface Published {
  readonly months: ValueRange;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/**
 * Everything that a protocol fixes about how long the look lasts, for one kind of pigment.
 * @internal
 */
interface PreparedKind {
  readonly published: Published;
  /** What a profile can show, the weightiest first. */
  readonly factors: readonly LongevityFactor[];
  readonly atWorkInAll: readonly LongevityFactor[];
}

/**
 * Everything that a protocol fixes about how long the look lasts.
 * @internal
 */
export interface PreparedLongevity {
  readonly ruleSet: RuleSet;
  readonly notes: PreparedNotes;
  readonly kinds: Readonly<Record<PigmentKind, PreparedKind>>;
}

const ids = /* @__PURE__ */ Object.keys(longevityFactors) as readonly LongevityFactorId[];
const rowOf = (factor: LongevityFactorId): LongevityFactorRow => longevityFactors[factor];

/** The factors that the protocol gives any weight, of those that sources name for this kind of pigment. */
function factorsFor(kind: PigmentKind, { parameters }: ProtocolPart<"schedule">): readonly LongevityFactor[] {
  return ids
    .filter((factor) => (rowOf(factor).onlyFor ?? kind) === kind)
    .map((factor): LongevityFactor => {
      const { moves, weight } = rowOf(factor);
      const { value, claims, dissent } = parameters[weight];
      return { factor, weight: value, moves, evidence: claims, dissent };
    })
    .filter(({ weight }) => weight !== "none")
    .sort((a, b) => riskWeights.indexOf(b.weight) - riskWeights.indexOf(a.weight));
}

function prepareKind(kind: PigmentKind, protocol: ProtocolPart<"schedule">): PreparedKind {
  const { value, claims, dissent } = protocol.parameters[kind === "permanent" ? "longevity" : "temporary-longevity"];
  const factors = factorsFor(kind, protocol);
  return {
    published: { months: value, evidence: claims, dissent },
    factors: factors.filter(({ factor }) => rowOf(factor).facts.length > 0),
    atWorkInAll: factors.filter(({ factor }) => rowOf(factor).facts.length === 0),
  };
}

const prepare = (protocol: ProtocolPart<"schedule">): PreparedLongevity =>
  deepFreeze({
    ruleSet: { id: protocol.id, version: protocol.version },
    notes: prepareNotes(protocol, scheduleTables),
    kinds: { permanent: prepareKind("permanent", protocol), temporary: prepareKind("temporary", protocol) },
  });

/**
 * What the protocol fixes, made once.
 * @internal
 */
export const preparedLongevityFor: (protocol: Protocol | undefined) => PreparedLongevity = /* @__PURE__ */ perProtocol(
  scheduleTables,
  articleSchedule,
  prepare,
);
