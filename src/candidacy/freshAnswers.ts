import { type Day, dayOf } from "../calendar/day.js";
import { isPartialDate } from "../calendar/isPartialDate.js";
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
  /** What happened once and is on record, but may have happened again since: it stands, and is asked again. */
  readonly askAgain: readonly FactPath[];
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

/**
 * Answers that speak for a treatment grow old; what speaks against one stands until somebody corrects it, so that no wait
 * ends by being forgotten.
 */
function isFavorable(path: string, answer: unknown): boolean {
  if (FAVORABLE_IF_TRUE.includes(path)) return answer === true;
  if (answer === null) return rowOf(path)?.mayGoOn !== true;
  if (answer === false) return true;
  if (typeof answer !== "object") return false;
  if (Array.isArray(answer)) return answer.length === 0;
  const { active, suspected } = answer as Part;
  return active === false || suspected === false;
}

/** Something that happened on a day, or ended on one. */
const isDated = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null && Object.values(answer).some(isPartialDate);

/**
 * Whether the answer to a fact was given, or confirmed, too long ago. As long as the client waits for longer than an answer
 * of today would count, it is not asked for: it would have to be given once more.
 */
function isOld(path: string, { reconfirmed, answeredOn }: ClientProfile, asOf: Day, waitsUntil: Day): boolean {
  const row = rowOf(path);
  const life = row === undefined ? undefined : shelfLives[row.group];
  if (life === undefined || asOf + life < waitsUntil) return false;
  const again = reconfirmed?.[path as FactPath];
  const given = answeredOn === undefined || (again !== undefined && again > answeredOn) ? again : answeredOn;
  return given !== undefined && asOf - dayOf(given) > life;
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
    .filter(([path, answer]) => !stale.includes(path) && isDated(answer))
    .map(([path]) => path as FactPath);
  return { client: stale.length === 0 ? client : without(client, stale), askAgain };
}

/**
 * Whether no answer can have grown old by the day. Without the day of the intake that is so, but for what was confirmed.
 * @internal
 */
export const areAllNew = ({ answeredOn, reconfirmed }: ClientProfile, asOf: Day): boolean =>
  answeredOn === undefined ? reconfirmed === undefined : asOf - dayOf(answeredOn) <= shortest;
