import type { ParameterShape } from "../knowledge/parameters/row.js";
import type { ParameterValue } from "../knowledge/parameters.js";
import { verdicts } from "../knowledge/verdicts.js";
import { importances, pigmentLayers, requirementPolicies, riskWeights } from "../knowledge/vocabularies.js";

/**
 * A value as a stretch of numbers: a figure from itself to itself, a word by its place in its list. Whatever compares values
 * compares these.
 * @internal
 */
export interface Span {
  readonly min: number;
  readonly max: number;
}

const words: Readonly<Record<Exclude<ParameterShape, "number" | "range">, readonly string[]>> = {
  verdict: verdicts,
  policy: requirementPolicies,
  weight: riskWeights,
  importance: importances,
  layer: pigmentLayers,
};

const isFigure = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value) && value >= 0;

/**
 * The span of a value that may come from anywhere; `undefined` when it has not the form asked for. A range upside down is a
 * span upside down: what to make of it is for the caller.
 * @internal
 */
export function spanOf(shape: ParameterShape, value: unknown): Span | undefined {
  if (shape === "number") return isFigure(value) ? { min: value, max: value } : undefined;
  if (shape === "range") {
    if (typeof value !== "object" || value === null || Object.keys(value).sort().join() !== "max,min") return undefined;
    const { min, max } = value as Record<"min" | "max", unknown>;
    return isFigure(min) && isFigure(max) ? { min, max } : undefined;
  }
  const place = typeof value === "string" ? words[shape].indexOf(value) : -1;
  return place < 0 ? undefined : { min: place, max: place };
}

/**
 * The span of a value that has the form of its parameter already.
 * @internal
 */
export function spanOfKnown(shape: ParameterShape, value: string | number | Span): Span {
  if (typeof value === "number") return { min: value, max: value };
  if (typeof value === "object") return value;
  const place = words[shape as keyof typeof words].indexOf(value);
  return { min: place, max: place };
}

/**
 * The value that a span stands for.
 * @internal
 */
export function valueOf(shape: ParameterShape, { min, max }: Span): ParameterValue {
  if (shape === "number") return min;
  if (shape === "range") return { min, max };
  // A place in the list of the shape's own words.
  return words[shape][min] as ParameterValue;
}

/**
 * The first says nothing that the second does not.
 * @internal
 */
export const liesInside = (inner: Span, outer: Span): boolean => inner.min >= outer.min && inner.max <= outer.max;

/**
 * The two have ground in common.
 * @internal
 */
export const meets = (one: Span, other: Span): boolean => one.min <= other.max && other.min <= one.max;

/**
 * The two are the same.
 * @internal
 */
export const equals = (one: Span, other: Span): boolean => one.min === other.min && one.max === other.max;
