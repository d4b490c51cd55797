import { dayOf, textOf } from "../calendar/day.js";
import { SmpError } from "../calendar/SmpError.js";
import type { CalendarDate } from "../calendar/types.js";
import { type CareIntensity, careTopics } from "../knowledge/careInstructions/row.js";
import type { CareInstructionId } from "../knowledge/careInstructions.js";
import { holdsOn } from "./holdsOn.js";
import type { AftercareChange, AftercareDay, AftercarePhase, AftercareTimeline, DatedInstruction } from "./types.js";

function phaseOn({ phases }: AftercareTimeline, date: CalendarDate): AftercarePhase {
  const now = phases.find((phase) => holdsOn(phase, date));
  if (now === undefined) throw new SmpError("no-sessions", "The timeline has no phase on that day.", { date });
  return now.phase;
}

/** Days since the last session on or before the date; before the first, days to it as a negative number. */
function dayNumber({ sessions }: AftercareTimeline, date: CalendarDate): number {
  const day = dayOf(date);
  const [first, ...later] = sessions;
  if (first === undefined) throw new SmpError("no-sessions", "A timeline has at least one session.");
  const last = later.filter(({ on }) => on <= date).at(-1) ?? first;
  return day - dayOf(last.on);
}

function nextSession({ sessions }: AftercareTimeline, date: CalendarDate): AftercareDay["nextSession"] {
  const next = sessions.find(({ on }) => on > date);
  return next === undefined ? null : { on: next.on, inDays: dayOf(next.on) - dayOf(date) };
}

const inOrder = (a: DatedInstruction, b: DatedInstruction): number =>
  careTopics.indexOf(a.topic) - careTopics.indexOf(b.topic);

const allOn = ({ instructions }: AftercareTimeline, date: CalendarDate): DatedInstruction[] =>
  instructions.filter((instruction) => holdsOn(instruction, date)).sort(inOrder);

const idsOf = (dated: readonly DatedInstruction[]): readonly CareInstructionId[] =>
  dated.map(({ instruction }) => instruction);

function changeOn(
  timeline: AftercareTimeline,
  today: readonly DatedInstruction[],
  tomorrow: CalendarDate,
): AftercareChange {
  const next = idsOf(allOn(timeline, tomorrow));
  const now = idsOf(today);
  return {
    phase: phaseOn(timeline, tomorrow),
    begins: next.filter((instruction) => !now.includes(instruction)),
    ends: now.filter((instruction) => !next.includes(instruction)),
  };
}

/**
 * Says what one day of a timeline asks for, in the order in which the day is gone through, and what changes on the next.
 *
 * @param timeline - what {@link aftercareTimeline} gave, or the same read back from JSON
 * @param date - any day, before the first session too
 * @returns the day's number and phase, and what to do, limit, leave and ask that day, each with its last day; the next session,
 *   and what begins and ends tomorrow
 * @throws SmpError `invalid-date` when `date` is not a day, `no-sessions` for a timeline without sessions or phases,
 *   `date-out-of-range` for the last day of the year 9999, which has no tomorrow
 *
 * @example
 * ```ts
 * import { aftercareOn, aftercareTimeline, calendarDate } from "scalp-micropigmentation";
 *
 * const timeline = aftercareTimeline({ sessions: [{ on: calendarDate("2026-03-02") }] });
 * const today = aftercareOn(timeline, calendarDate("2026-03-06"));
 * today.day; // => 4
 * today.phase; // => "fresh"
 * today.do.map(({ instruction }) => instruction); // => ["clean-gently", "moisturize", "wear-a-hat", "drink-water", "sleep-in-any-position"]
 * today.avoid.map(({ topic }) => topic).includes("sunscreen"); // => true
 * today.tomorrow.ends; // => ["do-not-scrub"]
 * ```
 */
export function aftercareOn(timeline: AftercareTimeline, date: CalendarDate): AftercareDay {
  const day = dayNumber(timeline, date);
  const today = allOn(timeline, date);
  const of = (intensity: CareIntensity): readonly DatedInstruction[] =>
    today.filter((instruction) => instruction.intensity === intensity);
  return {
    resultType: "aftercare-day",
    ruleSet: timeline.ruleSet,
    notes: timeline.notes,
    date,
    day,
    phase: phaseOn(timeline, date),
    nextSession: nextSession(timeline, date),
    do: of("do"),
    limit: of("limit"),
    avoid: of("avoid"),
    ask: of("ask"),
    tomorrow: changeOn(timeline, today, textOf(dayOf(date) + 1)),
  };
}
