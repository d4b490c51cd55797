import { parseWith } from "../client/parseWith.js";
import type { ParseResult } from "../client/types.js";
import { observedResultSchema } from "./result/schemas.js";
import type { ObservedResult } from "./result/types.js";

/**
 * Checks data from outside as an {@link ObservedResult}. Nothing is coerced or filled in; a sign that is not on the list is an
 * issue, and every issue is listed.
 *
 * @param input - anything, for instance what `JSON.parse` gave
 * @returns a copy of its own, or every issue with its path; it never throws
 *
 * @example
 * ```ts
 * import { parseObservedResult } from "scalp-micropigmentation";
 *
 * parseObservedResult({ signs: ["blurred-dots"], daysSinceSession: 90 }).ok; // => true
 * parseObservedResult({ signs: ["helmet"], daysSinceSession: -1 }).ok; // => false
 * ```
 */
export const parseObservedResult = (input: unknown): ParseResult<ObservedResult> =>
  parseWith(observedResultSchema, input);
