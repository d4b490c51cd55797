import { describe, expect, test } from "vitest";
import { type CareInstructionRow, careInstructions } from "../../src/knowledge/careInstructions.js";
import { claims } from "../../src/knowledge/claims.js";
import { disclosures } from "../../src/knowledge/disclosures.js";
import { type FactPath, type FactRow, facts } from "../../src/knowledge/facts.js";
import { riskParameters } from "../../src/knowledge/parameters/risk.js";
import type { ParameterRow } from "../../src/knowledge/parameters/row.js";
import { parameters } from "../../src/knowledge/parameters.js";
import { type RiskFactorRow, riskFactors } from "../../src/knowledge/riskFactors.js";
import { type RuleId, type RuleRow, rules } from "../../src/knowledge/rules.js";
import { verdicts } from "../../src/knowledge/verdicts.js";
import * as vocabularies from "../../src/knowledge/vocabularies.js";
import { laterDetails } from "../support/client.js";
import { kebab } from "./lint.js";

const parameterRows: Readonly<Record<string, ParameterRow>> = parameters;
const factRows = Object.entries<FactRow>(facts);
const ruleRows = Object.entries<RuleRow>(rules);
const careRows = Object.entries<CareInstructionRow>(careInstructions);
const factorRows = Object.entries<RiskFactorRow>(riskFactors);

describe("the facts of a profile", () => {
  test("offer options wherever they are a choice, none of them empty and none twice", () => {
    const choices = factRows.filter(([, { kind }]) => kind === "choice");
    expect(choices.filter(([, { options }]) => options === undefined)).toEqual([]);
    const offering = factRows.flatMap(([path, { options }]) => (options === undefined ? [] : [{ path, options }]));
    expect(offering.length).toBeGreaterThanOrEqual(choices.length);
    expect(offering.filter(({ options }) => options.length < 2 || options.includes(""))).toEqual([]);
    expect(offering.filter(({ options }) => new Set(options).size < options.length)).toEqual([]);
  });

  test('take "none of these" as a no, as nothing or as an empty list, after the kind of their answer', () => {
    const wrong = factRows.filter(([, { kind, none }]) => {
      if (none === undefined) return false;
      return kind === "yes-no" ? none !== false : kind !== "details" || !(none === null || Array.isArray(none));
    });
    expect(wrong).toEqual([]);
  });

  test("can say none to every condition, medicine and treatment of the health record", () => {
    const unanswerable = factRows.filter(([path, { none }]) => /^health\.\w+$/.test(path) && none !== null);
    expect(unanswerable).toEqual([]);
  });

  test("stand in groups that carry their version", () => {
    expect(factRows.filter(([, { group }]) => !/^[a-z]+(?:-[a-z]+)*-[1-9]\d*$/.test(group))).toEqual([]);
  });

  test("that are a detail of another stand in its group, but for those that came later", () => {
    const strays = factRows
      .filter(([path, { group }]) => {
        const parent = factRows.find(([other]) => other === path.replace(/\.\w+$/, ""));
        return parent !== undefined && path.includes(".") && parent[1].group !== group;
      })
      .filter(([path]) => !laterDetails.includes(path as FactPath));
    expect(strays).toEqual([]);
    const orphans = factRows.filter(([path]) => /^health\.\w+\.\w+$/.test(path) && !(pathOfParent(path) in facts));
    expect(orphans).toEqual([]);
  });
});

const pathOfParent = (path: string): string => path.replace(/\.\w+$/, "");

describe("the rules of candidacy", () => {
  test("read only facts that can be asked, each once", () => {
    expect(ruleRows.flatMap(([, row]) => row.facts.filter((fact) => !Object.hasOwn(facts, fact)))).toEqual([]);
    expect(ruleRows.filter(([, row]) => new Set(row.facts).size < row.facts.length)).toEqual([]);
  });

  test("have names in kebab-case and say who may see what they find", () => {
    expect(ruleRows.filter(([rule]) => !kebab.test(rule))).toEqual([]);
    expect(Object.keys(disclosures).filter((rule) => !Object.hasOwn(rules, rule))).toEqual([]);
  });

  test.each([
    "health.hiv",
    "health.hepatitis",
    "health.bodyDysmorphia",
    "health.mentalDisorder",
    "health.compulsivePicking",
  ] as const)("that read %s speak to the clinician only", (fact) => {
    const readers = ruleRows.filter(([, row]) =>
      row.facts.some((path) => path === fact || path.startsWith(`${fact}.`)),
    );
    expect(readers.map(([rule]) => disclosures[rule as RuleId])).toEqual(["clinician-only"]);
  });

  test("speak openly but for exactly five", () => {
    const closed = Object.entries(disclosures).filter(([, disclosure]) => disclosure === "clinician-only");
    expect(closed.map(([rule]) => rule).sort()).toEqual([
      "body-dysmorphia",
      "compulsive-picking",
      "hepatitis",
      "hiv",
      "mental-disorder",
    ]);
    expect(Object.keys(disclosures)).toEqual(Object.keys(rules));
  });
});

describe("the care instructions", () => {
  test("ask for sunscreen only once no scab can be left", () => {
    const sunscreen = careRows.filter(([, { topic, intensity }]) => topic === "sunscreen" && intensity === "do");
    expect(sunscreen.map(([id, { from }]) => [id, from])).toEqual([["use-sunscreen", "sunscreen-allowed"]]);
    expect(careInstructions["no-sunscreen-yet"].until).toBe("sunscreen-allowed");
  });

  test("never ask for an ointment on a lost scab: it is something to ask about, or to leave", () => {
    const lostScab = careRows.filter(([, { topic }]) => topic === "lost-scab").map(([, { intensity }]) => intensity);
    expect(lostScab.length).toBeGreaterThan(0);
    expect(lostScab.filter((intensity) => intensity !== "ask" && intensity !== "avoid")).toEqual([]);
    const others = careRows.filter(
      ([, row]) => row.topic !== "lost-scab" && row.parameters.includes("lost-scab-ointment"),
    );
    expect(others).toEqual([]);
  });

  test("keep a time limit on everything that is only forbidden until then", () => {
    expect(careRows.filter(([, { cadence, until }]) => cadence === "until-then" && until === null)).toEqual([]);
    expect(careRows.filter(([, { from, until }]) => from === until)).toEqual([]);
  });
});

describe("the factors of failure", () => {
  test("leave no way of failing unexplained", () => {
    const explained = new Set(factorRows.flatMap(([, { modes }]) => modes));
    expect(vocabularies.failureModes.filter((mode) => !explained.has(mode))).toEqual([]);
  });

  test("name each way of failing once, and at least one", () => {
    expect(factorRows.filter(([, { modes }]) => modes.length === 0 || new Set(modes).size < modes.length)).toEqual([]);
  });

  test("are weighed by a parameter that is a weight, most by one of their own", () => {
    expect(factorRows.filter(([, { weight }]) => parameterRows[weight]?.shape !== "weight")).toEqual([]);
    const own = factorRows.filter(([id, { weight }]) => weight === `${id}-weight`);
    expect(own.length).toBeGreaterThan(factorRows.length / 2);
  });

  test("leave no weight of the tables unused but those of what mends a failure", () => {
    const used = new Set<string>(factorRows.map(([, { weight }]) => weight));
    const weights = Object.entries(riskParameters).filter(([, { shape }]) => shape === "weight");
    expect(weights.map(([id]) => id).filter((id) => !used.has(id))).toEqual([
      "laser-harm-weight",
      "saline-on-large-area-weight",
    ]);
  });

  test("compare with a figure exactly where the answer is a measure with two sides", () => {
    const compares = (tells: RiskFactorRow["tells"]): boolean =>
      typeof tells === "string" && /^(?:above|below)-/.test(tells);
    expect(factorRows.filter(([, { tells, threshold }]) => compares(tells) !== (threshold !== undefined))).toEqual([]);
    const mismatched = factorRows.filter(
      ([, { tells, threshold }]) => threshold !== undefined && !String(tells).endsWith(threshold),
    );
    expect(mismatched).toEqual([]);
  });

  test("that concern the mind are for the clinician only", () => {
    const hidden = factorRows
      .filter(([, { disclosure }]) => disclosure === "clinician-only")
      .map(([, { fact }]) => fact);
    expect(hidden).toEqual(["client.health.compulsivePicking", "client.health.bodyDysmorphia"]);
  });

  test("hold the article's four mistakes: the technician, the depth, the pigment and the evenness", () => {
    const about = new Map(claims.map((claim) => [claim.id, claim.about]));
    const mistakes = ["article-026", "article-029", "article-030", "article-032", "article-033"];
    expect(mistakes.map((id) => about.get(id))).toEqual([
      "untrained-technician-weight",
      "needle-too-deep-weight",
      "needle-too-shallow-weight",
      "unmatched-pigment-weight",
      "uneven-layers-weight",
    ]);
    const weighed = new Set<string>(factorRows.map(([, { weight }]) => weight));
    expect(mistakes.filter((id) => !weighed.has(about.get(id) ?? ""))).toEqual([]);
  });
});

describe("the closed lists of codes", () => {
  const lists = Object.entries({ ...vocabularies, verdicts }).flatMap(([name, list]) =>
    Array.isArray(list)
      ? [{ name, list: list as readonly string[] }]
      : Object.entries(list).map(([scale, stages]) => ({ name: scale, list: stages as readonly string[] })),
  );

  test.each(lists)("$name has several codes, none of them twice", ({ list }) => {
    expect(list.length).toBeGreaterThan(1);
    expect(new Set(list).size).toBe(list.length);
    expect(list).not.toContain("");
  });

  test("of verdicts runs from the mildest to the severest", () => {
    expect(verdicts).toEqual(["eligible", "precaution", "clearance-required", "deferred", "contraindicated"]);
  });
});
