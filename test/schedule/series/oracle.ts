import { addDuration } from "../../../src/calendar/addDuration.js";
import type { CalendarDate, Duration } from "../../../src/calendar/types.js";
import type { Anchor, Bound, Series, SeriesRecord, Step, Timing } from "../../../src/schedule/series/types.js";

// A second writing of the rules, as slow and plain as can be: every question is asked of every single day, in text dates.

/** What the kernel has to come to, reasons aside. */
export interface Answer {
  readonly visits: readonly { on: string; step: string | null; timing: Timing; counts: boolean }[];
  readonly status: string;
  readonly next: {
    step: string;
    earliest: string;
    from: string;
    to: string;
    overdueFrom: string | null;
    lapsesOn: string | null;
  } | null;
}

interface Known {
  last: CalendarDate | null;
  readonly steps: Record<string, CalendarDate>;
  readonly events: Readonly<Record<string, CalendarDate>>;
}

const after = (date: CalendarDate): CalendarDate => addDuration(date, { days: 1 });

function anchorOf(from: Anchor, known: Known): CalendarDate | null {
  if ("previous" in from) return known.last;
  return ("step" in from ? known.steps[from.step] : known.events[from.event]) ?? null;
}

/** Questions about one step that a day can be asked. */
class Rules {
  readonly #bounds: readonly { bound: Bound; anchor: CalendarDate }[];
  readonly #upper: "forward" | "back";
  readonly #last: CalendarDate | null;

  /** Steps that fall away are due up to that day: no visit of another one is before it, and none of theirs from it on. */
  readonly #first: string;
  readonly #end: string | undefined;

  constructor(step: Step, known: Known, series: Series, first = "", end?: string) {
    this.#first = first;
    this.#end = end;
    this.#bounds = step.bounds.flatMap((bound) => {
      const anchor = anchorOf(bound.from, known);
      return anchor === null ? [] : [{ bound, anchor }];
    });
    this.#upper = series.rounding === "forward" ? "forward" : "back";
    this.#last = known.last;
  }

  #some(
    day: CalendarDate,
    length: (bound: Bound) => Duration | undefined,
    rounding: "forward" | "back",
    isBefore: boolean,
  ) {
    return this.#bounds.some(({ bound, anchor }) => {
      const duration = length(bound);
      if (duration === undefined) return false;
      const limit = addDuration(anchor, duration, rounding);
      return isBefore ? day < limit : day >= limit;
    });
  }

  get hasLower() {
    return this.#bounds.some(({ bound }) => bound.minimum !== undefined || bound.hardMinimum !== undefined);
  }
  isTooEarly(day: CalendarDate) {
    return this.#some(day, ({ hardMinimum, minimum }) => hardMinimum ?? minimum, "forward", true);
  }
  isBeforeMinimum(day: CalendarDate) {
    return (
      this.isTooEarly(day) || this.#some(day, ({ hardMinimum, minimum }) => minimum ?? hardMinimum, "forward", true)
    );
  }
  isPossible(day: CalendarDate) {
    return !this.isBeforeMinimum(day) && (this.#last === null || day >= this.#last) && day >= this.#first;
  }
  isBest(day: CalendarDate) {
    return this.isPossible(day) && !this.#some(day, ({ recommended }) => recommended, "forward", true);
  }
  isAfterBest(day: CalendarDate) {
    const after = this.#bounds.map(({ bound: { recommendedUntil }, anchor }) =>
      recommendedUntil === undefined ? null : addDuration(anchor, recommendedUntil, this.#upper),
    );
    const ends = after.filter((end) => end !== null).sort();
    return ends[0] === undefined || day > ends[0];
  }
  isOverdue(day: CalendarDate) {
    return this.#some(day, ({ overdue }) => overdue, this.#upper, false);
  }
  isLapsed(day: CalendarDate) {
    const hasEnded = this.#end !== undefined && day >= this.#end;
    return hasEnded || this.#some(day, ({ lapses }) => lapses, this.#upper, false);
  }
}

function firstDay(from: CalendarDate, is: (day: CalendarDate) => boolean, days = 700): CalendarDate | null {
  for (let day = from, count = 0; count < days; day = after(day), count++) if (is(day)) return day;
  return null;
}

/** A day before everything in a test. */
const DAWN = "2027-11-01" as CalendarDate;

/** The window day by day; `start` is the first day that is looked at. */
function windowFrom(rules: Rules, start: CalendarDate) {
  const lapsesOn = firstDay(DAWN, (day) => rules.isLapsed(day));
  const earliest = firstDay(start, (day) => rules.isPossible(day)) ?? start;
  const clip = (day: CalendarDate): CalendarDate =>
    lapsesOn === null || day < lapsesOn ? day : addDuration(lapsesOn, { days: -1 });
  const best = firstDay(earliest, (day) => rules.isBest(day)) ?? earliest;
  let last = best;
  while (!rules.isAfterBest(after(last))) last = after(last);
  const overdue = firstDay(DAWN, (day) => rules.isOverdue(day));
  let overdueFrom = overdue === null || overdue > clip(last) ? overdue : after(clip(last));
  if (overdueFrom !== null && lapsesOn !== null && overdueFrom >= lapsesOn) overdueFrom = null;
  return { earliest, from: clip(best), to: clip(last), overdueFrom, lapsesOn };
}

function timingOf(rules: Rules, day: CalendarDate): Timing {
  if (rules.isLapsed(day)) return "lapsed";
  if (rules.isTooEarly(day)) return "too-early";
  if (rules.isBeforeMinimum(day)) return "grace";
  if (!rules.isOverdue(day)) return "on-time";
  const { overdueFrom } = windowFrom(rules, DAWN);
  return overdueFrom !== null && day >= overdueFrom ? "late" : "on-time";
}

/** The answer, found the slow way. */
export function slowly(series: Series, record: SeriesRecord, asOf: CalendarDate): Answer {
  const known: Known = { last: null, steps: {}, events: record.events };
  const remaining = [...series.steps];
  const progress = { satisfied: false };
  const skipped = (step: Step, day: CalendarDate) => {
    const event = step.skipWhen === undefined ? undefined : record.events[step.skipWhen.event];
    return event !== undefined && event <= day;
  };
  const visits = [...record.visits]
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ on }) => {
      while (remaining[0] !== undefined && skipped(remaining[0], on)) remaining.shift();
      const step = remaining[0];
      const timing = step === undefined ? "extra" : timingOf(new Rules(step, known, series), on);
      const counts = !(
        timing === "extra" ||
        timing === "lapsed" ||
        (timing === "too-early" && series.tooEarly === "repeat")
      );
      if (step !== undefined && counts) {
        known.steps[step.id] = on;
        if (step.recurring === true) progress.satisfied = true;
        else remaining.shift();
      }
      known.last = on;
      return { on, step: step?.id ?? null, timing, counts };
    });
  let first = "";
  for (const step of remaining) {
    if (skipped(step, asOf)) continue;
    const end = step.skipWhen === undefined ? undefined : record.events[step.skipWhen.event];
    const rules = new Rules(step, known, series, first, end);
    const start = rules.hasLower ? DAWN : asOf;
    const window = windowFrom(rules, start);
    if (end !== undefined && window.earliest >= end) {
      first = end > first ? end : first;
      continue;
    }
    if (window.lapsesOn !== null && (window.earliest >= window.lapsesOn || asOf >= window.lapsesOn))
      return { visits, status: "lapsed", next: null };
    return { visits, status: progress.satisfied ? "up-to-date" : "in-progress", next: { step: step.id, ...window } };
  }
  return { visits, status: "complete", next: null };
}
