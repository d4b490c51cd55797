import type { Triage, TriageReason, WatchedSign } from "../aftercare/triage/types.js";
import { type SymptomCode, type SymptomRow, symptoms } from "../knowledge/symptoms.js";
import { cite } from "./cite.js";
import { explainNotes } from "./explainNotes.js";
import type { Locale } from "./types.js";

/** What a symptom is called, from which temperature on included. */
function nameOf(symptom: SymptomCode | "other", locale: Locale): string {
  const name = locale.symptoms[symptom];
  if (symptom === "other") return name;
  const { degreesCelsius }: SymptomRow = symptoms[symptom];
  return degreesCelsius === undefined ? name : locale.sentences.symptomFrom(name, degreesCelsius);
}

function reasonSentences(reason: TriageReason, locale: Locale): string[] {
  const { urgencies, acts, triageReasons, assumptions, sentences } = locale;
  const name = nameOf(reason.symptom, locale);
  const because = reason.because.map((code) => triageReasons[code]);
  const statement = sentences.symptom(name, urgencies[reason.urgency], acts[reason.act], because);
  return [
    cite(statement, reason, locale),
    ...(reason.assumed.length === 0
      ? []
      : [
          sentences.assumed(
            name,
            reason.assumed.map((what) => assumptions[what]),
          ),
        ]),
  ];
}

/** What makes it more urgent, or could. */
function clientSentences({ reasons, unanswered }: Triage, locale: Locale): string[] {
  const { vulnerabilities, questions, sentences } = locale;
  const raisedBy = [...new Set(reasons.flatMap((reason) => reason.raisedBy))].map((what) => vulnerabilities[what]);
  return [
    ...(raisedBy.length === 0 ? [] : [sentences.raisedBy(raisedBy)]),
    ...(unanswered.length === 0 ? [] : [sentences.alsoAsk(unanswered.map((fact) => questions[fact]))]),
  ];
}

/** One sentence for the signs that call for the same. */
function watchSentences(signs: readonly WatchedSign[], locale: Locale): string[] {
  const { urgencies, acts, sentences } = locale;
  const together = new Map<string, WatchedSign[]>();
  for (const sign of signs) {
    const key = `${sign.urgency} ${sign.act}`;
    together.set(key, [...(together.get(key) ?? []), sign]);
  }
  return [...together.values()].flatMap(([first, ...more]) =>
    first === undefined
      ? []
      : [
          sentences.watchFor(
            urgencies[first.urgency],
            acts[first.act],
            [first, ...more].map(({ symptom }) => nameOf(symptom, locale)),
          ),
        ],
  );
}

/** What goes beyond the sources, each symptom once. */
function knowledgeSentences(reasons: readonly TriageReason[], locale: Locale): string[] {
  const beyond = reasons.filter(({ generalKnowledge }) => generalKnowledge);
  const names = [...new Set(beyond.map(({ symptom }) => nameOf(symptom, locale)))];
  return names.length === 0 ? [] : [locale.sentences.generalKnowledge(names)];
}

/** Whatever may be expected is to be told as soon as it gets worse; an emergency is not talked over. */
const mayGetWorse = ({ urgency, reasons }: Triage): boolean =>
  urgency !== "emergency" || reasons.some((reason) => reason.urgency === "expected");

/**
 * A triage in sentences: what to do first, then why, what to watch for, and that it is no diagnosis.
 * @internal
 */
export function explainTriage(triage: Triage, locale: Locale): string[] {
  const { urgencies, acts, sentences } = locale;
  const { reasons } = triage;
  return [
    reasons.length === 0 ? sentences.noSymptoms : sentences.triage(urgencies[triage.urgency], acts[triage.act]),
    ...reasons.flatMap((reason) => reasonSentences(reason, locale)),
    ...clientSentences(triage, locale),
    ...(triage.openRedFlag ? [sentences.openRedFlag] : []),
    ...watchSentences(triage.watchFor, locale),
    ...knowledgeSentences(reasons, locale),
    ...explainNotes(triage.notes, locale),
    ...(mayGetWorse(triage) ? [sentences.ifWorse] : []),
    sentences.noDiagnosis,
  ];
}
