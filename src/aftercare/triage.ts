import { type Day, dayOf, textOf } from "../calendar/day.js";
import type { TriageLevel } from "../knowledge/symptoms.js";
import { notesOn } from "../protocol/notes.js";
import { once } from "./once.js";
import { judge } from "./triage/judge.js";
import { answerOf, higherLevel, rankOf, urgencyIfWorse } from "./triage/levels.js";
import { sessionsUntil } from "./triage/onset.js";
import { preparedTriageFor } from "./triage/prepared.js";
import { recognize } from "./triage/readSymptom.js";
import type { Triage, TriageOptions, TriageReport } from "./triage/types.js";
import { openVulnerabilities, vulnerabilitiesOf } from "./triage/vulnerability.js";
import { signsToWatch } from "./triage/watch.js";

const needsDoctor = (level: TriageLevel): boolean => rankOf(level) >= rankOf("doctor-in-days");

/**
 * Says whom to turn to about symptoms after a session, and how soon. It names no disease and is no diagnosis. The most
 * urgent symptom decides. Whatever is left out (severity, trend, onset) is judged as the worse; a symptom is judged by the
 * last session before it began.
 *
 * @param report - the symptoms, the days of the sessions, and the client, in whom an infection may be more dangerous
 * @param options - the day of the question, and the protocol, by default the article's: it can make the answer stricter
 *   than the list of symptoms, never milder
 * @returns the urgency, how soon to act, a reason for each symptom, what to watch for, and whether the next session must wait
 * @throws SmpError `invalid-date` for a day that is none, `unknown-symptom`, `invalid-answer` for a severity or a trend that
 *   does not exist
 *
 * @example
 * ```ts
 * import { calendarDate, triage } from "scalp-micropigmentation";
 *
 * const sessions = [calendarDate("2026-03-02")];
 * const onsetOn = calendarDate("2026-03-03");
 * const asOf = calendarDate("2026-03-05");
 *
 * const red = triage({ symptoms: [{ symptom: "redness", trend: "same", onsetOn }], sessions }, { asOf });
 * [red.urgency, red.act]; // => ["expected", "routine"]
 *
 * const infected = triage({ symptoms: [{ symptom: "pus", onsetOn }], sessions }, { asOf });
 * [infected.urgency, infected.act, infected.openRedFlag]; // => ["see-doctor", "today", true]
 * ```
 */
export function triage(report: TriageReport, options: TriageOptions): Triage {
  const asOf: Day = dayOf(options.asOf);
  const prepared = preparedTriageFor(options.protocol);
  const past = sessionsUntil(report.sessions, asOf);
  const last = past.at(-1) ?? null;
  const circumstances = { asOf, past, vulnerabilities: vulnerabilitiesOf(report.client, asOf) };
  const known = report.symptoms.map((told) => recognize(told, prepared));
  const judged = known
    .map((symptom) => judge(symptom, circumstances))
    .sort((a, b) => rankOf(b.level) - rankOf(a.level));
  const reasons = judged.map(({ reason }) => reason);
  const level = judged.map((one) => one.level).reduce<TriageLevel>(higherLevel, "expected");
  const openRedFlag = needsDoctor(level);
  const flag = openRedFlag ? prepared.redFlag : { evidence: [], dissent: [] };
  const raisable = circumstances.vulnerabilities.length === 0 && judged.some((one) => one.raisable);
  return {
    resultType: "triage",
    ruleSet: prepared.ruleSet,
    notes: notesOn(prepared.notes, asOf),
    asOf: options.asOf,
    ...answerOf(level),
    ifWorse: urgencyIfWorse(level),
    openRedFlag,
    lastSession: last === null ? null : textOf(last),
    day: last === null ? null : asOf - last,
    reasons,
    watchFor: signsToWatch(known, prepared),
    unanswered: raisable ? openVulnerabilities(report.client) : [],
    evidence: once([...reasons.flatMap(({ evidence }) => evidence), ...flag.evidence]),
    dissent: once([...reasons.flatMap(({ dissent }) => dissent), ...flag.dissent]),
  };
}
