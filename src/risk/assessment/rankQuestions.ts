import type { RiskFactorId, RiskFactPath, RiskHazard } from "../../knowledge/riskFactors.js";
import type { FailureMode } from "../../knowledge/vocabularies.js";
import { compareLevels, higher } from "./levels.js";
import type { HazardRisk, ModeRisk, RiskAssessmentQuestion, RiskQuestion } from "./types.js";

/** A question while its subjects are gathered. */
interface Gathered extends RiskAssessmentQuestion {
  couldMake: RiskAssessmentQuestion["couldMake"];
  readonly why: RiskFactorId[];
  readonly modes: (FailureMode | RiskHazard)[];
}

/** Adds a subject that asks a question. */
function gather(
  questions: Map<RiskFactPath, Gathered>,
  subject: FailureMode | RiskHazard,
  { fact, couldMake, why, disclosure }: RiskQuestion,
): void {
  const before = questions.get(fact);
  if (before === undefined) {
    questions.set(fact, { fact, couldMake, why: [...why], disclosure, modes: [subject] });
    return;
  }
  before.couldMake = higher(before.couldMake, couldMake);
  before.modes.push(subject);
  for (const factor of why) if (!before.why.includes(factor)) before.why.push(factor);
}

/**
 * Every open question once, the most telling first: by how high it could raise anything, then by how much it bears on.
 * @internal
 */
export function rankQuestions(
  modes: readonly ModeRisk[],
  hazards: readonly HazardRisk[],
): readonly RiskAssessmentQuestion[] {
  const questions = new Map<RiskFactPath, Gathered>();
  for (const { mode, unanswered } of modes) for (const question of unanswered) gather(questions, mode, question);
  for (const { hazard, unanswered } of hazards) for (const question of unanswered) gather(questions, hazard, question);
  return [...questions.values()].sort(
    (a, b) => compareLevels(b.couldMake, a.couldMake) || b.modes.length - a.modes.length,
  );
}
