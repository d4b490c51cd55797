import { textOf } from "../calendar/day.js";
import type { CalendarDate } from "../calendar/types.js";
import type { FactPath } from "../knowledge/facts.js";
import type { Note, RuleSet } from "../protocol/types.js";
import type { Asked, Ruling } from "./rulings.js";
import { type Cleared, matters, type Tally } from "./tally.js";
import type { CandidacyAssessment, Finding, NextStep, Question, Requirement, Until, WaitKind } from "./types.js";
import { verdictOf } from "./verdict.js";

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
const findingOf = ({ finding }: Ruling): Finding => finding;

/** The steps that findings call for, then what is to be found out. Most clients need none: no list is made for them. */
function stepsOf(spoken: readonly Ruling[], notKnown: readonly Asked[]): readonly NextStep[] {
  let steps: NextStep[] | undefined;
  for (const { step } of spoken) if (step !== undefined) (steps ??= []).push(step);
  if (notKnown.length > 0)
    for (const { question } of notKnown)
      (steps ??= []).push({ kind: "find-out", fact: question.fact, why: question.why });
  return steps ?? NOTHING;
}

function waitOf(tally: Tally): WaitKind {
  if (tally.permanent) return "permanent";
  if (tally.openEnded) return "until-condition";
  if (tally.waitUnknown) return "unknown";
  return tally.asOf < tally.waitLatest ? "until-date" : "none";
}

/** What has to be in place: the doctor's letters that are missing, those that are there, and what every session needs. */
function requirementsOf(
  spoken: readonly Ruling[],
  cleared: readonly Cleared[],
  standing: readonly Requirement[],
): readonly Requirement[] {
  let letters: Requirement[] | undefined;
  for (const { letter } of spoken) if (letter !== undefined) (letters ??= []).push(letter);
  for (const { finding, letter } of cleared) {
    const { rule, evidence, dissent } = finding;
    const until = letter.until ?? null;
    (letters ??= []).push({ kind: "doctor-clearance", rule, met: true, until, evidence, dissent });
  }
  if (letters === undefined) return standing;
  for (const requirement of standing) letters.push(requirement);
  return letters;
}

/** The questions that still matter, whether the client can answer them or not. */
function openQuestions(tally: Tally): readonly Asked[] {
  if (tally.open.length === 0) return NOTHING;
  const open: Asked[] = [];
  for (const asked of tally.open) if (matters(tally, asked)) open.push(asked);
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
  const { floor, cleared, permanent, client } = tally;
  const ceiling = tally.ceiling > floor ? tally.ceiling : floor;
  const open = openQuestions(tally);
  const toFindOut = client.notKnown === undefined ? NOTHING : thatAre(false, open, client.notKnown);
  const toAsk = client.notKnown === undefined ? open : thatAre(true, open, client.notKnown);
  const wait = waitOf(tally);
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
    unanswered: toAsk.length === 0 ? NOTHING : heaviestFirst(toAsk).map(questionOf),
    requirements: permanent ? NOTHING : requirementsOf(spoken, cleared, standing),
    steps: permanent ? NOTHING : stepsOf(spoken, toFindOut),
  };
}
