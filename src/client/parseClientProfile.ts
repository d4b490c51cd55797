import { contradictionsIn } from "./contradictionsIn.js";
import { parseWith } from "./parseWith.js";
import { clientProfileSchema } from "./schemas.js";
import type { ClientProfile, ParseResult } from "./types.js";

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
export const parseClientProfile = (input: unknown): ParseResult<ClientProfile> =>
  parseWith(clientProfileSchema, input, contradictionsIn);
