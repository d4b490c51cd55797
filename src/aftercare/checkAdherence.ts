import { describe, detailOf } from "../calendar/describe.js";
import { SmpError, type SmpErrorCode } from "../calendar/SmpError.js";
import { givenIn, isCounted, issuesIn } from "./adherence/issuesIn.js";
import type { Adherence } from "./types.js";

const codeFor = (name: string, isKnown: boolean): SmpErrorCode =>
  isKnown ? (isCounted(name) ? "invalid-count" : "invalid-answer") : "unknown-fact";

/**
 * Checks a record of what the client did after a session, for risk and longevity to read; {@link parseAdherence} checks one
 * from outside and lists every issue.
 *
 * @param record - what is known; what was not asked is absent, never `false`
 * @returns a copy with what was given, and nothing that is `undefined`
 * @throws SmpError `invalid-answer` for what is neither yes nor no, or no use of sun protection; `invalid-count` for a number
 *   below 0, one that is not whole where days are counted, or more than seven days in a week; `unknown-fact` for anything else
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
  const [issue] = issuesIn(record);
  if (issue === undefined) return givenIn(record);
  const name = String(issue.path[0]);
  const value = (record as Readonly<Record<string, unknown>>)[name];
  throw new SmpError(codeFor(name, issue.code !== "unknown-key"), `${name} cannot be ${describe(value)}.`, {
    name,
    value: detailOf(value),
  });
}
