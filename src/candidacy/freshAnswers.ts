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

const NOTHING: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** The shortest time for which any answer counts: before that nothing has to be looked at. */
const shortest = /* @__PURE__ */ Object.values(shelfLives).reduce((a, b) => Math.min(a, b));

/** Where "yes" speaks for a treatment; everywhere else "no" does. */
const FAVORABLE_IF_TRUE = [
  "hairLoss.stable",
  "hairLoss.folliclesRemain",
  "hairLoss.diagnosed",
  "expectations.realistic",
];

/**
 * Answers that speak for a treatment grow old; what speaks against one stands until somebody corrects it, so that no wait
 * ends by being forgotten.
 */
function isFavorable(path: string, answer: unknown): boolean {
  if (FAVORABLE_IF_TRUE.includes(path)) return answer === true;
  if (answer === null || answer === false) return true;
  if (typeof answer !== "object") return false;
  if (Array.isArray(answer)) return answer.length === 0;
  const { active, suspected } = answer as Part;
  return active === false || suspected === false;
}

/** Something that happened on a day, or ended on one. */
const isDated = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null && Object.values(answer).some(isPartialDate);

/** Whether the answer to a fact was given, or confirmed, too long ago. */
function isOld(path: string, { reconfirmed, answeredOn }: ClientProfile, asOf: Day): boolean {
  const row = (facts as Readonly<Record<string, FactRow | undefined>>)[path];
  const life = row === undefined ? undefined : shelfLives[row.group];
  if (life === undefined || answeredOn === undefined) return false;
  const again = reconfirmed?.[path as FactPath];
  const given = again !== undefined && again > answeredOn ? again : answeredOn;
  return asOf - dayOf(given) > life;
}

/** Every fact that stands at the top of the profile or one below, with its answer. */
function answersOf(client: ClientProfile): (readonly [path: string, answer: unknown])[] {
  return Object.entries(client).flatMap(([key, part]: [string, unknown]) =>
    Object.hasOwn(facts, key) || typeof part !== "object" || part === null || Array.isArray(part)
      ? [[key, part] as const]
      : Object.entries(part).map(([name, answer]) => [`${key}.${name}`, answer] as const),
  );
}

/** The profile without some of its facts. */
function without(client: ClientProfile, stale: ReadonlySet<string>): ClientProfile {
  const left = Object.entries(client).flatMap(([key, part]: [string, unknown]) => {
    if (stale.has(key)) return [];
    if (typeof part !== "object" || part === null || Array.isArray(part)) return [[key, part] as const];
    const answers: readonly (readonly [string, unknown])[] = Object.entries(part);
    const counting = answers.filter(([name]) => !stale.has(`${key}.${name}`));
    return [[key, counting.length === answers.length ? part : Object.fromEntries(counting)] as const];
  });
  return Object.fromEntries(left);
}

/**
 * The client as far as the answers still count on the day: those that are too old are open again. The profile is not
 * changed; without the day of the intake nothing is known to be old.
 * @internal
 */
export function freshAnswers(client: ClientProfile, asOf: Day): FreshAnswers {
  if (client.answeredOn === undefined || asOf - dayOf(client.answeredOn) <= shortest) {
    return { client, askAgain: NOTHING };
  }
  const old = answersOf(client).filter(([path]) => isOld(path, client, asOf));
  const stale = new Set(old.filter(([path, answer]) => isFavorable(path, answer)).map(([path]) => path));
  const askAgain = old
    .filter(([path, answer]) => !stale.has(path) && isDated(answer))
    .map(([path]) => path as FactPath);
  return { client: stale.size === 0 ? client : without(client, stale), askAgain };
}
