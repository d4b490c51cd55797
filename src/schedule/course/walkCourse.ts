import { civilOf, type Day } from "../../calendar/day.js";
import { monthsAfter } from "../../calendar/months.js";
import type { CourseId, PigmentKind } from "../../knowledge/vocabularies.js";
import type { PreparedSchedule } from "../prepared.js";
import type { Treatment } from "../record/readRecord.js";
import { type DueWindow, dueWindowOf } from "../series/forecastStep.js";
import { type PreparedBound, type PreparedSeries, type PreparedStep, prepareBound } from "../series/prepareSeries.js";
import { type DayVisit, type Walk, walkSeries } from "../series/walkSeries.js";
import type { StepKind } from "../types.js";
import { PATCH_TEST } from "./courseBounds.js";
import { type CourseState, canStillCome, dueStepOf, newCourse, takeStep } from "./courseState.js";
import { stepKind } from "./stepKind.js";
import type { StepId } from "./types.js";
import { laserEvent } from "./waitGrounds.js";

/**
 * What a course is about, with what the protocol fixes about it.
 * @internal
 */
export interface Course {
  readonly course: CourseId;
  readonly pigment: PigmentKind;
  readonly prepared: PreparedSchedule;
  /** The sessions and laser sessions that were agreed on, where it is not the protocol's number. */
  readonly sessions?: number | undefined;
  readonly lasers?: number | undefined;
}

/**
 * A treatment against the course.
 * @internal
 */
export interface Taken {
  readonly treatment: Treatment;
  /** What the record calls it was already done. */
  readonly isOutOfPlace: boolean;
  /** A touch-up too late to be one. */
  readonly isRefresh: boolean;
}

/**
 * Where a record has come to.
 * @internal
 */
export interface CourseWalk {
  readonly walk: Walk;
  readonly taken: readonly Taken[];
  readonly state: CourseState;
  /** The step that is due, one that has lapsed included. */
  readonly due: StepId;
  readonly window: DueWindow;
  /** The last treatment of all. */
  readonly last: Treatment | undefined;
}

/** Where pigment is brought in: not into skin that a laser was on shortly before. */
const PIGMENT: readonly StepKind[] = ["session", "touch-up", "maintenance"];

/** Healed skin is a bound of its own: no visit is before it. */
const healedBound = (event: string): PreparedBound => prepareBound({ from: { event }, minimum: { days: 0 } });
/** Whoever waits for nothing may come from the visit before on. */
const AT_ONCE: PreparedBound = /* @__PURE__ */ prepareBound({ from: { previous: true }, minimum: { days: 0 } });

function boundsOf(
  step: StepId,
  { pigment, prepared: { course } }: Course,
  afterLaser: boolean,
): readonly PreparedBound[] {
  switch (stepKind(step)) {
    case "laser":
      return [course.laser];
    case "session":
      if (step === "session-1") return afterLaser ? [course.afterLaser] : [];
      return [step === "session-2" ? course.secondSession : course.laterSession];
    case "touch-up":
      return [course.touchUp[pigment]];
    case "maintenance-review":
      return [course.review[pigment]];
    default:
      return [AT_ONCE];
  }
}

/** The series of a record, built visit by visit: what is due depends on what was decided. */
class Builder {
  readonly steps: PreparedStep[] = [];
  readonly visits: DayVisit[] = [];
  readonly events = new Map<string, Day>();
  readonly taken: Taken[] = [];
  readonly state: CourseState;
  /** The last day of a laser in the midst of a course. */
  #laser: Day | null = null;
  readonly #course: Course;

  constructor(course: Course) {
    this.#course = course;
    this.state = newCourse(course.course, course.prepared, course.sessions, course.lasers);
  }

  /** Adds the step that a visit is held against. */
  #expect(step: StepId, skipWhen: string | null): PreparedStep & { readonly bounds: PreparedBound[] } {
    const before = this.taken.at(-1)?.treatment;
    const bounds = [...boundsOf(step, this.#course, this.state.lasers.done > 0)];
    if (before !== undefined && before.healedOn !== null) {
      const event = `healed-${this.taken.length}`;
      this.events.set(event, before.healedOn);
      bounds.push(healedBound(event));
    }
    if (this.#laser !== null && PIGMENT.includes(stepKind(step))) {
      const event = laserEvent(this.taken.length);
      this.events.set(event, this.#laser);
      bounds.push({ ...this.#course.prepared.course.afterLaser, from: { event } });
    }
    const expected = { id: step, bounds, recurring: false, skipWhen };
    this.steps.push(expected);
    return expected;
  }

  /** A touch-up is one until maintenance could be; counted from the visit before. */
  #isRefresh(step: StepId, on: Day): boolean {
    const before = this.taken.at(-1)?.treatment;
    if (before === undefined || stepKind(step) !== "touch-up") return false;
    const { prepared, pigment } = this.#course;
    return on >= monthsAfter(civilOf(before.until), prepared.review[pigment].earliest, "back");
  }

  /** A laser in the midst of a course is none of its steps, but what comes next has to wait for it. */
  #pass({ step, until }: Treatment): void {
    if (step !== null && stepKind(step) === "laser") this.#laser = until;
  }

  take(treatment: Treatment): void {
    const { on, until, step: named, decision } = treatment;
    const isOutOfPlace = named !== null && !canStillCome(named, this.state);
    const due = dueStepOf(this.state);
    const step = named === null || (isOutOfPlace && stepKind(named) === stepKind(due)) ? due : named;
    const isExtra = isOutOfPlace && step !== due;
    const isRefresh = !isExtra && this.#isRefresh(step, on);
    if (!isExtra) {
      this.#expect(step, isRefresh ? `refreshed-${this.taken.length}` : null);
      // Judged as the touch-up that it came too late for; from the next day on the touch-up is no more.
      if (isRefresh) this.events.set(`refreshed-${this.taken.length}`, until + 1);
      takeStep(this.state, isRefresh ? "maintenance-1" : step, decision);
    }
    if (isExtra) this.#pass(treatment);
    this.visits.push({ on, until, isExtra });
    this.taken.push({ treatment, isOutOfPlace, isRefresh });
  }

  /** Adds the step that comes next; a first session waits for the last patch test to be read. */
  finish(patchTested: Day | null): { readonly id: StepId; readonly due: PreparedStep } {
    const id = dueStepOf(this.state);
    const due = this.#expect(id, null);
    if (id === "session-1" && patchTested !== null) {
      this.events.set(PATCH_TEST, patchTested);
      due.bounds.push(this.#course.prepared.course.afterPatchTest);
    }
    return { id, due };
  }
}

/**
 * Walks what was done against the course, with the kernel.
 * @param course - what the treatments are held against
 * @param treatments - in the order of their days
 * @param asOf - the day of the question
 * @param patchTested - the day of the last patch test, which a first session that is due waits for
 * @internal
 */
export function walkCourse(
  course: Course,
  treatments: readonly Treatment[],
  asOf: Day,
  patchTested: Day | null = null,
): CourseWalk {
  const builder = new Builder(course);
  for (const treatment of treatments) builder.take(treatment);
  const { id, due } = builder.finish(patchTested);
  const { steps, visits, events, taken, state } = builder;
  const series: PreparedSeries = {
    ruleSet: course.prepared.ruleSet,
    steps,
    repeatsTooEarly: false,
    roundsForward: false,
  };
  const walk = walkSeries(series, visits, events, asOf);
  return { walk, taken, state, due: id, window: dueWindowOf(due, walk.anchors, asOf, series), last: treatments.at(-1) };
}
