import { BEFORE_ANY_DAY, type Day, textOf } from "../calendar/day.js";
import type { DaySpan } from "../calendar/partialDay.js";
import type { JsonValue } from "../calendar/types.js";
import type { ClientProfile } from "../client/types.js";
import type { FactPath } from "../knowledge/facts.js";
import type { RuleId } from "../knowledge/rules.js";
import type { FactsUsed, Finding, Question, Until } from "./types.js";
import { CLEARANCE_REQUIRED, DEFERRED, severityOf } from "./verdict.js";

/**
 * What the topics have said so far. Topics report into it; {@link conclude} reads it.
 * @internal
 */
export interface Tally {
  readonly client: ClientProfile;
  readonly asOf: Day;
  readonly findings: Finding[];
  /** Findings that a doctor has agreed to in writing: they no longer count. */
  readonly cleared: Finding[];
  readonly open: Question[];
  /** The severity that is certain. */
  floor: number;
  /** The severity that open answers could reach. */
  ceiling: number;
  /** The end of the longest dated wait, at the earliest and at the latest, passed ones included so that dates hold still. */
  waitEarliest: Day;
  waitLatest: Day;
  /** A certain wait has no date. */
  openEnded: boolean;
  /** An open answer could bring a wait of its own. */
  waitUnknown: boolean;
}

/**
 * An empty tally.
 * @internal
 */
export function newTally(client: ClientProfile, asOf: Day): Tally {
  return {
    client,
    asOf,
    findings: [],
    cleared: [],
    open: [],
    floor: 0,
    ceiling: 0,
    waitEarliest: BEFORE_ANY_DAY,
    waitLatest: BEFORE_ANY_DAY,
    openEnded: false,
    waitUnknown: false,
  };
}

/** Whether a doctor's written agreement covers the rule on the day. */
function isAgreed({ client, asOf }: Tally, rule: RuleId): boolean {
  const { clearances } = client;
  if (clearances === undefined) return false;
  const today = textOf(asOf);
  return clearances.some(
    ({ rule: covered, on, until }) => covered === rule && on <= today && (until === undefined || today <= until),
  );
}

/** Whether the finding only asks for a letter that is there; such a finding is set aside. */
function isCleared(tally: Tally, finding: Finding): boolean {
  if (finding.effect !== "clearance-required" || !isAgreed(tally, finding.rule)) return false;
  tally.cleared.push(finding);
  return true;
}

/**
 * A rule speaks, and it is certain.
 * @internal
 */
export function speak(tally: Tally, finding: Finding): void {
  if (isCleared(tally, finding)) return;
  const severity = severityOf(finding.effect);
  tally.findings.push(finding);
  if (severity > tally.floor) tally.floor = severity;
  if (finding.untilCondition !== undefined) tally.openEnded = true;
  else if (severity >= CLEARANCE_REQUIRED && finding.until === undefined) tally.waitUnknown = true;
}

/**
 * A fact is missing that could bring a finding.
 * @internal
 */
export function ask(tally: Tally, missing: Question): void {
  const severity = severityOf(missing.couldMake);
  tally.open.push(missing);
  if (severity > tally.ceiling) tally.ceiling = severity;
  if (severity >= CLEARANCE_REQUIRED) tally.waitUnknown = true;
}

/**
 * A date is known too roughly to say whether the rule still holds: it is reported, counts at worst, and the day is asked.
 * @internal
 */
export function speakPerhaps(tally: Tally, finding: Finding, exactDay: Question): void {
  if (isCleared(tally, finding)) return;
  const severity = severityOf(finding.effect);
  tally.findings.push(finding);
  tally.open.push(exactDay);
  // Only a deferral with a date has its end counted; any other that may hold leaves the wait open.
  if (severity >= CLEARANCE_REQUIRED && (severity !== DEFERRED || finding.until === undefined))
    tally.waitUnknown = true;
  if (severity > tally.ceiling) tally.ceiling = severity;
}

/** The finding with other facts and another end, key by key: spreading a finding costs more than judging one. */
function dated(finding: Finding, facts: FactsUsed, until: Until | undefined): Finding {
  const { rule, effect, because, untilCondition, evidence, dissent, disclosure } = finding;
  if (until === undefined) {
    return untilCondition === undefined
      ? { rule, effect, because, facts, evidence, dissent, disclosure }
      : { rule, effect, because, facts, untilCondition, evidence, dissent, disclosure };
  }
  return untilCondition === undefined
    ? { rule, effect, because, facts, until, evidence, dissent, disclosure }
    : { rule, effect, because, facts, until, untilCondition, evidence, dissent, disclosure };
}

/**
 * A finding with what the client said, beside the thresholds that it already names.
 * @internal
 */
export function withFact(finding: Finding, fact: FactPath, value: JsonValue): Finding {
  return dated(finding, { [fact]: value, ...finding.facts }, finding.until);
}

/**
 * A wait runs, or has run, until some day of the span. Before it the rule speaks; inside it the exact day is asked.
 * @internal
 */
export function waitUntil(
  tally: Tally,
  end: DaySpan,
  finding: Finding,
  fact: FactPath,
  value: string,
  exactDay: Question,
): void {
  if (finding.effect === "deferred") {
    if (end.earliest > tally.waitEarliest) tally.waitEarliest = end.earliest;
    if (end.latest > tally.waitLatest) tally.waitLatest = end.latest;
  }
  if (tally.asOf >= end.latest) return;
  const earliest = textOf(end.earliest);
  const until = { earliest, latest: end.latest === end.earliest ? earliest : textOf(end.latest) };
  const spoken = dated(finding, { [fact]: value, ...finding.facts }, until);
  if (tally.asOf < end.earliest) speak(tally, spoken);
  else speakPerhaps(tally, spoken, exactDay);
}

/**
 * Whether an open question could still change the verdict, the date or a requirement, given what is certain.
 * @internal
 */
export function matters(tally: Tally, open: Question): boolean {
  if (tally.floor > DEFERRED) return false;
  const severity = severityOf(open.couldMake);
  // Milder than a doctor's letter, a second finding of the same weight adds neither a date nor a requirement.
  return severity > tally.floor || severity >= CLEARANCE_REQUIRED || open.why.includes("patch-test");
}
