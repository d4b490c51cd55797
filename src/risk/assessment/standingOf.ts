import { knownFact } from "../facts/knownFact.js";
import type { RiskFacts } from "../facts/types.js";
import type { RiskInput } from "../input/types.js";
import { factsShown } from "./factsShown.js";
import { higher } from "./levels.js";
import type { PreparedSubject } from "./prepared.js";
import { factorPresence, type PreparedFactor } from "./prepareFactor.js";
import type { PreparedQuestion } from "./prepareQuestions.js";
import type { RiskLevel, RiskStanding } from "./types.js";

const highest = (factors: readonly PreparedFactor[]): RiskLevel =>
  factors.reduce<RiskLevel>((level, factor) => higher(level, factor.level), "low");

/** Nobody has asked, and one of the factors behind it could still be there. */
const isOpen = ({ asked, factors }: PreparedQuestion, facts: RiskFacts): boolean =>
  knownFact(facts, asked.fact) === undefined && factors.some((factor) => factorPresence(factor, facts) === undefined);

/**
 * How a way of failing or a hazard stands: the heaviest factor that is there makes the level, the heaviest that could be
 * there the worst.
 * @internal
 */
export function standingOf(subject: PreparedSubject, facts: RiskFacts, input: RiskInput): RiskStanding {
  const found = subject.factors.filter((factor) => factorPresence(factor, facts) === true);
  const atBest = highest(found);
  const unanswered = subject.questions[atBest].filter((question) => isOpen(question, facts)).map(({ asked }) => asked);
  // The first question is the most telling one.
  const atWorst = unanswered[0]?.couldMake ?? atBest;
  return {
    level: atBest === atWorst ? atBest : "undetermined",
    atBest,
    atWorst,
    factors: found.map(({ fixed, figure, row }) => ({ ...fixed, facts: factsShown(row, figure, facts, input) })),
    prevention: subject.prevention,
    unanswered,
  };
}
