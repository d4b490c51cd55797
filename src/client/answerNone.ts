import { describe, detailOf } from "../calendar/describe.js";
import { SmpError } from "../calendar/SmpError.js";
import { type FactGroup, type FactPath, type FactRow, facts } from "../knowledge/facts.js";
import { nowKnown, valueAt, withValue } from "./factPath.js";
import { reconfirmed } from "./reconfirmed.js";
import type { AnswerOptions, ClientProfile } from "./types.js";

const isNone = (answer: unknown): boolean =>
  answer === null || answer === false || (Array.isArray(answer) && answer.length === 0);

/**
 * Answers "none of these" for a group of questions at once. It fills in what was not asked yet; an answer that is already
 * there stays, so that "none" can never wipe out a recorded condition. Facts without such an answer, a date of birth for
 * instance, stay open.
 *
 * @param client - the profile so far; it is not changed
 * @param group - which questions were shown together; the number in it is the version of the group
 * @param options - `on`, the day of the answer: with it every item of the group that is none counts from that day in
 *   `reconfirmed`; a recorded condition does not
 * @returns a new profile in which the open items of the group are none, no, or an empty list
 * @throws SmpError `unknown-group` for a group that does not exist or that has nothing to say "none" to,
 *   `invalid-date` when `on` is not a day
 *
 * @example
 * ```ts
 * import { answerNone } from "scalp-micropigmentation";
 *
 * answerNone({ health: { breastfeeding: {} } }, "pregnancy-1"); // => { health: { breastfeeding: {}, pregnancy: null } }
 * ```
 */
export function answerNone(client: ClientProfile, group: FactGroup, options: AnswerOptions = {}): ClientProfile {
  const rows = Object.entries<FactRow>(facts).filter(([, row]) => row.group === group && row.none !== undefined);
  if (rows.length === 0) {
    throw new SmpError("unknown-group", `Nothing to answer "none" to in ${describe(group)}.`, {
      group: detailOf(group),
    });
  }
  let answered = client;
  const confirmed: FactPath[] = [];
  for (const [path, { none }] of rows) {
    const fact = path as FactPath;
    const before = valueAt(answered, fact);
    if (before === undefined) answered = withValue(nowKnown(answered, fact, true), path.split("."), none);
    if (before === undefined || isNone(before)) confirmed.push(fact);
  }
  return reconfirmed(answered, confirmed, options);
}
