import type { CalendarDate } from "../../calendar/types.js";
import type { CareInstructionId } from "../../knowledge/careInstructions.js";

/** Hours in which nobody wants to be reminded, `HH:MM` each; they may run over midnight. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** When reminders are wanted. */
export interface ReminderOptions {
  /** No reminder before this day. */
  readonly from?: CalendarDate | undefined;
  /** No reminder after this day. */
  readonly until?: CalendarDate | undefined;
  /** For what sources give no time for, `HH:MM`; `09:00` when left out. */
  readonly morning?: string | undefined;
  /** For what is done in the evening, `HH:MM`; `19:00` when left out. */
  readonly evening?: string | undefined;
  /** From 21:00 to 08:00 when left out. */
  readonly quietHours?: QuietHours | undefined;
  /** Also what gives away an answer about health, such as an allergy; left out otherwise. */
  readonly withHealth?: boolean | undefined;
}

/** One reminder of what comes at the same time, by the client's own clock: it has no zone. */
export interface Reminder {
  /** Something begins, or something that was to be avoided is over. */
  readonly kind: "begins" | "over";
  /** In the order in which a day is gone through. */
  readonly instructions: readonly CareInstructionId[];
  readonly on: CalendarDate;
  /** `HH:MM`. */
  readonly at: string;
  /** The last day on which it comes again, daily at the same time; `null` for life. Absent where it comes once. */
  readonly dailyUntil?: CalendarDate | null;
}
