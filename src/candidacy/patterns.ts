import { type DaySpan, monthsAfterPartial, spanOf } from "../calendar/partialDay.js";
import type { PartialDate } from "../calendar/types.js";
import type { Fact, LastTime, Present } from "../client/health/types.js";
import type { FactPath } from "../knowledge/facts.js";
import type { ParameterIdOf } from "../knowledge/parameters.js";
import { parameters } from "../knowledge/parameters.js";
import type { ConditionCode, ReasonCode, RuleId } from "../knowledge/rules.js";
import type { ProtocolPart } from "../protocol/types.js";
import { type Asked, type EffectId, question, type Ruling, ruling, type Wait, withThreshold } from "./rulings.js";
import { ask, speak, type Tally, waitUntil } from "./tally.js";

type Part = ProtocolPart<"candidacy">;
type WaitId = Extract<ParameterIdOf<"candidacy">, `${string}-wait`>;

/**
 * Something that is there or not, and of which nothing more is asked.
 * @internal
 */
export interface Presence {
  readonly whether: Asked;
  readonly found: Ruling;
}

/**
 * Prepares a {@link Presence}.
 * @internal
 */
export function presence(
  protocol: Part,
  fact: FactPath,
  rule: RuleId,
  because: ReasonCode,
  effect: EffectId,
  condition?: ConditionCode,
): Presence {
  const found = ruling(protocol, rule, because, effect, { [fact]: {} }, condition);
  return { found, whether: question(fact, found.finding.effect, [rule]) };
}

function judgeAnswer(tally: Tally, ruling: Presence, fact: Present | undefined): void {
  if (fact === undefined) ask(tally, ruling.whether);
  else speak(tally, ruling.found);
}

/**
 * Judges something that is there or not. Most of it is not there: what is said to that is so little that the compiler puts
 * it in place of the call.
 * @internal
 */
export function judgePresence(tally: Tally, ruling: Presence, fact: Fact<Present>): void {
  if (fact !== null) judgeAnswer(tally, ruling, fact);
}

/**
 * A wait of the protocol. Hours count from the end of the day that is named: nobody said at what time it was.
 * @internal
 */
export function waitOf(protocol: Part, wait: WaitId): Wait {
  const { value } = protocol.parameters[wait];
  const { unit } = parameters[wait];
  if (unit === "months") return { months: value, days: 0 };
  return { months: 0, days: unit === "hours" ? Math.ceil(value / HOURS_OF_A_DAY) + 1 : value };
}

const HOURS_OF_A_DAY = 24;

/**
 * The days on which a wait can end that began on some day of a half-known date.
 * @internal
 */
export function endOf(date: PartialDate, { months, days }: Wait): DaySpan {
  if (months > 0) return monthsAfterPartial(date, months);
  const began = spanOf(date);
  return { earliest: began.earliest + days, latest: began.latest + days };
}

/**
 * Something that happened, after which one waits.
 * @internal
 */
export interface Event {
  readonly whether: Asked;
  readonly recent: Ruling;
  readonly wait: Wait;
  readonly when: Asked;
}

/**
 * Prepares an {@link Event}.
 * @internal
 */
export function event(
  protocol: Part,
  fact: FactPath,
  when: FactPath,
  rule: RuleId,
  because: ReasonCode,
  effect: EffectId,
  wait: WaitId,
): Event {
  const recent = withThreshold(protocol, ruling(protocol, rule, because, effect, {}, null), wait);
  return {
    recent,
    wait: waitOf(protocol, wait),
    whether: question(fact, recent.finding.effect, [rule]),
    when: question(when, recent.finding.effect, [rule]),
  };
}

/**
 * Judges something that happened on some day.
 * @internal
 */
export function judgeSince(tally: Tally, ruling: Event, on: PartialDate | undefined): void {
  if (on === undefined) ask(tally, ruling.when);
  else waitUntil(tally, endOf(on, ruling.wait), ruling.recent, on, ruling.when);
}

function judgeLastTime(tally: Tally, ruling: Event, fact: LastTime | undefined): void {
  if (fact === undefined) ask(tally, ruling.whether);
  else judgeSince(tally, ruling, fact.on);
}

/**
 * Judges something that happened or not.
 * @internal
 */
export function judgeEvent(tally: Tally, ruling: Event, fact: Fact<LastTime>): void {
  if (fact !== null) judgeLastTime(tally, ruling, fact);
}

/**
 * A course of treatment that goes on until a prescriber ends it, and after which one waits.
 * @internal
 */
export interface Course extends Event {
  readonly ongoing: Ruling;
}

/**
 * Prepares a {@link Course}.
 * @internal
 */
export function course(
  protocol: Part,
  fact: FactPath,
  ended: FactPath,
  rule: RuleId,
  [ongoing, recent]: readonly [ongoing: ReasonCode, recent: ReasonCode],
  effect: EffectId,
  wait: WaitId,
): Course {
  const read = { [ended]: null };
  return {
    ...event(protocol, fact, ended, rule, recent, effect, wait),
    ongoing: withThreshold(protocol, ruling(protocol, rule, ongoing, effect, read, "prescriber-ended-course"), wait),
  };
}

/**
 * Judges a course. While it goes on there is no date: when it ends is for the prescriber to say.
 * @internal
 */
export function judgeCourse(tally: Tally, ruling: Course, endedOn: PartialDate | null | undefined): void {
  if (endedOn === null) speak(tally, ruling.ongoing);
  else judgeSince(tally, ruling, endedOn);
}
