import type { ModeRisk, RiskAssessment } from "../risk/types.js";
import { cite } from "./cite.js";
import { explainNotes } from "./explainNotes.js";
import type { Locale } from "./types.js";

function modeSentences(risk: ModeRisk, locale: Locale): string[] {
  const { modes, levels, factors, riskQuestions, preventions, sentences } = locale;
  const mode = modes[risk.mode];
  const grounds = {
    evidence: risk.factors.flatMap(({ evidence }) => evidence),
    dissent: risk.factors.flatMap(({ dissent }) => dissent),
  };
  const questions = risk.unanswered.map(({ fact }) => riskQuestions[fact]);
  const found = risk.factors.map(({ factor }) => factors[factor]);
  const statement =
    risk.level === "undetermined"
      ? sentences.riskOpen(mode, [levels[risk.atBest], levels[risk.atWorst]], found, questions)
      : sentences.risk(mode, levels[risk.level], found);
  return [cite(statement, grounds, locale), sentences.prevention(risk.prevention.map((code) => preventions[code]))];
}

/**
 * A risk assessment in sentences.
 * @internal
 */
export function explainRisk({ modes, notes }: RiskAssessment, locale: Locale): string[] {
  return [...modes.flatMap((mode) => modeSentences(mode, locale)), ...explainNotes(notes, locale)];
}
