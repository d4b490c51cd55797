import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkAdherence } from "../../src/client/checkAdherence.js";
import { parseAdherence } from "../../src/client/parseAdherence.js";
import { parseRiskInput } from "../../src/risk/parseRiskInput.js";
import { deepFrozen } from "../support/client.js";

const issues = (input: unknown) => {
  const result = parseAdherence(input);
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")]);
};

describe("a record from outside", () => {
  test("comes back as a copy, without what is undefined", () => {
    const input = deepFrozen({
      sunDays: 0,
      moisturizedDaysAWeek: 7,
      shampoosAWeek: 2.5,
      hat: "never",
      scrubbed: undefined,
    });
    const result = parseAdherence(input);
    expect(result).toStrictEqual({
      ok: true,
      value: { sunDays: 0, moisturizedDaysAWeek: 7, shampoosAWeek: 2.5, hat: "never" },
    });
    expect(parseAdherence({})).toStrictEqual({ ok: true, value: {} });
  });

  test("with values that cannot be is refused, each with its place", () => {
    const input = {
      sunDays: -1,
      moisturizedDaysAWeek: 8,
      shampoosAWeek: Number.NaN,
      pickedScabs: "yes",
      hat: "often",
      sunscreen: true,
      sunbathed: true,
    };
    expect(issues(input)).toEqual([
      ["out-of-range", "sunDays"],
      ["wrong-type", "pickedScabs"],
      ["out-of-range", "moisturizedDaysAWeek"],
      ["wrong-type", "shampoosAWeek"],
      ["wrong-type", "sunscreen"],
      ["unknown-value", "hat"],
      ["unknown-key", "sunbathed"],
    ]);
  });

  test("says in words and as values what is expected", () => {
    const result = parseAdherence({ hat: "often", moisturizedDaysAWeek: 9, scrubbed: 1, sunDays: 0.5 });
    expect(result.ok ? [] : result.issues).toEqual([
      { code: "wrong-type", path: ["sunDays"], message: "Expected int.", params: { expected: "int" } },
      { code: "wrong-type", path: ["scrubbed"], message: "Expected boolean.", params: { expected: "boolean" } },
      { code: "out-of-range", path: ["moisturizedDaysAWeek"], message: "At most 7.", params: { maximum: 7 } },
      {
        code: "unknown-value",
        path: ["hat"],
        message: "Not one of: always, sometimes, never",
        params: { options: ["always", "sometimes", "never"] },
      },
    ]);
  });

  test.each([
    [{ moisturizedDaysAWeek: 7 }, true],
    [{ moisturizedDaysAWeek: 8 }, false],
    [{ moisturizedDaysAWeek: 6.5 }, false],
    [{ sunDays: 0 }, true],
    [{ sunDays: 366 }, true],
    [{ sunDays: 367 }, false],
    [{ sunDays: 1.5 }, false],
    [{ sunDays: null }, false],
    [{ shampoosAWeek: -0.5 }, false],
    [{ shampoosAWeek: Infinity }, false],
  ])("%j: %s", (input, ok) => {
    expect(parseAdherence(input).ok).toBe(ok);
  });

  test.each([[null], ["followed"], [7], [[]], [[{ followed: true }]], [new Date(0)], [new Map()]])(
    "%j is no record",
    (input) => {
      expect(issues(input)).toEqual([["wrong-type", ""]]);
    },
  );

  test("that is not there at all is missing", () => {
    expect(issues(undefined)).toEqual([["missing", ""]]);
  });

  test("never runs into a name out of the prototype", () => {
    expect(issues(JSON.parse('{"__proto__": {"followed": true}, "toString": true}'))).not.toEqual([]);
    expect(issues({ constructor: true })).toEqual([["unknown-key", "constructor"]]);
  });

  test("that fails when it is read is unreadable", () => {
    const input = Object.defineProperty({}, "followed", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(issues(input)).toEqual([["unreadable", ""]]);
  });
});

test("whatever comes in, it never throws, and says yes exactly where checkAdherence, and the risk's parser, do", () => {
  const keys = ["followed", "sunDays", "moisturizedDaysAWeek", "shampoosAWeek", "hat", "pickedScabs", "odd"];
  const value = fc.oneof(
    fc.boolean(),
    fc.double(),
    fc.integer({ min: -2, max: 9 }),
    fc.constantFrom(366, 367),
    fc.constantFrom("always", "x", null),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), value), fc.anything(), (record, anything) => {
      const accepted = parseAdherence(record).ok;
      expect(parseRiskInput({ aftercare: record }).ok).toBe(accepted);
      const check = () => checkAdherence(record);
      if (accepted) expect(check()).toEqual(record);
      else expect(check).toThrow();
      expect(typeof parseAdherence(anything).ok).toBe("boolean");
    }),
  );
});
