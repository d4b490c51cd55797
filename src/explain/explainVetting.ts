import type { CriterionId } from "../knowledge/vettingCriteria.js";
import type { VettedCriterion, VettingReport } from "../risk/vetting/types.js";
import { cite } from "./cite.js";
import { explainNotes } from "./explainNotes.js";
import type { Locale } from "./types.js";

const modesOf = ({ screensFor }: VettedCriterion, { modes }: Locale): readonly string[] =>
  screensFor.map((mode) => modes[mode]);

/** What alone says to go elsewhere, with those who say so and those who do not. */
function redFlagSentences({ redFlags }: VettingReport, of: ReadonlyMap<CriterionId, VettedCriterion>, locale: Locale) {
  return redFlags.flatMap(({ redFlag, criterion, evidence }) => {
    const row = of.get(criterion);
    if (row === undefined) return [];
    const statement = locale.sentences.redFlag(locale.redFlags[redFlag], modesOf(row, locale));
    return [cite(statement, { evidence, dissent: row.dissent }, locale)];
  });
}

/** What is unmet; what nobody has asked stands among the questions. */
function groundSentences({ because }: VettingReport, of: ReadonlyMap<CriterionId, VettedCriterion>, locale: Locale) {
  return because.flatMap(({ reason, criterion }) => {
    const row = of.get(criterion);
    if (row?.standing !== "unmet" || reason === "red-flag") return [];
    const { vettingReasons, criteria, sentences } = locale;
    return [
      cite(sentences.vettingGround(vettingReasons[reason], criteria[criterion], modesOf(row, locale)), row, locale),
    ];
  });
}

/** The questions, each with those who say that it matters. */
function askSentences({ questions }: VettingReport, of: ReadonlyMap<CriterionId, VettedCriterion>, locale: Locale) {
  return questions.map(({ criterion }) => {
    const grounds = of.get(criterion) ?? { evidence: [], dissent: [] };
    return cite(locale.sentences.vettingAsk(locale.vettingQuestions[criterion]), grounds, locale);
  });
}

/**
 * A vetting report in sentences: the recommendation, what it rests on, what speaks for the practitioner, and what to ask.
 * @internal
 */
export function explainVetting(report: VettingReport, locale: Locale): string[] {
  const { recommendations, criteria, sentences } = locale;
  const of = new Map(report.criteria.map((row) => [row.criterion, row]));
  const met = report.criteria.filter(({ standing }) => standing === "met").map(({ criterion }) => criteria[criterion]);
  const elsewhere = report.notApplicable.map((criterion) => criteria[criterion]);
  return [
    recommendations[report.recommendation],
    ...redFlagSentences(report, of, locale),
    ...groundSentences(report, of, locale),
    ...(report.because.some(({ reason }) => reason === "price") ? [sentences.vettingPrice] : []),
    ...(met.length === 0 ? [] : [sentences.vettingMet(met)]),
    ...(elsewhere.length === 0 ? [] : [sentences.vettingNotApplicable(elsewhere)]),
    ...askSentences(report, of, locale),
    sentences.vettingCaution,
    ...explainNotes(report.notes, locale),
  ];
}
