import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ParameterId } from "../../src/knowledge/parameters.js";
import { readOverride } from "../../src/protocol/readOverride.js";
import { dossierOf, dossiers } from "./arbitraries.js";

const read = (id: ParameterId, given: unknown) => readOverride(dossierOf(id), given);
const days = (count: number) => ({ min: count, max: count });

describe("a clinic may write a value", () => {
  test("as it stands or with its unit: any published figure is read as its source has it", () => {
    for (const dossier of dossiers) {
      for (const { value, span } of dossier.positions) {
        expect(readOverride(dossier, value)).toEqual(span);
        expect(readOverride(dossier, { value, unit: dossier.unit })).toEqual(span);
      }
    }
  });

  test.each([
    ["four weeks", "sun-avoidance", { weeks: 4 }, 28],
    ["one week and two days", "sun-avoidance", { weeks: 1, days: 2 }, 9],
    ["ten days", "sun-avoidance", { days: 10 }, 10],
    ["no days", "first-wash", { days: 0 }, 0],
    ["one year, of months", "isotretinoin-wait", { years: 1 }, 12],
    ["a year and a half, of months", "isotretinoin-wait", { years: 1, months: 6 }, 18],
    ["twenty years", "age-of-majority", { years: 20 }, 20],
    ["four weeks, and no days said", "sun-avoidance", { weeks: 4, days: undefined }, 28],
  ] as const)("as a duration: %s", (_, id, given, expected) => {
    expect(read(id, given)).toEqual(days(expected));
  });

  test("as weeks and days that come to the same", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (weeks, more) => {
        expect(read("sun-avoidance", { weeks, days: more })).toEqual(days(weeks * 7 + more));
      }),
    );
  });
});

describe("in the wrong unit:", () => {
  test.each([
    ["weeks where days are counted", "sun-avoidance", { value: 4, unit: "weeks" }, "days"],
    ["months where days are counted", "sun-avoidance", { value: 1, unit: "months" }, "days"],
    ["a unit that is no text", "sun-avoidance", { value: 14, unit: null }, "days"],
    ["millimeters of a word", "pregnancy-effect", { value: "deferred", unit: "millimeters" }, "verdict"],
    ["a month, which has no fixed number of days", "sun-avoidance", { months: 1 }, "days"],
    ["a year of days", "sun-avoidance", { years: 1, days: 3 }, "days"],
    ["weeks of months", "isotretinoin-wait", { weeks: 26 }, "months"],
    ["days of months", "isotretinoin-wait", { months: 6, days: 1 }, "months"],
    ["months of years", "age-of-majority", { months: 216 }, "years"],
    ["days of hours", "patch-test-wait", { days: 1 }, "hours"],
    ["days of sessions", "session-count", { days: 3 }, "sessions"],
    ["days of a sun protection factor", "sunscreen-factor", { days: 30 }, "sun-protection-factor"],
  ] as const)("%s", (_, id, given, unit) => {
    expect(read(id, given)).toMatchObject({ code: "wrong-unit", at: id, details: { unit } });
  });
});

describe("not a value at all:", () => {
  test.each([
    ["nothing with a unit", "sun-avoidance", { value: undefined, unit: "days" }],
    ["null", "sun-avoidance", null],
    ["text", "sun-avoidance", "14"],
    ["a long text", "sun-avoidance", "1".repeat(1000)],
    ["not a number", "sun-avoidance", Number.NaN],
    ["days back", "sun-avoidance", -14],
    ["a duration back", "sun-avoidance", { days: -14 }],
    ["a duration without an end", "sun-avoidance", { weeks: Number.POSITIVE_INFINITY }],
    ["a duration that is no number", "sun-avoidance", { days: Number.NaN }],
    ["weeks written as text", "sun-avoidance", { weeks: "4" }],
    ["half a week", "sun-avoidance", { weeks: 0.5 }],
    ["an empty duration", "sun-avoidance", {}],
    ["a duration with hours", "sun-avoidance", { hours: 24 }],
    ["a value without its unit", "sun-avoidance", { value: 14 }],
    ["a unit without its value", "sun-avoidance", { unit: "days" }],
    ["a list", "sun-avoidance", [14]],
    ["a figure for a range", "touch-up-window", 14],
    ["a duration for a range", "touch-up-window", { weeks: 4 }],
    ["a duration in another unit for a range", "maintenance-interval", { weeks: 26 }],
    ["a range for a figure", "sun-avoidance", { min: 14, max: 28 }],
    ["a word of another list", "pregnancy-effect", "always"],
  ] as const)("%s", (_, id, given) => {
    const problem = read(id, given);
    expect(problem).toMatchObject({ code: "invalid-value", at: id, details: { shape: dossierOf(id).shape } });
    expect("message" in problem && problem.message.length < 200).toBe(true);
  });
});

test("a range upside down is read as it was written: whoever asked says what is wrong with it", () => {
  expect(read("touch-up-window", { min: 28, max: 14 })).toEqual({ min: 28, max: 14 });
});
