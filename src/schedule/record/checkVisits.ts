import { describe, detailOf } from "../../calendar/describe.js";
import { SmpError } from "../../calendar/SmpError.js";
import { visitDecisions, visitStatuses } from "../../knowledge/vocabularies.js";
import { isStep } from "../course/isStep.js";
import type { StepId } from "../course/types.js";
import type { TreatmentRecord, Visit } from "./types.js";

/**
 * Refuses a step that no course has.
 * @internal
 */
export function checkStep(step: StepId): void {
  if (!isStep(step))
    throw new SmpError("unknown-step", `Not a step of a course: ${describe(step)}.`, { step: detailOf(step) });
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

/**
 * Refuses a record without a list of visits, which an untyped caller can hand in.
 * @internal
 */
export function checkVisits(record: Pick<TreatmentRecord, "visits"> | null | undefined): void {
  const visits: unknown = record?.visits;
  if (!Array.isArray(visits))
    throw new SmpError("invalid-answer", `Not a list of visits: ${describe(visits)}.`, { visits: detailOf(visits) });
  for (const visit of visits) {
    if (!isObject(visit))
      throw new SmpError("invalid-answer", `Not a visit: ${describe(visit)}.`, { visit: detailOf(visit) });
  }
}

/**
 * Refuses a visit with a misspelt status, which would silently be none, or a misspelt decision, which would end nothing.
 * @internal
 */
export function checkVisit({ step, status, decision }: Visit): void {
  if (step !== undefined) checkStep(step);
  if (status !== undefined && !visitStatuses.includes(status))
    throw new SmpError("invalid-answer", `Nothing becomes of a visit like this: ${describe(status)}.`, {
      status: detailOf(status),
    });
  if (decision !== undefined && !visitDecisions.includes(decision))
    throw new SmpError("invalid-answer", `Nobody decides like this: ${describe(decision)}.`, {
      decision: detailOf(decision),
    });
}
