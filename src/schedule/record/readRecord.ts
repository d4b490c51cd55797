import { type Day, dayOf } from "../../calendar/day.js";
import { standsBeside } from "../course/stepKind.js";
import type { StepId } from "../types.js";
import { checkVisit, checkVisits } from "./checkVisits.js";
import type { Decision, TreatmentRecord, Visit, VisitProblem, VisitProblemCode } from "./types.js";

/**
 * A visit of a record with its place and its day.
 * @internal
 */
export interface Entry {
  readonly visit: Visit;
  readonly index: number;
  readonly day: Day;
}

/**
 * One visit of the course, perhaps spread over several days.
 * @internal
 */
export interface Treatment {
  readonly on: Day;
  until: Day;
  readonly step: StepId | null;
  decision: Decision | undefined;
  /** The day on which the skin was found healed. */
  healedOn: Day | null;
  /** The visit at which that was put on record. */
  healedIn: Entry;
  readonly entry: Entry;
  /** Further days of the same visit. */
  readonly continued: Entry[];
  /** Further entries for the same day, which are not guessed at. */
  readonly doubled: Entry[];
}

/**
 * A record in order: what was done to the skin, what stands beside it, and what is wrong.
 * @internal
 */
export interface ReadRecord {
  readonly treatments: readonly Treatment[];
  readonly beside: readonly Entry[];
  readonly problems: readonly VisitProblem[];
}

/**
 * Names what is wrong with a visit, by its place in the record.
 * @internal
 */
export function problemOf(code: VisitProblemCode, { visit: { id, on }, index }: Entry): VisitProblem {
  return id === undefined ? { code, index, on } : { code, index, id, on };
}

/**
 * The day of the last patch test; `null` where there was none.
 * @internal
 */
export const lastPatchTest = ({ beside }: Pick<ReadRecord, "beside">): Day | null =>
  beside.filter(({ visit }) => visit.step === "patch-test").at(-1)?.day ?? null;

/** What was found wrong so far. */
class Problems {
  readonly found: VisitProblem[] = [];
  /** The day of the question. */
  readonly asOf: Day;

  constructor(asOf: Day) {
    this.asOf = asOf;
  }

  add(code: VisitProblemCode, entry: Entry): void {
    this.found.push(problemOf(code, entry));
  }
}

/**
 * The day on which the skin was found healed, which is no day before the treatment. One that is still to come is named, and
 * keeps the next visit waiting all the same.
 */
function healedOn(entry: Entry, from: Day, problems: Problems): Day | null {
  if (entry.visit.healedOn === undefined) return null;
  const healed = dayOf(entry.visit.healedOn);
  if (healed > problems.asOf) problems.add("future-dated", entry);
  if (healed >= from) return healed;
  problems.add("healed-before-visit", entry);
  return null;
}

function findHealed(treatment: Treatment, entry: Entry, from: Day, problems: Problems): void {
  const healed = healedOn(entry, from, problems);
  if (healed === null) return;
  treatment.healedOn = healed;
  treatment.healedIn = entry;
}

/** Skin that was worked on again had not healed for good. */
function goOn(treatment: Treatment, entry: Entry, problems: Problems): void {
  if (treatment.healedOn !== null && treatment.healedOn < entry.day) {
    problems.add("healed-before-visit", treatment.healedIn);
    treatment.healedOn = null;
  }
  treatment.until = entry.day;
  treatment.decision = entry.visit.decision ?? treatment.decision;
  findHealed(treatment, entry, entry.day, problems);
  treatment.continued.push(entry);
}

/** What is found and decided at a review of the healed skin is about the treatment before it. */
function lookBack(treatment: Treatment, entry: Entry, problems: Problems): void {
  treatment.decision = entry.visit.decision ?? treatment.decision;
  findHealed(treatment, entry, treatment.until, problems);
}

function join(entries: readonly Entry[], problems: Problems): { treatments: Treatment[]; beside: Entry[] } {
  const treatments: Treatment[] = [];
  const beside: Entry[] = [];
  for (const entry of entries) {
    const { visit, day } = entry;
    const before = treatments.at(-1);
    if (visit.step !== undefined && standsBeside(visit.step)) {
      if (before !== undefined && visit.step === "healed-review") lookBack(before, entry, problems);
      beside.push(entry);
      continue;
    }
    if (visit.continues === true && before !== undefined) {
      goOn(before, entry, problems);
    } else if (before?.until === day) {
      problems.add("same-day", entry);
      before.doubled.push(entry);
    } else {
      if (visit.continues === true) problems.add("continues-nothing", entry);
      const { step = null, decision } = visit;
      const healed = { healedOn: healedOn(entry, day, problems), healedIn: entry };
      treatments.push({ on: day, until: day, step, decision, ...healed, entry, continued: [], doubled: [] });
    }
  }
  return { treatments, beside };
}

/** On one day, what stands beside the course comes first, and what goes on with a session last. */
const byKind = ({ step, continues }: Visit): number =>
  step !== undefined && standsBeside(step) ? -1 : continues === true ? 1 : 0;

/** Of two visits alike the one that says more comes first, so that it makes no difference which was handed in first. */
function byContent(a: Visit, b: Visit): number {
  for (const key of ["step", "decision", "healedOn", "id"] as const) {
    const [one, other] = [a[key], b[key]];
    if (one === other) continue;
    if (one === undefined || other === undefined) return one === undefined ? 1 : -1;
    return one < other ? -1 : 1;
  }
  return 0;
}

/**
 * Reads a record: only visits that were done, in the order of their days. Days that cannot be are named and left out.
 * @param record - the record as it was handed in
 * @param asOf - the day of the question; a later visit has not been yet
 * @param birth - the earliest day on which the client can have been born
 * @internal
 */
export function readRecord(record: TreatmentRecord, asOf: Day, birth: Day | null): ReadRecord {
  const problems = new Problems(asOf);
  const entries: Entry[] = [];
  checkVisits(record);
  record.visits.forEach((visit, index) => {
    checkVisit(visit);
    const entry = { visit, index, day: dayOf(visit.on) };
    if ((visit.status ?? "done") !== "done") return;
    if (entry.day > asOf) problems.add("future-dated", entry);
    else if (birth !== null && entry.day < birth) problems.add("before-birth", entry);
    else entries.push(entry);
  });
  entries.sort((a, b) => a.day - b.day || byKind(a.visit) - byKind(b.visit) || byContent(a.visit, b.visit));
  const { treatments, beside } = join(entries, problems);
  return { treatments, beside, problems: problems.found };
}
