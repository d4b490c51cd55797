import * as z from "zod";
import { type AdherenceRow, adherenceDetails } from "../../knowledge/adherence.js";
import { atoms, type SameKeys } from "../atoms/schemas.js";
import type { Adherence } from "./types.js";

function detailSchema(row: AdherenceRow): z.ZodType {
  const { yesNo, number } = atoms();
  if (row.kind === "yes-no") return yesNo;
  return row.kind === "choice" ? z.enum(row.options).optional() : number(row);
}

type Proof = SameKeys<typeof adherenceDetails, Adherence>;

let adherence: (Proof extends true ? z.ZodType<Adherence> : never) | undefined;

/**
 * The zod schema of {@link Adherence}, built when it is first asked for from the table that `checkAdherence` reads.
 *
 * @returns the schema; unknown keys are issues, every number has its bounds
 *
 * @example
 * ```ts
 * import { adherenceSchema } from "scalp-micropigmentation/schemas";
 *
 * adherenceSchema().safeParse({ moisturizedDaysAWeek: 7 }).success; // => true
 * adherenceSchema().safeParse({ moisturizedDaysAWeek: 8 }).success; // => false
 * ```
 */
export function adherenceSchema(): z.ZodType<Adherence> {
  const details = Object.entries<AdherenceRow>(adherenceDetails);
  adherence ??= z.strictObject(Object.fromEntries(details.map(([name, row]) => [name, detailSchema(row)])));
  return adherence;
}
