import { type Day, dayOf, textOf } from "../../calendar/day.js";
import { stepKind } from "../course/stepKind.js";
import type { CourseWalk } from "../course/walkCourse.js";
import type { DueWindow } from "../series/forecastStep.js";
import type { Window } from "../types.js";
import { waitOf } from "./blockReasons.js";
import type { BlockReason, Forecast, ForecastReason, ForecastStatus } from "./types.js";

type Said = Pick<Forecast, "status" | "because" | "recheckOn">;

/**
 * A window as text.
 * @internal
 */
export function writeWindow({ earliest, from, to, overdue, lapses }: Omit<DueWindow, "limits" | "skips">): Window {
  return {
    earliest: textOf(earliest),
    recommended: { from: textOf(from), to: textOf(to) },
    overdueFrom: overdue === null ? null : textOf(overdue),
    lapsesOn: lapses === null ? null : textOf(lapses),
  };
}

/**
 * The day before which a touch-up wants skin that was found healed; `null` where it was, or no touch-up is due.
 * @internal
 */
export function settledFrom({ due, last }: CourseWalk, set: Day): Day | null {
  if (stepKind(due) !== "touch-up" || last?.healedOn !== null) return null;
  return last.until + set;
}

/** The answer that the calendar alone gives. */
function sayByCalendar(walk: CourseWalk, window: DueWindow, asOf: Day, settled: Day | null): Said {
  const { earliest, overdue, lapses } = window;
  const text = (day: Day | null) => (day === null ? null : textOf(day));
  const say = (status: ForecastStatus, because: ForecastReason, recheck: Day | null): Said => {
    const nothing: ForecastReason[] = walk.taken.length === 0 ? [{ code: "nothing-done" }] : [];
    return { status, because: [because, ...nothing], recheckOn: text(recheck) };
  };
  if (lapses !== null && asOf >= lapses) return say("lapsed", { code: "past-lapse", lapsesOn: textOf(lapses) }, null);
  if (overdue !== null && asOf >= overdue)
    return say("overdue", { code: "past-overdue", overdueFrom: textOf(overdue) }, lapses);
  if (asOf < earliest) {
    const wait: ForecastReason = { code: "before-earliest", earliest: textOf(earliest) };
    return stepKind(walk.due) === "maintenance-review"
      ? say("up-to-date", { code: "maintained" }, earliest)
      : say("not-yet", wait, earliest);
  }
  if (settled !== null && asOf < settled)
    return say("not-yet", { code: "healing-not-recorded", settledFrom: textOf(settled) }, settled);
  return say("due", { code: "in-window" }, overdue ?? lapses);
}

/** A wait with an end is looked at again on that day; anything else only news can end. */
function recheckOf(reasons: readonly ForecastReason[]): Day | null {
  const ends = reasons.map((reason) => (reason.code === "not-eligible-yet" ? dayOf(reason.until.latest) : null));
  return ends.reduce((last, end) => (last === null || end === null ? null : Math.max(last, end)), ends[0] ?? null);
}

/**
 * Where the next step of a course stands on a day.
 * @param walk - the record against the course
 * @param window - the window of the step that is due
 * @param asOf - the day of the question
 * @param blocks - what keeps any visit from being
 * @param set - days until the pigment has set
 * @internal
 */
export function forecastCourse(
  walk: CourseWalk,
  window: DueWindow,
  asOf: Day,
  blocks: readonly BlockReason[],
  set: Day,
): Said {
  const reasons = [...blocks, ...waitOf(walk.last)];
  if (reasons.length === 0) return sayByCalendar(walk, window, asOf, settledFrom(walk, set));
  const recheck = recheckOf(reasons);
  return { status: "blocked", because: reasons, recheckOn: recheck === null ? null : textOf(recheck) };
}
