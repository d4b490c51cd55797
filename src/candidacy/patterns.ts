import { type DaySpan, monthsAfterPartial, spanOf } from "../calendar/partialDay.js";
import type { PartialDate } from "../calendar/types.js";
import type { Fact, LastTime, Present } from "../client/health/types.js";
import type { FactPath } from "../knowledge/facts.js";
import type { RuleId, StatementKey, WaitingKey } from "../knowledge/rules.js";
import type { ProtocolPart } from "../protocol/types.js";
import { waitRowOf } from "./rowOf.js";
import { type Asked, question, type Ruling, ruling } from "./rulings.js";
import { ask, speak, type Tally, waitUntil } from "./tally.js";
import { type Wait, waitOf } from "./waitOf.js";

type Part = ProtocolPart<"candidacy">;

/**
 * The rules that have a statement of this name.
 * @internal
 */
export type RuleThatSays<K extends string> = { [R in RuleId]: K extends StatementKey<R> ? R : never }[RuleId];

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
export function presence(protocol: Part, fact: FactPath, rule: RuleThatSays<"found">): Presence {
  const found = ruling(protocol, rule, "found", { [fact]: {} });
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
 * Prepares an {@link Event} of one of the statements of a rule.
 * @internal
 */
export function eventOf<R extends RuleId>(protocol: Part, fact: FactPath, rule: R, statement: WaitingKey<R>): Event {
  const wait = waitRowOf(rule, statement);
  const recent = ruling(protocol, rule, statement as StatementKey<R>, {});
  const { effect } = recent.finding;
  return {
    recent,
    wait: waitOf(protocol, wait),
    whether: question(fact, effect, [rule]),
    when: question(wait.since, effect, [rule]),
  };
}

/**
 * Prepares an {@link Event} of which there is one.
 * @internal
 */
export const event = (protocol: Part, fact: FactPath, rule: RuleThatSays<"recent">): Event =>
  eventOf(protocol, fact, rule, "recent");

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
export function course(protocol: Part, fact: FactPath, rule: RuleThatSays<"recent"> & RuleThatSays<"ongoing">): Course {
  const happened = event(protocol, fact, rule);
  const { fact: ended } = happened.when.question;
  return { ...happened, ongoing: ruling(protocol, rule, "ongoing", { [ended]: null }) };
}

/**
 * Judges a course. While it goes on there is no date: when it ends is for the prescriber to say.
 * @internal
 */
export function judgeCourse(tally: Tally, ruling: Course, endedOn: PartialDate | null | undefined): void {
  if (endedOn === null) speak(tally, ruling.ongoing);
  else judgeSince(tally, ruling, endedOn);
}
