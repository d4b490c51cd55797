import { textOf } from "../calendar/day.js";
import type { CalendarDate } from "../calendar/types.js";
import type { FactPath } from "../knowledge/facts.js";
import type { Note, RuleSet } from "../protocol/types.js";
import { couldPutOff, matters } from "./matters.js";
import type { Asked, Ruling } from "./rulings.js";
import { stepsOf } from "./steps.js";
import { letterFor, type Tally } from "./tally.js";
import type { CandidacyAssessment, Finding, Question, Requirement, Until, WaitKind } from "./types.js";
import { CLEARANCE_REQUIRED, verdictOf } from "./verdict.js";

const NOTHING: readonly never[] = /* @__PURE__ */ Object.freeze([]);

interface Weighed {
  readonly severity: number;
}

const severityAt = (list: readonly Weighed[], at: number): number => list[at]?.severity ?? 0;

function isHeaviestFirst(list: readonly Weighed[]): boolean {
  for (let at = 1; at < list.length; at++) if (severityAt(list, at) > severityAt(list, at - 1)) return false;
  return true;
}

/** The heaviest first and equals as they came. Severities are few: to count them is quicker than to compare. */
function heaviestFirst<T extends Weighed>(list: readonly T[]): readonly T[] {
  if (isHeaviestFirst(list)) return list;
  // Where the next of each severity goes: everything heavier goes before it.
  const places = [0, 0, 0, 0, 0];
  for (const { severity } of list)
    for (let milder = severity - 1; milder >= 0; milder--) places[milder] = (places[milder] ?? 0) + 1;
  const sorted = list.slice();
  for (const item of list) {
    const place = places[item.severity] ?? 0;
    sorted[place] = item;
    places[item.severity] = place + 1;
  }
  return sorted;
}

const questionOf = ({ question }: Asked): Question => question;
const findingOf = ({ finding }: { readonly finding: Finding }): Finding => finding;

/** Whether an answer could bring a wait of its own; that for an exact day is counted from its rough date already. */
function isUnknown(tally: Tally, open: readonly Asked[]): boolean {
  for (const asked of open)
    if (
      asked.severity >= CLEARANCE_REQUIRED &&
      !asked.isCovered &&
      asked.until === undefined &&
      couldPutOff(tally, asked)
    )
      return true;
  return false;
}

function waitOf(tally: Tally, open: readonly Asked[]): WaitKind {
  if (tally.permanent) return "permanent";
  if (tally.openEnded) return "until-condition";
  if (isUnknown(tally, open)) return "unknown";
  return tally.asOf < tally.waitLatest ? "until-date" : "none";
}

/** A letter that a finding asks for; it can be there and not lift the wait that runs all the same. */
function asOnRecord(tally: Tally, missing: Requirement): Requirement {
  const letter = letterFor(tally, missing.rule);
  return letter === undefined ? missing : { ...missing, met: true, until: letter.until ?? null };
}

const withAll = <T>(some: readonly T[], more: readonly T[]): readonly T[] => [
  ...some,
  ...more.filter((each) => !some.includes(each)),
];

/** One doctor writes one letter for all that a rule says. */
function unite(letters: Requirement[], letter: Requirement): void {
  const at = letters.findIndex(({ rule }) => rule === letter.rule);
  const same = letters[at];
  if (same === undefined) letters.push(letter);
  else {
    const evidence = withAll(same.evidence, letter.evidence);
    letters[at] = { ...same, evidence, dissent: withAll(same.dissent, letter.dissent) };
  }
}

/** What has to be in place: the doctor's letters that are missing, those that are there, and what every session needs. */
function requirementsOf(
  tally: Tally,
  spoken: readonly Ruling[],
  standing: readonly Requirement[],
): readonly Requirement[] {
  let letters: Requirement[] | undefined;
  for (const { letter } of spoken) if (letter !== undefined) unite((letters ??= []), asOnRecord(tally, letter));
  for (const { finding, letter } of tally.cleared) {
    const { rule, evidence, dissent } = finding;
    const until = letter.until ?? null;
    unite((letters ??= []), { kind: "doctor-clearance", rule, met: true, until, evidence, dissent });
  }
  if (letters === undefined) return standing;
  for (const requirement of standing) letters.push(requirement);
  return letters;
}

/** Adds the exact day of a rough date on which two waits hang only once, for the graver of them. */
function addDay(open: Asked[], day: Asked): void {
  const at = open.findIndex(({ question }) => question.fact === day.question.fact);
  const same = open[at];
  if (same === undefined) open.push(day);
  else if (day.severity > same.severity) open[at] = day;
}

/** The questions that still matter, whether the client can answer them or not. */
function openQuestions(tally: Tally): readonly Asked[] {
  if (tally.open.length === 0) return NOTHING;
  const open: Asked[] = [];
  for (const asked of tally.open)
    if (matters(tally, asked)) {
      if (asked.until === undefined) open.push(asked);
      else addDay(open, asked);
    }
  return open;
}

/** Those of the questions whose answer the client knows or, as `known` says, does not know. */
const thatAre = (known: boolean, open: readonly Asked[], notKnown: readonly FactPath[]): readonly Asked[] =>
  open.filter(({ question }) => notKnown.includes(question.fact) !== known);

/**
 * Makes the assessment of what the topics have said.
 * @internal
 */
export function conclude(
  tally: Tally,
  asOf: CalendarDate,
  { ruleSet, notes }: { readonly ruleSet: RuleSet; readonly notes: readonly Note[] },
  standing: readonly Requirement[],
): CandidacyAssessment {
  const { floor, permanent, client } = tally;
  const ceiling = tally.ceiling > floor ? tally.ceiling : floor;
  const open = openQuestions(tally);
  const toFindOut = client.notKnown === undefined ? NOTHING : thatAre(false, open, client.notKnown);
  const toAsk = client.notKnown === undefined ? open : thatAre(true, open, client.notKnown);
  const wait = waitOf(tally, open);
  const eligibleFrom: Until | null =
    wait === "until-date" ? { earliest: textOf(tally.waitEarliest), latest: textOf(tally.waitLatest) } : null;
  const spoken = heaviestFirst(tally.spoken);
  return {
    resultType: "candidacy-assessment",
    ruleSet,
    notes,
    asOf,
    verdict: floor === ceiling ? verdictOf(floor) : "undetermined",
    atBest: verdictOf(floor),
    atWorst: verdictOf(ceiling),
    settled: open.length === 0,
    wait,
    eligibleFrom,
    findings: spoken.map(findingOf),
    cleared: tally.cleared.length === 0 ? NOTHING : tally.cleared.map(findingOf),
    unanswered: toAsk.length === 0 ? NOTHING : heaviestFirst(toAsk).map(questionOf),
    requirements: permanent ? NOTHING : requirementsOf(tally, spoken, standing),
    steps: permanent ? NOTHING : stepsOf(spoken, toFindOut, standing),
  };
}
