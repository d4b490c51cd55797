import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { parseClientProfile } from "../../src/client/parseClientProfile.js";
import { clientProfileSchema } from "../../src/client/schemas.js";
import type { Issue, ParseResult } from "../../src/client/types.js";
import {
  aClient,
  arbitraryCalendarDate,
  arbitraryClient,
  arbitraryHostileJson,
  arbitraryPartialDate,
  deepFrozen,
  factPaths,
  pollutingKeys,
} from "../support/client.js";
import {
  everyPlace,
  full,
  healthContract,
  listContract,
  minimal,
  profileKeys,
  sectionContract,
  stagesContract,
} from "./contract.js";

const issuesIn = <T>(result: ParseResult<T>): readonly Issue[] => (result.ok ? [] : result.issues);
/** The issues as lines of code and path, in no order. */
const findings = (input: unknown): string[] =>
  issuesIn(parseClientProfile(input))
    .map(({ code, path }) => `${code} at ${JSON.stringify(path)}`)
    .sort();
const finding = (code: string, ...path: (string | number)[]): string => `${code} at ${JSON.stringify(path)}`;

/** JSON with the keys in order, own `__proto__` keys included: two values that say the same give the same text. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(",")}}`;
};

/** Every object and array inside a value. */
const branches = (value: unknown): object[] =>
  typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(branches)] : [];

const prototypeKeys = Reflect.ownKeys(Object.prototype);
const arrayPrototypeKeys = Reflect.ownKeys(Array.prototype);
afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype), "Object.prototype is as it was").toEqual(prototypeKeys);
  expect(Reflect.ownKeys(Array.prototype), "Array.prototype is as it was").toEqual(arrayPrototypeKeys);
});

describe("what a profile may say", () => {
  test("an empty profile is a profile: nothing was asked yet", () => {
    expect(parseClientProfile({})).toEqual({ ok: true, value: {} });
  });

  test("the complete healthy client is accepted as it is", () => {
    expect(parseClientProfile(aClient())).toEqual({ ok: true, value: aClient() });
  });

  test("every key of the contract is a key of the complete client or of its bookkeeping", () => {
    const bookkeeping = ["clearances", "consentSignedOn", "photographedOn", "answeredOn", "reconfirmed", "notKnown"];
    expect([...Object.keys(aClient()), ...bookkeeping].sort()).toEqual([...profileKeys].sort());
  });

  test.each(Object.entries(healthContract))("health.%s is absent, null, or its details", (key, places) => {
    for (const value of [null, minimal(places), full(places)]) {
      const profile = { health: { [key]: value } };
      expect(parseClientProfile(profile)).toEqual({ ok: true, value: profile });
    }
    for (const value of [undefined, false, true, 0, "no", "none", [], [null]]) {
      const result = parseClientProfile({ health: { [key]: value } });
      if (value === undefined) expect(result.ok).toBe(true);
      else expect(findings({ health: { [key]: value } })).toEqual([finding("wrong-type", "health", key)]);
    }
  });

  test.each(everyPlace)("$name takes every value of the contract and gives it back unchanged", (laidOut) => {
    const { place, profileWith } = laidOut;
    for (const value of place.nullable ? [...place.takes, null] : place.takes) {
      const profile = profileWith(value);
      const result = parseClientProfile(profile);
      expect(result).toEqual({ ok: true, value: profile });
      expect(canonical(result)).toBe(canonical({ ok: true, value: profile }));
    }
  });

  test.each(Object.entries(stagesContract))("each stage of the %s scale is a grade", (scale, stages) => {
    for (const stage of stages) {
      const profile = { hairLoss: { grade: { scale, stage } } };
      expect(parseClientProfile(profile)).toEqual({ ok: true, value: profile });
    }
  });

  test("every fact can be reconfirmed and can be one that the client does not know", () => {
    const reconfirmed = Object.fromEntries(factPaths.map((fact) => [fact, "2026-01-31"]));
    const profile = { reconfirmed, notKnown: factPaths };
    expect(parseClientProfile(profile)).toEqual({ ok: true, value: profile });
    expect(factPaths.length).toBeGreaterThan(100);
  });

  test("absent and undefined say the same: not asked", () => {
    expect(parseClientProfile({ birthDate: undefined, health: { keloid: undefined } })).toStrictEqual({
      ok: true,
      value: { health: {} },
    });
  });

  test("a profile without a prototype is a profile", () => {
    const bare = Object.assign(Object.create(null) as object, { birthDate: "1988-02" });
    expect(parseClientProfile(bare)).toEqual({ ok: true, value: { birthDate: "1988-02" } });
  });
});

describe("nothing is coerced, filled in, dropped or shared", () => {
  test("every valid profile comes back as an equal copy, the frozen input untouched", () => {
    fc.assert(
      fc.property(arbitraryClient, (client) => {
        const before = canonical(client);
        const result = parseClientProfile(deepFrozen(client));
        if (!result.ok) throw new Error(JSON.stringify(result.issues));
        expect(canonical(result.value)).toBe(before);
        expect(canonical(client)).toBe(before);
        const given = new Set(branches(client));
        expect(branches(result.value).filter((branch) => given.has(branch))).toEqual([]);
      }),
    );
  });

  test("what was parsed survives JSON and parses to the same again", () => {
    fc.assert(
      fc.property(arbitraryClient, (client) => {
        const once = parseClientProfile(client);
        expect(JSON.parse(JSON.stringify(once))).toEqual(once);
        expect(once.ok && parseClientProfile(once.value)).toEqual(once);
      }),
    );
  });

  test("any real date in its form is taken, whatever its precision", () => {
    fc.assert(
      fc.property(arbitraryPartialDate, arbitraryCalendarDate, (birthDate, answeredOn) => {
        for (const profile of [{ birthDate }, { answeredOn }]) {
          expect(parseClientProfile(profile)).toEqual({ ok: true, value: profile });
        }
      }),
    );
  });

  test.each([
    ["'true' for true", { hair: { usesConcealer: "true" } }, "hair", "usesConcealer"],
    ["1 for true", { hair: { usesConcealer: 1 } }, "hair", "usesConcealer"],
    ["'5' for 5", { hair: { grayPercent: "5" } }, "hair", "grayPercent"],
    ["1988 for '1988'", { birthDate: 1988 }, "birthDate"],
    ["a Date for its text", { birthDate: new Date(0) }, "birthDate"],
    ["one thing for a list of it", { planned: { kind: "surgery", on: "2026" } }, "planned"],
    ["a list-like object for a list", { planned: { length: 0 } }, "planned"],
    ["one path for a list of paths", { notKnown: "birthDate" }, "notKnown"],
    ["a list for a record", { reconfirmed: [] }, "reconfirmed"],
  ])("%s is not coerced", (_, profile, ...path) => {
    expect(findings(profile)).toEqual([finding("wrong-type", ...(path as string[]))]);
  });

  test.each(["MALE", " male", "male ", "Male"])("the word %j is not tidied into one of the list", (sex) => {
    expect(findings({ sex })).toEqual([finding("unknown-value", "sex")]);
  });
});

describe("every issue has its code and its path", () => {
  const wrong: Readonly<Record<string, readonly (readonly [unknown, string])[]>> = {
    boolean: [
      ["yes", "wrong-type"],
      [0, "wrong-type"],
      [{}, "wrong-type"],
    ],
    number: [
      ["7", "wrong-type"],
      [Number.NaN, "wrong-type"],
      [Number.POSITIVE_INFINITY, "wrong-type"],
      [Number.NEGATIVE_INFINITY, "wrong-type"],
      [true, "wrong-type"],
      [-1, "out-of-range"],
      [-0.001, "out-of-range"],
      [101, "out-of-range"],
      [100.001, "out-of-range"],
    ],
    date: [
      ["", "invalid-date"],
      ["yesterday", "invalid-date"],
      ["02/1988", "invalid-date"],
      ["2025-13", "invalid-date"],
      ["2025-00", "invalid-date"],
      ["2025-02-29", "invalid-date"],
      ["1900-02-29", "invalid-date"],
      ["2025-04-31", "invalid-date"],
      ["2025-04-00", "invalid-date"],
      ["0000", "invalid-date"],
      ["0000-01", "invalid-date"],
      ["0000-01-01", "invalid-date"],
      ["25", "invalid-date"],
      ["2025-1", "invalid-date"],
      ["2025-01-1", "invalid-date"],
      ["2025-", "invalid-date"],
      ["2025/01/01", "invalid-date"],
      ["20250101", "invalid-date"],
      ["2025-01-01T00:00:00Z", "invalid-date"],
      [" 2025", "invalid-date"],
      ["2025\n", "invalid-date"],
      ["-2025", "invalid-date"],
      ["+2025", "invalid-date"],
      ["12025-01-01", "invalid-date"],
      ["٢٠٢٥", "invalid-date"],
      [2025, "wrong-type"],
      [{}, "wrong-type"],
      [true, "wrong-type"],
    ],
    day: [
      ["2025", "invalid-date"],
      ["2025-01", "invalid-date"],
      ["2025-02-29", "invalid-date"],
      ["2025-13-01", "invalid-date"],
      ["0000-01-01", "invalid-date"],
      ["2025-1-1", "invalid-date"],
      ["2025-01-01\n", "invalid-date"],
      [20_250_101, "wrong-type"],
    ],
    word: [
      ["", "unknown-value"],
      ["nonsense", "unknown-value"],
      ["constructor", "unknown-value"],
      ["__proto__", "unknown-value"],
    ],
  };

  test.each(everyPlace)("$name refuses every value of the wrong kind", ({ path, place, profileWith }) => {
    for (const [value, code] of wrong[place.is] ?? []) {
      expect(findings(profileWith(value)), JSON.stringify(value)).toEqual([finding(code, ...path)]);
    }
    if (!place.nullable) expect(findings(profileWith(null))).toHaveLength(1);
  });

  test.each(everyPlace.filter(({ place }) => place.is !== "word" && !place.nullable))(
    "$name cannot be null: that is for whole facts and for ends",
    ({ path, profileWith }) => {
      expect(findings(profileWith(null))).toEqual([finding("wrong-type", ...path)]);
    },
  );

  test.each(everyPlace.filter(({ place }) => place.required))("$name is missed when absent", (laidOut) => {
    expect(findings(laidOut.profileWith(undefined))).toEqual([finding("missing", ...laidOut.path)]);
  });

  test.each(everyPlace.filter(({ place }) => !place.required))("$name may be absent", ({ profileWith }) => {
    expect(findings(profileWith(undefined))).toEqual([]);
  });

  test("a stage of another scale, a scale that does not exist, and half a grade are issues", () => {
    const grade = (value: unknown) => findings({ hairLoss: { grade: value } });
    const at = (code: string, ...rest: string[]) => [finding(code, "hairLoss", "grade", ...rest)];
    expect(grade({ scale: "ludwig", stage: "VII" })).toEqual(at("unknown-value", "stage"));
    expect(grade({ scale: "norwood-hamilton", stage: "5" })).toEqual(at("unknown-value", "stage"));
    expect(grade({ scale: "sinclair", stage: 3 })).toHaveLength(1);
    expect(grade({ scale: "hamilton", stage: "I" })).toEqual(at("unknown-value", "scale"));
    expect(grade({ scale: "constructor", stage: "I" })).toEqual(at("unknown-value", "scale"));
    expect(grade({ scale: "ludwig" })).toEqual(at("missing", "stage"));
    expect(grade(null)).toEqual(at("wrong-type"));
    expect(grade("III")).toEqual(at("wrong-type"));
    expect(grade({ scale: "ludwig", stage: "I", side: "left" })).toEqual(at("unknown-key", "side"));
  });

  test("a grade without its scale is missing something", () => {
    expect(findings({ hairLoss: { grade: { stage: "I" } } })).toEqual([
      finding("missing", "hairLoss", "grade", "scale"),
    ]);
  });

  test("a section or an entry of a list that is no object is of the wrong kind", () => {
    for (const value of [null, [], "none", 0, false]) {
      for (const key of Object.keys(sectionContract)) {
        expect(findings({ [key]: value })).toEqual([finding("wrong-type", key)]);
      }
      expect(findings({ health: value })).toEqual([finding("wrong-type", "health")]);
      for (const key of Object.keys(listContract)) {
        expect(findings({ [key]: [value] })).toEqual([finding("wrong-type", key, 0)]);
      }
    }
  });

  test("a symptom, a fact or a rule that is not on the list is named with its place", () => {
    expect(findings({ hairLoss: { scalpSymptoms: ["itch", "tickle"] } })).toEqual([
      finding("unknown-value", "hairLoss", "scalpSymptoms", 1),
    ]);
    expect(findings({ notKnown: ["birthDate", "health.nope"] })).toEqual([finding("unknown-value", "notKnown", 1)]);
    expect(findings({ clearances: [{ rule: "nope", on: "2026-01-01" }] })).toEqual([
      finding("unknown-value", "clearances", 0, "rule"),
    ]);
    expect(findings({ reconfirmed: { "health.nope": "2026-01-01", birthDate: "2026-01" } })).toEqual([
      finding("invalid-date", "reconfirmed", "birthDate"),
      finding("unknown-key", "reconfirmed", "health.nope"),
    ]);
  });

  test("a wrong word comes with the words that would do", () => {
    const [issue] = issuesIn(parseClientProfile({ health: { keloid: { site: "neck" } } }));
    expect(issue).toMatchObject({ code: "unknown-value", params: { options: ["scalp", "elsewhere"] } });
    const [range] = issuesIn(parseClientProfile({ hair: { grayPercent: 101 } }));
    expect(range).toMatchObject({ code: "out-of-range", params: { maximum: 100 } });
    const [below] = issuesIn(parseClientProfile({ hair: { grayPercent: -1 } }));
    expect(below).toMatchObject({ code: "out-of-range", params: { minimum: 0 } });
  });

  test("a list of 200 is taken, one more is too long", () => {
    const lists: Readonly<Record<string, (entry: unknown[]) => unknown>> = {
      planned: (planned) => ({ planned }),
      patchTests: (patchTests) => ({ patchTests }),
      clearances: (clearances) => ({ clearances }),
      scalpSymptoms: (scalpSymptoms) => ({ hairLoss: { scalpSymptoms } }),
    };
    const entries: Readonly<Record<string, unknown>> = { scalpSymptoms: "itch" };
    for (const [key, profileOf] of Object.entries(lists)) {
      const entry = entries[key] ?? minimal(listContract[key] ?? {});
      const path = key === "scalpSymptoms" ? ["hairLoss", key] : [key];
      expect(findings(profileOf(Array.from({ length: 200 }, () => entry)))).toEqual([]);
      expect(findings(profileOf(Array.from({ length: 201 }, () => entry)))).toEqual([finding("out-of-range", ...path)]);
    }
    // A fact is not known once: of so many the others are listed before.
    expect(findings({ notKnown: Array.from({ length: 200 }, () => "sex") })).toHaveLength(199);
    expect(findings({ notKnown: Array.from({ length: 201 }, () => "sex") })).toEqual([
      finding("out-of-range", "notKnown"),
    ]);
  });

  test("a hole in a list is a missing entry", () => {
    expect(findings({ planned: new Array(2) })).toEqual([
      finding("missing", "planned", 0),
      finding("missing", "planned", 1),
    ]);
  });
});

describe("dates that cannot be", () => {
  const between = { birthDate: "1988-05-17", answeredOn: "2026-03-02" };

  test.each<[string, object, readonly string[]]>([
    ["the day before the birth", { hairLoss: { onset: "1988-05-16" } }, ["hairLoss", "onset"]],
    ["the year before the birth", { health: { filler: { on: "1987" } } }, ["health", "filler", "on"]],
    ["the day after the intake", { health: { sunburn: { on: "2026-03-03" } } }, ["health", "sunburn", "on"]],
    ["the month after the intake", { health: { tan: { on: "2026-04" } } }, ["health", "tan", "on"]],
    ["a birth after the intake", { birthDate: "2026-03-03" }, ["birthDate"]],
  ])("%s is a contradiction, with its path", (_, more, path) => {
    expect(findings({ ...between, ...more })).toEqual([finding("contradiction", ...path)]);
  });

  test.each<[string, object]>([
    ["the day of the birth", { hairLoss: { onset: "1988-05-17" } }],
    ["the year of the birth", { health: { filler: { on: "1988" } } }],
    ["the day of the intake", { health: { sunburn: { on: "2026-03-02" } } }],
    ["the year of the intake", { health: { tan: { on: "2026" } } }],
    ["something planned, however far ahead", { planned: [{ kind: "surgery", on: "2031" }] }],
    ["a letter that comes later", { clearances: [{ rule: "keloid", on: "2026-04-01", until: "2027-04-01" }] }],
    ["a child that is still to come", { health: { pregnancy: { dueOn: "2026-09" } } }],
  ])("%s is not", (_, more) => {
    expect(parseClientProfile({ ...between, ...more })).toEqual({ ok: true, value: { ...between, ...more } });
  });

  test("are all listed, none of them given back as a profile", () => {
    const health = { filler: { on: "1900" }, sunburn: { on: "2027" }, epilepsy: { lastSeizure: "1950-01" } };
    expect(findings({ ...between, health })).toEqual([
      finding("contradiction", "health", "epilepsy", "lastSeizure"),
      finding("contradiction", "health", "filler", "on"),
      finding("contradiction", "health", "sunburn", "on"),
    ]);
  });

  test("are looked for only once every value is one: text that is no date is said first", () => {
    const health = { filler: { on: "1900" }, sunburn: { on: "2026-02-30" } };
    expect(findings({ ...between, health })).toEqual([finding("invalid-date", "health", "sunburn", "on")]);
  });

  test("never stand in the issue itself", () => {
    const result = parseClientProfile({ ...between, health: { filler: { on: "1901-07-23" } } });
    expect(JSON.stringify(result)).not.toMatch(/1901|1988|2026/);
  });
});

describe("unknown keys", () => {
  const places: readonly (readonly [string, (extra: object) => unknown, readonly (string | number)[]])[] = [
    ["the top", (extra) => extra, []],
    ...[...Object.keys(sectionContract), "health"].map(
      (key) => [key, (extra: object) => ({ [key]: extra }), [key]] as const,
    ),
    ["a scar", (extra) => ({ hairLoss: { scar: extra } }), ["hairLoss", "scar"]],
    ...Object.entries(healthContract).map(
      ([key, details]) =>
        [
          `health.${key}`,
          (extra: object) => ({ health: { [key]: { ...minimal(details), ...extra } } }),
          ["health", key],
        ] as const,
    ),
    ...Object.entries(listContract).map(
      ([key, entry]) =>
        [
          `an entry of ${key}`,
          (extra: object) => ({ [key]: [minimal(entry), { ...minimal(entry), ...extra }] }),
          [key, 1],
        ] as const,
    ),
    ["reconfirmed", (extra) => ({ reconfirmed: extra }), ["reconfirmed"]],
  ];

  test.each(places)("in %s are issues, each with its own path", (_, profileOf, path) => {
    expect(findings(profileOf({ healt: {}, "": null }))).toEqual(
      [finding("unknown-key", ...path, ""), finding("unknown-key", ...path, "healt")].sort(),
    );
  });

  test("a key whose value is undefined is still a key that no profile has", () => {
    expect(findings({ healt: undefined })).toEqual([finding("unknown-key", "healt")]);
  });

  test("added anywhere in a valid profile, they are all listed and nothing else is", () => {
    interface Spot {
      readonly object: Record<string, unknown>;
      readonly path: readonly (string | number)[];
    }
    const spots = (value: unknown, path: readonly (string | number)[] = []): Spot[] => {
      if (Array.isArray(value)) return value.flatMap((part, index) => spots(part, [...path, index]));
      if (typeof value !== "object" || value === null) return [];
      const object = value as Record<string, unknown>;
      return [{ object, path }, ...Object.entries(object).flatMap(([key, part]) => spots(part, [...path, key]))];
    };
    fc.assert(
      fc.property(arbitraryClient, fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), (client, picks) => {
        const copy = structuredClone(client);
        const all = spots(copy);
        const chosen = new Set(picks.map((pick) => all[pick % all.length]!));
        for (const { object } of chosen) object["no such key"] = 1;
        const expected = [...chosen].map(({ path }) => finding("unknown-key", ...path, "no such key"));
        expect(findings(copy)).toEqual(expected.sort());
      }),
    );
  });
});

test("all issues are listed, whatever their kinds and wherever they are", () => {
  const profile = {
    birthDate: "2025-13",
    sex: "m",
    hair: { grayPercent: 101, usesConcealer: "no" },
    health: { keloid: {}, psoriasis: { onScalp: 1 }, lupus: { since: "2020" }, nope: null },
    planned: [{ kind: "surgery", on: "soon" }, { kind: "wedding", on: "2026" }, 7],
    notKnown: ["nope"],
    extra: 1,
  };
  expect(findings(profile)).toEqual(
    [
      finding("invalid-date", "birthDate"),
      finding("unknown-value", "sex"),
      finding("out-of-range", "hair", "grayPercent"),
      finding("wrong-type", "hair", "usesConcealer"),
      finding("missing", "health", "keloid", "site"),
      finding("wrong-type", "health", "psoriasis", "onScalp"),
      finding("missing", "health", "psoriasis", "active"),
      finding("unknown-key", "health", "lupus", "since"),
      finding("unknown-key", "health", "nope"),
      finding("invalid-date", "planned", 0, "on"),
      finding("unknown-value", "planned", 1, "kind"),
      finding("wrong-type", "planned", 2),
      finding("unknown-value", "notKnown", 0),
      finding("unknown-key", "extra"),
    ].sort(),
  );
});

describe("an issue", () => {
  const broken = [
    ...everyPlace.flatMap(({ profileWith, place }) =>
      [null, undefined, {}, "nonsense", -1, 101, true].map((value) => ({ profile: profileWith(value), place })),
    ),
    { profile: { extra: 1, reconfirmed: { nope: "2026-01-01" } } },
    { profile: { hairLoss: { grade: {} }, planned: new Array(201).fill(0) } },
    { profile: null },
    { profile: undefined },
  ].map(({ profile }) => profile);

  test("is plain JSON with a sentence of the library's own, none of zod's", () => {
    const ours = new Set<string>();
    const zods = new Set<string>();
    for (const profile of broken) {
      const result = parseClientProfile(profile);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      for (const { message } of issuesIn(result)) ours.add(message);
      for (const { code, message } of clientProfileSchema().safeParse(profile).error?.issues ?? []) {
        if (code !== "custom" && code !== "invalid_format") zods.add(message);
      }
    }
    expect(ours.size).toBeGreaterThan(10);
    expect(zods.size).toBeGreaterThan(10);
    expect([...ours].filter((message) => zods.has(message))).toEqual([]);
    for (const message of ours) {
      expect(message).not.toMatch(/invalid input|received|unrecognized|invalid option|too (?:big|small)|zod/i);
      expect(message.trim()).not.toBe("");
    }
  });

  test("keeps its words when the application gives zod other words", () => {
    const before = broken.map((profile) => parseClientProfile(profile));
    const { customError, localeError } = z.config();
    try {
      z.config({ customError: () => "WORDS OF ZOD", localeError: () => "WORDS OF ZOD" });
      expect(broken.map((profile) => parseClientProfile(profile))).toEqual(before);
    } finally {
      z.config({ customError, localeError });
    }
  });

  test("has only the fields of the contract", () => {
    for (const profile of broken) {
      for (const issue of issuesIn(parseClientProfile(profile))) {
        const { code, path, message, params, ...rest } = issue;
        expect(rest).toEqual({});
        expect(typeof code).toBe("string");
        expect(typeof message).toBe("string");
        expect(path.every((step) => typeof step === "string" || typeof step === "number")).toBe(true);
        expect("params" in issue).toBe(params !== undefined);
      }
    }
  });

  test("never repeats the value, which can be a secret of the client's health", () => {
    const secret = "secret-of-the-client";
    for (const { profileWith } of everyPlace) {
      expect(JSON.stringify(parseClientProfile(profileWith(secret)))).not.toContain(secret);
    }
  });
});

describe("hostile input", () => {
  const boom = () => {
    throw new Error("boom");
  };
  class Profile {
    birthDate = "1988";
  }
  const cycle: Record<string, unknown> = {};
  cycle["health"] = cycle;
  const ring: unknown[] = [];
  ring.push(ring);

  const values: readonly (readonly [string, unknown])[] = [
    ["null", null],
    ["undefined", undefined],
    ["true", true],
    ["a number", 0],
    ["NaN", Number.NaN],
    ["a big integer", 10n],
    ["text", "{}"],
    ["a symbol", Symbol("profile")],
    ["a function", () => ({})],
    ["a class", Profile],
    ["an empty list", []],
    ["a list of profiles", [{}]],
    ["a list with itself inside", ring],
    ["a throwing getter", Object.defineProperty({}, "birthDate", { get: boom, enumerable: true })],
    ["a proxy that throws", new Proxy({}, { get: boom, ownKeys: boom, has: boom, getPrototypeOf: boom })],
    ["a revoked proxy", revoked()],
    ["a list that throws", { planned: new Proxy([], { get: boom }) }],
    ["details that throw", { health: { keloid: new Proxy({}, { get: boom, ownKeys: boom }) } }],
    ["a cycle", cycle],
    ["text made by a throwing toString", { birthDate: { toString: boom } }],
    ["a Date", new Date(0)],
    ["a Map", new Map([["birthDate", "1988"]])],
    ["a Set", new Set()],
    ["a regular expression", /x/],
    ["a promise", Promise.resolve({})],
    ["an error", new Error("boom")],
    ["bytes", new Uint8Array(2)],
    ["boxed text", new String("1988")],
    ["a class instance", new Profile()],
    ["a profile that is only inherited", Object.create({ birthDate: "1988" })],
    ["a Date for details", { health: { tumorInField: new Date(0) } }],
    ["a Map for details", { health: { tumorInField: new Map() } }],
    ["a Date for a section", { health: new Date(0) }],
    [
      "a class instance in a list",
      {
        planned: [
          new (class Planned {
            kind = "surgery";
            on = "2026";
          })(),
        ],
      },
    ],
  ];

  test.each(values)("%s is refused, never thrown at the caller", (_, value) => {
    const result = parseClientProfile(value);
    expect(result.ok).toBe(false);
    expect(issuesIn(result).length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  test("a value that fails when it is read is unreadable", () => {
    const result = parseClientProfile(new Proxy({}, { get: boom, ownKeys: boom, getPrototypeOf: boom }));
    expect(issuesIn(result).map(({ code, path }) => [code, path])).toEqual([["unreadable", []]]);
    expect(JSON.stringify(result)).not.toContain("boom");
  });

  test.each(pollutingKeys)("an own key %s from JSON is an unknown key, at the top and inside", (key) => {
    const own = `"${key}":{"polluted":true,"birthDate":"1988"}`;
    const parse = (text: string) => findings(JSON.parse(text));
    expect(parse(`{${own}}`)).toEqual([finding("unknown-key", key)]);
    expect(parse(`{"birthDate":"1988",${own}}`)).toEqual([finding("unknown-key", key)]);
    expect(parse(`{"health":{${own}}}`)).toEqual([finding("unknown-key", "health", key)]);
    expect(parse(`{"health":{"lupus":{${own}}}}`)).toEqual([finding("unknown-key", "health", "lupus", key)]);
    expect(parse(`{"hairLoss":{"scar":{${own}}}}`)).toEqual([finding("unknown-key", "hairLoss", "scar", key)]);
    expect(parse(`{"hairLoss":{"grade":{"scale":"ludwig","stage":"I",${own}}}}`)).toEqual([
      finding("unknown-key", "hairLoss", "grade", key),
    ]);
    expect(parse(`{"planned":[{"kind":"surgery","on":"2026",${own}}]}`)).toEqual([
      finding("unknown-key", "planned", 0, key),
    ]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test.each(pollutingKeys)("an own key %s among the reconfirmed facts is an unknown key", (key) => {
    expect(findings(JSON.parse(`{"reconfirmed":{"${key}":"2026-01-01"}}`))).toEqual([
      finding("unknown-key", "reconfirmed", key),
    ]);
  });

  test("any JSON is refused with issues or given back whole", () => {
    fc.assert(
      fc.property(arbitraryHostileJson, (input) => {
        const before = canonical(input);
        const result = parseClientProfile(deepFrozen(input));
        if (result.ok) expect(canonical(result.value)).toBe(before);
        else expect(result.issues.length).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      { numRuns: 300 },
    );
  });

  test("any JavaScript value is refused with issues or is a profile", () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (input) => {
          const result = parseClientProfile({ health: input, hair: { color: input }, planned: [input] });
          expect(result.ok).toBe(false);
          expect(() => parseClientProfile(input)).not.toThrow();
        },
      ),
    );
  });

  test("huge text is refused without being repeated", () => {
    const huge = "2".repeat(2_000_000);
    for (const profile of [{ birthDate: huge }, { sex: huge }, { [huge]: 1 }, { reconfirmed: { [huge]: 1 } }]) {
      const result = parseClientProfile(profile);
      expect(result.ok).toBe(false);
      expect(JSON.stringify(result).length).toBeLessThan(500);
    }
  });

  test("a huge list is refused as too long, whatever stands in it", () => {
    const result = parseClientProfile({ planned: new Array(100_000).fill(0) });
    expect(issuesIn(result)[0]).toMatchObject({ code: "out-of-range", path: ["planned"] });
  });

  test("a great many unknown keys are all listed", () => {
    const profile = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key ${String(index)}`, index]));
    expect(findings(profile)).toHaveLength(5000);
  });

  test("JSON nested a thousand deep is refused", () => {
    const deep = `${'{"health":'.repeat(1000)}{}${"}".repeat(1000)}`;
    expect(findings(JSON.parse(deep))).toEqual([finding("unknown-key", "health", "health")]);
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
