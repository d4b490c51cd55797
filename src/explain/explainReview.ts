import type { CalendarDate } from "../calendar/types.js";
import { stepKind } from "../schedule/course/stepKind.js";
import type { ReviewedVisit, VisitReason, VisitReviewReport } from "../schedule/record/types.js";
import { cite } from "./cite.js";
import { explainNotes } from "./explainNotes.js";
import type { Locale } from "./types.js";
import { visitName } from "./visitName.js";
import { writeDate } from "./writeDate.js";

/** A reason, with the day that it is about where it has one. */
function reasonOf(reason: VisitReason, locale: Locale): string {
  const text = locale.visitReasons[reason.code];
  const on = (date: CalendarDate): string => locale.sentences.onDay(text, writeDate(date, locale));
  if ("date" in reason) return on(reason.date);
  if (reason.code === "before-healed") return on(reason.healedOn);
  if (reason.code === "healing-not-recorded") return on(reason.settledFrom);
  return reason.code === "patch-test-too-short" ? on(reason.session) : text;
}

function visitSentence(visit: ReviewedVisit, locale: Locale): string {
  const { step, on, timing, counts, because } = visit;
  const name = step === null ? null : visitName({ step, kind: stepKind(step) }, locale);
  const reasons = because.filter(({ code }) => code !== "within-window").map((reason) => reasonOf(reason, locale));
  const said = locale.sentences.reviewed(name, writeDate(on, locale), locale.timings[timing], counts, reasons);
  return cite(said, visit, locale);
}

/**
 * A review of visits in sentences.
 * @internal
 */
export function explainReview({ visits, problems, notes }: VisitReviewReport, locale: Locale): string[] {
  return [
    ...visits.map((visit) => visitSentence(visit, locale)),
    ...problems.map(({ on, code }) => locale.sentences.visitProblem(writeDate(on, locale), locale.visitProblems[code])),
    ...explainNotes(notes, locale),
  ];
}
