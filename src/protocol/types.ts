import type { ParameterId, SaferDirection, Unit, ValueOf } from "../knowledge/parameters.js";
import type { ClaimId } from "../knowledge/types.js";

/** A value that a protocol has chosen, the claims that it rests on, and those that say otherwise. */
export interface Parameter<P extends ParameterId = ParameterId> {
  readonly value: ValueOf<P>;
  readonly unit: Unit;
  readonly saferDirection: SaferDirection;
  readonly claims: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
  /** The value is where several claims meet, and is not simply that of one. */
  readonly computed?: true | undefined;
}

/** One set of figures to judge and plan by. */
export interface Protocol {
  readonly id: string;
  readonly version: string;
  readonly parameters: { readonly [P in ParameterId]: Parameter<P> };
}

/** Which protocol gave an answer. Every top-level result carries it. */
export interface RuleSet {
  readonly id: string;
  readonly version: string;
}
