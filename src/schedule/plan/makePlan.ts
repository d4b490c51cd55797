import { type Civil, civilOf, type Day, textOf } from "../../calendar/day.js";
import { monthsAfter } from "../../calendar/months.js";
import type { PigmentKind } from "../../knowledge/vocabularies.js";
import { notesOn } from "../../protocol/notes.js";
import { checkRequest } from "../checkRequest.js";
import type { Course } from "../course/walkCourse.js";
import { waitOf } from "../forecast/blockReasons.js";
import type { BlockReason } from "../forecast/types.js";
import { hoursOf } from "../hoursOf.js";
import { type DayRange, openDaysBeside, writeCalendar } from "../openDays.js";
import { type PreparedSchedule, preparedScheduleFor } from "../prepared.js";
import type {
  OptionalStep,
  PlanOptions,
  PlanRequest,
  RefreshExpected,
  SessionCount,
  StepId,
  TreatmentPlan,
} from "../types.js";
import { addCourse } from "./addCourse.js";
import { addReviews } from "./addReviews.js";
import { type Draft, keptDays } from "./draft.js";
import { lastWork, type PlanStart, planFrom, planStart } from "./planStart.js";

function refreshAfter(work: Civil, pigment: PigmentKind, { longevity }: PreparedSchedule): RefreshExpected {
  const { min, max, grounds } = longevity[pigment];
  const from = monthsAfter(work, min, "forward");
  const to = Math.max(from, monthsAfter(work, max, "back"));
  return { between: { from: textOf(from), to: textOf(to) }, evidence: grounds.evidence, dissent: grounds.dissent };
}

function sessionCountOf({ state }: PlanStart, { course, prepared }: Course): SessionCount {
  const { least, most, grounds } = course === "scar" ? prepared.scarSessions : prepared.sessions;
  return { planned: state.sessions.planned, least, most, evidence: grounds.evidence, dissent: grounds.dissent };
}

const NO_VISITS: readonly OptionalStep[] = [];

/** The last day on which a review can be best: so many years after the first visit, planned or on record. */
function horizonOf(
  draft: Draft,
  { horizonYears }: PlanRequest,
  { prepared, pigment }: Course,
  { walk }: PlanStart,
): Day {
  const first = walk?.taken[0]?.treatment.on ?? draft.first ?? draft.floor;
  const months = horizonYears === undefined ? prepared.lasts[pigment] : horizonYears * 12;
  return monthsAfter(civilOf(first), months, "back");
}

/** The step of the plan that reviews count from; `null` where it is on record. */
function anchorOf({ steps }: Draft): StepId | null {
  const last = steps.at(-1);
  return last !== undefined && (last.kind === "touch-up" || last.kind === "maintenance") ? last.step : null;
}

/** Adds the visits, and gives the date from which the look is expected to last. */
function fill(draft: Draft, request: PlanRequest, course: Course, start: PlanStart): Civil {
  const { prepared, pigment } = course;
  const { walk, state } = start;
  const reviewed = state.reviews;
  addCourse(draft, course, start, request.include ?? NO_VISITS);
  const last = civilOf(draft.last);
  // Reviews on record leave the skin alone: the look lasts from the last work.
  const worked = draft.steps.length > 0 || walk === null ? undefined : lastWork(walk);
  const anchor = anchorOf(draft);
  const horizon = horizonOf(draft, request, course, start);
  // Whoever comes back after years is given the next review at least.
  const until =
    walk === null ? horizon : Math.max(horizon, monthsAfter(last, prepared.review[pigment].from, "forward"));
  addReviews(draft, last, prepared.visits.review[pigment], until, anchor, reviewed);
  return worked === undefined ? last : civilOf(worked.until);
}

/** What blocks a plan, with what the practitioner decided. */
const withWait = (reasons: readonly BlockReason[], { walk }: PlanStart): readonly BlockReason[] =>
  walk === null ? reasons : [...reasons, ...waitOf(walk.last)];

/**
 * Makes a plan.
 * @param request - what is to be planned
 * @param options - how
 * @param healing - of a plan made back from a day, the days on which the look has to heal; else `null`
 * @internal
 */
export function makePlan(request: PlanRequest, options: PlanOptions, healing: DayRange | null): TreatmentPlan {
  const { course, pigment = request.record?.pigment ?? "permanent", sessions, lasers, calendar, keep } = request;
  checkRequest(request);
  const prepared = preparedScheduleFor(options.protocol);
  const { notBefore, blocked: reasons } = planFrom(request);
  const asked: Course = { course, pigment, prepared, sessions, lasers };
  const start = planStart(request, asked, notBefore);
  const blocked = withWait(reasons, start);
  const open = openDaysBeside(healing, calendar);
  const last = start.walk?.last?.until ?? notBefore;
  const draft: Draft = {
    steps: [],
    open,
    floor: notBefore,
    keep: keptDays(keep),
    keepsLate: healing !== null,
    first: null,
    last,
  };
  const done = start.state.sessions.done;
  const work = blocked.length === 0 ? fill(draft, request, asked, start) : null;
  const ahead = blocked.length === 0 ? start.state.sessions.done - done : 0;
  return {
    resultType: "treatment-plan",
    ruleSet: prepared.ruleSet,
    notes: notesOn(prepared.notes, notBefore),
    course,
    pigment,
    calendar: open === undefined ? null : writeCalendar(open),
    healing: healing === null ? null : { from: textOf(healing.from), to: textOf(healing.to) },
    blocked,
    steps: draft.steps,
    sessionCount: sessionCountOf(start, asked),
    hours: hoursOf(ahead, done, prepared.hours),
    refreshExpected: work === null ? null : refreshAfter(work, pigment, prepared),
  };
}
