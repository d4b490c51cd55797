import { addDuration } from "../../../src/calendar/addDuration.js";
import { calendarDateIn } from "../../../src/calendar/calendarDateIn.js";
import { daysBetween } from "../../../src/calendar/daysBetween.js";
import type { CalendarDate, Duration } from "../../../src/calendar/types.js";
import type { Slot } from "../../../src/schedule/booking/types.js";
import type { Bound } from "../../../src/schedule/series/types.js";
import type { PlannedStep, TreatmentPlan } from "../../../src/schedule/types.js";

interface Placed {
  readonly slot: Slot;
  readonly start: number;
  readonly end: number;
  readonly on: CalendarDate;
  readonly until: CalendarDate;
}

/** A choice with its measures, the weightiest first. */
export interface Scored {
  readonly slots: readonly string[];
  readonly score: readonly (number | string)[];
}

const latest = (days: readonly CalendarDate[]): CalendarDate | undefined => [...days].sort().at(-1);
const first = (days: readonly CalendarDate[]): CalendarDate | undefined => [...days].sort()[0];

const place = (slot: Slot, timeZone: string): Placed => {
  const start = Date.parse(slot.start);
  const end = start + slot.minutes * 60_000;
  return { slot, start, end, on: calendarDateIn(start, timeZone), until: calendarDateIn(end - 1, timeZone) };
};

/** As `Date` numbers them. */
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

/** Whether a visit reaches into a day on which none can be, day by day. */
function isRuledOut({ on, until }: Placed, { calendar }: TreatmentPlan): boolean {
  if (calendar === null) return false;
  for (let day = on; day <= until; day = addDuration(day, { days: 1 })) {
    const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
    if (calendar.closedOn.includes(weekday)) return true;
    if (calendar.blackouts.some(({ from, to }) => from <= day && day <= to)) return true;
  }
  return false;
}

interface Limits {
  readonly earliest: CalendarDate;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly end: CalendarDate | undefined;
}

/** The days on which a step can be after some choices, worked out in text, bound by bound. */
function limitsOf(step: PlannedStep, before: readonly Placed[], plan: TreatmentPlan, late: boolean): Limits {
  const previous = before.at(-1);
  const anchorOf = ({ from }: Bound): CalendarDate | undefined => {
    if ("previous" in from) return previous?.until;
    const name = "step" in from ? from.step : "";
    return before[plan.steps.findIndex((other) => other.step === name)]?.until;
  };
  const counted = step.bounds.flatMap((bound) => {
    const anchor = anchorOf(bound);
    return anchor === undefined ? [] : [{ bound, anchor }];
  });
  const days = (part: Exclude<keyof Bound, "from">, rounding: "forward" | "back"): CalendarDate[] =>
    counted.flatMap(({ bound, anchor }) => {
      const duration: Duration | undefined = bound[part];
      return duration === undefined ? [] : [addDuration(anchor, duration, rounding)];
    });
  const { window } = step;
  const own = counted.length === 0;
  const floor = previous === undefined ? [] : [previous.until];
  const elsewhere = counted.length < step.bounds.length ? [window.earliest] : [];
  const lower = own ? [window.earliest] : [...days("minimum", "forward"), ...elsewhere];
  const earliest = latest([...lower, ...floor]) ?? window.earliest;
  const recommended = own ? [window.recommended.from] : days("recommended", "forward");
  const until = own ? [window.recommended.to] : days("recommendedUntil", "back").slice(0);
  const best = latest([...recommended, earliest]) ?? earliest;
  const lapses = own ? (window.lapsesOn ?? undefined) : first(days("lapses", "back"));
  const cap = (day: CalendarDate): CalendarDate =>
    lapses !== undefined && day >= lapses ? addDuration(lapses, { days: -1 }) : day;
  const to = cap(latest([first(until) ?? best, best]) ?? best);
  const overdue = own ? (window.overdueFrom ?? undefined) : first(days("overdue", "back"));
  const lateFrom = overdue === undefined ? undefined : latest([overdue, addDuration(to, { days: 1 })]);
  const end = first([lapses, late ? undefined : lateFrom].filter((day) => day !== undefined));
  const isFoundHealed = step.bounds.some(({ from }) => "event" in from && from.event === "healed");
  const waits = step.kind === "touch-up" && !isFoundHealed;
  return { earliest: waits ? cap(best) : earliest, from: cap(best), to, end };
}

/** How far a slot is from the best days, or undefined where it cannot be. */
function deviationOf(
  placed: Placed,
  { earliest, from, to, end }: Limits,
  previous: Placed | undefined,
): number | undefined {
  if (placed.on < earliest || (end !== undefined && placed.on >= end)) return undefined;
  if (previous !== undefined && placed.start < previous.end) return undefined;
  if (placed.on < from) return daysBetween(placed.on, from);
  return placed.on > to ? daysBetween(to, placed.on) : 0;
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index]!;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/** The best choice for the first `count` steps by trying every one, or undefined where there is none. */
export function bruteForce(
  plan: TreatmentPlan,
  slots: readonly Slot[],
  timeZone: string,
  { count = plan.steps.length, late = false } = {},
): Scored | undefined {
  const placed = slots.map((slot) => place(slot, timeZone)).filter((visit) => !isRuledOut(visit, plan));
  let best: Scored | undefined;
  const go = (chosen: readonly Placed[], deviation: number, changes: number): void => {
    const step = plan.steps[chosen.length];
    if (chosen.length === count || step === undefined) {
      const backwards = [...chosen].reverse().flatMap(({ end, start, slot }) => [end, start, slot.id]);
      const score = [deviation, changes, ...backwards];
      if (best === undefined || compare(score, best.score) < 0)
        best = { slots: chosen.map(({ slot }) => slot.id), score };
      return;
    }
    const limits = limitsOf(step, chosen, plan, late);
    const previous = chosen.at(-1);
    for (const next of placed) {
      const more = deviationOf(next, limits, previous);
      if (more === undefined) continue;
      const name = next.slot.practitioner;
      const change = previous !== undefined && (name === undefined || name !== previous.slot.practitioner) ? 1 : 0;
      go([...chosen, next], deviation + more, changes + change);
    }
  };
  go([], 0, 0);
  return best;
}
