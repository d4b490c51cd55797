import { detailOf } from "../../calendar/describe.js";
import { SmpError } from "../../calendar/SmpError.js";
import { type MeasureBounds, type MeasuredFact, measureBounds } from "../../knowledge/failures/bounds.js";

/**
 * A measured number; one that cannot be measured is a programmer's mistake and no risk.
 * @internal
 */
export function measured(value: number | undefined, fact: MeasuredFact): number | undefined {
  if (value === undefined) return undefined;
  const { min, max, whole }: MeasureBounds = measureBounds[fact];
  const isNumber = typeof (value as unknown) === "number";
  if (isNumber && value >= min && value <= max && (whole === undefined || Number.isInteger(value))) return value;
  const kind = whole === undefined ? "number" : "whole number";
  throw new SmpError("invalid-answer", `${fact} is a ${kind} from ${min} to ${max}.`, { fact, value: detailOf(value) });
}
