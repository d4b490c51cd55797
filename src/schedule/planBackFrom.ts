import { type Day, dayOf, textOf } from "../calendar/day.js";
import { notesOn } from "../protocol/notes.js";
import { bestDays } from "./backward/bestDays.js";
import { chainOf } from "./backward/chainOf.js";
import { type DueLeg, deviationOf, latest, legsOf, type Pace, type Route, soonest } from "./backward/route.js";
import type { BackPlanRequest, BackwardPlan, FeasiblePlan } from "./backward/types.js";
import type { CourseWalk } from "./course/walkCourse.js";
import { type DayRange, openDaysOf } from "./openDays.js";
import { makePlan } from "./plan/makePlan.js";
import { lastWork, type PlanStart, planFrom, planStart } from "./plan/planStart.js";
import { planTreatment } from "./planTreatment.js";
import { type PreparedSchedule, preparedScheduleFor } from "./prepared.js";
import type { PlanOptions, PlanRequest, TreatmentPlan } from "./types.js";

/** The best pace, the one with a third session planned from the start, and the least of all. */
function pacesOf({ legs }: Route, { plannedThird }: PreparedSchedule): readonly Pace[] {
  const best = legs.map((leg) => ({ least: leg.best, from: leg.own?.from ?? leg.from }));
  const third = legs.map(({ step, least }, index) => {
    const pace = best[index] ?? { least, from: -Infinity };
    return step.step === "session-3" ? { ...pace, least: Math.max(least, Math.min(pace.least, plannedThird)) } : pace;
  });
  return [best, third, legs];
}

/** The plan whose visits up to the last session are on given days; while the look heals, no skin is worked on. */
function planOn(
  days: readonly Day[],
  base: TreatmentPlan,
  request: PlanRequest,
  options: PlanOptions,
  healing: DayRange,
): TreatmentPlan {
  const first = days[0];
  const steps = base.steps
    .slice(0, days.length)
    .map((step, index) => ({ ...step, proposed: textOf(days[index] ?? 0) }));
  const notBefore = first === undefined ? request.notBefore : textOf(Math.max(first, dayOf(request.notBefore)));
  return makePlan({ ...request, notBefore, keep: { ...base, steps } }, options, healing);
}

/** The way that deviates least, and every pace as soon and as late as can be; the best first. */
function feasibleDays(route: Route, prepared: PreparedSchedule, healedBy: Day): readonly (readonly Day[])[] {
  const inTime = (days: readonly Day[]): boolean =>
    (days[0] ?? route.first) >= route.first &&
    route.legs.every(({ from }, index) => (days[index] ?? from) >= from) &&
    (days.at(-1) ?? route.first) + route.healing <= healedBy;
  const ways = pacesOf(route, prepared).flatMap((pace) => [soonest(route, pace), latest(route, pace, healedBy)]);
  const best = bestDays(route, healedBy);
  const all = best === null ? ways : [best, ...ways];
  const different = new Map(all.filter(inTime).map((days) => [days.join(), days]));
  return [...different.values()].sort(
    (a, b) => deviationOf(route, a) - deviationOf(route, b) || (a.at(-1) ?? 0) - (b.at(-1) ?? 0),
  );
}

/**
 * Plans back from a day on which the look must be healed: the sessions are over and the pigment has set. Gives the last
 * day on which the first visit can be and the ways that lead there, or, where none does, what takes the time and the
 * earliest day that would work. A touch-up is not part of it: it comes in time to heal too, or after the day.
 *
 * @param request - what to plan, as for {@link planTreatment}, with `healedBy`, the day on which the look must be healed
 * @param options - the protocol, by default the article's
 * @returns the plans, those closest to the recommended days first, then those that are healed soonest; or why there is none. The
 *   first is the closest that there is; the others are the usual paces, each as soon and as late as can be
 * @throws SmpError as {@link planTreatment} does
 *
 * @example
 * ```ts
 * import { calendarDate, planBackFrom } from "scalp-micropigmentation";
 *
 * const wedding = { course: "shaved", notBefore: calendarDate("2026-06-01"), healedBy: calendarDate("2026-09-12") } as const;
 * const { feasible, latestStart, earliestHealed } = planBackFrom(wedding);
 * [feasible, latestStart, earliestHealed]; // => [true, "2026-08-01", "2026-07-13"]
 * ```
 */
export function planBackFrom(request: BackPlanRequest, options: PlanOptions = {}): BackwardPlan {
  const { healedBy: day, calendar, candidacy, ...wishes } = request;
  const healedBy = dayOf(day);
  const prepared = preparedScheduleFor(options.protocol);
  const { notBefore, blocked } = planFrom(request);
  const base = planTreatment({ ...wishes, notBefore: textOf(notBefore), keep: undefined }, options);
  const common = {
    resultType: "backward-plan",
    ruleSet: prepared.ruleSet,
    notes: notesOn(prepared.notes, notBefore),
    healedBy: day,
    blocked: [...blocked, ...base.blocked.filter(({ code }) => !blocked.some((known) => known.code === code))],
  } as const;
  if (common.blocked.length > 0)
    return { ...common, feasible: false, latestStart: null, plans: [], because: [], earliestHealed: null };

  const { earliest: healing, grounds } = prepared.healedReview;
  const open = calendar === undefined ? undefined : openDaysOf(calendar);
  const start = startOf(request, notBefore, prepared);
  const route: Route = {
    first: firstDay(base, notBefore, start.walk),
    legs: legsOf(base.steps, dueLegOf(start, base, prepared)),
    healing,
    open,
  };
  const soon = soonest(route, route.legs);
  const earliestHealed = (soon.at(-1) ?? route.first) + healing;
  const kept: PlanRequest = { ...wishes, candidacy, calendar };
  const rest: DayRange = { from: healedBy - healing + 1, to: healedBy };
  const plans = feasibleDays(route, prepared, healedBy).map((days): FeasiblePlan => {
    const healedOn = (days.at(-1) ?? route.first) + healing;
    return {
      start: textOf(days[0] ?? route.first),
      healedOn: textOf(healedOn),
      spareDays: healedBy - healedOn,
      deviation: deviationOf(route, days),
      plan: planOn(days, base, kept, options, rest),
    };
  });
  const feasible = earliestHealed <= healedBy;
  return {
    ...common,
    feasible,
    latestStart: feasible ? textOf(latest(route, route.legs, healedBy)[0] ?? route.first) : null,
    plans,
    because: feasible ? [] : chainOf(dayOf(request.notBefore), route, soon, grounds, candidacy),
    earliestHealed: textOf(earliestHealed),
  };
}

/** The first day of the first visit; where every session is done, the day of the last work on the skin. */
function firstDay(base: TreatmentPlan, notBefore: Day, walk: CourseWalk | null): Day {
  const [first] = base.steps;
  if (first !== undefined && base.steps.some(({ kind }) => kind === "session"))
    return Math.max(notBefore, dayOf(first.window.earliest));
  return walk === null ? notBefore : (lastWork(walk)?.until ?? notBefore);
}

function startOf(request: PlanRequest, notBefore: Day, prepared: PreparedSchedule): PlanStart {
  const { course, record, pigment = record?.pigment ?? "permanent", sessions, lasers } = request;
  return planStart(request, { course, pigment, prepared, sessions, lasers }, notBefore);
}

/** The step that waits for something on record, if one does: the first after a record, or a session 1 after others and a patch test. */
function dueLegOf(
  { walk, patchTested }: PlanStart,
  { steps }: TreatmentPlan,
  { patchTest }: PreparedSchedule,
): DueLeg | null {
  if (walk !== null) {
    const { earliest, from, to } = walk.window;
    return { step: walk.due, from: earliest, own: { from, to, lead: -Infinity } };
  }
  if (patchTested === null || steps[0]?.step === "session-1") return null;
  const read = patchTested + patchTest.earliest;
  return { step: "session-1", from: read, own: { from: read, to: read, lead: 0 } };
}
