import { textOf } from "../calendar/day.js";
import type { CalendarDate } from "../calendar/types.js";
import type { FactPath } from "../knowledge/facts.js";
import type { Note, RuleSet } from "../protocol/types.js";
import type { Asked, Ruling } from "./rulings.js";
import { type Cleared, matters, type Tally } from "./tally.js";
import type { CandidacyAssessment, Finding, NextStep, Question, Requirement, Until, WaitKind } from "./types.js";
import { CONTRAINDICATED, verdictOf } from "./verdict.js";

const NOTHING: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** The heaviest first and equals as they came. Severities are few: to count them is quicker than to compare. */
function heaviestFirst<T extends { readonly severity: number }>(list: readonly T[]): readonly T[] {
  const counts = [0, 0, 0, 0, 0];
  let isInOrder = true;
  let before = CONTRAINDICATED;
  for (const { severity } of list) {
    counts[severity] = (counts[severity] ?? 0) + 1;
    if (severity > before) isInOrder = false;
    before = severity;
  }
  if (isInOrder) return list;
  // From how many there are of each to where the first of them goes.
  let place = 0;
  for (let severity = CONTRAINDICATED; severity >= 0; severity--) {
    const count = counts[severity] ?? 0;
    counts[severity] = place;
    place += count;
  }
  const sorted = list.slice();
  for (const item of list) {
    const at = counts[item.severity] ?? 0;
    sorted[at] = item;
    counts[item.severity] = at + 1;
  }
  return sorted;
}

const questionOf = ({ question }: Asked): Question => question;
const findingOf = ({ finding }: Ruling): Finding => finding;

/** The steps that findings call for, then what is to be found out. Most clients need none: no list is made for them. */
function stepsOf(spoken: readonly Ruling[], notKnown: readonly Asked[]): readonly NextStep[] {
  let steps: NextStep[] | undefined;
  for (const { step } of spoken) if (step !== undefined) (steps ??= []).push(step);
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
  return letters === undefined ? standing : [...letters, ...standing];
}

/** The questions that still matter: those to ask, and those whose answer the client does not know. */
function questionsOf(tally: Tally): { readonly unanswered: readonly Asked[]; readonly notKnown: readonly Asked[] } {
  if (tally.open.length === 0) return { unanswered: NOTHING, notKnown: NOTHING };
  const open: Asked[] = [];
  for (const asked of tally.open) if (matters(tally, asked)) open.push(asked);
  const notKnown: readonly FactPath[] = tally.client.notKnown ?? NOTHING;
  if (notKnown.length === 0) return { unanswered: open, notKnown: NOTHING };
  const isNotKnown = ({ question }: Asked): boolean => notKnown.includes(question.fact);
  return { unanswered: open.filter((asked) => !isNotKnown(asked)), notKnown: open.filter(isNotKnown) };
}

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
  const { floor, cleared, permanent } = tally;
  const ceiling = tally.ceiling > floor ? tally.ceiling : floor;
  const { unanswered, notKnown } = questionsOf(tally);
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
    settled: unanswered.length + notKnown.length === 0,
    wait,
    eligibleFrom,
    findings: spoken.map(findingOf),
    unanswered: heaviestFirst(unanswered).map(questionOf),
    requirements: permanent ? NOTHING : requirementsOf(spoken, cleared, standing),
    steps: permanent ? NOTHING : stepsOf(spoken, notKnown),
  };
}
