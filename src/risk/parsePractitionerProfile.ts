import { parseWith } from "../client/parseWith.js";
import type { ParseResult } from "../client/types.js";
import { practitionerProfileSchema } from "./practitioner/schemas.js";
import type { PractitionerProfile } from "./types.js";

/**
 * Checks data from outside as a {@link PractitionerProfile}. Nothing is coerced or filled in; a key that nobody knows is an
 * issue, and every issue is listed.
 *
 * @param input - anything, for instance what `JSON.parse` gave
 * @returns a copy of its own, or every issue with its path; it never throws
 *
 * @example
 * ```ts
 * import { parsePractitionerProfile } from "scalp-micropigmentation";
 *
 * parsePractitionerProfile({ trainingHours: 120, insured: true }).ok; // => true
 * parsePractitionerProfile({ trainingHours: "120" }).ok; // => false
 * ```
 */
export const parsePractitionerProfile = (input: unknown): ParseResult<PractitionerProfile> =>
  parseWith(practitionerProfileSchema, input);
