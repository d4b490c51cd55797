import { type Day, dayOf, textOf } from "../calendar/day.js";
import { describe, detailOf } from "../calendar/describe.js";
import { SmpError } from "../calendar/SmpError.js";
import { minutesOf, timeOf } from "../calendar/timeOfDay.js";
import type { ClientProfile } from "../client/types.js";
import { notesOn } from "../protocol/notes.js";
import type { PreparedInstruction } from "./instruction/types.js";
import { layoutFor, minutesLater, spansAround } from "./layout.js";
import { lastOfMonths, type Stretch } from "./placed.js";
import { type PreparedAftercare, preparedAftercareFor } from "./prepared.js";
import type { Span } from "./spans.js";
import type {
  AftercareOptions,
  AftercareRequest,
  AftercareTimeline,
  CareSession,
  DatedInstruction,
  DatedPhase,
} from "./types.js";

/** Each session's own days; of several sittings on a day the last sets the clock. */
function stretchesOf(inOrder: readonly CareSession[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let next: Day | null = null;
  for (const { on, endedAt } of [...inOrder].reverse()) {
    const from = dayOf(on);
    if (from === next) continue;
    stretches.push({ from, to: next === null ? null : next - 1, endedAt: minutesOf(endedAt) ?? null });
    next = from;
  }
  if (next === null) throw new SmpError("no-sessions", "A timeline needs at least one session.");
  return stretches.reverse();
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

/** By day, and on one day by its end. */
const inTime = (a: CareSession, b: CareSession): number =>
  dayOf(a.on) - dayOf(b.on) || (minutesOf(a.endedAt) ?? -1) - (minutesOf(b.endedAt) ?? -1);

function concerns({ onlyFor }: PreparedInstruction, client: ClientProfile | undefined): boolean {
  if (onlyFor === null) return true;
  const { antibioticOintmentAllergy: allergic, minoxidil } = client?.health ?? {};
  const reacts = allergic !== undefined && allergic !== null;
  if (onlyFor === "uses-topical-minoxidil") return minoxidil !== null && minoxidil?.route !== "oral";
  return reacts === (onlyFor === "reacts-to-antibiotic-ointment");
}

const timeText = (minutes: number | null, later: number): string | null =>
  minutes === null ? null : timeOf(minutes + later);

/** Spans count from a day, and from an hour; what goes on for months, with nothing to cut it, counts on the calendar. */
function dateSpan(span: Span, day: Day, later: number): DatedInstruction {
  const { instruction, from, fromTime, to, toTime } = span;
  const { undated, untilMonths } = instruction;
  const session = day + span.session;
  const last = to === null ? (untilMonths === null ? null : lastOfMonths(session, untilMonths)) : day + to;
  return {
    instruction: undated.instruction,
    topic: undated.topic,
    intensity: undated.intensity,
    cadence: undated.cadence,
    partOfDay: undated.partOfDay,
    session: textOf(session),
    from: textOf(day + from),
    fromTime: timeText(fromTime, later),
    to: last === null ? null : textOf(last),
    toTime: timeText(toTime, later),
    untilCondition: undated.untilCondition,
    facts: undated.facts,
    evidence: undated.evidence,
    dissent: undated.dissent,
  };
}

function instructionsOf(
  stretches: readonly Stretch[],
  prepared: PreparedAftercare,
  client: ClientProfile | undefined,
): readonly DatedInstruction[] {
  const [{ from, endedAt }, ...more] = stretches as readonly [Stretch, ...Stretch[]];
  const isAlone = more.length === 0;
  const layout = layoutFor(prepared.layouts, endedAt);
  const spans = isAlone ? layout.alone : spansAround(stretches, prepared.layouts);
  const day = isAlone ? from : 0;
  const later = isAlone ? minutesLater(endedAt, layout) : 0;
  const dated: DatedInstruction[] = [];
  for (const span of spans) if (concerns(span.instruction, client)) dated.push(dateSpan(span, day, later));
  return dated;
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
  const sessions = request.sessions.map(sessionOf).sort(inTime);
  const stretches = stretchesOf(sessions);
  return {
    resultType: "aftercare-timeline",
    ruleSet: prepared.ruleSet,
    notes: notesOn(prepared.notes, stretches.at(-1)?.from ?? 0),
    sessions,
    phases: phasesOf(stretches, prepared),
    instructions: instructionsOf(stretches, prepared, request.client),
    topics: prepared.topics,
  };
}
