import type { Day } from "../calendar/day.js";
import { MINUTES_A_DAY } from "../calendar/timeOfDay.js";
import type { PreparedInstruction } from "./instruction/types.js";

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

const minutesAfter = (minutes: number): Moment => ({
  day: Math.floor(minutes / MINUTES_A_DAY),
  time: minutes % MINUTES_A_DAY || null,
});

/** The last day; where something else takes over in the middle of a day, that day is the other's. */
function ending(instruction: PreparedInstruction, endedAt: number, first: Day): Moment {
  const { untilMinutes, handsOver, singleDay } = instruction;
  if (singleDay) return { day: first, time: null };
  const { day, time } = minutesAfter((untilMinutes ?? 0) + endedAt);
  return time === null || handsOver ? { day: day - 1, time: null } : { day, time };
}

function spanAfter(instruction: PreparedInstruction, endedAt: number | null): Span {
  const { from, until, fromMinutes, untilMinutes, singleDay } = instruction;
  const span = { instruction, session: 0, from, fromTime: null, to: until === null ? null : until - 1, toTime: null };
  if (endedAt === null) return span;
  const isAtOnce = fromMinutes === null && from === 0;
  const begins: Moment =
    fromMinutes === null ? { day: from, time: isAtOnce ? endedAt : null } : minutesAfter(fromMinutes + endedAt);
  const timed = { ...span, from: begins.day, fromTime: begins.time };
  if (untilMinutes === null && !singleDay) return timed;
  const ends = ending(instruction, endedAt, begins.day);
  return { ...timed, to: ends.day, toTime: ends.time };
}

/**
 * The instructions of a session on day 0 from that day on.
 * @internal
 */
export const spansAfter = (instructions: readonly PreparedInstruction[], endedAt: number | null): Span[] =>
  instructions
    .map((instruction) => spanAfter(instruction, endedAt))
    .filter(({ from, to }) => to === null || to >= from);

/**
 * The preparation for a session on day 0.
 * @internal
 */
export const spansBefore = (instructions: readonly PreparedInstruction[]): Span[] =>
  instructions.map((instruction) => {
    const { from, until } = instruction;
    return { instruction, session: 0, from, fromTime: null, to: (until ?? 1) - 1, toTime: null };
  });

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
