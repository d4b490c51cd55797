import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkAdherence } from "../../src/aftercare/checkAdherence.js";
import { parseAdherence } from "../../src/aftercare/parseAdherence.js";
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
      ["out-of-range", "moisturizedDaysAWeek"],
      ["wrong-type", "shampoosAWeek"],
      ["wrong-type", "pickedScabs"],
      ["unknown-value", "hat"],
      ["wrong-type", "sunscreen"],
      ["unknown-key", "sunbathed"],
    ]);
  });

  test.each([
    [{ moisturizedDaysAWeek: 7 }, true],
    [{ moisturizedDaysAWeek: 8 }, false],
    [{ moisturizedDaysAWeek: 6.5 }, false],
    [{ sunDays: 0 }, true],
    [{ sunDays: 1.5 }, false],
    [{ sunDays: null }, false],
    [{ shampoosAWeek: -0.5 }, false],
    [{ shampoosAWeek: Infinity }, false],
  ])("%j: %s", (input, ok) => {
    expect(parseAdherence(input).ok).toBe(ok);
  });

  test.each([[null], [undefined], ["followed"], [7], [[]], [[{ followed: true }]], [new Date(0)], [new Map()]])(
    "%j is no record",
    (input) => {
      expect(issues(input)).toEqual([["wrong-type", ""]]);
    },
  );

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

test("whatever comes in, it never throws, and says yes exactly where checkAdherence does", () => {
  const keys = ["followed", "sunDays", "moisturizedDaysAWeek", "shampoosAWeek", "hat", "pickedScabs", "odd"];
  const value = fc.oneof(
    fc.boolean(),
    fc.double(),
    fc.integer({ min: -2, max: 9 }),
    fc.constantFrom("always", "x", null),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), value), fc.anything(), (record, anything) => {
      const accepted = parseAdherence(record).ok;
      const check = () => checkAdherence(record);
      if (accepted) expect(check()).toEqual(record);
      else expect(check).toThrow();
      expect(typeof parseAdherence(anything).ok).toBe("boolean");
    }),
  );
});
