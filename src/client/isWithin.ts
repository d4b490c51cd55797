import type { NumberBounds } from "../knowledge/failures/bounds.js";

/**
 * Whether a value is a number within its bounds, both ends included; a bound that is absent is none.
 * @internal
 */
export function isWithin({ min = -Infinity, max = Infinity, whole }: Partial<NumberBounds>, value: unknown): boolean {
  if (typeof value !== "number" || !Number.isFinite(value) || value < min || value > max) return false;
  return whole === undefined || Number.isInteger(value);
}
