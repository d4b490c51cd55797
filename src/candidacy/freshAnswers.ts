import { type Day, dayOf } from "../calendar/day.js";
import { isPartialDate } from "../calendar/isPartialDate.js";
import type { CalendarDate } from "../calendar/types.js";
import type { ClientProfile } from "../client/types.js";
import { type FactPath, type FactRow, facts } from "../knowledge/facts.js";
import { shelfLives } from "../knowledge/shelfLives.js";

type Part = Readonly<Record<string, unknown>>;

/**
 * A client as far as the answers still count.
 * @internal
 */
export interface FreshAnswers {
  /** Without the answers that are too old. */
  readonly client: ClientProfile;
  /** What is on record and stands, but may be worse by now, or may have happened again: it is asked again. */
  readonly askAgain: readonly FactPath[];
  /** Without those either: as nobody had asked about them. */
  readonly unasked: ClientProfile;
}

/** The shortest time for which any answer counts: before that nothing has to be looked at. */
const shortest = /* @__PURE__ */ Object.values(shelfLives).reduce((a, b) => Math.min(a, b));

/** Where "yes" speaks for a treatment; everywhere else "no" does. */
const FAVORABLE_IF_TRUE = [
  "hairLoss.stable",
  "hairLoss.folliclesRemain",
  "hairLoss.diagnosed",
  "expectations.realistic",
  "health.hypertension.controlled",
  "health.diabetes.controlled",
  "health.hiv.controlled",
  "health.autoimmuneDisease.controlled",
  "health.mentalDisorder.treated",
];

const rowOf = (path: string): FactRow | undefined => (facts as Readonly<Record<string, FactRow | undefined>>)[path];

/** Details that come with their whole, or as an answer of their own, and the word that speaks for a treatment. */
const FAVORABLE_WORDS: Readonly<Record<string, Part>> = {
  "health.scalpInfection": { active: false },
  "health.bodyDysmorphia": { suspected: false },
  "health.anticoagulant": { prescribed: false },
  "health.minoxidil": { route: "oral" },
};
const MILD = "health.bleedingDisorder.severity";

/**
 * Answers that speak for a treatment grow old: of them nothing was found. What speaks against one stands until somebody corrects
 * it, so that no wait ends by being forgotten.
 */
function isFavorable(path: string, answer: unknown): boolean {
  if (FAVORABLE_IF_TRUE.includes(path)) return answer === true;
  if (answer === null) return rowOf(path)?.mayGoOn !== true;
  if (answer === false) return true;
  if (typeof answer !== "object") return path === MILD && answer === "mild";
  if (Array.isArray(answer)) return answer.length === 0;
  return Object.entries(FAVORABLE_WORDS[path] ?? {}).some(([detail, word]) => (answer as Part)[detail] === word);
}

/** Facts whose details are facts of their own. */
const WHOLES: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(Object.keys(facts).map((path) => path.split(".").slice(0, -1).join("."))))();

/**
 * Whether what is on record may be worse by now: something that happened on a day may have happened again; a list may have grown
 * longer; a mild form may be a severe one, a quiet disease an active one. Where details are facts of their own, they are asked.
 */
const mayBeWorse = (path: string, answer: unknown): boolean =>
  typeof answer === "object" &&
  answer !== null &&
  (Object.values(answer).some(isPartialDate) || (rowOf(path) !== undefined && !WHOLES.has(path)));

const distance = (from: Day, given: CalendarDate): number => Math.abs(from - dayOf(given));

/**
 * Whether the answer to a fact was given, or confirmed, too long ago, or so long after the day that it says as little of it. As
 * long as the client waits for longer than an answer of today would count, it is not asked for: it would have to be given once
 * more.
 */
function isOld(path: string, { reconfirmed, answeredOn }: ClientProfile, asOf: Day, waitsUntil: Day): boolean {
  const row = rowOf(path);
  const life = row === undefined ? undefined : shelfLives[row.group];
  if (life === undefined || asOf + life < waitsUntil) return false;
  const given = [answeredOn, reconfirmed?.[path as FactPath]].filter((day) => day !== undefined);
  return given.length > 0 && given.every((day) => distance(asOf, day) > life);
}

const isBranch = (part: unknown): part is Part => typeof part === "object" && part !== null && !Array.isArray(part);

/** How deep a fact stands at most: section, whole, detail. */
const DEEPEST = /* @__PURE__ */ (() => Math.max(...Object.keys(facts).map((path) => path.split(".").length)))();

/** Everything that stands where a fact can stand, by its path. */
function answersOf(branch: Part, above: readonly string[] = []): (readonly [path: string, answer: unknown])[] {
  return Object.entries(branch).flatMap(([key, part]) => {
    const path = [...above, key];
    const here = [path.join("."), part] as const;
    return isBranch(part) && path.length < DEEPEST ? [here, ...answersOf(part, path)] : [here];
  });
}

/** The profile without some of its facts; what holds none of them is shared. */
function without<T extends object>(branch: T, stale: readonly string[], above = ""): T {
  const left = Object.entries(branch).flatMap(([key, part]: [string, unknown]) => {
    const path = `${above}${key}`;
    if (stale.includes(path)) return [];
    const isTouched = isBranch(part) && stale.some((other) => other.startsWith(`${path}.`));
    return [[key, isTouched ? without(part, stale, `${path}.`) : part] as const];
  });
  return Object.fromEntries(left) as T;
}

/**
 * The client as far as the answers still count on the day: those that are too old are open again. The profile is not
 * changed; without the day of the intake only what was confirmed on a day is known to be old. The client waits for certain
 * until `waitsUntil`; a day that is over makes no difference.
 * @internal
 */
export function freshAnswers(client: ClientProfile, asOf: Day, waitsUntil: Day): FreshAnswers {
  const old = answersOf(client as Part).filter(([path]) => isOld(path, client, asOf, waitsUntil));
  const stale = old.filter(([path, answer]) => isFavorable(path, answer)).map(([path]) => path);
  const askAgain = old
    .filter(([path, answer]) => !stale.includes(path) && mayBeWorse(path, answer))
    .map(([path]) => path as FactPath);
  const fresh = stale.length === 0 ? client : without(client, stale);
  return { client: fresh, askAgain, unasked: without(fresh, askAgain) };
}

/**
 * Whether no answer can have grown old by the day. Without the day of the intake that is so, but for what was confirmed.
 * @internal
 */
export const areAllNew = ({ answeredOn, reconfirmed }: ClientProfile, asOf: Day): boolean =>
  answeredOn === undefined ? reconfirmed === undefined : distance(asOf, answeredOn) <= shortest;
