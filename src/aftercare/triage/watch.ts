import { type SymptomCode, watchedSigns } from "../../knowledge/symptoms.js";
import { answerOf, rankOf } from "./levels.js";
import type { PreparedTriage } from "./prepared.js";
import type { KnownSymptom } from "./readSymptom.js";
import type { WatchedSign } from "./types.js";

/**
 * What to watch for beside what was told: the signs that go with each kind of symptom, at their most urgent, and those of
 * the skin where nothing was told.
 * @internal
 */
export function signsToWatch(known: readonly KnownSymptom[], { symptoms }: PreparedTriage): readonly WatchedSign[] {
  const kinds = known.length === 0 ? (["local-skin"] as const) : known.map(({ prepared }) => prepared.row.kind);
  const signs = new Set(kinds.flatMap((kind): readonly SymptomCode[] => watchedSigns[kind]));
  const reported = new Set(known.map(({ told }) => told.symptom));
  return [...signs]
    .filter((sign) => !reported.has(sign))
    .sort((a, b) => rankOf(symptoms[b].worst) - rankOf(symptoms[a].worst))
    .map((symptom) => ({ symptom, ...answerOf(symptoms[symptom].worst) }));
}
