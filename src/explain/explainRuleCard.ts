import type { RuleCard, RuleStatement, Threshold } from "../candidacy/ruleCard/types.js";
import type { Verdict } from "../knowledge/verdicts.js";
import type { RequirementPolicy } from "../knowledge/vocabularies.js";
import { cite } from "./cite.js";
import { explainNotes } from "./explainNotes.js";
import type { Audience, Locale } from "./types.js";

function thresholdSentence(threshold: Threshold, locale: Locale): string {
  const { parameters, policies, units, effects, sentences } = locale;
  const { parameter, value, unit } = threshold;
  const name = parameters[parameter];
  const statement =
    typeof value === "string"
      ? sentences.ruleWord(name, value in effects ? effects[value as Verdict] : policies[value as RequirementPolicy])
      : sentences.ruleFigure(name, value, units[unit]);
  return cite(statement, threshold, locale);
}

function waitSentence({ lasts, since }: NonNullable<RuleStatement["wait"]>, locale: Locale): string {
  const { questions, units, sentences } = locale;
  const { months, days = 0 } = lasts;
  if (months !== undefined) return sentences.ruleWait(months, units.months, questions[since]);
  return days === 0
    ? sentences.ruleWaitUntil(questions[since])
    : sentences.ruleWait(days, units.days, questions[since]);
}

function statementSentence(statement: RuleStatement, locale: Locale): string {
  const { because, effect, lift, wait } = statement;
  const { reasons, effects, conditions, sentences } = locale;
  const parts = [reasons[because], effects[effect]];
  if (wait !== null) parts.push(waitSentence(wait, locale));
  if (lift !== null) parts.push(sentences.condition(conditions[lift]));
  return cite(parts.join(" "), statement, locale);
}

/**
 * A rule in sentences: what it asks, the figures that it goes by, and what it can say; one that is for the clinician only is
 * not told a client.
 * @internal
 */
export function explainRuleCard(card: RuleCard, locale: Locale, audience: Audience): string[] {
  const { facts, says, thresholds, notes, disclosure } = card;
  if (audience === "client" && disclosure === "clinician-only") return [locale.sentences.caution];
  const { questions, sentences } = locale;
  return [
    ...facts.map((fact) => sentences.ruleReads(questions[fact])),
    ...thresholds.map((threshold) => thresholdSentence(threshold, locale)),
    ...says.map((statement) => statementSentence(statement, locale)),
    ...explainNotes(notes, locale),
  ];
}
