import { describe, detailOf } from "../../calendar/describe.js";
import { SmpError } from "../../calendar/SmpError.js";
import type { CalendarDate } from "../../calendar/types.js";
import { type Activity, type ActivityRow, activities } from "../../knowledge/activities.js";
import type { AftercareTimeline } from "../types.js";

/**
 * What an activity does to the scalp; one that is not on the list is a programmer's mistake.
 * @internal
 */
export function rowOf(activity: Activity): ActivityRow {
  if (Object.hasOwn(activities, activity)) return activities[activity];
  throw new SmpError("unknown-activity", `There is no activity ${describe(activity)}.`, {
    activity: detailOf(activity),
  });
}

/**
 * The day of the first session.
 * @internal
 */
export function firstSession({ sessions: [first] }: AftercareTimeline): CalendarDate {
  if (first === undefined) throw new SmpError("no-sessions", "A timeline has at least one session.");
  return first.on;
}
