import type { PreparedSchedule } from "./prepared.js";
import type { HoursEstimate } from "./types.js";

/**
 * How long the planned sessions are expected to take. Sessions already done count towards what a whole treatment takes.
 * @internal
 */
export function hoursOf(sessions: number, done: number, { hours }: PreparedSchedule): HoursEstimate {
  const { firstSession, session, longest, grounds } = hours;
  const firsts = done === 0 && sessions > 0 ? 1 : 0;
  const later = sessions - firsts;
  const sum = (end: "min" | "max"): number => firsts * firstSession[end] + later * session[end];
  const min = sum("min");
  // Nobody reports a treatment longer than the longest; where the clinic's own figures are, they stand.
  const max = Math.max(min, Math.min(sum("max"), longest));
  return { firstSession, session, total: { min, max }, evidence: grounds.evidence, dissent: grounds.dissent };
}
