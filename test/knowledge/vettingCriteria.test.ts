import { describe, expect, test } from "vitest";
import { claims } from "../../src/knowledge/claims.js";
import { parametersByDomain } from "../../src/knowledge/parameters.js";
import {
  type ArticleMistake,
  type CriterionId,
  type VettingCriterionRow,
  vettingCriteria,
} from "../../src/knowledge/vettingCriteria.js";
import { failureModes } from "../../src/knowledge/vocabularies.js";
import type { PractitionerProfile } from "../../src/risk/types.js";

const rows = Object.entries<VettingCriterionRow>(vettingCriteria) as [CriterionId, VettingCriterionRow][];
const claimById = new Map(claims.map((claim) => [claim.id, claim]));

/** The mistakes that the article names, and the number of the claim that names each. */
const MISTAKES: readonly (readonly [ArticleMistake, string])[] = [
  ["technician", "article-026"],
  ["depth", "article-029"],
  ["pigment", "article-032"],
  ["evenness", "article-033"],
  ["hygiene", "article-043"],
  ["aftercare", "article-020"],
  ["price", "article-082"],
];

describe("every criterion", () => {
  test.each(rows)("%s screens for at least one way of failing, none of them twice", (_, { screensFor }) => {
    expect(screensFor.length).toBeGreaterThan(0);
    expect(new Set(screensFor).size).toBe(screensFor.length);
    expect(screensFor.filter((mode) => !failureModes.includes(mode))).toEqual([]);
  });

  test("is weighed by an importance of its own name", () => {
    expect(rows.map(([, { importance }]) => importance)).toEqual(rows.map(([id]) => `${id}-importance`));
  });

  test("reads a fact that a profile has", () => {
    const read = rows.flatMap(([, { fact, onlyWhere, essentialWhere }]) => [fact, onlyWhere, essentialWhere]);
    // A fact that no profile has would not compile.
    const facts: readonly (keyof PractitionerProfile | undefined)[] = read;
    expect(facts.length).toBe(rows.length * 3);
  });

  test("compares a number exactly where the fact is one", () => {
    const numbers = rows.filter(([, { metBy }]) => typeof metBy !== "boolean").map(([, { fact }]) => fact);
    expect(new Set(numbers)).toEqual(new Set(["trainingHours", "yearsOfExperience"]));
  });
});

test("every importance of the tables weighs a criterion, but for a background check, which screens for no failure", () => {
  const all = Object.keys(parametersByDomain.risk).filter((id) => id.endsWith("-importance"));
  const used = new Set<string>(rows.map(([, { importance }]) => importance));
  expect(all.filter((id) => !used.has(id))).toEqual(["background-check-importance"]);
});

test("every way of failing is screened by at least one criterion", () => {
  const screened = new Set(rows.flatMap(([, { screensFor }]) => screensFor));
  expect(failureModes.filter((mode) => !screened.has(mode))).toEqual([]);
});

test.each(MISTAKES)("the article's mistake about the %s is screened by at least one criterion", (mistake, claim) => {
  expect(claimById.get(claim)?.source).toBe("article");
  expect(rows.filter(([, { mistakes }]) => mistakes.includes(mistake))).not.toEqual([]);
});

describe("a red flag", () => {
  const flagged = rows.filter(([, { redFlag }]) => redFlag !== undefined);

  test("rests on claims that call its criterion essential", () => {
    expect(flagged.length).toBe(6);
    for (const [, { redFlag, importance }] of flagged) {
      const found = redFlag?.evidence.map((id) => claimById.get(id)) ?? [];
      expect(found).not.toEqual([]);
      for (const claim of found) expect(claim).toMatchObject({ about: importance, value: "essential" });
    }
  });

  test("stands before every other criterion, has a name of its own and is never one of price", () => {
    expect(rows.slice(0, flagged.length)).toEqual(flagged);
    expect(new Set(flagged.map(([, { redFlag }]) => redFlag?.code)).size).toBe(flagged.length);
    expect(flagged.filter(([, { atMost }]) => atMost !== undefined)).toEqual([]);
  });
});

test("price is at most a reason to ask", () => {
  const priced = rows.filter(([, { aboutPrice }]) => aboutPrice === true);
  expect(priced.map(([id, { atMost }]) => [id, atMost])).toEqual([
    ["not-cheapest", "expected"],
    ["fair-price", "expected"],
  ]);
});
