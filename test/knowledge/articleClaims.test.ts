import { describe, expect, test } from "vitest";
import { articleClaimsSetAside } from "../../src/knowledge/articleClaimsSetAside.js";
import { claims } from "../../src/knowledge/claims.js";
import { type ContradictionRow, contradictions } from "../../src/knowledge/contradictions.js";
import { parameters } from "../../src/knowledge/parameters.js";
import { duplicates, kebab } from "./lint.js";

const numberOf = (id: string): string => id.slice(0, "article-000".length);
const counted = Array.from({ length: 93 }, (_, index) => `article-${String(index + 1).padStart(3, "0")}`);
const fromArticle = claims.filter(({ source }) => source === "article").map(({ id }) => id);
const setAside = Object.keys(articleClaimsSetAside);

describe("of the article's ninety-three claims", () => {
  test("each is made a figure or a condition of, or set aside, none forgotten", () => {
    expect([...new Set([...fromArticle.map(numberOf), ...setAside])].sort()).toEqual(counted);
  });

  test("none is used and set aside at once", () => {
    const used = new Set(fromArticle.map(numberOf));
    expect(setAside.filter((id) => used.has(id))).toEqual([]);
  });

  test("those set aside have one of the three reasons", () => {
    const reasons: readonly string[] = ["not-computable", "opinion", "marketing"];
    expect(Object.entries(articleClaimsSetAside).filter(([, reason]) => !reasons.includes(reason))).toEqual([]);
  });
});

describe("the places where the article disagrees with itself", () => {
  const rows = Object.entries<ContradictionRow>(contradictions);

  test("have names in kebab-case that no parameter has", () => {
    const wrong = rows.map(([id]) => id).filter((id) => !kebab.test(id) || Object.hasOwn(parameters, id));
    expect(wrong).toEqual([]);
  });

  test("set at least two of the article's claims against each other, each of which is used or set aside", () => {
    const known = new Set([...fromArticle, ...setAside]);
    const strays = rows.flatMap(([id, { claims: told }]) =>
      told.filter((claim) => !known.has(claim)).map((claim) => `${id}: ${claim}`),
    );
    expect(strays).toEqual([]);
    expect(rows.filter(([, { claims: told }]) => told.length < 2 || duplicates(told).length > 0)).toEqual([]);
  });

  test("are settled by parameters that exist, each named once", () => {
    const wrong = rows.filter(
      ([, { settledBy }]) => duplicates(settledBy).length > 0 || settledBy.some((id) => !Object.hasOwn(parameters, id)),
    );
    expect(wrong).toEqual([]);
  });
});
