import type { RuleCard, Threshold } from "../candidacy/types.js";
import { cite } from "./cite.js";
import { explainNotes } from "./explainNotes.js";
import type { Locale } from "./types.js";

function thresholdSentence(threshold: Threshold, locale: Locale): string {
  const { parameters, units, verdicts, sentences } = locale;
  const { parameter, value, unit } = threshold;
  const name = parameters[parameter];
  const isVerdict = (word: string): word is keyof typeof verdicts => Object.hasOwn(verdicts, word);
  const statement =
    typeof value === "string"
      ? sentences.ruleWord(name, isVerdict(value) ? verdicts[value] : value)
      : sentences.ruleFigure(name, value, units[unit]);
  return cite(statement, threshold, locale);
}

/**
 * A rule in sentences: what it asks, and the figures that it goes by.
 * @internal
 */
export function explainRuleCard({ facts, thresholds, notes }: RuleCard, locale: Locale): string[] {
  const { questions, sentences } = locale;
  return [
    ...facts.map((fact) => sentences.ruleReads(questions[fact])),
    ...thresholds.map((threshold) => thresholdSentence(threshold, locale)),
    ...explainNotes(notes, locale),
  ];
}
