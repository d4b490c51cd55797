import { type Day, textOf } from "../../calendar/day.js";
import type { ClaimId } from "../../knowledge/claimId.js";
import {
  type InfectionVulnerability,
  infectionVulnerabilities,
  raisedLevels,
  raisedSystemicLevels,
  type SymptomRow,
  symptomSeverities,
  symptomTrends,
  type TriageLevel,
} from "../../knowledge/symptoms.js";
import { once } from "../once.js";
import { answerOf, rankOf } from "./levels.js";
import { type Onset, placeOnset } from "./onset.js";
import type { PreparedRule, PreparedSymptom } from "./prepared.js";
import { type KnownSymptom, placeIn } from "./readSymptom.js";
import type { AssumedWorse, ReportedSymptom, TriageReason, TriageReasonCode } from "./types.js";

/**
 * What every symptom of a report is judged by.
 * @internal
 */
export interface Circumstances {
  readonly asOf: Day;
  /** The sessions so far, first to last. */
  readonly past: readonly Day[];
  readonly vulnerabilities: readonly InfectionVulnerability[];
}

/**
 * A reason with its level, by which reasons are put in order.
 * @internal
 */
export interface Judged {
  readonly level: TriageLevel;
  /** It would be more urgent in a client in whom infections are more dangerous. */
  readonly raisable: boolean;
  readonly reason: TriageReason;
}

/** Whether a rule is reached. A day that nobody knows reaches every rule that asks for one. */
const reaches = (rule: PreparedRule, severity: number, trend: number, { daysSince, daysBefore }: Onset): boolean =>
  severity >= rule.severity &&
  trend >= rule.trend &&
  (rule.after === null || daysSince === null || daysSince > rule.after) &&
  (rule.within === null || daysBefore === null || daysBefore <= rule.within);

/** The level to which an infection that is more dangerous raises a sign. */
function raised({ kind, infection }: SymptomRow, level: TriageLevel): TriageLevel {
  if (!infection) return level;
  return (kind === "systemic" ? raisedSystemicLevels : raisedLevels)[level];
}

/** What keeps a symptom from being expected, whatever its own rules say. */
function neverExpected({ symptom, text }: ReportedSymptom, { because }: Onset): readonly TriageReasonCode[] {
  const reasons = [...because];
  if (symptom === "other") reasons.push("unlisted");
  if (text !== undefined && text.trim() !== "") reasons.push("own-words");
  return reasons;
}

function assumedOf({ severity, trend }: ReportedSymptom, onset: Onset, { reads }: PreparedSymptom): AssumedWorse[] {
  const assumed: AssumedWorse[] = [];
  if (reads.severity && severity === undefined) assumed.push("severity");
  if (reads.trend && trend === undefined) assumed.push("trend");
  if (reads.onset && !onset.known) assumed.push("onset");
  return assumed;
}

const claimsOf = (vulnerabilities: readonly InfectionVulnerability[]): readonly ClaimId[] =>
  vulnerabilities.flatMap((vulnerability) => infectionVulnerabilities[vulnerability]);

const together = <T extends object>(parts: readonly T[]): T => Object.assign({}, ...parts) as T;

/** What its own rules make of a symptom, and what keeps it from being expected. */
interface Ruling {
  readonly level: TriageLevel;
  readonly spoke: readonly PreparedRule[];
  readonly doubts: readonly TriageReasonCode[];
}

function rulingOf({ told, prepared }: KnownSymptom, onset: Onset): Ruling {
  const severity = placeIn(symptomSeverities, told.severity);
  const trend = placeIn(symptomTrends, told.trend);
  const reached = prepared.rules.filter((rule) => reaches(rule, severity, trend, onset));
  const level = reached[0]?.level ?? prepared.worst;
  const doubts = neverExpected(told, onset);
  if (level === "expected" && doubts.length > 0) return { level: "practitioner-routinely", spoke: [], doubts };
  return { level, spoke: reached.filter((rule) => rule.level === level), doubts };
}

type Grounds = Pick<PreparedRule, "because" | "limits" | "facts" | "generalKnowledge" | "evidence" | "dissent">;

/** What those who spoke say together; one alone is prepared already. */
function groundsOf(spoke: readonly PreparedRule[]): Grounds {
  const [only, ...more] = spoke;
  if (only !== undefined && more.length === 0) return only;
  return {
    because: once(spoke.flatMap(({ because }) => because)),
    limits: together(spoke.map(({ limits }) => limits)),
    facts: together(spoke.map(({ facts }) => facts)),
    generalKnowledge: only === undefined || spoke.some(({ generalKnowledge }) => generalKnowledge),
    evidence: once(spoke.flatMap(({ evidence }) => evidence)),
    dissent: once(spoke.flatMap(({ dissent }) => dissent)),
  };
}

/**
 * Judges one symptom: by the most urgent of its rules that is reached, raised where an infection would be more dangerous,
 * and never as expected where nobody here can know that it is.
 * @internal
 */
export function judge(known: KnownSymptom, { asOf, past, vulnerabilities }: Circumstances): Judged {
  const { told, prepared } = known;
  const onset = placeOnset(told.onsetOn, past, asOf);
  const { level, spoke, doubts } = rulingOf(known, onset);
  const higher = raised(prepared.row, level);
  const raisable = rankOf(higher) > rankOf(level);
  const raisedBy = raisable ? vulnerabilities : [];
  const isRaised = raisedBy.length > 0;
  const final = isRaised ? higher : level;
  const { because, limits, facts, generalKnowledge, evidence, dissent } = groundsOf(spoke);
  const { urgency, act } = answerOf(final);
  const reason: TriageReason = {
    symptom: told.symptom,
    urgency,
    act,
    because: isRaised
      ? [...because, ...doubts, "vulnerable-client"]
      : doubts.length > 0
        ? [...because, ...doubts]
        : because,
    session: onset.session === null ? null : textOf(onset.session),
    day: onset.daysSince,
    severity: told.severity ?? null,
    trend: told.trend ?? null,
    onsetOn: told.onsetOn ?? null,
    assumed: assumedOf(told, onset, prepared),
    limits,
    facts,
    raisedBy,
    generalKnowledge: generalKnowledge || isRaised,
    evidence: isRaised ? [...evidence, ...claimsOf(raisedBy)] : evidence,
    dissent,
  };
  return { level: final, raisable, reason };
}
