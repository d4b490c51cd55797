import { type Day, dayOf } from "../calendar/day.js";
import type { ClientProfile } from "../client/types.js";
import { type FactPath, type FactRow, facts } from "../knowledge/facts.js";
import { shelfLives } from "../knowledge/shelfLives.js";

type Part = Readonly<Record<string, unknown>>;

/** The shortest time for which any answer counts: before that nothing has to be looked at. */
const shortest = /* @__PURE__ */ Math.min(...Object.values(shelfLives));

/**
 * Answers that speak for a treatment grow old; what speaks against one stands until somebody corrects it, so that no wait
 * ends by being forgotten.
 */
function isFavorable(path: string, answer: unknown): boolean {
  if (path === "hairLoss.stable") return answer === true;
  if (answer === null || answer === false) return true;
  if (Array.isArray(answer)) return answer.length === 0;
  return typeof answer === "object" && (answer as Part)["active"] === false;
}

/** Whether the answer to a fact was given, or confirmed, too long ago. */
function isStale(path: string, answer: unknown, { reconfirmed, answeredOn }: ClientProfile, asOf: Day): boolean {
  const row = (facts as Readonly<Record<string, FactRow | undefined>>)[path];
  const life = row === undefined ? undefined : shelfLives[row.group];
  if (life === undefined || answeredOn === undefined || !isFavorable(path, answer)) return false;
  const again = reconfirmed?.[path as FactPath];
  const given = again !== undefined && again > answeredOn ? again : answeredOn;
  return asOf - dayOf(given) > life;
}

/** A part of the profile without its stale answers; the same value where none is stale. */
function withoutStale(part: unknown, prefix: string, client: ClientProfile, asOf: Day): unknown {
  if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
  const entries = Object.entries(part as Part);
  const fresh = entries.filter(([key, answer]) => !isStale(`${prefix}.${key}`, answer, client, asOf));
  return fresh.length === entries.length ? part : Object.fromEntries(fresh);
}

/**
 * The client as far as the answers still count on the day: those that are too old are open again. The profile is not
 * changed; without the day of the intake nothing is known to be old.
 * @internal
 */
export function freshAnswers(client: ClientProfile, asOf: Day): ClientProfile {
  if (client.answeredOn === undefined || asOf - dayOf(client.answeredOn) <= shortest) return client;
  const fresh = Object.entries(client).flatMap(([key, part]) =>
    isStale(key, part, client, asOf) ? [] : [[key, withoutStale(part, key, client, asOf)] as const],
  );
  return Object.fromEntries(fresh) as ClientProfile;
}
