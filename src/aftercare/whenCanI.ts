import { dayOf, textOf } from "../calendar/day.js";
import type { CalendarDate } from "../calendar/types.js";
import type { Activity } from "../knowledge/activities.js";
import { canI } from "./canI.js";
import { firstSession, rowOf } from "./permission/asked.js";
import type { Permission, PermissionOutlook, PermissionPeriod } from "./permission/types.js";
import type { AftercareTimeline, DatedInstruction } from "./types.js";

const dayAfter = (date: CalendarDate): CalendarDate => textOf(dayOf(date) + 1);

/** Where the answer can change: a first day, the day after one that begins in the middle, the day after a last one. */
const changesOf = ({ from, fromTime, to }: DatedInstruction): CalendarDate[] => [
  from,
  ...(fromTime === null ? [] : [dayAfter(from)]),
  ...(to === null ? [] : [dayAfter(to)]),
];

function daysOfChange(timeline: AftercareTimeline, activity: Activity): CalendarDate[] {
  const { waitsFor, keeps } = rowOf(activity);
  const read = timeline.instructions.filter(({ topic }) => waitsFor.includes(topic) || keeps.includes(topic));
  return [...new Set([...timeline.sessions.map(({ on }) => on), ...read.flatMap(changesOf)])].sort();
}

const same = (a: PermissionPeriod, b: Permission): boolean =>
  a.answer === b.answer && a.fromTime === null && b.fromTime === null && a.how.join() === b.how.join();

function periodsOf(answers: readonly Permission[]): PermissionPeriod[] {
  const periods: PermissionPeriod[] = [];
  for (const [index, permission] of answers.entries()) {
    const next = answers[index + 1];
    const to = next === undefined ? null : textOf(dayOf(next.date) - 1);
    const { answer, how, date } = permission;
    const fromTime = answer === "limited" ? permission.fromTime : null;
    const last = periods.at(-1);
    if (last !== undefined && same(last, permission)) periods[periods.length - 1] = { ...last, to };
    else periods.push({ from: index === 0 ? null : date, to, answer, how, fromTime });
  }
  return periods;
}

/**
 * Answers "when may I?" for every day around the sessions.
 *
 * @param activity - what the client wants to do
 * @param timeline - what {@link aftercareTimeline} gave, or the same read back from JSON
 * @returns the days by their answer, without a hole, and the first from which on nothing forbids it; {@link canI} gives the
 *   same answer on each
 * @throws SmpError `unknown-activity`, `no-sessions` for a timeline without sessions
 *
 * @example
 * ```ts
 * import { aftercareTimeline, calendarDate, whenCanI } from "scalp-micropigmentation";
 *
 * const timeline = aftercareTimeline({ sessions: [{ on: calendarDate("2026-03-02") }] });
 * const sun = whenCanI("sunbathe", timeline);
 * sun.from; // => "2026-03-16"
 * sun.periods.map(({ answer }) => answer); // => ["yes", "not-yet", "limited", "limited"]
 * ```
 */
export function whenCanI(activity: Activity, timeline: AftercareTimeline): PermissionOutlook {
  const { ruleSet, notes } = timeline;
  const changes = daysOfChange(timeline, activity);
  const earliest = textOf(dayOf(changes[0] ?? firstSession(timeline)) - 1);
  const answers = [earliest, ...changes].map((date) => canI(activity, timeline, date));
  const forbidden = answers.filter(({ answer }) => answer === "not-yet").at(-1);
  const sourced = answers.filter(({ evidence }) => evidence.length > 0).at(-1);
  return {
    resultType: "permission-outlook",
    ruleSet,
    notes,
    activity,
    periods: periodsOf(answers),
    from: forbidden?.from ?? null,
    fromTime: forbidden?.fromTime ?? null,
    spread: sourced?.spread ?? [],
    evidence: sourced?.evidence ?? [],
    dissent: sourced?.dissent ?? [],
  };
}
