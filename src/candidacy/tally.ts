import { BEFORE_ANY_DAY, type Day, textOf } from "../calendar/day.js";
import type { DaySpan } from "../calendar/partialDay.js";
import type { Clearance, ClientProfile } from "../client/types.js";
import type { FactPath } from "../knowledge/facts.js";
import type { RuleId } from "../knowledge/rules.js";
import { dated, factsWith } from "./dated.js";
import { type Asked, isLiftable, type Ruling } from "./rulings.js";
import type { Finding } from "./types.js";
import { CLEARANCE_REQUIRED, CONTRAINDICATED, DEFERRED } from "./verdict.js";

/** A finding that a doctor has agreed to in writing, with the letter. */
interface Cleared {
  readonly finding: Finding;
  readonly letter: Clearance;
}

/**
 * What the topics have said so far. Topics report into it; {@link conclude} reads it.
 * @internal
 */
export interface Tally {
  readonly client: ClientProfile;
  readonly asOf: Day;
  readonly spoken: Ruling[];
  /** Findings that a doctor has agreed to in writing: they no longer count. */
  readonly cleared: Cleared[];
  readonly open: Asked[];
  /** The severity that is certain. */
  floor: number;
  /** The severity that open answers could reach. */
  ceiling: number;
  /** The end of the longest dated wait, at the earliest and at the latest, passed ones included so that dates hold still. */
  waitEarliest: Day;
  waitLatest: Day;
  /** A certain finding ends neither on a day nor with a condition. */
  permanent: boolean;
  /** A certain wait has no date. */
  openEnded: boolean;
}

/**
 * An empty tally.
 * @internal
 */
export function newTally(client: ClientProfile, asOf: Day): Tally {
  return {
    client,
    asOf,
    spoken: [],
    cleared: [],
    open: [],
    floor: 0,
    ceiling: 0,
    waitEarliest: BEFORE_ANY_DAY,
    waitLatest: BEFORE_ANY_DAY,
    permanent: false,
    openEnded: false,
  };
}

/**
 * The doctor's letter that covers the rule on the day, if there is one; of several the one that counts longest.
 * @internal
 */
export function letterFor({ client: { clearances }, asOf }: Tally, rule: RuleId): Clearance | undefined {
  if (clearances === undefined) return undefined;
  const today = textOf(asOf);
  let best: Clearance | undefined;
  for (const letter of clearances) {
    const { rule: covered, on, until } = letter;
    // A letter without a day does not count.
    if (covered !== rule || !(on <= today) || (until !== undefined && until < today)) continue;
    if (best === undefined || (best.until !== undefined && (until === undefined || until > best.until))) best = letter;
  }
  return best;
}

/** Whether the finding only asks for a letter that is there; such a finding is set aside. */
function isCleared(tally: Tally, ruling: Ruling): boolean {
  if (ruling.severity !== CLEARANCE_REQUIRED || !isLiftable(ruling)) return false;
  const letter = letterFor(tally, ruling.finding.rule);
  if (letter === undefined) return false;
  tally.cleared.push({ finding: ruling.finding, letter });
  return true;
}

/**
 * A rule speaks, and it is certain.
 * @internal
 */
export function speak(tally: Tally, ruling: Ruling): void {
  if (isCleared(tally, ruling)) return;
  const { finding, severity } = ruling;
  tally.spoken.push(ruling);
  if (severity > tally.floor) tally.floor = severity;
  if (severity < CLEARANCE_REQUIRED) return;
  if (finding.untilCondition !== undefined) tally.openEnded = true;
  else if (finding.until === undefined && severity === CONTRAINDICATED) tally.permanent = true;
}

/** Whether letters are there that lift whatever the answer could bring. */
const isCovered = (tally: Tally, { reach: { liftable, letters } }: Asked): boolean =>
  liftable && tally.client.clearances !== undefined && letters.every((rule) => letterFor(tally, rule) !== undefined);

/**
 * A fact is missing that could bring a finding.
 * @internal
 */
export function ask(tally: Tally, missing: Asked): void {
  const { severity } = missing;
  if (severity === CLEARANCE_REQUIRED && isCovered(tally, missing)) {
    tally.open.push({ ...missing, isCovered: true });
    tally.ceiling = Math.max(tally.ceiling, missing.reach.milder);
    return;
  }
  tally.open.push(missing);
  if (severity > tally.ceiling) tally.ceiling = severity;
}

/** Whether the worst that the answer could bring is certain already, for as long as nobody says otherwise. */
const isAtWorst = ({ spoken }: Tally, { question: { why }, severity: worst }: Asked): boolean =>
  spoken.some(
    ({ finding, severity }) => severity >= worst && finding.until === undefined && why.includes(finding.rule),
  );

/**
 * Facts that were answered too long ago are asked once more, as a client is asked who never was, unless they are asked already or
 * could not be worse.
 * @internal
 */
export function askAgain(tally: Tally, unasked: Tally, old: readonly FactPath[]): void {
  for (const asked of unasked.open) {
    const { fact } = asked.question;
    if (!old.includes(fact) || tally.open.some(({ question }) => question.fact === fact)) continue;
    if (!isAtWorst(tally, asked)) ask(tally, asked);
  }
}

/**
 * A date is known too roughly to say whether the rule still holds: it is reported, counts at worst, and the day is asked. Where
 * the wait has an end, `until` is the last day on which it can come.
 * @internal
 */
export function speakPerhaps(tally: Tally, ruling: Ruling, exactDay: Asked, until?: Day): void {
  if (isCleared(tally, ruling)) return;
  const { severity } = ruling;
  tally.spoken.push(ruling);
  tally.open.push(until === undefined ? exactDay : { ...exactDay, until });
  if (severity > tally.ceiling) tally.ceiling = severity;
}

/**
 * A wait runs, or has run, until some day of the span. Before it the rule speaks; inside it the exact day is asked.
 * @internal
 */
export function waitUntil(tally: Tally, end: DaySpan, ruling: Ruling, value: string, exactDay: Asked): void {
  if (ruling.severity >= DEFERRED) {
    if (end.earliest > tally.waitEarliest) tally.waitEarliest = end.earliest;
    if (end.latest > tally.waitLatest) tally.waitLatest = end.latest;
  }
  if (tally.asOf >= end.latest) return;
  const earliest = textOf(end.earliest);
  const until = { earliest, latest: end.latest === end.earliest ? earliest : textOf(end.latest) };
  const spoken = dated(ruling, factsWith(exactDay.question.fact, value, ruling.finding.facts), until);
  if (tally.asOf < end.earliest) speak(tally, spoken);
  // Only from a deferral on does the end of a date count.
  else speakPerhaps(tally, spoken, exactDay, ruling.severity >= DEFERRED ? end.latest : undefined);
}
