import fc from "fast-check";
import type { SaferDirection } from "../../src/knowledge/parameters/row.js";
import type { ParameterId, ParameterValue } from "../../src/knowledge/parameters.js";
import { allTables } from "../../src/knowledge/tables.js";
import { verdicts } from "../../src/knowledge/verdicts.js";
import { type Dossier, dossiersOf, type Position } from "../../src/protocol/dossiers.js";
import type { Span } from "../../src/protocol/spans.js";

/** The dossier of every parameter that the library knows, each once. */
export const dossiers: readonly Dossier[] = dossiersOf(allTables);

/** The dossier of one parameter. */
export function dossierOf(id: ParameterId): Dossier {
  const found = dossiers.find(({ parameter }) => parameter === id);
  if (found === undefined) throw new Error(`no table has ${id}`);
  return found;
}

/** A figure as sources give them: few, so that they often agree. */
const figure = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom(0.5, 1.5, 90));

/** A stretch of figures the right way up. */
export const arbitrarySpan: fc.Arbitrary<Span> = fc
  .tuple(figure, figure)
  .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));

type Said = Pick<Position, "value" | "span">;

const said: Readonly<Record<"number" | "range" | "verdict", fc.Arbitrary<Said>>> = {
  number: figure.map((value) => ({ value, span: { min: value, max: value } })),
  range: arbitrarySpan.map((span) => ({ value: { ...span }, span })),
  verdict: fc
    .nat(verdicts.length - 1)
    .map((place) => ({ value: verdicts[place] as ParameterValue, span: { min: place, max: place } })),
};

const directions: readonly SaferDirection[] = ["up", "down", "none"];

/** What up to seven sources might say about some parameter, the article among them or not. */
export const arbitraryDossier: fc.Arbitrary<Dossier> = fc
  .tuple(fc.constantFrom("number", "range", "verdict"), fc.constantFrom(...directions))
  .chain(([shape, saferDirection]) =>
    fc.array(fc.tuple(fc.boolean(), said[shape]), { minLength: 1, maxLength: 7 }).map((all) => ({
      parameter: "made-up" as ParameterId,
      unit: "days" as const,
      shape,
      saferDirection,
      positions: all.map(([byArticle, what], index) => ({
        claim: byArticle ? `article-${index}` : `source-${index}-made-up`,
        byArticle,
        ...what,
        reviewBy: undefined,
      })),
      floor: undefined,
    })),
  );

/** A dossier of figures in days: those of the article, and those of others. */
export function daysSaid(saferDirection: SaferDirection, others: readonly number[], article: readonly number[] = []) {
  const position = (byArticle: boolean) => (value: number, index: number) => ({
    claim: byArticle ? `article-${index}` : `source-${index}-made-up`,
    byArticle,
    value,
    span: { min: value, max: value },
    reviewBy: undefined,
  });
  return {
    parameter: "made-up" as ParameterId,
    unit: "days",
    shape: "number",
    saferDirection,
    positions: [...article.map(position(true)), ...others.map(position(false))],
    floor: undefined,
  } satisfies Dossier;
}
