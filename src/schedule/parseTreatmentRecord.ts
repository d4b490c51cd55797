import { parseWith } from "../client/parseWith.js";
import type { ParseResult } from "../client/types.js";
import { treatmentRecordSchema } from "./record/schemas.js";
import type { TreatmentRecord } from "./record/types.js";

/**
 * Checks data from outside as a {@link TreatmentRecord}. Nothing is coerced or filled in; a key that nobody knows is an issue,
 * and every issue is listed. Whether the visits can be as they are said to be (two on one day, one in the future) is no
 * question of form: `reviewVisits` names those.
 *
 * @param input - anything, for instance what `JSON.parse` gave; of a client's record no more than course, pigment and visits
 * @returns a copy of its own, or every issue with its path; it never throws
 *
 * @example
 * ```ts
 * import { parseTreatmentRecord } from "scalp-micropigmentation";
 *
 * parseTreatmentRecord({ course: "shaved", visits: [{ on: "2026-03-02", step: "session-1" }] }).ok; // => true
 *
 * const bad = parseTreatmentRecord({ course: "shaved", visits: [{ on: "2026-02-30", status: "cancelled" }] });
 * bad.ok ? [] : bad.issues.map(({ code, path }) => [code, path.join(".")]); // => [["invalid-date", "visits.0.on"], ["unknown-value", "visits.0.status"]]
 * ```
 */
export const parseTreatmentRecord = (input: unknown): ParseResult<TreatmentRecord> =>
  parseWith(treatmentRecordSchema, input);
