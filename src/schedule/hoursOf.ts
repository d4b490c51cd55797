import type { ValueRange } from "../knowledge/parameters/row.js";
import { MOST_SESSIONS } from "./checkRequest.js";
import type { Grounds } from "./course/types.js";
import type { HoursEstimate } from "./types.js";

/** What a protocol says of hours. */
interface Hours {
  readonly firstSession: ValueRange;
  readonly session: ValueRange;
  /** The most that anybody reports of a whole treatment. */
  readonly longest: number;
  readonly grounds: Grounds;
}

/**
 * How long sessions are expected to take, by how many they are. They are made once: a plan only points at one.
 * @internal
 */
export interface PreparedHours {
  readonly fromFirst: readonly HoursEstimate[];
  /** Once the first session is done. */
  readonly goingOn: readonly HoursEstimate[];
}

function estimate(
  sessions: number,
  hasFirst: boolean,
  { firstSession, session, longest, grounds }: Hours,
): HoursEstimate {
  const firsts = hasFirst && sessions > 0 ? 1 : 0;
  const sum = (end: "min" | "max"): number => firsts * firstSession[end] + (sessions - firsts) * session[end];
  const min = sum("min");
  // Nobody reports a treatment longer than the longest; where the clinic's own figures are, they stand.
  const max = Math.max(min, Math.min(sum("max"), longest));
  return { firstSession, session, total: { min, max }, evidence: grounds.evidence, dissent: grounds.dissent };
}

/**
 * Estimates the hours of every number of sessions that a plan can have.
 * @internal
 */
export function prepareHours(hours: Hours): PreparedHours {
  const byCount = (hasFirst: boolean): readonly HoursEstimate[] =>
    Array.from({ length: MOST_SESSIONS + 1 }, (_, sessions) => estimate(sessions, hasFirst, hours));
  return { fromFirst: byCount(true), goingOn: byCount(false) };
}

/**
 * How long the planned sessions are expected to take. Sessions already done count towards what a whole treatment takes.
 * @param sessions - how many are still planned, 0 to 12
 * @param done - how many are done
 * @param hours - by what the protocol fixes
 * @internal
 */
export function hoursOf(sessions: number, done: number, hours: PreparedHours): HoursEstimate {
  const found = (done === 0 ? hours.fromFirst : hours.goingOn)[sessions];
  if (found === undefined) throw new RangeError("no plan has so many sessions");
  return found;
}
