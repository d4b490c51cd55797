import type { ReportedSymptom, Triage, TriageReason } from "../../src/aftercare/triage/types.js";
import { triage } from "../../src/aftercare/triage.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { dayOf, textOf } from "../../src/calendar/day.js";
import type { CalendarDate } from "../../src/calendar/types.js";
import type { ClientProfile } from "../../src/client/types.js";
import {
  type SymptomCode,
  symptomSeverities,
  symptoms,
  symptomTrends,
  type TriageLevel,
  triageLevels,
} from "../../src/knowledge/symptoms.js";
import type { Protocol } from "../../src/protocol/types.js";

/** The session that most of the tests are about. */
export const SESSION = calendarDate("2026-03-02");

/** A day counted from that session. */
export const dayAfter = (days: number): CalendarDate => textOf(dayOf(SESSION) + days);

/** Every symptom on the list. */
export const codes = Object.keys(symptoms) as readonly SymptomCode[];

/** Severities and trends, mildest first, and last the one that is judged as the worst: none at all. */
export const severities = [...symptomSeverities, undefined] as const;
export const trends = [...symptomTrends, undefined] as const;

/** What is asked, where it is not about one session, on its day, with the article's figures. */
export interface Asked {
  readonly day: number;
  readonly sessions?: readonly number[];
  readonly client?: ClientProfile | undefined;
  readonly protocol?: Protocol | undefined;
}

/** The triage of some symptoms on a day after the session. */
export const ask = (told: readonly ReportedSymptom[], { day, sessions = [0], client, protocol }: Asked): Triage =>
  triage({ symptoms: told, sessions: sessions.map(dayAfter), client }, { asOf: dayAfter(day), protocol });

/** A symptom that began on the day of the session, is mild and stays as it is. */
export const quiet = (symptom: ReportedSymptom["symptom"], more: Partial<ReportedSymptom> = {}): ReportedSymptom => ({
  symptom,
  severity: "mild",
  trend: "same",
  onsetOn: SESSION,
  ...more,
});

/** The one reason of an answer. */
export function onlyReason({ reasons }: Triage): TriageReason {
  const [reason, ...more] = reasons;
  if (reason === undefined || more.length > 0) throw new Error(`${String(reasons.length)} reasons`);
  return reason;
}

/** The level of an answer, by its name. */
export function levelOf({ urgency, act }: Pick<Triage, "urgency" | "act">): TriageLevel {
  const found = Object.entries(triageLevels).find(([, level]) => level.urgency === urgency && level.act === act);
  if (found === undefined) throw new Error(`No level is ${urgency}, ${act}`);
  return found[0] as TriageLevel;
}

/** How urgent an answer is, as a number. */
export const rank = (answer: Pick<Triage, "urgency" | "act">): number =>
  Object.keys(triageLevels).indexOf(levelOf(answer));
