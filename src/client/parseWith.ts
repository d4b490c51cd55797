import type * as z from "zod";
import { issuesOf } from "./parseIssues.js";
import { notPlain } from "./parsePlain.js";
import type { Issue, ParseResult } from "./types.js";

const failed = (issues: readonly Issue[]): ParseResult<never> => {
  const [first, ...rest] = issues;
  return { ok: false, issues: [first ?? { code: "unreadable", path: [], message: "Not accepted." }, ...rest] };
};

/** Both looks may find the same thing: said once. */
function merge(odd: readonly Issue[], found: readonly Issue[]): Issue[] {
  const places = new Set(odd.map(({ path }) => path.join("\u0000")));
  return [...odd, ...found.filter(({ path }) => !places.has(path.join("\u0000")))];
}

/**
 * The copy that a schema made, as JSON has it: without what is `undefined`. Deleting would leave an object that every reader
 * is slow to read.
 */
const asJson = <T>(copy: T): T => JSON.parse(JSON.stringify(copy)) as T;

/**
 * Checks data from outside by a schema. Nothing is coerced or filled in, every issue is listed, and it never throws.
 * @internal
 */
export function parseWith<T>(
  schema: () => z.ZodType<T>,
  input: unknown,
  contradictionsIn: (value: T) => readonly Issue[] = () => [],
): ParseResult<T> {
  try {
    const odd = notPlain(input);
    const result = schema().safeParse(input, { reportInput: true });
    if (result.success && odd.length === 0) {
      const value = asJson(result.data);
      const contradictions = contradictionsIn(value);
      return contradictions.length === 0 ? { ok: true, value } : failed(contradictions);
    }
    return failed(merge(odd, result.success ? [] : result.error.issues.flatMap(issuesOf)));
  } catch {
    // A getter or a proxy that throws when it is read.
    return failed([{ code: "unreadable", path: [], message: "The value fails when it is read." }]);
  }
}
