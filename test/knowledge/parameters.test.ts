import { describe, expect, test } from "vitest";
import type { ParameterRow, ParameterShape } from "../../src/knowledge/parameters/row.js";
import { type Domain, type ParameterId, parameters, parametersByDomain } from "../../src/knowledge/parameters.js";
import { domainOf, tablesByDomain } from "../../src/knowledge/tables.js";
import { kebab, wordsOf } from "./lint.js";

const rows = Object.entries<ParameterRow>(parameters) as [ParameterId, ParameterRow][];
const domains = Object.keys(parametersByDomain) as Domain[];

/** The end of the name of each parameter whose value is a word. */
const ending: Readonly<Partial<Record<ParameterShape, string>>> = {
  verdict: "-effect",
  policy: "-policy",
  weight: "-weight",
  importance: "-importance",
};

describe("the parameters", () => {
  test("belong to one domain each: no two domains use a name for different things", () => {
    const counts = domains.map((domain) => Object.keys(parametersByDomain[domain]).length);
    expect(rows).toHaveLength(counts.reduce((sum, count) => sum + count));
    for (const domain of domains) {
      const strays = Object.keys(parametersByDomain[domain]).filter((id) => domainOf(id as ParameterId) !== domain);
      expect(strays).toEqual([]);
    }
  });

  test("have names in kebab-case that say which kind of word their value is, if it is one", () => {
    expect(rows.filter(([id]) => !kebab.test(id))).toEqual([]);
    for (const [shape, end] of Object.entries(ending)) {
      expect(rows.filter(([id, row]) => id.endsWith(end) !== (row.shape === shape)).map(([id]) => id)).toEqual([]);
    }
  });

  test("whose value is a word count in that kind of word, and the others in none", () => {
    const kinds = Object.keys(wordsOf);
    const wrong = rows.filter(({ 1: { shape, unit } }) =>
      kinds.includes(shape) ? shape !== unit : kinds.includes(unit),
    );
    expect(wrong).toEqual([]);
  });

  test("that are words are safer the stricter they are, but for three in which neither way is", () => {
    const kinds = Object.keys(wordsOf);
    const other = rows.filter(({ 1: { shape, saferDirection } }) => kinds.includes(shape) && saferDirection !== "up");
    expect(other.map(([id, { saferDirection }]) => [id, saferDirection])).toEqual([
      ["dark-skin-longevity-weight", "none"],
      ["excess-ink-removal-policy", "none"],
      ["pigment-layer", "none"],
    ]);
  });

  test("have figures in exactly the table of their domain", () => {
    for (const domain of domains) {
      const { parameters: own, figures } = tablesByDomain[domain];
      expect(own).toBe(parametersByDomain[domain]);
      expect(Object.keys(figures), domain).toEqual(Object.keys(own));
    }
  });
});
