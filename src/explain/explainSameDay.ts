import type { SameDayCheck } from "../candidacy/sameDay/types.js";
import { cite } from "./cite.js";
import { explainNotes } from "./explainNotes.js";
import type { Locale } from "./types.js";

/**
 * The check on the morning of a session, in sentences.
 * @internal
 */
export function explainSameDay({ decision, reasons, unanswered, notes }: SameDayCheck, locale: Locale): string[] {
  const { sameDayDecisions, sameDayQuestions, sentences } = locale;
  return [
    sameDayDecisions[decision],
    ...reasons.map((reason) => cite(sentences.sameDayReason(sameDayQuestions[reason.question]), reason, locale)),
    ...unanswered.map((question) => sentences.question(sameDayQuestions[question])),
    ...explainNotes(notes, locale),
  ];
}
