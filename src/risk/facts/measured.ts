import { detailOf } from "../../calendar/describe.js";
import { SmpError } from "../../calendar/SmpError.js";
import { isWithin } from "../../client/isWithin.js";
import { type MeasureBounds, type MeasuredFact, measureBounds } from "../../knowledge/failures/bounds.js";

/**
 * A measured number; one that cannot be measured is a programmer's mistake and no risk.
 * @internal
 */
export function measured(value: number | undefined, fact: MeasuredFact): number | undefined {
  const bounds: MeasureBounds = measureBounds[fact];
  if (value === undefined || isWithin(bounds, value)) return value;
  const { min, max, whole } = bounds;
  const kind = whole === undefined ? "number" : "whole number";
  throw new SmpError("invalid-answer", `${fact} is a ${kind} from ${min} to ${max}.`, { fact, value: detailOf(value) });
}
