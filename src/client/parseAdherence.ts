import { adherenceSchema } from "./adherence/schemas.js";
import type { Adherence } from "./adherence/types.js";
import { parseWith } from "./parseWith.js";
import type { ParseResult } from "./types.js";

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
export const parseAdherence = (input: unknown): ParseResult<Adherence> => parseWith(adherenceSchema, input);
