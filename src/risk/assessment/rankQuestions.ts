import type { RiskFactPath, RiskHazard } from "../../knowledge/riskFactors.js";
import type { FailureMode } from "../../knowledge/vocabularies.js";
import { compareLevels, higher } from "./levels.js";
import type { HazardRisk, ModeRisk, RiskAssessmentQuestion, RiskQuestion } from "./types.js";

/**
 * Every open question once, the most telling first: by how high it could raise anything, then by how much it bears on.
 * @internal
 */
export function rankQuestions(
  modes: readonly ModeRisk[],
  hazards: readonly HazardRisk[],
): readonly RiskAssessmentQuestion[] {
  const questions = new Map<RiskFactPath, RiskAssessmentQuestion>();
  const add = (subject: FailureMode | RiskHazard, { fact, couldMake, why, disclosure }: RiskQuestion): void => {
    const before = questions.get(fact);
    questions.set(fact, {
      fact,
      couldMake: higher(before?.couldMake ?? couldMake, couldMake),
      why: [...new Set([...(before?.why ?? []), ...why])],
      disclosure,
      modes: [...(before?.modes ?? []), subject],
    });
  };
  for (const { mode, unanswered } of modes) for (const question of unanswered) add(mode, question);
  for (const { hazard, unanswered } of hazards) for (const question of unanswered) add(hazard, question);
  return [...questions.values()].sort(
    (a, b) => compareLevels(b.couldMake, a.couldMake) || b.modes.length - a.modes.length,
  );
}
