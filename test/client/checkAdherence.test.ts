import { describe, expect, test } from "vitest";
import type { Adherence } from "../../src/client/adherence/types.js";
import { checkAdherence } from "../../src/client/checkAdherence.js";
import { deepFrozen } from "../support/client.js";

describe("a record of what the client did", () => {
  test("comes back as it was given, as a copy", () => {
    const record: Adherence = deepFrozen({
      followed: false,
      sunDays: 3,
      usedSunbed: false,
      pickedScabs: true,
      washedEarly: false,
      scrubbed: false,
      sweatedEarly: true,
      swamEarly: false,
      shavedEarly: false,
      usedSunscreenOnScabs: false,
      exfoliatedEarly: false,
      moisturizedDaysAWeek: 7,
      shampoosAWeek: 2.5,
      sunscreen: "sometimes",
      hat: "never",
    });
    expect(checkAdherence(record)).toEqual(record);
    expect(checkAdherence(record)).not.toBe(record);
  });

  test("keeps what was not asked absent", () => {
    expect(checkAdherence({ hat: undefined, sunDays: 0 })).toStrictEqual({ sunDays: 0 });
    expect(checkAdherence({ sunDays: 366 })).toStrictEqual({ sunDays: 366 });
    expect(checkAdherence({})).toStrictEqual({});
  });

  test.each([
    [{ sunDays: -1 }, "invalid-count"],
    [{ sunDays: 367 }, "invalid-count"],
    [{ sunDays: 1.5 }, "invalid-count"],
    [{ sunDays: Number.NaN }, "invalid-count"],
    [{ sunDays: "3" }, "invalid-count"],
    [{ moisturizedDaysAWeek: 8 }, "invalid-count"],
    [{ shampoosAWeek: Infinity }, "invalid-count"],
    [{ pickedScabs: "yes" }, "invalid-answer"],
    [{ pickedScabs: null }, "invalid-answer"],
    [{ sunscreen: "often" }, "invalid-answer"],
    [{ hat: true }, "invalid-answer"],
    [{ sunbathed: true }, "unknown-fact"],
    [{ toString: true }, "unknown-fact"],
  ])("with %j is refused as %s", (record, code) => {
    expect(() => checkAdherence(record as Adherence)).toThrow(expect.objectContaining({ name: "SmpError", code }));
  });
});
