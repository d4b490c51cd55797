import type { RiskFactPath } from "../../knowledge/riskFactors.js";
import type { RiskFacts } from "../facts/types.js";
import type { RiskInput } from "../input/types.js";
import { factsShown } from "./factsShown.js";
import { compareLevels, higher } from "./levels.js";
import type { PreparedSubject } from "./prepared.js";
import { factorPresence, type PreparedFactor } from "./prepareFactor.js";
import type { RiskLevel, RiskQuestion, RiskStanding } from "./types.js";

/** The missing facts that could raise the level, one question a fact, the most telling first. */
function questionsOf(open: readonly PreparedFactor[], atBest: RiskLevel): readonly RiskQuestion[] {
  const questions = new Map<RiskFactPath, RiskQuestion>();
  for (const { row, level, fixed } of open) {
    if (compareLevels(level, atBest) <= 0) continue;
    const before = questions.get(row.fact);
    questions.set(row.fact, {
      fact: row.fact,
      couldMake: higher(before?.couldMake ?? level, level),
      why: [...(before?.why ?? []), fixed.factor],
      disclosure: fixed.disclosure,
    });
  }
  return [...questions.values()].sort((a, b) => compareLevels(b.couldMake, a.couldMake));
}

const highest = (factors: readonly PreparedFactor[], from: RiskLevel): RiskLevel =>
  factors.reduce((level, factor) => higher(level, factor.level), from);

/**
 * How a way of failing or a hazard stands: the heaviest factor that is there makes the level, the heaviest that could be
 * there the worst.
 * @internal
 */
export function standingOf(subject: PreparedSubject, facts: RiskFacts, input: RiskInput): RiskStanding {
  const found = subject.factors.filter((factor) => factorPresence(factor, facts) === true);
  const open = subject.factors.filter((factor) => factorPresence(factor, facts) === undefined);
  const atBest = highest(found, "low");
  const atWorst = highest(open, atBest);
  return {
    level: atBest === atWorst ? atBest : "undetermined",
    atBest,
    atWorst,
    factors: found.map(({ fixed, figure, row }) => ({ ...fixed, facts: factsShown(row.fact, figure, facts, input) })),
    prevention: subject.prevention,
    unanswered: questionsOf(open, atBest),
  };
}
