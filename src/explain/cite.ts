import type { ClaimId } from "../knowledge/claimId.js";
import { claims } from "../knowledge/claims.js";
import { sources } from "../knowledge/sources.js";
import type { SourceRecord } from "../knowledge/types.js";
import type { Locale } from "./types.js";

/** How many sources a sentence names before it counts the rest. */
const MOST_NAMED = 2;

let sourcesByClaim: ReadonlyMap<ClaimId, SourceRecord> | undefined;

/** The source of each claim, looked up when first asked for. */
function sourceOf(claim: ClaimId): SourceRecord | undefined {
  if (sourcesByClaim === undefined) {
    const byId = new Map(sources.map((record) => [record.id, record]));
    sourcesByClaim = new Map(
      claims.flatMap(({ id, source }) => {
        const record = byId.get(source);
        return record === undefined ? [] : [[id, record] as const];
      }),
    );
  }
  return sourcesByClaim.get(claim);
}

function named(ids: readonly ClaimId[], { sentences }: Locale): string {
  const records = [...new Set(ids.map(sourceOf))].filter((record) => record !== undefined);
  if (records.length === 0) return "";
  const first = records
    .slice(0, MOST_NAMED)
    .map(({ title, publisher, year }) => sentences.source(title, publisher, year));
  return sentences.sources(first, records.length - first.length);
}

/**
 * A statement with the sources behind it and those that disagree.
 * @internal
 */
export function cite(
  statement: string,
  { evidence, dissent }: { readonly evidence: readonly ClaimId[]; readonly dissent: readonly ClaimId[] },
  locale: Locale,
): string {
  return locale.sentences.cited(statement, named(evidence, locale), named(dissent, locale));
}
