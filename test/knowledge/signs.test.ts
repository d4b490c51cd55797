import { describe, expect, test } from "vitest";
import { articleClaimsSetAside } from "../../src/knowledge/articleClaimsSetAside.js";
import { claims } from "../../src/knowledge/claims.js";
import { failureSigns } from "../../src/knowledge/failures/signs.js";
import { type Sign, type SignRow, signs } from "../../src/knowledge/signs.js";
import { failureModes } from "../../src/knowledge/vocabularies.js";

const rows = Object.entries<SignRow>(signs) as [Sign, SignRow][];
const known = new Set([...claims.map(({ id }) => id), ...Object.keys(articleClaimsSetAside)]);

test("the signs are those of the failure graph, in its order", () => {
  expect(Object.keys(signs)).toEqual(Object.keys(failureSigns));
});

test.each(rows)("%s speaks for at least one way of failing, and never for and against the same", (_, row) => {
  const speaksFor = row.speaksFor.map(({ mode }) => mode);
  const against = row.speaksAgainst.map(({ mode }) => mode);
  expect(speaksFor).not.toEqual([]);
  expect(new Set([...speaksFor, ...against]).size).toBe(speaksFor.length + against.length);
});

test.each(failureModes)("%s is reachable from a sign", (mode) => {
  expect(rows.filter(([, { speaksFor }]) => speaksFor.some((edge) => edge.mode === mode))).not.toEqual([]);
});

describe("what a sign speaks against", () => {
  const edges = rows.flatMap(([sign, { speaksAgainst }]) => speaksAgainst.map((edge) => ({ sign, ...edge })));

  test("rests on claims that exist", () => {
    expect(edges.length).toBeGreaterThan(0);
    for (const { sign, mode, evidence = [], dissent = [] } of edges) {
      expect(evidence, `${sign} against ${mode}`).not.toEqual([]);
      expect([...evidence, ...dissent].filter((id) => !known.has(id))).toEqual([]);
    }
  });

  test("is never something for a doctor: no sign makes an infection or an allergy less likely", () => {
    const medical = ["infection", "allergic-reaction", "scarring"];
    expect(edges.filter(({ mode }) => medical.includes(mode))).toEqual([]);
  });

  test("carries the dispute on deep pigment: some say that it stays, the article that it fades", () => {
    const deep = edges.filter(({ sign, mode }) => sign === "lost-within-weeks" && mode === "pigment-migration");
    expect(deep).toMatchObject([{ dissent: ["article-029-fading", "u2newu-deep-pigment-fading-weight"] }]);
  });
});

test("a doctor comes first for every sign of infection, of a reaction in the skin and of scarring, and for no other", () => {
  expect(rows.filter(([, { doctorFirst }]) => doctorFirst).map(([sign]) => sign)).toEqual([
    "spreading-redness",
    "discharge",
    "increasing-pain",
    "lasting-heat-or-swelling",
    "fever",
    "lasting-itch",
    "bumps-in-pigment",
    "scaly-patches-in-pigment",
    "raised-scar",
    "uneven-skin-surface",
  ]);
});
