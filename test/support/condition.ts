import { calendarDate } from "../../src/calendar/calendarDate.js";
import { type Day, dayOf } from "../../src/calendar/day.js";
import { spanOf } from "../../src/calendar/partialDay.js";
import type { PartialDate } from "../../src/calendar/types.js";
import { endOf } from "../../src/candidacy/patterns.js";
import { lengthOf, waitOf } from "../../src/candidacy/waitOf.js";
import type { ClientProfile } from "../../src/client/types.js";
import type { Condition, ConditionPath, FactCondition, StatementRow } from "../../src/knowledge/rules.js";
import type { TreatmentStage } from "../../src/knowledge/vocabularies.js";
import type { Protocol } from "../../src/protocol/types.js";

/** Of whom, on which day, for what and by which figures it is asked whether a condition holds. */
export interface Circumstances {
  readonly client: ClientProfile;
  readonly asOf: string;
  readonly protocol: Protocol;
  readonly stage?: TreatmentStage | undefined;
}

/** That something holds, that it does not, or that nobody knows. */
type Truth = boolean | undefined;

const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

/** Holds when all do, and does not as soon as one does not. */
function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

const any = (truths: readonly Truth[]): Truth => not(all(truths.map(not)));

/** What is said under a path. Where the whole is "none", nothing is said of its details. */
const saidAt = (whole: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], whole);

const dayNumber = (asOf: string): Day => dayOf(calendarDate(asOf));

/** Whether a condition on one answer holds of it. */
function holdsOf(answer: unknown, condition: FactCondition, { asOf, protocol }: Circumstances): Truth {
  if ("answered" in condition) return (answer !== undefined) === condition.answered;
  if (answer === undefined) return undefined;
  const today = dayNumber(asOf);
  if ("present" in condition) return answer !== null && !(Array.isArray(answer) && answer.length === 0);
  if ("is" in condition) return answer === condition.is;
  if ("isOneOf" in condition) return condition.isOneOf.includes(answer as string);
  if ("includes" in condition) return (answer as readonly string[]).includes(condition.includes);
  if ("atLeast" in condition) return (answer as number) >= (protocol.parameters[condition.atLeast].value as number);
  if (answer === null) return false;
  const date = answer as PartialDate;
  if ("hasCome" in condition) return spanOf(date).earliest <= today === condition.hasCome;
  if ("longerAgoThan" in condition) return today >= endOf(date, lengthOf(protocol, condition.longerAgoThan)).latest;
  return today >= spanOf(date).earliest - lengthOf(protocol, condition.within).days;
}

/** Whether a condition holds, worked out from nothing but the row. */
export function holds(condition: Condition, about: Circumstances, item?: { list: string; value: unknown }): Truth {
  const inside = (part: Condition): Truth => holds(part, about, item);
  if ("all" in condition) return all(condition.all.map(inside));
  if ("any" in condition) return any(condition.any.map(inside));
  if ("not" in condition) return not(inside(condition.not));
  if ("figure" in condition) return about.protocol.parameters[condition.figure].value !== condition.isNot;
  if ("stage" in condition) return condition.stage.includes(about.stage ?? "first");
  if ("some" in condition) {
    const { some: list, meets } = condition;
    const items = saidAt(about.client, list.split(".")) as readonly unknown[] | undefined;
    return items && any(items.map((value) => holds(meets, about, { list, value })));
  }
  const { fact } = condition;
  const answer =
    item !== undefined && fact.startsWith(`${item.list}.`)
      ? saidAt(item.value, fact.slice(item.list.length + 1).split("."))
      : saidAt(about.client, fact.split("."));
  return holdsOf(answer, condition, about);
}

/** How many of the client's plans meet a condition. */
const plansThatMeet = (condition: Condition, about: Circumstances): number =>
  (about.client.planned ?? []).filter((value) => holds(condition, about, { list: "planned", value }) === true).length;

/**
 * How often a rule says something, worked out from nothing but the row: once if its condition holds and its wait is not over; of
 * plans, of each.
 */
export function timesSaid({ when, wait }: StatementRow, about: Circumstances): number {
  if (holds(when, about) !== true) return 0;
  if ("some" in when && when.some === "planned") return plansThatMeet(when.meets, about);
  if (wait === undefined) return 1;
  const since = saidAt(about.client, wait.since.split(".")) as PartialDate;
  return dayNumber(about.asOf) < endOf(since, waitOf(about.protocol, wait)).latest ? 1 : 0;
}

/** Every answer that a condition asks for. */
export function pathsIn(condition: Condition): readonly ConditionPath[] {
  if ("all" in condition) return condition.all.flatMap(pathsIn);
  if ("any" in condition) return condition.any.flatMap(pathsIn);
  if ("not" in condition) return pathsIn(condition.not);
  if ("some" in condition) return [condition.some, ...pathsIn(condition.meets)];
  return "fact" in condition ? [condition.fact] : [];
}

/** Every figure that a condition goes by. */
export function figuresIn(condition: Condition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(figuresIn);
  if ("any" in condition) return condition.any.flatMap(figuresIn);
  if ("not" in condition) return figuresIn(condition.not);
  if ("some" in condition) return figuresIn(condition.meets);
  if ("figure" in condition) return [condition.figure];
  if ("atLeast" in condition) return [condition.atLeast];
  if ("longerAgoThan" in condition) return [condition.longerAgoThan];
  return "within" in condition ? [condition.within] : [];
}
