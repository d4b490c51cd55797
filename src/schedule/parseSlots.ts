import { parseWith } from "../client/parseWith.js";
import type { Issue, ParseResult } from "../client/types.js";
import { slotsSchema } from "./booking/schemas.js";
import type { Slot } from "./booking/types.js";

/** A booking could not say which of two slots with one id it means. */
function sharedIds(slots: readonly Slot[]): readonly Issue[] {
  const seen = new Set<string>();
  return slots.flatMap(({ id }, index): Issue[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ code: "contradiction", path: [index, "id"], message: "Another slot has this id." }];
  });
}

/**
 * Checks data from outside as a list of {@link Slot}. Nothing is coerced or filled in; a key that nobody knows is an issue, and
 * every issue is listed, an id that an earlier slot has among them. `bookSlots` takes a list with such slots as well: it sets
 * them aside and goes on with the others.
 *
 * @param input - anything, for instance what `JSON.parse` gave
 * @returns a copy of its own, or every issue with its path; it never throws
 *
 * @example
 * ```ts
 * import { parseSlots } from "scalp-micropigmentation";
 *
 * parseSlots([{ id: "mon", start: "2026-03-02T10:00:00+05:30", minutes: 240 }]).ok; // => true
 *
 * const bad = parseSlots([{ id: "mon", start: "2026-03-02T10:00:00", minutes: 0 }]);
 * bad.ok ? [] : bad.issues.map(({ code, path }) => [code, path.join(".")]); // => [["invalid-date", "0.start"], ["out-of-range", "0.minutes"]]
 * ```
 */
export const parseSlots = (input: unknown): ParseResult<readonly Slot[]> => parseWith(slotsSchema, input, sharedIds);
