import type { Day } from "../calendar/day.js";
import { addMonths } from "../calendar/months.js";
import { MINUTES_A_DAY } from "../calendar/timeOfDay.js";
import type { PreparedInstruction } from "./prepared.js";

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
  readonly to: Day | null;
  readonly toTime: number | null;
}

/** A point in time: a day, and the minute of it where it is not the whole day. */
interface Moment {
  readonly day: Day;
  readonly time: number | null;
}

function after(minutes: number, { from, endedAt }: Stretch): Moment {
  const total = minutes + (endedAt ?? 0);
  return { day: from + Math.floor(total / MINUTES_A_DAY), time: total % MINUTES_A_DAY || null };
}

function beginning({ from, fromMinutes }: PreparedInstruction, stretch: Stretch): Moment {
  if (stretch.endedAt === null) return { day: stretch.from + from, time: null };
  if (fromMinutes !== null) return after(fromMinutes, stretch);
  return { day: stretch.from + from, time: from === 0 ? stretch.endedAt : null };
}

/** The last day; where something else takes over in the middle of a day, that day is the other's. */
function ending(instruction: PreparedInstruction, stretch: Stretch, first: Day): Moment | null {
  const { until, untilMonths, untilMinutes, handsOver, singleDay } = instruction;
  if (singleDay) return { day: first, time: null };
  if (untilMonths !== null) return { day: addMonths(stretch.from, untilMonths, "forward") - 1, time: null };
  if (until === null) return null;
  if (untilMinutes === null || stretch.endedAt === null) return { day: stretch.from + until - 1, time: null };
  const { day, time } = after(untilMinutes, stretch);
  return time === null || handsOver ? { day: day - 1, time: null } : { day, time };
}

function spanAfter(instruction: PreparedInstruction, stretch: Stretch): Span | undefined {
  const { day: from, time: fromTime } = beginning(instruction, stretch);
  const end = ending(instruction, stretch, from);
  const span = { instruction, session: stretch.from, from, fromTime };
  if (stretch.to !== null && (end === null || end.day > stretch.to)) {
    return stretch.to < from ? undefined : { ...span, to: stretch.to, toTime: null };
  }
  if (end === null) return { ...span, to: null, toTime: null };
  return end.day < from ? undefined : { ...span, to: end.day, toTime: end.time };
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
  return instructions.flatMap((instruction): Span[] => {
    const begins = session + instruction.from;
    const to = session + (instruction.until ?? 1) - 1;
    const from = earliest !== null && begins < earliest && !instruction.singleDay ? earliest : begins;
    if (from > to || (earliest !== null && from < earliest)) return [];
    return [{ instruction, session, from, fromTime: null, to, toTime: null }];
  });
}

/** What is left of a span without the days of another. */
function without(span: Span, block: Span): Span[] {
  const isApart = (span.to !== null && block.from > span.to) || (block.to !== null && block.to < span.from);
  if (isApart) return [span];
  const left: Span[] = span.from < block.from ? [{ ...span, to: block.from - 1, toTime: null }] : [];
  if (block.to === null || (span.to !== null && block.to >= span.to)) return left;
  return [...left, { ...span, from: block.to + 1, fromTime: null }];
}

const isAvoided = ({ instruction }: Span): boolean => instruction.undated.intensity === "avoid";

const withoutAll = (span: Span, blocks: readonly Span[]): Span[] => {
  const same = blocks.filter(({ instruction }) => instruction.undated.topic === span.instruction.undated.topic);
  return same.reduce<Span[]>((left, block) => left.flatMap((piece) => without(piece, block)), [span]);
};

/**
 * Lets preparation and the aftercare of the session before live together: what is to be avoided before a session is asked
 * for by nobody, and fresh skin comes before everything else that preparation asks for.
 * @internal
 */
export function settle(before: readonly Span[], care: readonly Span[]): { before: Span[]; care: Span[] } {
  const stops = before.filter(isAvoided);
  return {
    before: before.flatMap((span) => (isAvoided(span) ? [span] : withoutAll(span, care))),
    care: care.flatMap((span) => (isAvoided(span) ? [span] : withoutAll(span, stops))),
  };
}
