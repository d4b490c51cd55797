import { type Day, dayOf, textOf } from "../calendar/day.js";
import { describe, detailOf } from "../calendar/describe.js";
import { SmpError } from "../calendar/SmpError.js";
import { minutesOf, timeOf } from "../calendar/timeOfDay.js";
import type { ClientProfile } from "../client/types.js";
import { notesOn } from "../protocol/notes.js";
import { type PreparedAftercare, type PreparedInstruction, preparedAftercareFor } from "./prepared.js";
import { type Span, type Stretch, settle, spansAfter, spansBefore } from "./spans.js";
import type {
  AftercareOptions,
  AftercareRequest,
  AftercareTimeline,
  CareSession,
  DatedInstruction,
  DatedPhase,
} from "./types.js";

function stretchesOf(sessions: readonly CareSession[]): Stretch[] {
  const ends = new Map<Day, number | null>();
  for (const { on, endedAt } of sessions) {
    const day = dayOf(on);
    const end = minutesOf(endedAt) ?? null;
    const known = ends.get(day) ?? null;
    // Of several sittings on a day the last sets the clock.
    ends.set(day, end === null || (known !== null && known > end) ? known : end);
  }
  const days = [...ends.keys()].sort((a, b) => a - b);
  if (days.length === 0) throw new SmpError("no-sessions", "A timeline needs at least one session.");
  return days.map((from, index) => {
    const next = days[index + 1];
    return { from, to: next === undefined ? null : next - 1, endedAt: ends.get(from) ?? null };
  });
}

/** The last day of what ends before day `until` of the stretch. */
function lastDay({ from, to }: Stretch, until: number | null): Day | null {
  if (until === null) return to;
  const last = from + until - 1;
  return to === null || last < to ? last : to;
}

function phasesOf(stretches: readonly Stretch[], prepared: PreparedAftercare): DatedPhase[] {
  const first = stretches[0]?.from ?? 0;
  const dated: DatedPhase[] = [{ phase: "preparation", from: null, to: textOf(first - 1) }];
  for (const stretch of stretches) {
    let start = stretch.from;
    for (const { phase, until } of prepared.phases) {
      const last = lastDay(stretch, until);
      if (last !== null && last < start) continue;
      dated.push({ phase, from: textOf(start), to: last === null ? null : textOf(last) });
      if (last === null) break;
      start = last + 1;
    }
  }
  return dated;
}

function sessionOf({ on, endedAt }: CareSession): CareSession {
  if (endedAt === undefined) return { on };
  if (minutesOf(endedAt) !== undefined) return { on, endedAt };
  throw new SmpError("invalid-time", `Not a time of day as HH:MM: ${describe(endedAt)}.`, {
    endedAt: detailOf(endedAt),
  });
}

/**
 * A client who reacts to antibiotic ointments is not told to ask about one, and one who uses no minoxidil on the skin is not
 * told to ask about that.
 */
function concerns({ undated }: PreparedInstruction, client: ClientProfile | undefined): boolean {
  const { antibioticOintmentAllergy: allergic, minoxidil } = client?.health ?? {};
  if (undated.instruction === "no-antibiotic-ointment") return allergic !== undefined && allergic !== null;
  if (undated.instruction === "ask-about-a-lost-scab") return allergic === undefined || allergic === null;
  return undated.topic !== "minoxidil" || (minoxidil !== null && minoxidil?.route !== "oral");
}

const timeText = (minutes: number | null): string | null => (minutes === null ? null : timeOf(minutes));

function dateInstruction({ instruction, session, from, fromTime, to, toTime }: Span): DatedInstruction {
  const { undated } = instruction;
  return {
    instruction: undated.instruction,
    topic: undated.topic,
    intensity: undated.intensity,
    cadence: undated.cadence,
    partOfDay: undated.partOfDay,
    session: textOf(session),
    from: textOf(from),
    fromTime: timeText(fromTime),
    to: to === null ? null : textOf(to),
    toTime: timeText(toTime),
    untilCondition: undated.untilCondition,
    facts: undated.facts,
    evidence: undated.evidence,
    dissent: undated.dissent,
  };
}

/** What goes on for life and is not interrupted by a session stands once. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  const latest = new Map<PreparedInstruction, number>();
  for (const span of spans) {
    const index = latest.get(span.instruction);
    const before = index === undefined ? undefined : all[index];
    if (index !== undefined && before?.to === span.from - 1) {
      all[index] = { ...before, to: span.to, toTime: span.toTime };
      continue;
    }
    if (span.instruction.lasting) latest.set(span.instruction, all.length);
    all.push(span);
  }
  return all;
}

function spansOf(
  stretches: readonly Stretch[],
  prepared: PreparedAftercare,
  client: ClientProfile | undefined,
): Span[] {
  const preparation = prepared.preparation.filter((instruction) => concerns(instruction, client));
  const instructions = prepared.instructions.filter((instruction) => concerns(instruction, client));
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
  return [...spans, ...previous];
}

/**
 * Lays the days around one or several sessions out: how the skin is expected to be, and what to do, limit, leave and ask,
 * from the first day of preparation to the end of life. A further session starts the days of fresh skin anew; what goes on
 * for life is interrupted where fresh skin needs something else, and does not start anew. Where the end of a session is
 * known, what sources count in hours begins and ends at an hour.
 *
 * @param request - the sessions, in any order, with the time at which each ended as `HH:MM` where it is known; and the client,
 *   whose allergies are heeded
 * @param options - the protocol, by default the article's
 * @returns phases without a hole; instructions with their first and last day, day 0 being the session; and what sources say
 *   on each topic
 * @throws SmpError `no-sessions` without any session, `invalid-date` for a session that is on no real date,
 *   `invalid-time`, `date-out-of-range` for days outside the years 0001 to 9999
 *
 * @example
 * ```ts
 * import { aftercareTimeline, calendarDate } from "scalp-micropigmentation";
 *
 * const timeline = aftercareTimeline({ sessions: [{ on: calendarDate("2026-03-02") }] });
 * const sun = timeline.instructions.find(({ instruction }) => instruction === "no-sunbathing");
 * [sun?.from, sun?.to]; // => ["2026-03-02", "2026-03-15"]
 * ```
 */
export function aftercareTimeline(request: AftercareRequest, options: AftercareOptions = {}): AftercareTimeline {
  const prepared = preparedAftercareFor(options.protocol);
  const sessions = request.sessions.map(sessionOf);
  const stretches = stretchesOf(sessions);
  return {
    resultType: "aftercare-timeline",
    ruleSet: prepared.ruleSet,
    notes: notesOn(prepared.notes, stretches.at(-1)?.from ?? 0),
    sessions: sessions.sort((a, b) => dayOf(a.on) - dayOf(b.on)),
    phases: phasesOf(stretches, prepared),
    instructions: joined(spansOf(stretches, prepared, request.client)).map(dateInstruction),
    topics: prepared.topics,
  };
}
