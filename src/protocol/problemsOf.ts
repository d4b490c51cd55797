import type { Tables } from "../knowledge/parameters/row.js";
import { dossiersOf } from "./dossiers.js";
import { type Problem, problemOfSpan } from "./problems.js";
import { spanOf } from "./spans.js";
import type { Protocol } from "./types.js";

/**
 * What is wrong with a protocol as far as some tables go, wherever it comes from: a parameter that is missing or malformed,
 * or a value past its safety floor that it does not acknowledge.
 * @internal
 */
export function problemsOf(
  { parameters, acknowledged }: Pick<Protocol, "parameters" | "acknowledged">,
  tables: Tables,
): readonly Problem[] {
  const parts: Readonly<Record<string, unknown>> = { parameters, acknowledged };
  const missing = Object.keys(parts).filter((part) => typeof parts[part] !== "object" || parts[part] === null);
  if (missing.length > 0) {
    return missing.map((at) => ({ code: "invalid-protocol", at, message: "it is missing or malformed" }));
  }
  return dossiersOf(tables).flatMap((dossier): Problem[] => {
    const { parameter, shape } = dossier;
    const span = spanOf(shape, (parameters as Partial<Protocol["parameters"]>)[parameter]?.value);
    if (span === undefined) {
      return [{ code: "invalid-value", at: parameter, message: "its value is missing or malformed" }];
    }
    const problem = problemOfSpan(dossier, span, acknowledged.includes(parameter));
    return problem === undefined ? [] : [problem];
  });
}
