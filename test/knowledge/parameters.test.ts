import { describe, expect, test } from "vitest";
import { candidacyAndScheduleParameters } from "../../src/knowledge/parameters/candidacyAndSchedule.js";
import type { ParameterRow, ParameterShape } from "../../src/knowledge/parameters/row.js";
import { type Domain, type ParameterId, parameters, parametersByDomain } from "../../src/knowledge/parameters.js";
import { aftercareTables } from "../../src/knowledge/tables/aftercare.js";
import { candidacyTables } from "../../src/knowledge/tables/candidacy.js";
import { riskTables } from "../../src/knowledge/tables/risk.js";
import { scheduleTables } from "../../src/knowledge/tables/schedule.js";
import { domainOf } from "../../src/knowledge/tables.js";
import { duplicates, kebab, wordsOf } from "./lint.js";

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
  test("belong to one domain each, but for those that two domains read, which stand once", () => {
    const names = domains.flatMap((domain) => Object.keys(parametersByDomain[domain]));
    expect(duplicates(names)).toEqual(Object.keys(candidacyAndScheduleParameters));
    expect(rows.map(([id]) => id).sort()).toEqual([...new Set(names)].sort());
    for (const domain of domains) {
      for (const id of Object.keys(parametersByDomain[domain]) as ParameterId[]) {
        expect(Object.hasOwn(parametersByDomain[domainOf(id)], id)).toBe(true);
        if (domainOf(id) !== domain) expect(Object.keys(candidacyAndScheduleParameters)).toContain(id);
      }
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
  });
});
