import { parseWith } from "../client/parseWith.js";
import type { ParseResult } from "../client/types.js";
import { riskInputSchema } from "./input/schemas.js";
import type { RiskInput } from "./types.js";

/**
 * Checks data from outside as a {@link RiskInput}. Nothing is coerced or filled in; a key that nobody knows and a measure that
 * cannot be are issues, and every issue is listed.
 *
 * @param input - anything, for instance what `JSON.parse` gave
 * @returns a copy of its own, or every issue with its path; it never throws
 *
 * @example
 * ```ts
 * import { parseRiskInput } from "scalp-micropigmentation";
 *
 * const deep = parseRiskInput({ technique: { needleDepthMillimeters: 12, needleAngleDegrees: 130 } });
 * deep.ok ? [] : deep.issues.map(({ code, path }) => [code, path.at(-1)]); // => [["out-of-range", "needleDepthMillimeters"], ["out-of-range", "needleAngleDegrees"]]
 * ```
 */
export const parseRiskInput = (input: unknown): ParseResult<RiskInput> => parseWith(riskInputSchema, input);
