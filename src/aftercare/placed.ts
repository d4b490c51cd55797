import type { Day } from "../calendar/day.js";
import { addMonths } from "../calendar/months.js";
import type { Span } from "./spans.js";

/**
 * A session's own days: from it to the day before the next one, which starts everything anew.
 * @internal
 */
export interface Stretch {
  readonly from: Day;
  readonly to: Day | null;
  /** The minute of the day at which the session ended, where it is known. */
  readonly endedAt: number | null;
}

/**
 * The last day of what goes on for months from a session.
 * @internal
 */
export const lastOfMonths = (session: Day, months: number): Day => addMonths(session, months, "forward") - 1;

/**
 * The preparation of a session on day 0, moved to the session; it never reaches back past the session before.
 * @internal
 */
export function placedBefore(spans: readonly Span[], session: Day, earliest: Day | null): Span[] {
  const placed: Span[] = [];
  for (const { instruction, from: begins, to: ends } of spans) {
    const to = session + (ends ?? 0);
    let from = session + begins;
    if (earliest !== null && from < earliest) {
      if (instruction.singleDay) continue;
      from = earliest;
    }
    if (from <= to) placed.push({ instruction, session, from, fromTime: null, to, toTime: null });
  }
  return placed;
}

/** The last day on the calendar. Months that no session can cut are left to be counted when they are dated. */
function lastDay({ instruction, to }: Span, stretch: Stretch): Day | null {
  if (to !== null) return stretch.from + to;
  const { untilMonths } = instruction;
  return untilMonths === null || stretch.to === null ? null : lastOfMonths(stretch.from, untilMonths);
}

/**
 * What a session on day 0 asks for, moved to the session and `later` minutes, as far as the next session leaves it.
 * @internal
 */
export function placedAfter(spans: readonly Span[], stretch: Stretch, later: number): Span[] {
  const { from: session, to: end } = stretch;
  const placed: Span[] = [];
  for (const span of spans) {
    const { instruction, fromTime, toTime } = span;
    if (instruction.betweenSessions && end === null) continue;
    const from = session + span.from;
    const last = lastDay(span, stretch);
    const isCut = end !== null && (last === null || last > end);
    if (isCut && end < from) continue;
    placed.push({
      instruction,
      session,
      from,
      fromTime: fromTime === null ? null : fromTime + later,
      to: isCut ? end : last,
      toTime: isCut || toTime === null ? null : toTime + later,
    });
  }
  return placed;
}
