import { describe, detailOf } from "../calendar/describe.js";
import { SmpError } from "../calendar/SmpError.js";
import { checkVisits } from "./record/checkVisits.js";
import type { TreatmentRecord, Visit } from "./record/types.js";

/** A visit at which a batch was used, with the record that it stands in. */
export interface BatchUse<R extends TreatmentRecord = TreatmentRecord> {
  readonly record: R;
  readonly visit: Visit;
}

/** Batches are typed by hand, pasted and scanned: none is missed for what a keyboard makes of the same letters. */
const readBatch = (batch: string): string =>
  batch
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]+/gu, "")
    .replace(/\p{Pd}/gu, "-")
    .toUpperCase();

/** The batch of a visit as it is compared; `null` where nobody wrote one down. */
function batchOf(visit: Visit, details: { readonly record: number; readonly visit: number }): string | null {
  const batch: unknown = visit.used?.pigment?.batch ?? null;
  if (batch === null) return null;
  if (typeof batch === "string") return readBatch(batch);
  // A number has lost the zeros before it: nobody can say whether it is the one that is looked for.
  throw new SmpError("invalid-batch", `Not a batch: ${describe(batch)}.`, { batch: detailOf(batch), ...details });
}

function* search<R extends TreatmentRecord>(records: Iterable<R>, batch: string): Generator<BatchUse<R>, void> {
  let index = 0;
  for (const record of records) {
    checkVisits(record);
    for (const [place, visit] of record.visits.entries()) {
      if (batchOf(visit, { record: index, visit: place }) === batch) yield { record, visit };
    }
    index++;
  }
}

/**
 * Finds every visit at which a batch of pigment was used, for when it is recalled. Records are read one at a time and only as
 * they are asked for, so that any number of them passes through the same memory. Visits are found whatever became of them:
 * where a batch is on record with one that was broken off, somebody should look.
 *
 * @param records - any iterable of records, such as an array or a generator over a database
 * @param batch - as on the label; case, space, invisible characters, the width of letters and the kind of hyphen
 *   make no difference, everything else does: a letter O is no zero
 * @returns the visits with their records, in the order in which they come; it can be read as often as `records` can
 * @throws SmpError `invalid-batch` when the batch is no text, or empty; while records are read, where one on record is no text,
 *   `invalid-answer` for a record without a list of visits
 *
 * @example
 * ```ts
 * import { calendarDate, visitsUsingBatch } from "scalp-micropigmentation";
 *
 * const on = calendarDate("2026-03-02");
 * const records = [
 *   { id: "A", course: "shaved", visits: [{ on, used: { pigment: { batch: "K-204" } } }] },
 *   { id: "B", course: "shaved", visits: [{ on, used: { pigment: { batch: "K-205" } } }] },
 * ] as const;
 * [...visitsUsingBatch(records, "k-204")].map(({ record }) => record.id); // => ["A"]
 * ```
 */
export function visitsUsingBatch<R extends TreatmentRecord>(
  records: Iterable<R>,
  batch: string,
): Iterable<BatchUse<R>> {
  const wanted = typeof batch === "string" ? readBatch(batch) : "";
  if (wanted === "") {
    throw new SmpError("invalid-batch", `Not a batch: ${describe(batch)}.`, { batch: detailOf(batch) });
  }
  return { [Symbol.iterator]: () => search(records, wanted) };
}
