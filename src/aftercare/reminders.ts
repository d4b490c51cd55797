import { dayOf, textOf } from "../calendar/day.js";
import { MINUTES_A_DAY, timeOf } from "../calendar/timeOfDay.js";
import type { CareInstructionRow } from "../knowledge/careInstructions/row.js";
import { type CareInstructionId, careInstructions } from "../knowledge/careInstructions.js";
import { holdsOn } from "./holdsOn.js";
import type { Reminder, ReminderOptions } from "./reminding/types.js";
import {
  afterQuiet,
  dayIn,
  type Moment,
  minuteIn,
  momentOf,
  outOfQuiet,
  readTime,
  type Wishes,
  wishesOf,
} from "./reminding/wishes.js";
import type { AftercareTimeline, DatedInstruction } from "./types.js";

const firstMomentOf = ({ from, fromTime }: DatedInstruction): Moment =>
  momentOf(dayOf(from), fromTime === null ? 0 : readTime(fromTime));

const lastMomentOf = ({ to, toTime }: DatedInstruction): Moment =>
  to === null ? Infinity : momentOf(dayOf(to), toTime === null ? MINUTES_A_DAY - 1 : readTime(toTime));

const isDaily = ({ intensity, cadence }: DatedInstruction): boolean =>
  intensity === "do" && (cadence === "daily" || cadence === "times-a-day" || cadence === "when-outside");

/** The figure of something done several times a day is the first that it rests on. */
function timesADay({ cadence, facts }: DatedInstruction): number {
  const count = cadence === "times-a-day" ? Object.values(facts)[0] : 1;
  return typeof count === "number" && count >= 1 ? Math.floor(count) : 1;
}

/** Minutes of a day, spread from the morning to the evening where there are several. */
function minutesFor(instruction: DatedInstruction, { morning, evening }: Wishes): readonly number[] {
  const count = timesADay(instruction);
  if (count === 1) return [instruction.partOfDay === "evening" ? evening : morning];
  return Array.from({ length: count }, (_, index) => morning + Math.floor(((evening - morning) * index) / (count - 1)));
}

/** A reminder of one instruction, in minutes. */
interface Call extends Pick<Reminder, "kind" | "dailyUntil"> {
  readonly instruction: CareInstructionId;
  readonly moment: Moment;
}

const isWanted = (moment: Moment, { first, last }: Wishes): boolean => first <= dayIn(moment) && dayIn(moment) <= last;

/** What begins is said once; what is done every day, every day. What begins in the middle of a day is not said before. */
function beginnings(dated: DatedInstruction, minute: number, wishes: Wishes): Call[] {
  const { instruction, from, fromTime, to } = dated;
  const begins = dayOf(from);
  const daily = isDaily(dated);
  const start = daily ? Math.max(begins, wishes.first) : begins;
  const opens = start > begins ? momentOf(start, 0) : firstMomentOf(dated);
  const last = lastMomentOf(dated);
  if (opens > last) return [];
  const moment = outOfQuiet(Math.max(momentOf(start, minute), opens), last, wishes.quiet);
  if (!isWanted(moment, wishes) || (fromTime !== null && moment < opens)) return [];
  const once: Call = { kind: "begins", instruction, moment };
  const until = Math.min(to === null ? Infinity : dayOf(to), wishes.last);
  if (!daily || dayIn(moment) >= until) return [once];
  const dailyUntil = until === Infinity ? null : textOf(until);
  const usual = minuteIn(afterQuiet(minute, wishes.quiet));
  if (usual === minuteIn(moment)) return [{ ...once, dailyUntil }];
  return [once, { ...once, moment: momentOf(dayIn(moment) + 1, usual), dailyUntil }];
}

/** What was to be avoided and is over, unless the same goes on for another reason, or what takes over is said anyway. */
function endings({ instructions }: AftercareTimeline, dated: DatedInstruction, wishes: Wishes): Call[] {
  const { instruction, topic, intensity, to, toTime } = dated;
  if (intensity !== "avoid" || to === null) return [];
  const over = toTime === null ? momentOf(dayOf(to) + 1, wishes.morning) : momentOf(dayOf(to), readTime(toTime));
  const moment = afterQuiet(over, wishes.quiet);
  if (!isWanted(moment, wishes)) return [];
  const on = textOf(dayIn(moment));
  const goesOn = instructions.some(
    (other) =>
      other !== dated &&
      other.topic === topic &&
      holdsOn(other, on) &&
      (other.intensity === "avoid" || other.from === on),
  );
  return goesOn ? [] : [{ kind: "over", instruction, moment }];
}

const revealsHealth = ({ instruction }: DatedInstruction): boolean => {
  const row: CareInstructionRow = careInstructions[instruction];
  return row.revealsHealth === true;
};

/** What comes at the same time in the same way is one reminder. */
function gathered(calls: readonly Call[]): Reminder[] {
  const groups = new Map<string, Call[]>();
  for (const call of [...calls].sort((a, b) => a.moment - b.moment)) {
    const key = `${String(call.moment)} ${call.kind} ${String(call.dailyUntil)}`;
    groups.set(key, [...(groups.get(key) ?? []), call]);
  }
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ kind, moment, dailyUntil }) => ({
      kind,
      instructions: group.map(({ instruction }) => instruction),
      on: textOf(dayIn(moment)),
      at: timeOf(minuteIn(moment)),
      ...(dailyUntil === undefined ? {} : { dailyUntil }),
    })),
  );
}

/**
 * Makes reminders of a timeline, for a calendar: what begins, what is done every day, and what is allowed again. Times are
 * those of the client's own clock, without a zone; none lies in the quiet hours.
 *
 * @param timeline - what {@link aftercareTimeline} gave, or the same read back from JSON
 * @param options - first and last day, the usual times as `HH:MM`, the quiet hours (none where both ends are the same), and
 *   whether what gives away an answer about health may be among them
 * @returns the reminders in the order of time, one for what comes at the same time; what comes every day stands once, with its
 *   last day
 * @throws SmpError `invalid-time`, `invalid-date`, `invalid-range` where the last day comes before the first
 *
 * @example
 * ```ts
 * import { aftercareTimeline, calendarDate, reminders } from "scalp-micropigmentation";
 *
 * const timeline = aftercareTimeline({ sessions: [{ on: calendarDate("2026-03-02"), endedAt: "16:30" }] });
 * const [first] = reminders(timeline, { from: calendarDate("2026-03-02"), quietHours: { from: "21:00", to: "07:00" } });
 * [first?.on, first?.at, first?.kind]; // => ["2026-03-02", "16:30", "begins"]
 * ```
 */
export function reminders(timeline: AftercareTimeline, options: ReminderOptions = {}): Reminder[] {
  const wishes = wishesOf(options);
  const wanted = timeline.instructions.filter((dated) => options.withHealth === true || !revealsHealth(dated));
  const calls = wanted.flatMap((dated) => [
    ...minutesFor(dated, wishes).flatMap((minute) => beginnings(dated, minute, wishes)),
    ...endings(timeline, dated, wishes),
  ]);
  return gathered(calls);
}
