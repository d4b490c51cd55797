import type { CourseId, PigmentKind } from "../knowledge/vocabularies.js";
import { checkRequest } from "./checkRequest.js";
import { newCourse } from "./course/courseState.js";
import { type PreparedSchedule, preparedScheduleFor } from "./prepared.js";
import type { Bound, Series, Step } from "./series/types.js";
import type { PlanOptions } from "./types.js";

const many = (count: number, make: (number: number) => Step): Step[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

function sessionBounds(number: number, afterLaser: boolean, { bounds }: PreparedSchedule): readonly Bound[] {
  if (number === 1) return afterLaser ? [bounds.afterLaser] : [];
  return [number - 1 === 1 ? bounds.secondSession : bounds.laterSession];
}

/**
 * Writes a course down as a series, with the figures of a protocol: for {@link evaluateSeries}, or to start a series of
 * your own from. Sessions after the first fall away from the event `finished` on: the practitioner ends a course. A step falls
 * away on the day of its event already, so that what is decided at a visit has the day after it.
 *
 * @param course - the course
 * @param pigment - the kind of pigment, on which the reviews depend; `permanent` when left out
 * @param options - the protocol, by default the article's
 * @returns the steps: laser sessions of a correction, sessions, touch-up, and the review that recurs
 * @throws SmpError `unknown-course`, `invalid-answer` for a pigment that does not exist
 *
 * @example
 * ```ts
 * import { courseSeries } from "scalp-micropigmentation";
 *
 * courseSeries("shaved").steps.map(({ id }) => id); // => ["session-1", "session-2", "session-3", "touch-up", "maintenance-review"]
 * ```
 */
export function courseSeries(course: CourseId, pigment: PigmentKind = "permanent", options: PlanOptions = {}): Series {
  checkRequest({ course, pigment });
  const prepared = preparedScheduleFor(options.protocol);
  const { bounds, ruleSet } = prepared;
  const { lasers, sessions } = newCourse(course, prepared);
  const skipWhen = { event: "finished" };
  return {
    id: `${course}-by-${ruleSet.id}`,
    version: ruleSet.version,
    steps: [
      ...many(lasers.planned, (number) => ({ id: `laser-${number}`, bounds: number === 1 ? [] : [bounds.laser] })),
      ...many(sessions.planned, (number): Step => {
        const step = { id: `session-${number}`, bounds: sessionBounds(number, lasers.planned > 0, prepared) };
        return number === 1 ? step : { ...step, skipWhen };
      }),
      { id: "touch-up", bounds: [bounds.touchUp[pigment]] },
      { id: "maintenance-review", bounds: [bounds.review[pigment]], recurring: true },
    ],
  };
}
