import { type Day, dayOf, textOf } from "../calendar/day.js";
import { describe, detailOf } from "../calendar/describe.js";
import { SmpError } from "../calendar/SmpError.js";
import type { ClientProfile } from "../client/types.js";
import { notesOn } from "../protocol/notes.js";
import { type PreparedAftercare, type PreparedInstruction, preparedAftercareFor } from "./prepared.js";
import type {
  AftercareOptions,
  AftercareRequest,
  AftercareTimeline,
  CareSession,
  DatedInstruction,
  DatedPhase,
} from "./types.js";

/** A session's own days: from it to the day before the next one, which starts everything anew. */
interface Stretch {
  readonly from: Day;
  readonly to: Day | null;
}

function stretchesOf(sessions: readonly CareSession[]): Stretch[] {
  const days = [...new Set(sessions.map(({ on }) => dayOf(on)))].sort((a, b) => a - b);
  if (days.length === 0) throw new SmpError("no-sessions", "A timeline needs at least one session.");
  return days.map((from, index) => {
    const next = days[index + 1];
    return { from, to: next === undefined ? null : next - 1 };
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
  if (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(endedAt)) return { on, endedAt };
  throw new SmpError("invalid-time", `Not a time of day as HH:MM: ${describe(endedAt)}.`, {
    endedAt: detailOf(endedAt),
  });
}

/** A client who reacts to antibiotic ointments is not told to ask about one. */
function concerns({ undated }: PreparedInstruction, client: ClientProfile | undefined): boolean {
  const allergic = client?.health?.antibioticOintmentAllergy;
  if (undated.instruction === "no-antibiotic-ointment") return allergic !== undefined && allergic !== null;
  if (undated.instruction === "ask-about-a-lost-scab") return allergic === undefined || allergic === null;
  return true;
}

function dateInstruction(prepared: PreparedInstruction, stretch: Stretch): DatedInstruction | undefined {
  const from = stretch.from + prepared.from;
  const last = lastDay(stretch, prepared.until);
  if (last !== null && last < from) return undefined;
  const { instruction, topic, intensity, cadence, facts, evidence, dissent } = prepared.undated;
  const to = last === null ? null : textOf(last);
  return { instruction, topic, intensity, cadence, from: textOf(from), to, facts, evidence, dissent };
}

/**
 * Lays the days around one or several sessions out: how the skin is expected to be, and what to do, limit, leave and ask.
 * A further session starts its own days anew, so that fresh skin is always treated as fresh.
 *
 * @param request - the sessions, in any order, and the client, whose allergies are heeded
 * @param options - the protocol, by default the article's
 * @returns phases without a hole and instructions with their first and last day, day 0 being the session
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
  const stretches = stretchesOf(request.sessions);
  const wanted = prepared.instructions.filter((instruction) => concerns(instruction, request.client));
  const instructions: DatedInstruction[] = [];
  for (const stretch of stretches) {
    for (const instruction of wanted) {
      const dated = dateInstruction(instruction, stretch);
      if (dated !== undefined) instructions.push(dated);
    }
  }
  return {
    resultType: "aftercare-timeline",
    ruleSet: prepared.ruleSet,
    notes: notesOn(prepared.notes, stretches.at(-1)?.from ?? 0),
    sessions: request.sessions.map(sessionOf).sort((a, b) => dayOf(a.on) - dayOf(b.on)),
    phases: phasesOf(stretches, prepared),
    instructions,
  };
}
