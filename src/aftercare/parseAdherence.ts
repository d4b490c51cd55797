import { notPlain } from "../client/parsePlain.js";
import type { Issue, ParseResult } from "../client/types.js";
import { givenIn, issuesIn } from "./adherence/issuesIn.js";
import type { Adherence } from "./types.js";

function issuesOf(input: unknown): readonly Issue[] {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return [{ code: "wrong-type", path: [], message: "Expected object.", params: { expected: "object" } }];
  const odd = notPlain(input);
  return odd.length > 0 ? odd : issuesIn(input);
}

/**
 * Checks data from outside as an {@link Adherence}. Nothing is coerced, filled in or dropped, and every issue is listed.
 *
 * @param input - anything, for instance what `JSON.parse` gave
 * @returns the record as a copy of its own, or every issue with its path; it never throws
 *
 * @example
 * ```ts
 * import { parseAdherence } from "scalp-micropigmentation";
 *
 * const good = parseAdherence({ sunDays: 3, pickedScabs: false });
 * good.ok; // => true
 *
 * const bad = parseAdherence({ sunDays: -1, hat: "often", picked: true });
 * bad.ok ? [] : bad.issues.map(({ code, path }) => [code, path.join(".")]); // => [["out-of-range", "sunDays"], ["unknown-value", "hat"], ["unknown-key", "picked"]]
 * ```
 */
export function parseAdherence(input: unknown): ParseResult<Adherence> {
  try {
    const [first, ...more] = issuesOf(input);
    if (first !== undefined) return { ok: false, issues: [first, ...more] };
    return { ok: true, value: givenIn(input as object) };
  } catch {
    // A getter or a proxy that throws when it is read.
    return { ok: false, issues: [{ code: "unreadable", path: [], message: "The value fails when it is read." }] };
  }
}
