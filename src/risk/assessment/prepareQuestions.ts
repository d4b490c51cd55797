import type { RiskFactPath } from "../../knowledge/riskFactors.js";
import { compareLevels, higher } from "./levels.js";
import type { PreparedFactor } from "./prepareFactor.js";
import type { RiskLevel, RiskQuestion } from "./types.js";

/**
 * What to ask of a way of failing that stands at a level, as long as nobody has answered, the most telling first. Factors that
 * read the same fact are open together, so that a question never changes.
 * @internal
 */
export type PreparedQuestions = Readonly<Record<RiskLevel, readonly RiskQuestion[]>>;

/** One question a fact, of the factors that could raise a level. */
function questionsAbove(level: RiskLevel, factors: readonly PreparedFactor[]): readonly RiskQuestion[] {
  const questions = new Map<RiskFactPath, RiskQuestion>();
  for (const { row, level: couldMake, fixed } of factors) {
    if (compareLevels(couldMake, level) <= 0) continue;
    const before = questions.get(row.fact);
    questions.set(row.fact, {
      fact: row.fact,
      couldMake: higher(before?.couldMake ?? couldMake, couldMake),
      why: [...(before?.why ?? []), fixed.factor],
      disclosure: fixed.disclosure,
    });
  }
  return [...questions.values()].sort((a, b) => compareLevels(b.couldMake, a.couldMake));
}

/**
 * The questions about a way of failing or a hazard, for each level that it can stand at.
 * @internal
 */
export const prepareQuestions = (factors: readonly PreparedFactor[]): PreparedQuestions => ({
  low: questionsAbove("low", factors),
  raised: questionsAbove("raised", factors),
  high: [],
});
