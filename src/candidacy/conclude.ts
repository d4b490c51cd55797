import { textOf } from "../calendar/day.js";
import type { CalendarDate } from "../calendar/types.js";
import type { Note, RuleSet } from "../protocol/types.js";
import { matters, type Tally } from "./tally.js";
import type { CandidacyAssessment, Finding, NextStep, Question, Requirement, Until, WaitKind } from "./types.js";
import { CONTRAINDICATED, severityOf, verdictOf } from "./verdict.js";

const NOTHING: readonly never[] = /* @__PURE__ */ Object.freeze([]);

const weightOfFinding = ({ effect }: Finding): number => severityOf(effect);
const weightOfQuestion = ({ couldMake }: Question): number => severityOf(couldMake);

/** Sorts a short list in place, the heaviest first and equals as they came, without what a general sort allocates. */
function heaviestFirst<T>(list: T[], weightOf: (item: T) => number): T[] {
  for (let index = 1; index < list.length; index++) {
    const item = list[index] as T; // inside the list
    let place = index;
    while (place > 0 && weightOf(list[place - 1] as T) < weightOf(item)) {
      list[place] = list[place - 1] as T; // inside the list
      place--;
    }
    list[place] = item;
  }
  return list;
}

/** The step that a finding calls for, if any. Prescribed medicines are the prescriber's: the step is to ask. */
function stepOf(finding: Finding): NextStep | undefined {
  const { rule, effect, until, untilCondition: condition } = finding;
  if (until !== undefined && effect === "deferred") return { kind: "wait-until", rule, until };
  if (condition === undefined) return undefined;
  switch (condition) {
    case "prescriber-ended-course":
      return { kind: "ask-prescriber", rule, condition };
    case "doctor-agrees":
      return { kind: "get-clearance", rule, condition };
    case "pregnancy-ended":
    case "weaned":
    case "infection-healed":
    case "skin-clear":
    case "hair-loss-stable":
      return { kind: "meet-condition", rule, condition };
  }
}

function stepsOf(tally: Tally, notKnown: readonly Question[]): readonly NextStep[] {
  const steps: NextStep[] = [];
  for (const finding of tally.findings) {
    const step = stepOf(finding);
    if (step !== undefined) steps.push(step);
  }
  for (const { fact, why } of notKnown) steps.push({ kind: "find-out", fact, why });
  return steps.length === 0 ? NOTHING : steps;
}

function waitOf(tally: Tally): WaitKind {
  if (tally.floor === CONTRAINDICATED) return "permanent";
  if (tally.openEnded) return "until-condition";
  if (tally.waitUnknown) return "unknown";
  return tally.asOf < tally.waitLatest ? "until-date" : "none";
}

/** The doctor's letters that findings ask for, beside what is always required. */
function withClearances(tally: Tally, standing: readonly Requirement[]): readonly Requirement[] {
  const letters: Requirement[] = [];
  for (const { effect, rule, evidence, dissent } of tally.findings) {
    if (effect === "clearance-required")
      letters.push({ kind: "doctor-clearance", rule, met: false, evidence, dissent });
  }
  return letters.length === 0 ? standing : [...letters, ...standing];
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
  const { floor, findings, client } = tally;
  const final = floor === CONTRAINDICATED;
  const ceiling = tally.ceiling > floor ? tally.ceiling : floor;
  const unanswered: Question[] = [];
  const notKnown: Question[] = [];
  for (const question of tally.open) {
    if (!matters(tally, question)) continue;
    (client.notKnown?.includes(question.fact) === true ? notKnown : unanswered).push(question);
  }
  const wait = waitOf(tally);
  const eligibleFrom: Until | null =
    wait === "until-date" ? { earliest: textOf(tally.waitEarliest), latest: textOf(tally.waitLatest) } : null;
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
    findings: heaviestFirst(findings, weightOfFinding),
    unanswered: heaviestFirst(unanswered, weightOfQuestion),
    requirements: final ? NOTHING : withClearances(tally, standing),
    steps: final ? NOTHING : stepsOf(tally, notKnown),
  };
}
