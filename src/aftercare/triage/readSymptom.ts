import { describe, detailOf } from "../../calendar/describe.js";
import { SmpError } from "../../calendar/SmpError.js";
import type { PreparedSymptom, PreparedTriage } from "./prepared.js";
import type { ReportedSymptom } from "./types.js";

/**
 * The place of a word in its list, mildest 0; one that was left out is judged as the worst.
 * @internal
 */
export function placeIn<T extends string>(list: readonly T[], word: T | undefined): number {
  if (word === undefined) return list.length - 1;
  const place = list.indexOf(word);
  if (place >= 0) return place;
  throw new SmpError("invalid-answer", `One of ${list.join(", ")}, not ${describe(word)}.`, { answer: detailOf(word) });
}

/**
 * A symptom as told, and what is prepared about it.
 * @internal
 */
export interface KnownSymptom {
  readonly told: ReportedSymptom;
  readonly prepared: PreparedSymptom;
}

/**
 * Finds what is prepared about a reported symptom.
 * @internal
 */
export function recognize(told: ReportedSymptom, { symptoms }: PreparedTriage): KnownSymptom {
  const { symptom } = told;
  if (Object.hasOwn(symptoms, symptom)) return { told, prepared: symptoms[symptom] };
  throw new SmpError("unknown-symptom", `No symptom on the list: ${describe(symptom)}.`, {
    symptom: detailOf(symptom),
  });
}
