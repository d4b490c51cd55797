import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groundsOf } from "../../src/protocol/grounds.js";
import { equals, liesInside, meets } from "../../src/protocol/spans.js";
import { arbitraryDossier, arbitrarySpan, daysSaid, dossierOf } from "./arbitraries.js";

describe("the claims about a parameter", () => {
  test("are each named once, for or against, in the order of the table", () => {
    fc.assert(
      fc.property(arbitraryDossier, arbitrarySpan, (dossier, value) => {
        const { claims, dissent } = groundsOf(dossier, value);
        const all = dossier.positions.map(({ claim }) => claim);
        expect(all.filter((claim) => claims.includes(claim))).toEqual(claims);
        expect(all.filter((claim) => dissent.includes(claim))).toEqual(dissent);
        expect(claims.length + dissent.length).toBe(all.length);
        expect(claims.filter((claim) => dissent.includes(claim))).toEqual([]);
      }),
    );
  });

  test("agree where they lie inside a value that one of them gives, else where they have ground in common with it", () => {
    fc.assert(
      fc.property(arbitraryDossier, arbitrarySpan, (dossier, value) => {
        const { claims, computed } = groundsOf(dossier, value);
        const agree = computed === undefined ? liesInside : meets;
        const expected = dossier.positions.filter(({ span }) => agree(span, value)).map(({ claim }) => claim);
        expect(claims).toEqual(expected);
      }),
    );
  });

  test("make a value a computed one exactly when none of them gives it as it stands", () => {
    fc.assert(
      fc.property(arbitraryDossier, arbitrarySpan, (dossier, value) => {
        const given = dossier.positions.some(({ span }) => equals(span, value));
        expect(groundsOf(dossier, value).computed).toBe(given ? undefined : true);
        expect("computed" in groundsOf(dossier, value)).toBe(!given);
      }),
    );
  });

  test("always include one on the side of a value that a source gives", () => {
    fc.assert(
      fc.property(arbitraryDossier, fc.nat(), (dossier, any) => {
        const position = dossier.positions[any % dossier.positions.length];
        const value = position?.span ?? { min: 0, max: 0 };
        expect(groundsOf(dossier, value).claims).toContain(position?.claim);
      }),
    );
  });

  test("all speak against a figure that nobody publishes", () => {
    expect(groundsOf(daysSaid("up", [14, 28]), { min: 21, max: 21 })).toEqual({
      claims: [],
      dissent: ["source-0-made-up", "source-1-made-up"],
      computed: true,
    });
  });
});

describe("the second session 10 to 14 days after the first", () => {
  const grounds = groundsOf(dossierOf("second-session-spacing"), { min: 10, max: 14 });

  test("is where the ranges of several sources meet, not that of one", () => {
    expect(grounds.computed).toBe(true);
    expect(grounds.claims).toEqual(
      expect.arrayContaining([
        "elixir-second-session-spacing",
        "smp-hair-creations-second-session-spacing",
        "az-smp-second-session-spacing",
      ]),
    );
  });

  test("has against it the one that is over before", () => {
    expect(grounds.dissent).toEqual(["team-micro-spacing-second-session-spacing"]);
  });
});
