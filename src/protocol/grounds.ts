import type { ClaimId } from "../knowledge/claimId.js";
import type { Dossier } from "./dossiers.js";
import { equals, liesInside, meets, type Span } from "./spans.js";

/**
 * Who agrees with a value and who does not.
 * @internal
 */
export interface Grounds {
  readonly claims: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
  /** No source gives the value as it stands: it lies where several meet. */
  readonly computed?: true;
}

/**
 * Sorts the claims about a parameter by a value. A claim agrees that lies within the value; where none gives the value as
 * it stands, the claims that have ground in common with it agree.
 * @internal
 */
export function groundsOf({ positions }: Dossier, value: Span): Grounds {
  const literal = positions.some(({ span }) => equals(span, value));
  const agrees = literal ? liesInside : meets;
  const claims: ClaimId[] = [];
  const dissent: ClaimId[] = [];
  for (const { claim, span } of positions) (agrees(span, value) ? claims : dissent).push(claim);
  return { claims, dissent, ...(literal ? {} : { computed: true }) };
}
