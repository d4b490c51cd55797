import type { Day } from "../calendar/day.js";
import { MINUTES_A_DAY } from "../calendar/timeOfDay.js";
import type { PreparedInstruction } from "./instruction/types.js";
import { type Span, type Stretch, settle, spansAfter, spansBefore } from "./spans.js";

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
  readonly spans: readonly Span[];
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

/**
 * The spans around sessions, session by session, preparation first.
 * @internal
 */
export function spansAround(stretches: readonly Stretch[], { preparation, instructions }: Instructions): Span[] {
  const spans: Span[] = [];
  let previous: Span[] = [];
  let earliest: Day | null = null;
  for (const stretch of stretches) {
    const ahead = settle(spansBefore(preparation, stretch.from, earliest), previous);
    const onTheDay = settle(ahead.before, spansAfter(instructions, stretch));
    spans.push(...ahead.care, ...onTheDay.before);
    previous = onTheDay.care;
    earliest = stretch.from + 1;
  }
  return joined([...spans, ...previous]);
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

/**
 * Lays out one session with every end that makes a difference.
 * @internal
 */
export function layoutsOf(all: Instructions): Layouts {
  const layout = (endedAt: number | null): Layout => ({
    endedAt,
    spans: spansAround([{ from: 0, to: null, endedAt }], all),
  });
  return [layout(null), ...turningEnds(all.instructions).map(layout)];
}

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
