import type { ParameterShape } from "../../src/knowledge/parameters/row.js";
import { verdicts } from "../../src/knowledge/verdicts.js";
import { importances, pigmentLayers, requirementPolicies, riskWeights } from "../../src/knowledge/vocabularies.js";

/** What stands in a list more than once. */
export const duplicates = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

/** What the names of sources, parameters and rules look like. */
export const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const isFigure = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value) && value >= 0;

const isOneOf =
  (words: readonly string[]) =>
  (value: unknown): boolean =>
    (words as readonly unknown[]).includes(value);

/** The words of each shape that is no figure, the most lenient first. */
export const wordsOf: Readonly<Record<Exclude<ParameterShape, "number" | "range">, readonly string[]>> = {
  verdict: verdicts,
  policy: requirementPolicies,
  weight: riskWeights,
  importance: importances,
  layer: pigmentLayers,
};

/** Whether a value looks as the shape of its parameter asks. */
export const fits: Readonly<Record<ParameterShape, (value: unknown) => boolean>> = {
  number: isFigure,
  range: (value) => {
    if (typeof value !== "object" || value === null) return false;
    const { min, max, ...more } = value as Record<string, unknown>;
    return isFigure(min) && isFigure(max) && (min as number) <= (max as number) && Object.keys(more).length === 0;
  },
  verdict: isOneOf(wordsOf.verdict),
  policy: isOneOf(wordsOf.policy),
  weight: isOneOf(wordsOf.weight),
  importance: isOneOf(wordsOf.importance),
  layer: isOneOf(wordsOf.layer),
};
