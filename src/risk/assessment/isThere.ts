import { detailOf } from "../../calendar/describe.js";
import { SmpError } from "../../calendar/SmpError.js";
import type { ProtectionRow } from "../../knowledge/failures/protections.js";
import type { RiskFactorRow } from "../../knowledge/riskFactors.js";
import type { KnownFact } from "../facts/types.js";
import type { Limits } from "./limits.js";

function measureTells(value: number, tells: string, limits: Limits | undefined): boolean {
  if (tells === "any") return value > 0;
  if (tells === "several") return value > 1;
  if (limits === undefined) return false;
  if (tells.startsWith("above-")) return value > limits.max;
  if (tells.startsWith("below-")) return value < limits.min;
  // A range has two wrong sides; a single figure is a limit, and less is on its right side.
  return value <= limits.max && (limits.min === limits.max || value >= limits.min);
}

/**
 * Whether a factor or a protection is there: the answer is the one that tells, or the measure lies on the side that tells.
 * `undefined` while nobody has asked. An answer that is neither yes nor no, where one of the two is wanted, is no good answer
 * but a mistake: the types forbid it, and data from outside is not always typed.
 * @internal
 */
export function isThere(
  { fact, tells }: Pick<RiskFactorRow | ProtectionRow, "fact" | "tells">,
  value: KnownFact,
  limits?: Limits,
): boolean | undefined {
  if (value === undefined) return undefined;
  if (typeof tells === "boolean") {
    if (typeof value === "boolean") return value === tells;
    throw new SmpError("invalid-answer", `${fact} is true or false.`, { fact, value: detailOf(value) });
  }
  return typeof value === "number" ? measureTells(value, tells, limits) : `is-${String(value)}` === tells;
}
