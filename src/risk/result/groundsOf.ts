import type { ClaimId } from "../../knowledge/claimId.js";
import type { Grounds } from "../../knowledge/failures/grounds.js";
import type { ProtocolPart } from "../../protocol/types.js";

/**
 * An edge of the graph under a protocol.
 * @internal
 */
export interface ResolvedGrounds {
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
  /** False where the protocol gives no weight to anything that the edge rests on. */
  readonly holds: boolean;
}

/**
 * The claims for and against an edge. A figure that the protocol weighs as none has its sides changed over: those who agree
 * with the protocol are those who deny the edge.
 * @internal
 */
export function groundsOf(
  { parameters: figures = [], evidence = [], dissent = [] }: Grounds,
  { parameters }: ProtocolPart<"risk">,
): ResolvedGrounds {
  const read = figures.map((id) => {
    const { value, claims, dissent: others } = parameters[id];
    return value === "none" ? { holds: false, claims: others, others: claims } : { holds: true, claims, others };
  });
  return {
    evidence: [...read.flatMap(({ claims }) => claims), ...evidence],
    dissent: [...read.flatMap(({ others }) => others), ...dissent],
    holds: evidence.length > 0 || read.some(({ holds }) => holds),
  };
}
