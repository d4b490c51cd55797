import * as z from "zod";
import type { SameKeys } from "../../client/dates/schemas.js";
import { type FailureSignId, failureSigns } from "../../knowledge/failures/signs.js";
import { atoms } from "../facts/schemas.js";
import type { ObservedResult } from "./types.js";

function buildObservedResultSchema() {
  const { yesNo, count, list } = atoms();
  const names = Object.keys(failureSigns) as [FailureSignId, ...FailureSignId[]];
  return z.strictObject({
    signs: list(z.enum(names)),
    daysSinceSession: count,
    tattooInk: yesNo,
  });
}

type Proof = SameKeys<z.output<ReturnType<typeof buildObservedResultSchema>>, ObservedResult>;

let observedResult: (Proof extends true ? z.ZodType<ObservedResult> : never) | undefined;

/**
 * The zod schema of {@link ObservedResult}, built when it is first asked for.
 *
 * @returns the schema; signs are those of the closed list, days are whole and 0 or more
 *
 * @example
 * ```ts
 * import { observedResultSchema } from "scalp-micropigmentation/schemas";
 *
 * observedResultSchema().safeParse({ signs: ["blurred-dots"], daysSinceSession: 90 }).success; // => true
 * observedResultSchema().safeParse({ signs: ["ugly"] }).success; // => false
 * ```
 */
export function observedResultSchema(): z.ZodType<ObservedResult> {
  observedResult ??= buildObservedResultSchema();
  return observedResult;
}
