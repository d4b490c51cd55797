import { contradictionsIn } from "./contradictionsIn.js";
import { issuesOf } from "./parseIssues.js";
import { notPlain } from "./parsePlain.js";
import { clientProfileSchema } from "./schemas.js";
import type { ClientProfile, Issue, ParseResult } from "./types.js";

const failed = (issues: Issue[]): ParseResult<never> => {
  const [first, ...rest] = issues;
  return { ok: false, issues: [first ?? { code: "unreadable", path: [], message: "Not a profile." }, ...rest] };
};

/** Both looks may find the same thing: said once. */
function merge(odd: readonly Issue[], found: readonly Issue[]): Issue[] {
  const places = new Set(odd.map(({ path }) => path.join("\u0000")));
  return [...odd, ...found.filter(({ path }) => !places.has(path.join("\u0000")))];
}

/**
 * Checks data from outside as a {@link ClientProfile}. Nothing is coerced, filled in or dropped: a key that no profile has
 * is an issue, and every issue is listed. So are dates that cannot be: before the birth, or after the day of the intake.
 *
 * @param input - anything, for instance what `JSON.parse` gave
 * @returns the profile as a copy of its own, or every issue with its path; it never throws
 *
 * @example
 * ```ts
 * import { parseClientProfile } from "scalp-micropigmentation";
 *
 * const good = parseClientProfile({ birthDate: "1988-02", health: { keloid: null } });
 * good.ok; // => true
 *
 * const bad = parseClientProfile({ birthDate: "yesterday", healt: {} });
 * bad.ok ? [] : bad.issues.map(({ code, path }) => [code, path.join(".")]); // => [["invalid-date", "birthDate"], ["unknown-key", "healt"]]
 * ```
 */
export function parseClientProfile(input: unknown): ParseResult<ClientProfile> {
  try {
    const odd = notPlain(input);
    const result = clientProfileSchema().safeParse(input, { reportInput: true });
    if (result.success && odd.length === 0) {
      const contradictions = contradictionsIn(result.data);
      return contradictions.length === 0 ? { ok: true, value: result.data } : failed(contradictions);
    }
    return failed(merge(odd, result.success ? [] : result.error.issues.flatMap(issuesOf)));
  } catch {
    // A getter or a proxy that throws when it is read.
    return failed([{ code: "unreadable", path: [], message: "The value fails when it is read." }]);
  }
}
