import ts from "typescript";
import { describe, expect, test } from "vitest";
import type { ParameterRow, ParameterShape } from "../../src/knowledge/parameters/row.js";
import { type Domain, type ParameterId, parameters, parametersByDomain } from "../../src/knowledge/parameters.js";
import { aftercareTables } from "../../src/knowledge/tables/aftercare.js";
import { candidacyTables } from "../../src/knowledge/tables/candidacy.js";
import { riskTables } from "../../src/knowledge/tables/risk.js";
import { scheduleTables } from "../../src/knowledge/tables/schedule.js";
import { allTables, domainOf } from "../../src/knowledge/tables.js";
import { modules } from "../structure/sources.js";
import { duplicates, kebab, wordsOf } from "./lint.js";
import { shared, sharedBy } from "./shared.js";

const rows = Object.entries<ParameterRow>(parameters) as [ParameterId, ParameterRow][];
const domains = Object.keys(parametersByDomain) as Domain[];

/** The end of the name of each parameter whose value is a word. */
const ending: Readonly<Partial<Record<ParameterShape, string>>> = {
  verdict: "-effect",
  policy: "-policy",
  weight: "-weight",
  importance: "-importance",
};

/** The names of the properties that a file writes down. */
function keysIn(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && (ts.isStringLiteral(node.name) || ts.isIdentifier(node.name))) {
      found.push(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

describe("the parameters", () => {
  test("belong to one domain each, but for those that stand in a table named after their domains, which stand once", () => {
    const names = domains.flatMap((domain) => Object.keys(parametersByDomain[domain]));
    expect([...new Set(duplicates(names))].sort()).toEqual(
      shared.flatMap(({ tables }) => Object.keys(tables.parameters)).sort(),
    );
    expect(rows.map(([id]) => id)).toEqual([...new Set(names)]);
    expect(Object.keys(allTables.parameters)).toEqual([...new Set(names)]);
    for (const domain of domains) {
      for (const id of Object.keys(parametersByDomain[domain]) as ParameterId[]) {
        expect(Object.hasOwn(parametersByDomain[domainOf(id)], id)).toBe(true);
        if (domainOf(id) !== domain) expect(sharedBy(domain, domainOf(id))).toContain(id);
      }
    }
  });

  test.each(domains.flatMap((a) => domains.filter((b) => b !== a).map((b) => [a, b] as const)))(
    "that both %s and %s read are exactly those of the tables named after both, row by row",
    (a, b) => {
      const both = Object.keys(parametersByDomain[a]).filter((id) => Object.hasOwn(parametersByDomain[b], id));
      expect(both).toEqual(sharedBy(a, b));
      const of: Readonly<Record<Domain, Readonly<Record<string, ParameterRow>>>> = parametersByDomain;
      for (const id of both) expect(of[a][id]).toBe(of[b][id]);
    },
  );

  test.each(["parameters", "figures", "floors"])("are written down once in the %s, in one file", (part) => {
    const written = modules
      .filter(({ file }) => file.startsWith(`src/knowledge/${part}/`))
      .flatMap(({ tree }) => keysIn(tree))
      .filter((key) => Object.hasOwn(parameters, key));
    expect(written.length).toBeGreaterThan(50);
    expect(duplicates(written)).toEqual([]);
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
    const tables = {
      candidacy: candidacyTables,
      schedule: scheduleTables,
      aftercare: aftercareTables,
      risk: riskTables,
    };
    for (const domain of domains) {
      const { parameters: own, figures } = tables[domain];
      expect(own).toBe(parametersByDomain[domain]);
      expect(Object.keys(figures).sort(), domain).toEqual(Object.keys(own).sort());
    }
    for (const { domains: pair, tables: common } of shared) {
      for (const domain of pair) expect(tables[domain].figures).toMatchObject(common.figures);
    }
  });
});
