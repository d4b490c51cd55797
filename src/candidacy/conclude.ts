import { textOf } from "../calendar/day.js";
import type { CalendarDate } from "../calendar/types.js";
import type { Note, RuleSet } from "../protocol/types.js";
import type { Asked, Ruling } from "./rulings.js";
import { type Cleared, matters, type Tally } from "./tally.js";
import type { CandidacyAssessment, Finding, NextStep, Question, Requirement, Until, WaitKind } from "./types.js";
import { CLEARANCE_REQUIRED, CONTRAINDICATED, verdictOf } from "./verdict.js";

const NOTHING: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** The heaviest first and equals as they came: one look for each severity is quicker than any sort, short list or long. */
function heaviestFirst<T extends { readonly severity: number }>(list: readonly T[]): readonly T[] {
  if (list.length < 2) return list;
  const sorted: T[] = [];
  for (let severity = CONTRAINDICATED; severity >= 0; severity--) {
    for (const item of list) if (item.severity === severity) sorted.push(item);
  }
  return sorted;
}

const questionOf = ({ question }: Asked): Question => question;
const findingOf = ({ finding }: Ruling): Finding => finding;

function stepsOf(spoken: readonly Ruling[], notKnown: readonly Asked[]): readonly NextStep[] {
  const steps: NextStep[] = [];
  for (const { step } of spoken) if (step !== undefined) steps.push(step);
  for (const { question } of notKnown) steps.push({ kind: "find-out", fact: question.fact, why: question.why });
  return steps.length === 0 ? NOTHING : steps;
}

function waitOf(tally: Tally): WaitKind {
  if (tally.permanent) return "permanent";
  if (tally.openEnded) return "until-condition";
  if (tally.waitUnknown) return "unknown";
  return tally.asOf < tally.waitLatest ? "until-date" : "none";
}

/** The doctor's letters that findings ask for: those that are missing, then those that are there. */
function lettersOf(spoken: readonly Ruling[], cleared: readonly Cleared[]): readonly Requirement[] {
  const letters: Requirement[] = [];
  for (const { finding, severity } of spoken) {
    if (severity !== CLEARANCE_REQUIRED) continue;
    const { rule, evidence, dissent } = finding;
    letters.push({ kind: "doctor-clearance", rule, met: false, evidence, dissent });
  }
  for (const { finding, letter } of cleared) {
    const { rule, evidence, dissent } = finding;
    const until = letter.until ?? null;
    letters.push({ kind: "doctor-clearance", rule, met: true, until, evidence, dissent });
  }
  return letters;
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
  const { floor, client, cleared, permanent } = tally;
  const ceiling = tally.ceiling > floor ? tally.ceiling : floor;
  const unanswered: Asked[] = [];
  const notKnown: Asked[] = [];
  for (const asked of tally.open) {
    if (!matters(tally, asked)) continue;
    (client.notKnown?.includes(asked.question.fact) === true ? notKnown : unanswered).push(asked);
  }
  const wait = waitOf(tally);
  const eligibleFrom: Until | null =
    wait === "until-date" ? { earliest: textOf(tally.waitEarliest), latest: textOf(tally.waitLatest) } : null;
  const spoken = heaviestFirst(tally.spoken);
  const letters = lettersOf(spoken, cleared);
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
    requirements: permanent ? NOTHING : letters.length === 0 ? standing : [...letters, ...standing],
    steps: permanent ? NOTHING : stepsOf(spoken, notKnown),
  };
}
