import { describe, detailOf } from "../calendar/describe.js";
import { SmpError } from "../calendar/SmpError.js";
import type { HealthFacts } from "../client/health/types.js";
import type { ClientProfile, HairLoss } from "../client/types.js";
import type { FactPath } from "../knowledge/facts.js";
import {
  failureModes,
  keloidSites,
  looks,
  minoxidilRoutes,
  plannedEvents,
  scalpSymptoms,
  scarColors,
  scarOrigins,
  scarSurfaces,
  severities,
  treatmentStages,
} from "../knowledge/vocabularies.js";
import type { CandidacyOptions } from "./types.js";

type Words = readonly unknown[];

const YES_NO: Words = [true, false];

/**
 * Fails for a word that is no answer to a fact. A compiler or a parser keeps such words out; this is for callers that have
 * neither, and stands where a rule would take the word for the mildest on its list.
 * @internal
 */
export function refuse(fact: FactPath, word: unknown): never {
  throw new SmpError("invalid-answer", `${fact} cannot be ${describe(word)}.`, { fact, answer: detailOf(word) });
}

/**
 * Refuses a word that is not among those listed.
 * @internal
 */
export function checkListed(fact: FactPath, words: Words | undefined, word: unknown): void {
  if (words?.includes(word) !== true) refuse(fact, word);
}

/** What was not asked is no word. */
function check(fact: FactPath, words: Words, word: unknown): void {
  if (word !== undefined) checkListed(fact, words, word);
}

function checkLoss({ scalpSymptoms: symptoms, scar }: HairLoss): void {
  if (symptoms !== undefined)
    for (const symptom of symptoms) checkListed("hairLoss.scalpSymptoms", scalpSymptoms, symptom);
  if (scar === undefined) return;
  check("hairLoss.scar.color", scarColors, scar.color);
  check("hairLoss.scar.surface", scarSurfaces, scar.surface);
  check("hairLoss.scar.origin", scarOrigins, scar.origin);
}

function checkHealth({ immunosuppression, keloid, bleedingDisorder, minoxidil, previousSmp }: HealthFacts): void {
  if (immunosuppression) check("health.immunosuppression", severities, immunosuppression.severity);
  if (keloid) check("health.keloid", keloidSites, keloid.site);
  if (bleedingDisorder) check("health.bleedingDisorder.severity", severities, bleedingDisorder.severity);
  if (minoxidil) check("health.minoxidil", minoxidilRoutes, minoxidil.route);
  if (previousSmp && previousSmp.problem !== null)
    check("health.previousSmp.problem", failureModes, previousSmp.problem);
}

/**
 * Fails for words of a client's that are on no list, and for a stage that does not exist. The cause, the grade and the colors
 * are checked where they are judged.
 * @internal
 */
export function checkWords(client: ClientProfile, stage: CandidacyOptions["stage"]): void {
  const { desiredLook, hairLoss, health, planned, patchTests } = client;
  check("desiredLook", looks, desiredLook);
  if (hairLoss !== undefined) checkLoss(hairLoss);
  if (health !== undefined) checkHealth(health);
  // In a list nothing can be left out: a plan of no kind, or a test without a result, would count as harmless.
  if (planned !== undefined) for (const { kind } of planned) checkListed("planned", plannedEvents, kind);
  if (patchTests !== undefined) for (const { reaction } of patchTests) checkListed("patchTests", YES_NO, reaction);
  if (stage !== undefined && !treatmentStages.includes(stage))
    throw new SmpError("unknown-stage", `Not a stage of treatment: ${describe(stage)}.`, { stage: detailOf(stage) });
}
