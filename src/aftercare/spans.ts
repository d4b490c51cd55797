import type { Day } from "../calendar/day.js";
import { addMonths } from "../calendar/months.js";
import { MINUTES_A_DAY } from "../calendar/timeOfDay.js";
import type { PreparedInstruction } from "./instruction/types.js";

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
 * An instruction on some days; times are minutes of the first and the last of them.
 * @internal
 */
export interface Span {
  readonly instruction: PreparedInstruction;
  readonly session: Day;
  readonly from: Day;
  readonly fromTime: number | null;
  /** `null` for life, or for months where the instruction counts in them and no session follows. */
  readonly to: Day | null;
  readonly toTime: number | null;
}

/** A day, and the minute of it where it is not the whole day. */
interface Moment {
  readonly day: Day;
  readonly time: number | null;
}

function minutesAfter(session: Day, minutes: number): Moment {
  return { day: session + Math.floor(minutes / MINUTES_A_DAY), time: minutes % MINUTES_A_DAY || null };
}

/**
 * The last day of what goes on for months from a session.
 * @internal
 */
export const lastOfMonths = (session: Day, months: number): Day => addMonths(session, months, "forward") - 1;

/** The last day of what does not end at an hour. Months that no session can cut are left to be counted on the calendar. */
function lastDay({ until, untilMonths }: PreparedInstruction, { from: session, to }: Stretch): Day | null {
  if (until !== null) return session + until - 1;
  return untilMonths === null || to === null ? null : lastOfMonths(session, untilMonths);
}

/** The last day; where something else takes over in the middle of a day, that day is the other's. */
function ending(instruction: PreparedInstruction, session: Day, endedAt: number, first: Day): Moment {
  const { untilMinutes, handsOver, singleDay } = instruction;
  if (singleDay) return { day: first, time: null };
  const { day, time } = minutesAfter(session, (untilMinutes ?? 0) + endedAt);
  return time === null || handsOver ? { day: day - 1, time: null } : { day, time };
}

/** The span as far as the next session leaves it. */
function cutSpan(
  instruction: PreparedInstruction,
  stretch: Stretch,
  from: Day,
  fromTime: number | null,
  last: Day | null,
  lastTime: number | null,
): Span | undefined {
  const isCut = stretch.to !== null && (last === null || last > stretch.to);
  const to = isCut ? stretch.to : last;
  if (to !== null && to < from) return undefined;
  return { instruction, session: stretch.from, from, fromTime, to, toTime: isCut ? null : lastTime };
}

function spanAfter(instruction: PreparedInstruction, stretch: Stretch): Span | undefined {
  const { from: session, endedAt } = stretch;
  const { from, fromMinutes, untilMinutes, singleDay } = instruction;
  const last = lastDay(instruction, stretch);
  if (endedAt === null) return cutSpan(instruction, stretch, session + from, null, last, null);
  const isAtOnce = fromMinutes === null && from === 0;
  const begins: Moment =
    fromMinutes === null
      ? { day: session + from, time: isAtOnce ? endedAt : null }
      : minutesAfter(session, fromMinutes + endedAt);
  if (untilMinutes === null && !singleDay) return cutSpan(instruction, stretch, begins.day, begins.time, last, null);
  const ends = ending(instruction, session, endedAt, begins.day);
  return cutSpan(instruction, stretch, begins.day, begins.time, ends.day, ends.time);
}

/**
 * The instructions of a session on its own days.
 * @internal
 */
export function spansAfter(instructions: readonly PreparedInstruction[], stretch: Stretch): Span[] {
  const spans: Span[] = [];
  for (const instruction of instructions) {
    if (instruction.betweenSessions && stretch.to === null) continue;
    const span = spanAfter(instruction, stretch);
    if (span !== undefined) spans.push(span);
  }
  return spans;
}

/**
 * The preparation for a session; it never reaches back past the session before.
 * @internal
 */
export function spansBefore(instructions: readonly PreparedInstruction[], session: Day, earliest: Day | null): Span[] {
  const spans: Span[] = [];
  for (const instruction of instructions) {
    const begins = session + instruction.from;
    const to = session + (instruction.until ?? 1) - 1;
    const from = earliest !== null && begins < earliest && !instruction.singleDay ? earliest : begins;
    if (from > to || (earliest !== null && from < earliest)) continue;
    spans.push({ instruction, session, from, fromTime: null, to, toTime: null });
  }
  return spans;
}

const areApart = (a: Span, b: Span): boolean => (a.to !== null && b.from > a.to) || (b.to !== null && b.to < a.from);

/** What is left of a span without the days of another. */
function without(span: Span, block: Span): Span[] {
  if (areApart(span, block)) return [span];
  const left: Span[] = span.from < block.from ? [{ ...span, to: block.from - 1, toTime: null }] : [];
  if (block.to === null || (span.to !== null && block.to >= span.to)) return left;
  return [...left, { ...span, from: block.to + 1, fromTime: null }];
}

const isAvoided = ({ instruction }: Span): boolean => instruction.undated.intensity === "avoid";

const standsInTheWay = (span: Span, block: Span): boolean =>
  block.instruction.undated.topic === span.instruction.undated.topic && !areApart(span, block);

function withoutAll(span: Span, blocks: readonly Span[]): readonly Span[] {
  let left = [span];
  for (const block of blocks) {
    if (standsInTheWay(span, block)) left = left.flatMap((piece) => without(piece, block));
  }
  return left;
}

/** What gives way without those that stand in its way. */
function giveWay(spans: Span[], blocks: readonly Span[]): Span[] {
  const gives = (span: Span): boolean =>
    span.instruction.isContested && !isAvoided(span) && blocks.some((block) => standsInTheWay(span, block));
  // Mostly nothing has to: the list then is the answer.
  const first = blocks.length === 0 ? -1 : spans.findIndex(gives);
  if (first < 0) return spans;
  const left = spans.slice(0, first);
  for (const span of spans.slice(first)) {
    if (gives(span)) left.push(...withoutAll(span, blocks));
    else left.push(span);
  }
  return left;
}

/**
 * Lets preparation and the aftercare of the session before live together: what is to be avoided before a session is asked
 * for by nobody, and fresh skin comes before everything else that preparation asks for.
 * @internal
 */
export function settle(before: Span[], care: Span[]): { before: Span[]; care: Span[] } {
  if (before.length === 0 || care.length === 0) return { before, care };
  const contested = care.filter(({ instruction }) => instruction.isContested);
  const stops = before.filter((span) => span.instruction.isContested && isAvoided(span));
  return { before: giveWay(before, contested), care: giveWay(care, stops) };
}
