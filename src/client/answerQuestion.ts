import { SmpError } from "../calendar/SmpError.js";
import type { FactPath } from "../knowledge/facts.js";
import { nowKnown, rowOf, withValue } from "./factPath.js";
import { fits } from "./fits.js";
import { reconfirmed } from "./reconfirmed.js";
import type { AnswerOptions, ClientProfile } from "./types.js";

/** The type at a path, as far as the path leads. */
export type ValueAt<T, P extends string> = P extends `${infer Key}.${infer Rest}`
  ? Key extends keyof NonNullable<T>
    ? ValueAt<NonNullable<T>[Key], Rest>
    : never
  : P extends keyof NonNullable<T>
    ? NonNullable<T>[P]
    : never;

/** The answers that a fact can take. */
export type FactAnswer<F extends FactPath> = Exclude<ValueAt<ClientProfile, F>, undefined>;

/** A list, too, can be answered with `null` for "none". */
export type OrNone<T> = T extends readonly unknown[] ? T | null : T;

/**
 * Puts the answer to one question into a profile. A detail answers its whole: a date for `health.isotretinoin.stoppedOn`
 * says that isotretinoin was taken.
 *
 * @param client - the profile so far; it is not changed
 * @param fact - which question, as named in `unanswered`
 * @param answer - the answer, of the kind that the question names; `null` for "none", or, for an end, "still going on"
 * @param options - `on`, the day of the answer: with it the fact, its whole and its details count from that day in
 *   `reconfirmed`. A question that is asked again because its answer grew old ends only so.
 * @returns a new profile with the answer, the fact no longer in `notKnown`
 * @throws SmpError `unknown-fact` for a path that no profile has, `invalid-answer` for an answer of the wrong kind,
 *   `invalid-date` when `on` is not a day
 *
 * @example
 * ```ts
 * import { answerQuestion, partialDate } from "scalp-micropigmentation";
 *
 * const client = answerQuestion({}, "health.isotretinoin.stoppedOn", partialDate("2025-11"));
 * client; // => { health: { isotretinoin: { stoppedOn: "2025-11" } } }
 * ```
 */
export function answerQuestion<F extends FactPath>(
  client: ClientProfile,
  fact: F,
  answer: OrNone<FactAnswer<F>>,
  options: AnswerOptions = {},
): ClientProfile {
  const row = rowOf(fact);
  if (!fits(row, answer)) {
    throw new SmpError("invalid-answer", `${fact} takes a ${row.kind} answer.`, { fact, kind: row.kind });
  }
  // A list has no null of its own: "none" is the empty list.
  const value: unknown = answer === null && Array.isArray(row.none) ? [] : answer;
  const answered = withValue(client, fact.split("."), value);
  return reconfirmed(nowKnown(answered, fact, answer === null), [fact], options);
}
