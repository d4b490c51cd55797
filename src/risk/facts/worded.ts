import { describe, detailOf } from "../../calendar/describe.js";
import { SmpError } from "../../calendar/SmpError.js";

/**
 * A word of a closed list; any other is a programmer's mistake.
 * @internal
 */
export function worded<W extends string>(value: W | undefined, fact: string, words: readonly W[]): W | undefined {
  if (value === undefined || words.includes(value)) return value;
  throw new SmpError("invalid-answer", `${fact} is one of ${words.join(", ")}, not ${describe(value)}.`, {
    fact,
    value: detailOf(value),
  });
}
