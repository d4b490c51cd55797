import { dayOf } from "../calendar/day.js";
import { SmpError } from "../calendar/SmpError.js";
import type { CalendarDate } from "../calendar/types.js";
import type { CareIntensity } from "../knowledge/careInstructions.js";
import type { AftercareDay, AftercarePhase, AftercareTimeline, DatedInstruction } from "./types.js";

/** Days written YYYY-MM-DD compare as text. */
const holdsOn = (
  { from, to }: { readonly from: CalendarDate | null; readonly to: CalendarDate | null },
  date: CalendarDate,
): boolean => (from === null || from <= date) && (to === null || date <= to);

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

/**
 * Says what one day of a timeline asks for.
 *
 * @param timeline - what {@link aftercareTimeline} gave, or the same read back from JSON
 * @param date - any day, before the first session too
 * @returns the day's number and phase, and what to do, limit, leave and ask that day, each with its last day
 * @throws SmpError `invalid-date` when `date` is not a day, `no-sessions` for a timeline without sessions or phases
 *
 * @example
 * ```ts
 * import { aftercareOn, aftercareTimeline, calendarDate } from "scalp-micropigmentation";
 *
 * const timeline = aftercareTimeline({ sessions: [{ on: calendarDate("2026-03-02") }] });
 * const today = aftercareOn(timeline, calendarDate("2026-03-06"));
 * today.day; // => 4
 * today.phase; // => "fresh"
 * today.avoid.map(({ instruction }) => instruction); // => ["do-not-scrub", "leave-scabs-alone", "no-sunbathing", "no-sunscreen-yet"]
 * ```
 */
export function aftercareOn(timeline: AftercareTimeline, date: CalendarDate): AftercareDay {
  const day = dayNumber(timeline, date);
  const today = timeline.instructions.filter((instruction) => holdsOn(instruction, date));
  const of = (intensity: CareIntensity): readonly DatedInstruction[] =>
    today.filter((instruction) => instruction.intensity === intensity);
  return {
    resultType: "aftercare-day",
    ruleSet: timeline.ruleSet,
    notes: timeline.notes,
    date,
    day,
    phase: phaseOn(timeline, date),
    do: of("do"),
    limit: of("limit"),
    avoid: of("avoid"),
    ask: of("ask"),
  };
}
