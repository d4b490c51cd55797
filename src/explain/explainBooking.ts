import type { BookedStep, Booking, UnbookedStep } from "../schedule/booking/types.js";
import type { StepId, StepKind } from "../schedule/types.js";
import { cite } from "./cite.js";
import { explainNotes } from "./explainNotes.js";
import type { Locale } from "./types.js";
import { visitName } from "./visitName.js";
import { writeDate } from "./writeDate.js";
import { writeRange } from "./writeRange.js";

function bookedSentence(booked: BookedStep, locale: Locale): string {
  const statement = locale.sentences.booked({
    visit: visitName(booked, locale),
    date: writeDate(booked.on, locale),
    recommended: writeRange(booked.window.recommended, locale),
    practitioner: booked.practitioner,
    isLate: booked.late,
  });
  return cite(statement, booked, locale);
}

/** The kind of a step is its name without a number. */
const kindOf = (step: StepId): StepKind => step.replace(/-\d+$/, "") as StepKind;

function unbookedSentence({ step, because, earliest, before }: UnbookedStep, locale: Locale): string {
  const { sentences, unbookedReasons } = locale;
  const reasons = because.map((reason) => unbookedReasons[reason]);
  if (step === null) return sentences.nothingBooked(reasons);
  return sentences.unbooked(visitName({ step, kind: kindOf(step) }, locale), reasons, {
    earliest: earliest === null ? null : writeDate(earliest, locale),
    before: before === null ? null : writeDate(before, locale),
  });
}

/**
 * A booking in sentences.
 * @internal
 */
export function explainBooking({ steps, unbooked, problems, notes }: Booking, locale: Locale): string[] {
  const { sentences, slotProblems } = locale;
  return [
    ...steps.map((step) => bookedSentence(step, locale)),
    ...(steps.length === 0 ? [] : [sentences.toConfirm]),
    ...(unbooked === null ? [] : [unbookedSentence(unbooked, locale)]),
    ...problems.map(({ code, index, slot }) => sentences.slotSetAside(slot ?? index + 1, slotProblems[code])),
    ...explainNotes(notes, locale),
  ];
}
