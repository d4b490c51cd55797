import type { ClaimId } from "../claimId.js";
import type { ParameterIdOf } from "../parameters.js";

/**
 * What an edge of the graph rests on: figures of the risk domain, whose claims agree or disagree as the protocol in use has
 * chosen, and claims about figures of other domains, which are named but not read. One of them is always there.
 */
export interface Grounds {
  /** Their claims speak for the edge or against it, by the value that the protocol chose. */
  readonly parameters?: readonly ParameterIdOf<"risk">[];
  /** Claims that speak for the edge whatever the protocol. */
  readonly evidence?: readonly ClaimId[];
  /** Claims that speak against it whatever the protocol. */
  readonly dissent?: readonly ClaimId[];
}

/** What leads to a way of failing, by what it is about. */
export type CauseKind =
  | "technician"
  | "depth"
  | "pigment"
  | "evenness"
  | "equipment-and-hygiene"
  | "client"
  | "aftercare"
  | "environment";
