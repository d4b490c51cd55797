import type { Day } from "../calendar/day.js";
import { MINUTES_A_DAY } from "../calendar/timeOfDay.js";
import type { PreparedInstruction } from "./instruction/types.js";
import { placedAfter, placedBefore, type Stretch } from "./placed.js";
import { type Span, settle, spansAfter, spansBefore } from "./spans.js";

/**
 * The instructions of a protocol, each list in the order in which a day is gone through.
 * @internal
 */
export interface Instructions {
  readonly preparation: readonly PreparedInstruction[];
  readonly instructions: readonly PreparedInstruction[];
}

/**
 * The spans around one session on day 0. They are the same, but for their times, for every end of the session from
 * `endedAt` until that of the next layout.
 * @internal
 */
export interface Layout {
  /** A minute of the day; `null` where the end is not known. */
  readonly endedAt: number | null;
  readonly before: readonly Span[];
  readonly care: readonly Span[];
  /** Both together, where there is no further session. */
  readonly alone: readonly Span[];
}

/** What goes on for life and is not interrupted by a session stands once. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  const latest = new Map<PreparedInstruction, number>();
  for (const span of spans) {
    if (span.instruction.lasting) {
      const index = latest.get(span.instruction);
      const before = index === undefined ? undefined : all[index];
      if (index !== undefined && before?.to === span.from - 1) {
        all[index] = { ...before, to: span.to, toTime: span.toTime };
        continue;
      }
      latest.set(span.instruction, all.length);
    }
    all.push(span);
  }
  return all;
}

/** The ends of a session from which on what is counted in minutes falls on other days than from the one before. */
function turningEnds(instructions: readonly PreparedInstruction[]): readonly number[] {
  const counts = instructions.flatMap(({ fromMinutes, untilMinutes }) => [fromMinutes ?? 0, untilMinutes ?? 0]);
  const midnights = counts.map((minutes) => (MINUTES_A_DAY - (minutes % MINUTES_A_DAY)) % MINUTES_A_DAY);
  // What falls on midnight itself is a whole day and has no time.
  const ends = new Set([0, ...midnights.flatMap((end) => [end, end + 1])]);
  return [...ends].filter((end) => end < MINUTES_A_DAY).sort((a, b) => a - b);
}

/**
 * The layouts of one session: first without its end, then by its end, in order.
 * @internal
 */
export type Layouts = readonly [Layout, ...Layout[]];

function layoutOf({ preparation, instructions }: Instructions, endedAt: number | null): Layout {
  const { before, care } = settle(spansBefore(preparation), spansAfter(instructions, endedAt));
  const alone = [...before, ...care.filter(({ instruction }) => !instruction.betweenSessions)];
  return { endedAt, before, care, alone };
}

/**
 * Lays out one session with every end that makes a difference.
 * @internal
 */
export const layoutsOf = (all: Instructions): Layouts => [
  layoutOf(all, null),
  ...turningEnds(all.instructions).map((endedAt) => layoutOf(all, endedAt)),
];

/**
 * The layout of a session by its end.
 * @internal
 */
export function layoutFor(layouts: Layouts, endedAt: number | null): Layout {
  let [found] = layouts;
  if (endedAt === null) return found;
  for (const layout of layouts) if (layout.endedAt !== null && layout.endedAt <= endedAt) found = layout;
  return found;
}

/**
 * How many minutes later than its layout a session ended.
 * @internal
 */
export const minutesLater = (endedAt: number | null, layout: Layout): number => (endedAt ?? 0) - (layout.endedAt ?? 0);

/**
 * The spans around sessions, session by session, preparation first.
 * @internal
 */
export function spansAround(stretches: readonly Stretch[], layouts: Layouts): Span[] {
  const spans: Span[] = [];
  let previous: Span[] = [];
  let earliest: Day | null = null;
  for (const stretch of stretches) {
    const layout = layoutFor(layouts, stretch.endedAt);
    const { before, care } = settle(placedBefore(layout.before, stretch.from, earliest), previous);
    spans.push(...care, ...before);
    previous = placedAfter(layout.care, stretch, minutesLater(stretch.endedAt, layout));
    earliest = stretch.from + 1;
  }
  spans.push(...previous);
  return joined(spans);
}
