import { makePlan } from "./plan/makePlan.js";
import type { PlanOptions, PlanRequest, TreatmentPlan } from "./types.js";

/**
 * Plans a course from a first possible day: the sessions, the touch-up, and the reviews that maintenance begins with. Each
 * visit has the window that the sources give and one proposed day in it; where a closed day or a blackout pushes the day
 * away from the best one, the shift says so.
 *
 * With a record, planning goes on after what was done: windows count from the last visit. With `keep` the days of an earlier
 * plan stay where they can, and what must move goes no further than it must. A wait of candidacy moves the first day; a verdict
 * that withholds treatment or an open flag of triage blocks the plan, which then has no steps and says why.
 *
 * @param request - the course, the first possible day, and what is known of the client's visits and the clinic's calendar
 * @param options - the protocol, by default the article's
 * @returns the visits in order; each window counts from the day proposed for the visit before
 * @throws SmpError `unknown-course`, `invalid-count` for sessions or lasers outside 1 to 12, years outside 1 to 30 or
 *   lasers of a course that has none,
 *   `invalid-date`, `invalid-range` for a blackout that ends before it starts, `no-open-day` for a week without an open day,
 *   `unknown-weekday`, `unknown-step`, `invalid-answer` and `invalid-date` in the record, `invalid-answer` for a record of another
 *   course, `date-out-of-range` for a plan that leaves the years 0001 to 9999
 *
 * @example
 * ```ts
 * import { calendarDate, planTreatment } from "scalp-micropigmentation";
 *
 * const plan = planTreatment({ course: "shaved", notBefore: calendarDate("2026-03-02") });
 * plan.steps.slice(0, 4).map(({ step, proposed }) => [step, proposed]); // => [["session-1", "2026-03-02"], ["session-2", "2026-03-12"], ["session-3", "2026-04-09"], ["touch-up", "2026-05-07"]]
 * ```
 */
export function planTreatment(request: PlanRequest, options: PlanOptions = {}): TreatmentPlan {
  return makePlan(request, options, null);
}
