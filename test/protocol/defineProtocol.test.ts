import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ParameterId } from "../../src/knowledge/parameters.js";
import { tablesByDomain } from "../../src/knowledge/tables.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { compareProtocols } from "../../src/protocol/compareProtocols.js";
import { defineProtocol } from "../../src/protocol/defineProtocol.js";
import { keepsFloor } from "../../src/protocol/keepsFloor.js";
import { problemsOf } from "../../src/protocol/problemsOf.js";
import { valueOf } from "../../src/protocol/spans.js";
import type { OverrideOf, Protocol } from "../../src/protocol/types.js";
import { arbitraryHostileJson, deepFrozen } from "../support/client.js";
import { dossierOf, dossiers } from "./arbitraries.js";
import { change, domains, handMade, presets, refusalOf, withValues, wrong } from "./clinic.js";

/** Where a test changes a value and looks at it. */
const studio = (days: OverrideOf<"sun-avoidance">): Protocol =>
  defineProtocol(articleProtocol, change({ "sun-avoidance": days }));

describe("a clinic's own protocol", () => {
  test("has the clinic's value with the claims that agree and those that do not, and everything else of its base", () => {
    const house = studio(28);
    const { "sun-avoidance": sun, ...others } = house.parameters;
    const { "sun-avoidance": before, ...rest } = articleProtocol.parameters;
    expect(sun).toMatchObject({ value: 28, unit: "days", claims: ["defining-beauty-sun-avoidance"] });
    expect([...sun.claims, ...sun.dissent].sort()).toEqual([...before.claims, ...before.dissent].sort());
    expect(others).toEqual(rest);
    expect(Object.keys(house.parameters)).toEqual(Object.keys(articleProtocol.parameters));
  });

  test("says who it is, what it is based on and why", () => {
    const house = defineProtocol(articleProtocol, change({}, { id: "a", version: "2026-11", reason: "Strong sun." }));
    expect({ id: house.id, version: house.version, basedOn: house.basedOn }).toEqual({
      id: "a",
      version: "2026-11",
      basedOn: { id: "article", version: "1", reason: "Strong sun." },
    });
  });

  test("may have the name of its base with another version, and the version with another name", () => {
    const again = defineProtocol(studio(28), change({}, { version: "2" }));
    expect(again).toMatchObject({ id: "house", version: "2", basedOn: { id: "house", version: "1" } });
    expect(defineProtocol(studio(28), change({}, { id: "other" })).id).toBe("other");
  });

  test("with a figure that nobody publishes has no claim on its side and everybody against it", () => {
    const { claims, dissent, computed } = studio(21).parameters["sun-avoidance"];
    expect({ claims, computed }).toEqual({ claims: [], computed: true });
    expect(dissent).toEqual(dossierOf("sun-avoidance").positions.map(({ claim }) => claim));
  });

  test.each<[string, OverrideOf<"sun-avoidance">]>([
    ["as it stands", 28],
    ["with its unit", { value: 28, unit: "days" }],
    ["as weeks", { weeks: 4 }],
    ["as weeks and days", { weeks: 3, days: 7 }],
  ])("may have its value written %s", (_, given) => {
    expect(studio(given)).toEqual(studio(28));
  });

  test("may count a wait of months as a year", () => {
    const house = defineProtocol(articleProtocol, change({ "isotretinoin-wait": { years: 1 } }));
    expect(house.parameters["isotretinoin-wait"].value).toBe(12);
  });

  test("leaves what is given as undefined as it was", () => {
    const house = defineProtocol(articleProtocol, change({ "sun-avoidance": undefined }));
    expect(house.parameters).toEqual(articleProtocol.parameters);
  });

  test("can be made of every preset, and of one that was read from JSON", () => {
    for (const base of [...presets, handMade(), handMade(undefined, studio(28))]) {
      const house = defineProtocol(base, change({ "first-wash": 3 }));
      expect(compareProtocols(base, house).filter(({ parameter }) => parameter !== "first-wash")).toEqual([]);
      expect(house.parameters["first-wash"].value).toBe(3);
    }
  });
});

describe("what a new protocol is made of", () => {
  test("may be frozen, and stays as it is", () => {
    const base = deepFrozen(handMade());
    const wish = deepFrozen(
      change({ "no-scrubbing": { min: 5, max: 10 }, "sun-avoidance": 7 }, { acknowledge: ["sun-avoidance"] }),
    );
    const before = structuredClone({ base, wish });
    defineProtocol(base, wish);
    expect({ base, wish }).toEqual(before);
  });

  test("is not frozen by it either: the caller's own objects stay the caller's", () => {
    const base = handMade();
    const range = { min: 5, max: 10 };
    const acknowledge: ParameterId[] = ["sun-avoidance"];
    const house = defineProtocol(base, change({ "no-scrubbing": range, "sun-avoidance": 7 }, { acknowledge }));
    range.min = 0;
    acknowledge.push("razor-start");
    Object.assign(base.parameters["touch-up-window"].value, { min: 1 });
    expect(house.parameters["no-scrubbing"].value).toEqual({ min: 5, max: 10 });
    expect(house.parameters["touch-up-window"].value).toEqual({ min: 14, max: 28 });
    expect(house.acknowledged).toEqual(["sun-avoidance"]);
  });

  test("cannot be changed through it: it is frozen all the way down", () => {
    const house = defineProtocol(handMade(), change({ "no-scrubbing": { min: 5, max: 10 } }));
    const open = Object.entries(house.parameters).filter(
      ([, each]) => ![each, each.value, each.claims, each.dissent].every((part) => Object.isFrozen(part)),
    );
    expect(open).toEqual([]);
    expect([house, house.parameters, house.acknowledged, house.basedOn].every((part) => Object.isFrozen(part))).toBe(
      true,
    );
  });

  test("survives a round trip through JSON", () => {
    const house = studio(7 * 5);
    expect(JSON.parse(JSON.stringify(house))).toStrictEqual(house);
  });
});

/** A value that is further on the safe side than a preset's, for any parameter that has one and keeps its ceiling. */
const tighter = fc.constantFrom(...presets).chain((base) =>
  fc
    .tuple(fc.constantFrom(...dossiers.filter(({ saferDirection }) => saferDirection !== "none")), fc.nat(30))
    .map(([dossier, by]) => {
      const before = base.parameters[dossier.parameter].value;
      const now = dossier.positions.map(({ span }) => span);
      const step = dossier.saferDirection === "up" ? by : -by;
      const moved = (figure: number) => Math.max(0, figure + step);
      if (typeof before === "number") return { base, dossier, span: { min: moved(before), max: moved(before) } };
      if (typeof before === "object")
        return { base, dossier, span: { min: moved(before.min), max: moved(before.max) } };
      const place = now.reduce((worst, span) => Math.max(worst, span.max), 0);
      return { base, dossier, span: { min: place, max: place } };
    })
    .filter(({ dossier, span }) => {
      const { most } = dossier.floor ?? {};
      return most === undefined || keepsFloor({ ...dossier, floor: { most, claims: [] } }, span);
    }),
);

test("tightening is free: whatever is made more careful needs no acknowledgment", () => {
  fc.assert(
    fc.property(tighter, ({ base, dossier, span }) => {
      const value = valueOf(dossier.shape, span);
      const house = defineProtocol(base, wrong({ [dossier.parameter]: value }));
      expect(house.parameters[dossier.parameter].value).toEqual(value);
      expect(house.acknowledged).toEqual([]);
      expect(compareProtocols(base, house).filter((difference) => difference.change === "less-careful")).toEqual([]);
    }),
  );
});

describe("whatever a file says", () => {
  test("either makes a protocol that every domain may judge by, or is refused with its reasons", () => {
    const ids = fc.oneof(fc.constantFrom(...dossiers.map(({ parameter }) => parameter)), fc.string());
    fc.assert(
      fc.property(ids, arbitraryHostileJson, (id, value) => {
        const wish = wrong(JSON.parse(JSON.stringify({ [id]: value })));
        let house: Protocol | undefined;
        try {
          house = defineProtocol(articleProtocol, wish);
        } catch {
          expect(refusalOf(() => defineProtocol(articleProtocol, wish)).problems.length).toBeGreaterThan(0);
          return;
        }
        for (const domain of domains) expect(problemsOf(house, tablesByDomain[domain])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("no name reaches a prototype", () => {
    const overrides: unknown = JSON.parse('{"__proto__":{"value":1},"constructor":1,"toString":1,"sun-avoidence":1}');
    const { code, problems } = refusalOf(() => defineProtocol(articleProtocol, wrong(overrides)));
    expect(code).toBe("unknown-parameter");
    expect(problems.map(({ parameter }) => parameter)).toEqual([
      "__proto__",
      "constructor",
      "toString",
      "sun-avoidence",
    ]);
  });

  test("no acknowledgment reaches one either", () => {
    const acknowledge = ["__proto__", "constructor", "toString"];
    const { problems } = refusalOf(() => defineProtocol(articleProtocol, wrong({}, { acknowledge })));
    expect(problems.map(({ code, parameter }) => [code, parameter])).toEqual(
      acknowledge.map((name) => ["unknown-parameter", name]),
    );
  });
});

describe("refused, all in one error under the gravest code:", () => {
  const mistakes = [
    ["locked-floor", "age-of-majority", { overrides: { "age-of-majority": 17 } }],
    ["unknown-parameter", "constructor", { overrides: { constructor: 1 } }],
    ["wrong-unit", "sauna-start", { overrides: { "sauna-start": { value: 4, unit: "weeks" } } }],
    ["invalid-value", "first-wash", { overrides: { "first-wash": "late" } }],
    ["invalid-range", "touch-up-window", { overrides: { "touch-up-window": { min: 28, max: 14 } } }],
    ["invalid-protocol", "reason", { reason: " " }],
    ["loosens-floor", "sun-avoidance", { overrides: { "sun-avoidance": 13 } }],
    ["nothing-to-acknowledge", "hat-start", { acknowledge: ["hat-start"] }],
  ] as const;

  test.each(mistakes)("%s, by itself, of %s", (code, at, mistake) => {
    const refusal = refusalOf(() => defineProtocol(articleProtocol, wrong({}, mistake)));
    expect(refusal.code).toBe(code);
    expect(refusal.problems).toMatchObject([{ code, parameter: at }]);
    expect(refusal.message).toContain(`${at}: `);
  });

  test("any of them together", () => {
    fc.assert(
      fc.property(fc.subarray([...mistakes], { minLength: 1 }), (made) => {
        const parts: readonly { overrides?: object; reason?: string; acknowledge?: readonly string[] }[] = made.map(
          ([, , mistake]) => mistake,
        );
        const overrides = Object.assign({}, ...parts.map((part) => part.overrides ?? {})) as unknown;
        const more = Object.assign({}, ...parts) as Record<string, unknown>;
        const refusal = refusalOf(() => defineProtocol(articleProtocol, wrong(overrides, { ...more, overrides })));
        expect(refusal.code).toBe(made[0]?.[0]);
        expect(refusal.problems.map(({ code }) => code).sort()).toEqual(made.map(([code]) => code).sort());
      }),
    );
  });

  test.each(["id", "version", "reason"])("a change without its %s, whatever stands in its place", (part) => {
    for (const text of [undefined, null, "", "  ", 7, {}, ["text"]]) {
      const refusal = refusalOf(() => defineProtocol(articleProtocol, wrong({}, { [part]: text })));
      expect(refusal.code).toBe("invalid-protocol");
      expect(refusal.problems).toMatchObject([{ code: "invalid-protocol", parameter: part }]);
    }
  });

  test("a protocol with the name and the version of its base: nobody could tell them apart", () => {
    const refusal = refusalOf(() => defineProtocol(articleProtocol, change({}, { id: "article", version: "1" })));
    expect(refusal.problems).toMatchObject([{ code: "invalid-protocol", parameter: "id" }]);
  });

  test.each([
    ["a stranger", { "sun-avoidence": 14 }, "unknown-parameter"],
    ["a malformed value", { "sun-avoidance": "14" }, "invalid-value"],
    ["a missing value", { "sun-avoidance": undefined }, "invalid-value"],
    ["a locked floor crossed", { "age-of-majority": 17 }, "locked-floor"],
    ["a floor crossed without a word", { "sun-avoidance": 13 }, "loosens-floor"],
  ])("a base with %s", (_, values, code) => {
    const base = handMade(withValues(values));
    expect(refusalOf(() => defineProtocol(base, change({}))).code).toBe(code);
  });
});

describe("what is counted whole", () => {
  const change = { id: "house", version: "1", reason: "A test." };

  test.each([
    ["half a day out of the sun", { "sun-avoidance": 14.5 }],
    ["two and a half sessions", { "session-count": 2.5 }],
    ["a spacing of ten days and a half", { "second-session-spacing": { min: 10.5, max: 14 } }],
    ["no laser session at all", { "laser-session-count": 0 }],
    ["half a month of waiting", { "isotretinoin-wait": 6.5 }],
  ])("%s is refused", (_, overrides) => {
    expect(() => defineProtocol(articleProtocol, { ...change, overrides })).toThrow(/counts whole/);
  });

  test("a part of a day is taken where somebody publishes one", () => {
    const { parameters } = defineProtocol(articleProtocol, { ...change, overrides: { "first-wash": 2.5 } });
    expect(parameters["first-wash"].value).toBe(2.5);
  });

  test("a single session is a promise that nobody should make: it has to be acknowledged", () => {
    expect(() => defineProtocol(articleProtocol, { ...change, overrides: { "session-count": 1 } })).toThrow(
      /at least 2 sessions/,
    );
  });
});
