import { canI } from "./canI.js";
import type { DiaryCheck, DiaryPlan, PermissionAnswer } from "./permission/types.js";
import type { AftercareTimeline } from "./types.js";

/**
 * Holds a client's diary against a timeline.
 *
 * @param timeline - what {@link aftercareTimeline} gave, or the same read back from JSON
 * @param plans - what the client has in mind, each with its day, in any order
 * @returns the plans that clash, those that are possible in a certain way, and those that no source covers; the others are
 *   left out
 * @throws SmpError as {@link canI} does
 *
 * @example
 * ```ts
 * import { aftercareTimeline, calendarDate, plansThatClash } from "scalp-micropigmentation";
 *
 * const timeline = aftercareTimeline({ sessions: [{ on: calendarDate("2026-03-02") }] });
 * const { clashes, toAsk } = plansThatClash(timeline, [
 *   { activity: "sauna", on: calendarDate("2026-03-04") },
 *   { activity: "flight", on: calendarDate("2026-03-05") },
 * ]);
 * clashes.map(({ activity }) => activity); // => ["sauna"]
 * toAsk.map(({ activity }) => activity); // => ["flight"]
 * ```
 */
export function plansThatClash(timeline: AftercareTimeline, plans: readonly DiaryPlan[]): DiaryCheck {
  const answers = plans.map(({ activity, on }) => canI(activity, timeline, on));
  const those = (wanted: PermissionAnswer) => answers.filter(({ answer }) => answer === wanted);
  const { ruleSet, notes } = timeline;
  return {
    resultType: "diary-check",
    ruleSet,
    notes,
    clashes: those("not-yet"),
    limited: those("limited"),
    toAsk: those("no-source"),
  };
}
