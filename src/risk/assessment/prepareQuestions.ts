import type { RiskFactPath } from "../../knowledge/riskFactors.js";
import { compareLevels, higher } from "./levels.js";
import type { PreparedFactor } from "./prepareFactor.js";
import type { RiskLevel, RiskQuestion } from "./types.js";

/**
 * A question with the factors that it is about.
 * @internal
 */
export interface PreparedQuestion {
  readonly asked: RiskQuestion;
  readonly factors: readonly PreparedFactor[];
}

/**
 * What to ask of a way of failing that stands at a level, as long as nobody has answered, the most telling first. Factors that
 * read the same fact are open together, so that a question never changes; one that hangs on a second fact shares neither.
 * @internal
 */
export type PreparedQuestions = Readonly<Record<RiskLevel, readonly PreparedQuestion[]>>;

const factsRead = ({ row: { fact, onlyWhere } }: PreparedFactor): readonly RiskFactPath[] =>
  onlyWhere === undefined ? [fact] : [onlyWhere.fact, fact];

function questionOf(fact: RiskFactPath, factors: readonly PreparedFactor[]): PreparedQuestion {
  return {
    asked: {
      fact,
      couldMake: factors.reduce<RiskLevel>((level, factor) => higher(level, factor.level), "low"),
      why: factors.map(({ fixed }) => fixed.factor),
      disclosure: factors.some(({ fixed }) => fixed.disclosure === "clinician-only") ? "clinician-only" : "client",
    },
    factors,
  };
}

/** One question a fact, of the factors that could raise a level. */
function questionsAbove(level: RiskLevel, factors: readonly PreparedFactor[]): readonly PreparedQuestion[] {
  const raising = factors.filter((factor) => compareLevels(factor.level, level) > 0);
  return [...new Set(raising.flatMap(factsRead))]
    .map((fact) =>
      questionOf(
        fact,
        raising.filter((factor) => factsRead(factor).includes(fact)),
      ),
    )
    .sort((a, b) => compareLevels(b.asked.couldMake, a.asked.couldMake));
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
