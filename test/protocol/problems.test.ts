import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Problem, problemOfSpan, refuseProblems, unknownParameter } from "../../src/protocol/problems.js";
import { daysSaid } from "./arbitraries.js";
import { refusalOf } from "./clinic.js";

const gravestFirst = [
  "locked-floor",
  "unknown-parameter",
  "wrong-unit",
  "invalid-value",
  "invalid-range",
  "invalid-protocol",
  "loosens-floor",
  "nothing-to-acknowledge",
] as const;

const problem = (code: Problem["code"], at = "sun-avoidance"): Problem => ({ code, at, message: "it is so" });

describe("one error for everything that is wrong", () => {
  test("is not thrown where nothing is", () => {
    expect(() => {
      refuseProblems([]);
    }).not.toThrow();
  });

  test("goes by the gravest code and lists them all in their order, whatever it is", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...gravestFirst), { minLength: 1, maxLength: 6 }), (codes) => {
        const { code, problems } = refusalOf(() => {
          refuseProblems(codes.map((each) => problem(each)));
        });
        expect(code).toBe(gravestFirst.find((each) => codes.includes(each)));
        expect(problems.map((each) => each.code)).toEqual(codes);
      }),
    );
  });

  test("says in one sentence what is wrong where, and the details beside it", () => {
    const { message, problems } = refusalOf(() => {
      refuseProblems([{ ...problem("wrong-unit"), details: { unit: "days" } }, problem("invalid-protocol", "id")]);
    });
    expect(message).toBe("Not a protocol to judge by: sun-avoidance: it is so; id: it is so.");
    expect(problems).toEqual([
      { code: "wrong-unit", parameter: "sun-avoidance", message: "it is so", unit: "days" },
      { code: "invalid-protocol", parameter: "id", message: "it is so" },
    ]);
  });
});

describe("a value of the right form", () => {
  const claims = ["article-052"];
  const floored = { ...daysSaid("up", [14]), floor: { least: 14, claims } };
  const locked = { ...floored, floor: { least: 14, most: 28, locked: true, claims } as const };
  const days = (count: number) => ({ min: count, max: count });

  test("is fine at its floor, and where there is none", () => {
    expect(problemOfSpan(floored, days(14), false)).toBeUndefined();
    expect(problemOfSpan(daysSaid("up", [14]), days(0), false)).toBeUndefined();
  });

  test("past its floor names the floor, its unit and the claims that it rests on", () => {
    const found = problemOfSpan(floored, days(13), false);
    expect(found).toMatchObject({ code: "loosens-floor", at: "made-up", details: { least: 14, claims } });
    expect(found?.message).toContain("at least 14 days");
    expect(found?.message).toContain("article-052");
    expect(found?.details).not.toHaveProperty("most");
  });

  test("past its floor is fine when that is acknowledged", () => {
    expect(problemOfSpan(floored, days(13), true)).toBeUndefined();
  });

  test.each([13, 29])("past a locked floor or ceiling is refused, acknowledged or not: %i", (count) => {
    for (const acknowledged of [false, true]) {
      const found = problemOfSpan(locked, days(count), acknowledged);
      expect(found).toMatchObject({ code: "locked-floor", details: { least: 14, most: 28, claims } });
    }
  });

  test("upside down is refused before anything else, acknowledged or not", () => {
    for (const acknowledged of [false, true]) {
      expect(problemOfSpan(floored, { min: 5, max: 3 }, acknowledged)).toMatchObject({ code: "invalid-range" });
    }
  });
});

test("a name that no parameter has is a problem of its own", () => {
  expect(unknownParameter("constructor")).toMatchObject({ code: "unknown-parameter", at: "constructor" });
});
