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
  if (Object.hasOwn(facts, fact)) return facts[fact];
  throw new SmpError("unknown-fact", `No profile has the fact ${JSON.stringify(fact)}.`, { fact });
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
 * A copy of the profile in which the fact is no longer one that the client does not know.
 * @internal
 */
export function nowKnown(client: ClientProfile, fact: FactPath): ClientProfile {
  if (client.notKnown?.includes(fact) !== true) return client;
  return { ...client, notKnown: client.notKnown.filter((other) => other !== fact) };
}
