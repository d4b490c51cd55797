import type { FactPath } from "../knowledge/facts.js";
import { rowOf, valueAt, withoutValue } from "./factPath.js";
import { isRoughDate } from "./isRoughDate.js";
import type { ClientProfile } from "./types.js";

/**
 * Notes that a question was asked and that the client does not know. An earlier answer is withdrawn, but for a rough date: the
 * month or the year stays known where the day is not. The question leaves the questions, keeps the verdict undetermined
 * where it matters, and becomes a step: find out.
 *
 * @param client - the profile so far; it is not changed
 * @param fact - which question
 * @returns a new profile that lists the fact in `notKnown`, once
 * @throws SmpError `unknown-fact` for a path that no profile has
 *
 * @example
 * ```ts
 * import { answerNotKnown } from "scalp-micropigmentation";
 *
 * answerNotKnown({}, "hairLoss.stable"); // => { notKnown: ["hairLoss.stable"] }
 * ```
 */
export function answerNotKnown(client: ClientProfile, fact: FactPath): ClientProfile {
  rowOf(fact);
  const open = isRoughDate(valueAt(client, fact)) ? client : withoutValue(client, fact.split("."));
  const before = client.notKnown ?? [];
  return before.includes(fact) ? open : { ...open, notKnown: [...before, fact] };
}
