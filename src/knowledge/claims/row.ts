import { type ParameterId, parameters, type Unit, type ValueOf } from "../parameters.js";
import type { Claim, ClaimId, SourceId } from "../types.js";

/** What a row of a claims table may say beside the value. */
interface ClaimNotes {
  /** Given where the source and the parameter do not make the id: the article's claims carry their number. */
  readonly id?: ClaimId;
  /** Given where the source counts in another unit than the parameter. */
  readonly unit?: Unit;
  readonly comment?: string;
}

/**
 * One row of a claims table: who says it, about what, and the value. Typed by the parameter, so that a verdict cannot
 * stand where a number belongs.
 */
export type ClaimRow = {
  [P in ParameterId]: readonly [source: SourceId, about: P, value: ValueOf<P>, notes?: ClaimNotes];
}[ParameterId];

/**
 * Makes a claim of a row.
 * @internal
 */
export function claimOf([source, about, value, notes = {}]: ClaimRow): Claim {
  const { id = `${source}-${about}`, unit = parameters[about].unit, comment } = notes;
  return { id, source, about, value, unit, ...(comment === undefined ? {} : { comment }) };
}
