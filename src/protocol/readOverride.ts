import { describe } from "../calendar/describe.js";
import type { Unit } from "../knowledge/parameters/row.js";
import type { Dossier } from "./dossiers.js";
import type { Problem } from "./problems.js";
import { type Span, spanOf } from "./spans.js";

type Parts = Readonly<Record<string, unknown>>;

/** How many of a unit one part of a duration is; a part without a number does not divide evenly into the unit. */
const inUnit: Readonly<Partial<Record<Unit, Readonly<Record<string, number>>>>> = {
  days: { weeks: 7, days: 1 },
  months: { years: 12, months: 1 },
  years: { years: 1 },
};

const durationParts = ["years", "months", "weeks", "days"];

const isDuration = (given: unknown): given is Parts =>
  typeof given === "object" &&
  given !== null &&
  Object.keys(given).length > 0 &&
  Object.keys(given).every((key) => durationParts.includes(key));

/** A duration as a number of the parameter's unit; `undefined` where it counts in something else. */
function countOf(duration: Parts, unit: Unit): number | undefined {
  let count = 0;
  for (const [part, value] of Object.entries(duration)) {
    if (value === undefined) continue;
    const each = inUnit[unit]?.[part];
    if (each === undefined) return undefined;
    count += Number.isInteger(value) ? (value as number) * each : Number.NaN;
  }
  return count;
}

const hasUnit = (given: unknown): given is { readonly value: unknown; readonly unit: unknown } =>
  typeof given === "object" && given !== null && "unit" in given && "value" in given;

/**
 * The span of a value as a clinic wrote it, or what is wrong with it.
 * @internal
 */
export function readOverride({ parameter, unit, shape }: Dossier, given: unknown): Span | Problem {
  const wrongUnit: Problem = { code: "wrong-unit", at: parameter, message: `it counts in ${unit}`, details: { unit } };
  if (hasUnit(given) && given.unit !== unit) return wrongUnit;
  const bare = hasUnit(given) ? given.value : given;
  const isCounted = shape === "number" && isDuration(bare);
  const value = isCounted ? countOf(bare, unit) : bare;
  if (isCounted && value === undefined) return wrongUnit;
  const span = spanOf(shape, value);
  return (
    span ?? {
      code: "invalid-value",
      at: parameter,
      message: `${describe(bare)} is no ${shape}`,
      details: { shape },
    }
  );
}
