import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ParameterShape } from "../../src/knowledge/parameters/row.js";
import { equals, liesInside, meets, spanOf, valueOf } from "../../src/protocol/spans.js";
import { arbitraryDossier, arbitrarySpan, dossiers } from "./arbitraries.js";

const shapes: readonly ParameterShape[] = ["number", "range", "verdict", "policy", "weight", "importance", "layer"];

describe("a value as a stretch of numbers", () => {
  test.each([
    ["a figure reaches from itself to itself", "number", 14, { min: 14, max: 14 }],
    ["none at all is a figure too", "number", 0, { min: 0, max: 0 }],
    ["half a day is a figure", "number", 1.5, { min: 1.5, max: 1.5 }],
    ["a range reaches from end to end", "range", { min: 14, max: 28 }, { min: 14, max: 28 }],
    ["a range upside down stays as it was written", "range", { min: 28, max: 14 }, { min: 28, max: 14 }],
    ["the mildest verdict comes first", "verdict", "eligible", { min: 0, max: 0 }],
    ["the severest comes last", "verdict", "contraindicated", { min: 4, max: 4 }],
    ["a policy has its place", "policy", "sensitive-skin", { min: 2, max: 2 }],
    ["a weight has its place", "weight", "strong", { min: 2, max: 2 }],
    ["an importance has its place", "importance", "essential", { min: 3, max: 3 }],
    ["a layer of the skin has its place", "layer", "upper-dermis", { min: 1, max: 1 }],
  ] as const)("%s", (_, shape, value, span) => {
    expect(spanOf(shape, value)).toEqual(span);
  });

  test("gives the value back, whatever its shape", () => {
    fc.assert(
      fc.property(arbitraryDossier, ({ shape, positions }) => {
        for (const { value } of positions) {
          const span = spanOf(shape, value);
          expect(span).toBeDefined();
          if (span !== undefined) expect(valueOf(shape, span)).toEqual(value);
        }
      }),
    );
  });

  test("stands for every published figure just as its source has it", () => {
    const changed = dossiers.flatMap(({ shape, positions }) =>
      positions.filter(({ span, value }) => JSON.stringify(valueOf(shape, span)) !== JSON.stringify(value)),
    );
    expect(changed).toEqual([]);
  });

  test("is a copy: whoever changes the range that comes back changes no table", () => {
    const span = { min: 1, max: 2 };
    expect(valueOf("range", span)).not.toBe(span);
  });
});

describe("refused as a value of any shape:", () => {
  const neither: readonly (readonly [string, unknown])[] = [
    ["nothing", undefined],
    ["null", null],
    ["yes", true],
    ["not a number", Number.NaN],
    ["no end", Number.POSITIVE_INFINITY],
    ["less than none", -1],
    ["a figure in quotes", "14"],
    ["a big integer", 14n],
    ["an empty text", ""],
    ["a word of no list", "maybe"],
    ["a word in capitals", "Deferred"],
    ["the name of a method", "toString"],
    ["the name of a prototype", "__proto__"],
    ["an empty object", {}],
    ["an empty list", []],
    ["a list of two figures", [1, 2]],
    ["a list of a word", ["deferred"]],
    ["half a range", { min: 1 }],
    ["a range with something beside it", { min: 1, max: 2, unit: "days" }],
    ["a range under other names", { from: 1, to: 2 }],
    ["a range of texts", { min: "1", max: "2" }],
    ["a range without an end", { min: 1, max: Number.POSITIVE_INFINITY }],
    ["a range of what is no number", { min: Number.NaN, max: 2 }],
    ["a range from less than none", { min: -1, max: 2 }],
    ["a range that is only inherited", Object.create({ min: 1, max: 2 })],
    [
      "an inherited range behind two other keys",
      Object.assign(Object.create({ min: 1, max: 2 }) as object, { a: 1, b: 2 }),
    ],
    ["a range in the prototype of JSON", JSON.parse('{"__proto__":{"min":1,"max":2},"min":1}')],
    ["a function", () => 1],
  ];
  test.each(neither)("%s", (_, value) => {
    expect(shapes.filter((shape) => spanOf(shape, value) !== undefined)).toEqual([]);
  });

  test("a value of one shape where another is asked for", () => {
    const values = { number: 14, range: { min: 1, max: 2 }, verdict: "deferred", policy: "always", weight: "strong" };
    for (const [shape, value] of Object.entries(values)) {
      expect(
        shapes.filter((other) => spanOf(other, value) !== undefined),
        shape,
      ).toEqual([shape]);
    }
  });
});

describe("two stretches", () => {
  test("lie in each other exactly when they are the same", () => {
    fc.assert(
      fc.property(arbitrarySpan, arbitrarySpan, (a, b) => {
        expect(liesInside(a, b) && liesInside(b, a)).toBe(equals(a, b));
        expect(equals(a, { ...a })).toBe(true);
      }),
    );
  });

  test("have ground in common both ways round, or one ends before the other begins", () => {
    fc.assert(
      fc.property(arbitrarySpan, arbitrarySpan, (a, b) => {
        expect(meets(a, b)).toBe(meets(b, a));
        expect(meets(a, b)).toBe(!(a.max < b.min || b.max < a.min));
      }),
    );
  });

  test("have ground in common where one lies in the other", () => {
    fc.assert(
      fc.property(arbitrarySpan, arbitrarySpan, (a, b) => {
        fc.pre(liesInside(a, b));
        expect(meets(a, b)).toBe(true);
      }),
    );
  });

  test("that only touch have ground in common, and neither lies in the other", () => {
    const [one, other] = [
      { min: 7, max: 14 },
      { min: 14, max: 28 },
    ];
    expect([meets(one, other), liesInside(one, other), liesInside(other, one)]).toEqual([true, false, false]);
  });
});
