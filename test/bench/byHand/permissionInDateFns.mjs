// @ts-check
// "May I?" with the intervals of date-fns: those of every instruction are made once for a timeline, and each question tests the
// day against them all, as performance notes on such plans do.
import { formatISO, isWithinInterval, parseISO } from "date-fns";
import { canIByHand } from "./permission.mjs";

/** @import { AftercareTimeline, Permission } from "scalp-micropigmentation/aftercare" */
/** @import { CalendarDate } from "scalp-micropigmentation/calendar" */
/** @import { Asked } from "./permission.mjs" */

const NEVER = new Date(9999, 11, 31);

/** @type {WeakMap<AftercareTimeline, { start: Date, end: Date }[]>} */
const made = new WeakMap();

/** @param {AftercareTimeline} timeline */
function intervalsOf(timeline) {
  let intervals = made.get(timeline);
  if (intervals === undefined) {
    intervals = timeline.instructions.map(({ from, to }) => ({
      start: parseISO(from),
      end: to === null ? NEVER : parseISO(to),
    }));
    made.set(timeline, intervals);
  }
  return intervals;
}

/** @type {(timeline: AftercareTimeline, day: Date) => AftercareTimeline} the same with what holds on the day alone */
function on(timeline, day) {
  const intervals = intervalsOf(timeline);
  const instructions = timeline.instructions.filter((_, index) => {
    const interval = intervals[index];
    return interval !== undefined && isWithinInterval(day, interval);
  });
  return { ...timeline, instructions };
}

/**
 * @param {Asked} asked
 * @returns {Permission}
 */
export function canIInDateFns({ activity, timeline, date }) {
  let day = parseISO(date);
  const today = canIByHand({ activity, timeline: on(timeline, day), date });
  let then = today;
  // What is cut down to one day knows nothing of the next: every end is asked about anew.
  while (then.answer === "not-yet" && then.from !== null && then.fromTime === null) {
    const from = /** @type {CalendarDate} */ (formatISO(parseISO(then.from), { representation: "date" }));
    day = parseISO(from);
    const next = canIByHand({ activity, timeline: on(timeline, day), date: from });
    if (next.answer !== "not-yet") return { ...today, from };
    then = next;
  }
  return { ...today, from: then.from, fromTime: then.answer === "not-yet" ? then.fromTime : today.fromTime };
}
