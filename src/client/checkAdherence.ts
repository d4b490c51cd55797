import { describe, detailOf } from "../calendar/describe.js";
import { SmpError, type SmpErrorCode } from "../calendar/SmpError.js";
import { type AdherenceRow, adherenceDetails } from "../knowledge/adherence.js";
import type { Adherence } from "./adherence/types.js";
import { fits } from "./fits.js";

const rowOf = (name: string): AdherenceRow | undefined =>
  Object.hasOwn(adherenceDetails, name) ? adherenceDetails[name as keyof Adherence] : undefined;

function codeFor(row: AdherenceRow | undefined): SmpErrorCode {
  if (row === undefined) return "unknown-fact";
  return row.kind === "number" ? "invalid-count" : "invalid-answer";
}

/**
 * Checks a record of what the client did after a session, for risk and longevity to read; {@link parseAdherence} checks one
 * from outside and lists every issue.
 *
 * @param record - what is known; what was not asked is absent, never `false`
 * @returns a copy with what was given, and nothing that is `undefined`
 * @throws SmpError `invalid-answer` for what is neither yes nor no, or no use of sun protection; `invalid-count` for a number
 *   below 0, one that is not whole where days are counted, more than 366 days in the sun or seven in a week; `unknown-fact` for anything else
 *
 * @example
 * ```ts
 * import { checkAdherence } from "scalp-micropigmentation";
 *
 * checkAdherence({ sunDays: 3, pickedScabs: false, hat: undefined }); // => { sunDays: 3, pickedScabs: false }
 * checkAdherence({ sunDays: -1 }); // throws invalid-count
 * ```
 */
export function checkAdherence(record: Adherence): Adherence {
  const given = Object.entries(record).filter(([, value]: [string, unknown]) => value !== undefined);
  for (const [name, value] of given) {
    const row = rowOf(name);
    if (row !== undefined && fits(row, value)) continue;
    throw new SmpError(codeFor(row), `${name} cannot be ${describe(value)}.`, { name, value: detailOf(value) });
  }
  return Object.fromEntries(given);
}
