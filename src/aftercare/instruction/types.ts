import type { DatedInstruction } from "../types.js";

/**
 * Who reacts to antibiotic ointments is not told to ask about one, and who uses no minoxidil on the skin is not told to ask
 * about that; what nobody has asked is taken as no reaction, and as minoxidil.
 * @internal
 */
export type ClientTrait = "reacts-to-antibiotic-ointment" | "tolerates-antibiotic-ointment" | "uses-topical-minoxidil";

/**
 * An instruction counted in days from a session; `until` is the first day on which it no longer holds.
 * @internal
 */
export interface PreparedInstruction {
  readonly from: number;
  readonly until: number | null;
  /** Instead of `until`: whole months, counted from the date of the session. */
  readonly untilMonths: number | null;
  /** The same in minutes from the end of the session, where sources count in hours. */
  readonly fromMinutes: number | null;
  readonly untilMinutes: number | null;
  /** Another on the same topic takes over where this one ends. */
  readonly handsOver: boolean;
  /** It is for its first day alone. */
  readonly singleDay: boolean;
  readonly lasting: boolean;
  readonly betweenSessions: boolean;
  /** Something is said on its topic both before a session and after one. */
  readonly isContested: boolean;
  /** Whom it is for; `null` for everybody. */
  readonly onlyFor: ClientTrait | null;
  readonly undated: Omit<DatedInstruction, "session" | "from" | "fromTime" | "to" | "toTime">;
}
