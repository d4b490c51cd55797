import { describe, detailOf } from "../calendar/describe.js";
import { SmpError } from "../calendar/SmpError.js";
import { type FactPath, type FactRow, facts } from "../knowledge/facts.js";
import type { ClientProfile } from "./types.js";

type Branch = Readonly<Record<string, unknown>>;

const branchOf = (value: unknown): Branch =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Branch) : {};

/**
 * The row of a fact; a path that no profile has is a programmer's mistake.
 * @internal
 */
export function rowOf(fact: FactPath): FactRow {
  if (typeof fact === "string" && Object.hasOwn(facts, fact)) return facts[fact];
  throw new SmpError("unknown-fact", `No profile has the fact ${describe(fact)}.`, { fact: detailOf(fact) });
}

/**
 * What a profile says of a fact: `undefined` when it was not asked.
 * @internal
 */
export function valueAt(client: ClientProfile, fact: FactPath): unknown {
  let value: unknown = client;
  for (const key of fact.split(".")) value = branchOf(value)[key];
  return value;
}

/**
 * A copy of a branch in which the fact has the value; the branches beside it are shared, the given ones untouched.
 * @internal
 */
export function withValue<T extends object>(branch: T, keys: readonly string[], value: unknown): T {
  const [key = "", ...deeper] = keys;
  const below = deeper.length === 0 ? value : withValue(branchOf((branch as Branch)[key]), deeper, value);
  return { ...branch, [key]: below };
}

/**
 * A copy of a branch without the fact: it counts as not asked.
 * @internal
 */
export function withoutValue<T extends object>(branch: T, keys: readonly string[]): T {
  const [key = "", ...deeper] = keys;
  const below = (branch as Branch)[key];
  if (below === undefined || (deeper.length > 0 && below === null)) return branch;
  if (deeper.length > 0) return { ...branch, [key]: withoutValue(branchOf(below), deeper) };
  return Object.fromEntries(Object.entries(branch).filter(([other]) => other !== key)) as T;
}

/**
 * A copy of a profile in which a fact is answered: it, the whole that it is a detail of, and its details, as far as they are
 * answered or the whole is none, are no longer among what the client does not know.
 * @internal
 */
export function nowKnown(client: ClientProfile, fact: FactPath, isNone: boolean): ClientProfile {
  if (client.notKnown === undefined) return client;
  const answered = (other: FactPath): boolean =>
    other === fact ||
    fact.startsWith(`${other}.`) ||
    (other.startsWith(`${fact}.`) && (isNone || valueAt(client, other) !== undefined));
  const notKnown = client.notKnown.filter((other) => !answered(other));
  return notKnown.length === client.notKnown.length ? client : { ...client, notKnown };
}
