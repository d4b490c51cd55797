import { describe, expect, test } from "vitest";
import { claims } from "../../src/knowledge/claims.js";
import { parameters } from "../../src/knowledge/parameters.js";
import { dossiersOf } from "../../src/protocol/dossiers.js";
import { spanOf } from "../../src/protocol/spans.js";
import { dossierOf, dossiers } from "./arbitraries.js";

describe("the dossier of a parameter", () => {
  test("is there once for every parameter, with its unit, shape and safer direction", () => {
    const rows = dossiers.map(({ parameter, unit, shape, saferDirection }) => [
      parameter,
      { unit, shape, saferDirection },
    ]);
    expect(rows).toEqual(Object.entries(parameters));
  });

  test("names every claim about it, and who makes it", () => {
    const said = dossiers.flatMap(({ parameter, positions }) =>
      positions.map(({ claim, byArticle, value }) => ({ claim, byArticle, value, about: parameter })),
    );
    const inTable = claims.map(({ id, source, about, value }) => ({
      claim: id,
      byArticle: source === "article",
      value,
      about,
    }));
    expect(said).toHaveLength(inTable.length);
    expect(said).toEqual(expect.arrayContaining(inTable));
  });

  test("has a source for every parameter, and every figure in the form of its parameter, ranges the right way up", () => {
    expect(dossiers.filter(({ positions }) => positions.length === 0)).toEqual([]);
    const wrong = dossiers.flatMap(({ shape, positions }) =>
      positions.filter(({ value }) => {
        const span = spanOf(shape, value);
        return span === undefined || span.min > span.max;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("keeps the number of the article's claim, and names every other by source and parameter", () => {
    const names = dossierOf("sun-avoidance").positions.map(({ claim }) => claim);
    expect(names).toEqual(expect.arrayContaining(["article-052", "enhanced-scalp-sun-avoidance"]));
  });
});

test("a parameter about which a table says nothing has a dossier without positions and without a floor", () => {
  const row = { unit: "days", shape: "number", saferDirection: "up" } as const;
  const [dossier] = dossiersOf({ parameters: { quiet: row }, figures: {}, floors: {} });
  expect(dossier).toEqual({ ...row, parameter: "quiet", positions: [], floor: undefined });
});
