import { type Day, dayOf } from "../../calendar/day.js";
import type { CalendarDate } from "../../calendar/types.js";
import type { TriageReasonCode } from "./types.js";

/**
 * When a symptom began, counted from the session it is judged by. A number that is `null` is not known, and whatever
 * depends on it is judged as the worse.
 * @internal
 */
export interface Onset {
  readonly session: Day | null;
  /** From the session to the day of the question. */
  readonly daysSince: number | null;
  /** From the session to the onset. */
  readonly daysBefore: number | null;
  readonly known: boolean;
  readonly because: readonly TriageReasonCode[];
}

/**
 * The sessions that have been by a day, first to last, each day once.
 * @internal
 */
export function sessionsUntil(sessions: readonly CalendarDate[], asOf: Day): readonly Day[] {
  const days = sessions.map(dayOf).filter((day) => day <= asOf);
  return [...new Set(days)].sort((a, b) => a - b);
}

const beforeAll = (known: boolean, because: TriageReasonCode): Onset => ({
  session: null,
  daysSince: null,
  daysBefore: null,
  known,
  because: [because],
});

/**
 * Places a symptom: by the last session before it began. Where nobody says when it began, it may have been there since the
 * first session. An onset that is still to come is a slip, and as good as none.
 * @internal
 */
export function placeOnset(onsetOn: CalendarDate | undefined, past: readonly Day[], asOf: Day): Onset {
  const told = onsetOn === undefined ? undefined : dayOf(onsetOn);
  const onset = told !== undefined && told <= asOf ? told : undefined;
  const first = past[0];
  if (first === undefined) return beforeAll(onset !== undefined, "no-session-yet");
  if (onset === undefined)
    return { session: first, daysSince: asOf - first, daysBefore: null, known: false, because: [] };
  const session = past.filter((day) => day <= onset).at(-1);
  if (session === undefined) return beforeAll(true, "began-before-any-session");
  return { session, daysSince: asOf - session, daysBefore: onset - session, known: true, because: [] };
}
