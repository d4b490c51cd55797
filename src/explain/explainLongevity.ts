import type { LongevityEstimate } from "../schedule/longevity/types.js";
import { cite } from "./cite.js";
import { explainNotes } from "./explainNotes.js";
import type { Locale } from "./types.js";
import { writeDate } from "./writeDate.js";

/**
 * An estimate of how long the look lasts, in sentences.
 * @internal
 */
export function explainLongevity(estimate: LongevityEstimate, locale: Locale): string[] {
  const { between, leaning, factors, atWorkInAll, unanswered, notes } = estimate;
  const { sentences, leanings, longevityFactors, questions } = locale;
  const expected = sentences.refreshExpected(writeDate(between.from, locale), writeDate(between.to, locale));
  return [
    cite(expected, estimate, locale),
    sentences.lookFirst,
    leanings[leaning],
    ...factors.map((each) => cite(sentences.pointsTo(longevityFactors[each.factor], each.moves), each, locale)),
    ...atWorkInAll.map((each) => cite(sentences.atWorkInAll(longevityFactors[each.factor]), each, locale)),
    ...unanswered.map(({ fact }) => sentences.question(questions[fact])),
    ...explainNotes(notes, locale),
  ];
}
