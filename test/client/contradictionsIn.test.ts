import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDuration } from "../../src/calendar/addDuration.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { partialDate } from "../../src/calendar/partialDate.js";
import { partialDateRange } from "../../src/calendar/partialDateRange.js";
import { contradictionsIn } from "../../src/client/contradictionsIn.js";
import type { ClientProfile, Issue } from "../../src/client/types.js";
import {
  aClient,
  arbitraryCalendarDate,
  arbitraryClient,
  arbitraryPartialDate,
  deepFrozen,
  pollutingKeys,
} from "../support/client.js";

type Path = Issue["path"];

const BEFORE = "Before the client was born.";
const AFTER = "After the day on which the intake was answered.";

/** What is found, as path and message. */
const found = (profile: unknown): readonly (readonly [string, string])[] =>
  contradictionsIn(profile as ClientProfile).map(({ path, message }) => [path.join("."), message]);

/** A profile in which the date stands at the path; a number in the path is a place in a list. */
function profileWith(path: Path, date: string, more: object = {}): ClientProfile {
  const value = [...path].reverse().reduce<unknown>((inner, key) => {
    if (typeof key === "string") return { [key]: inner };
    const entry = path[0] === "patchTests" ? { reaction: false } : {};
    return [...new Array<object>(key).fill(entry), { ...entry, ...(inner as object) }];
  }, date);
  return { ...(value as ClientProfile), ...more };
}

/** Every date in a profile of something that has happened. */
const happened: readonly Path[] = [
  ["hairLoss", "onset"],
  ["hairLoss", "stableSince"],
  ["hairLoss", "scar", "formed"],
  ["health", "pregnancy", "endedOn"],
  ["health", "breastfeeding", "weanedOn"],
  ["health", "diabetes", "measuredOn"],
  ["health", "epilepsy", "lastSeizure"],
  ["health", "vitiligo", "stableSince"],
  ["health", "isotretinoin", "stoppedOn"],
  ["health", "topicalRetinoid", "stoppedOn"],
  ["health", "antibiotics", "stoppedOn"],
  ["health", "chemotherapy", "endedOn"],
  ["health", "radiotherapy", "endedOn"],
  ["health", "sunburn", "on"],
  ["health", "tan", "on"],
  ["health", "botulinumToxin", "on"],
  ["health", "filler", "on"],
  ["health", "chemicalPeel", "on"],
  ["health", "laserOrIpl", "on"],
  ["health", "shinglesVaccine", "on"],
  ["health", "alcohol", "on"],
  ["health", "caffeine", "on"],
  ["health", "painReliefWithoutPrescription", "on"],
  ["health", "supplements", "on"],
  ["health", "hairTransplant", "on"],
  ["health", "laserRemoval", "lastOn"],
  ["health", "previousSmp", "lastOn"],
];

const places = happened.map((path) => [path.join("."), path] as const);

describe("something that happened", () => {
  test.each(places)("%s is not before the birth, to the day", (name, path) => {
    const born = { birthDate: "1988-05-17" };
    expect(found(profileWith(path, "1988-05-16", born))).toEqual([[name, BEFORE]]);
    expect(found(profileWith(path, "1988-05-17", born))).toEqual([]);
    expect(found(profileWith(path, "1988-05-18", born))).toEqual([]);
  });

  test.each(places)("%s is not after the intake, to the day", (name, path) => {
    const asked = { answeredOn: "2026-03-02" };
    expect(found(profileWith(path, "2026-03-01", asked))).toEqual([]);
    expect(found(profileWith(path, "2026-03-02", asked))).toEqual([]);
    expect(found(profileWith(path, "2026-03-03", asked))).toEqual([[name, AFTER]]);
  });

  test("is every date of the written types but those that may lie ahead", () => {
    const dated = new Set<string>();
    const collect = (value: unknown, path: string): void => {
      if (typeof value === "string" && /^\d{4}(-\d\d){0,2}$/.test(value)) dated.add(path);
      if (typeof value !== "object" || value === null) return;
      for (const [key, part] of Object.entries(value)) {
        collect(part, Array.isArray(value) ? path : path === "" ? key : `${path}.${key}`);
      }
    };
    for (const client of fc.sample(arbitraryClient, { numRuns: 400, seed: 7 })) collect(client, "");
    const ahead =
      /^(?:planned|clearances|reconfirmed)\.|^birthDate$|^answeredOn$|^patchTests\.|^consentSignedOn$|^photographedOn$|^health\.pregnancy\.dueOn$/;
    const names = new Set(places.map(([name]) => name));
    expect([...dated].filter((name) => !ahead.test(name) && !names.has(name))).toEqual([]);
  });

  test("says nothing without a date of birth and a day of the intake", () => {
    for (const path of happened) {
      for (const date of ["0001-01-01", "9999-12-31", "0001", "9999-12"])
        expect(found(profileWith(path, date))).toEqual([]);
    }
  });

  test("that still goes on, or was not dated, contradicts nothing", () => {
    const between = { birthDate: "1988", answeredOn: "2026-03-02" };
    expect(
      found({ ...between, health: { isotretinoin: { stoppedOn: null }, chemotherapy: {}, keloid: null } }),
    ).toEqual([]);
    expect(found({ ...between, health: { tan: { on: undefined } }, hairLoss: undefined })).toEqual([]);
  });
});

describe("a half-known date contradicts only when no day of it fits", () => {
  const on = (date: string, more: object) => found(profileWith(["health", "filler", "on"], date, more)).length > 0;

  test.each<[string, string, boolean]>([
    ["the month before the birth", "1988-04", true],
    ["the month of the birth", "1988-05", false],
    ["the month after the birth", "1988-06", false],
    ["the year before the birth", "1987", true],
    ["the year of the birth", "1988", false],
    ["the year after the birth", "1989", false],
  ])("born on a day: %s", (_, date, contradicts) => {
    expect(on(date, { birthDate: "1988-05-17" })).toBe(contradicts);
  });

  test.each<[string, string, boolean]>([
    ["the last day before the month of birth", "1988-04-30", true],
    ["its first day", "1988-05-01", false],
    ["the month before it", "1988-04", true],
    ["the month itself", "1988-05", false],
    ["the year before", "1987", true],
    ["its year", "1988", false],
  ])("born in a month: %s", (_, date, contradicts) => {
    expect(on(date, { birthDate: "1988-05" })).toBe(contradicts);
  });

  test.each<[string, string, boolean]>([
    ["the last day before the year of birth", "1987-12-31", true],
    ["its first day", "1988-01-01", false],
    ["the last month before it", "1987-12", true],
    ["its first month", "1988-01", false],
    ["the year before", "1987", true],
    ["the year itself", "1988", false],
  ])("born in a year: %s", (_, date, contradicts) => {
    expect(on(date, { birthDate: "1988" })).toBe(contradicts);
  });

  test.each<[string, string, string, boolean]>([
    ["the month before the intake", "2026-03-02", "2026-02", false],
    ["the month of the intake", "2026-03-02", "2026-03", false],
    ["the month after it", "2026-03-02", "2026-04", true],
    ["the month that begins the day after", "2026-03-31", "2026-04", true],
    ["the month that begins on the day", "2026-04-01", "2026-04", false],
    ["the year of the intake", "2026-01-01", "2026", false],
    ["the year after it", "2026-12-31", "2027", true],
    ["the year that begins on the day", "2027-01-01", "2027", false],
  ])("at the intake: %s", (_, answeredOn, date, contradicts) => {
    expect(on(date, { answeredOn })).toBe(contradicts);
  });

  test("whatever the precision: a date is found exactly where its last day is before the birth or its first after the intake", () => {
    fc.assert(
      fc.property(
        arbitraryPartialDate,
        arbitraryPartialDate,
        arbitraryCalendarDate,
        fc.constantFrom(...happened),
        (date, birthDate, answeredOn, path) => {
          const { from, to } = partialDateRange(date);
          const born = partialDateRange(birthDate).from;
          const name = path.join(".");
          expect(found(profileWith(path, date, { birthDate, answeredOn }))).toEqual([
            ...(born > answeredOn ? [["birthDate", AFTER]] : []),
            ...(to < born ? [[name, BEFORE]] : []),
            ...(from > answeredOn ? [[name, AFTER]] : []),
          ]);
        },
      ),
    );
  });

  test("some day that fits is enough: the same date to the day is then found nowhere", () => {
    fc.assert(
      fc.property(
        arbitraryCalendarDate,
        fc.constantFrom(4, 7, 10),
        arbitraryCalendarDate,
        (day, length, answeredOn) => {
          const asked = { birthDate: day, answeredOn: day < answeredOn ? answeredOn : day };
          expect(found(profileWith(["health", "tan", "on"], partialDate(day.slice(0, length)), asked))).toEqual([]);
        },
      ),
    );
  });
});

describe("the date of birth", () => {
  test.each<[string, string, boolean]>([
    ["the day before the intake", "2026-03-01", false],
    ["the day of the intake", "2026-03-02", false],
    ["the day after it", "2026-03-03", true],
    ["its month", "2026-03", false],
    ["the month after it", "2026-04", true],
    ["its year", "2026", false],
    ["the year after it", "2027", true],
  ])("on %s", (_, birthDate, contradicts) => {
    expect(found({ birthDate, answeredOn: "2026-03-02" })).toEqual(contradicts ? [["birthDate", AFTER]] : []);
  });

  test("130 years before the intake is one that a client can have", () => {
    const oldest = aClient({ birthDate: partialDate("1896-03-02"), answeredOn: calendarDate("2026-03-02") });
    expect(found(oldest)).toEqual([]);
    expect(found({ ...oldest, health: { hairTransplant: { on: "1896-03-01" } } })).toEqual([
      ["health.hairTransplant.on", BEFORE],
    ]);
    expect(found({ birthDate: "0001", answeredOn: "9999-12-31" })).toEqual([]);
  });

  test.each([
    ["2024-02-28", true],
    ["2024-02-29", false],
    ["2024-03-01", false],
    ["2024-02", false],
    ["2024-01", true],
  ] as const)("on February 29, and something on %s", (date, contradicts) => {
    expect(found({ birthDate: "2024-02-29", health: { tan: { on: date } } })).toEqual(
      contradicts ? [["health.tan.on", BEFORE]] : [],
    );
  });
});

test.each([
  ["2024-02-28", false],
  ["2024-02-29", false],
  ["2024-03-01", true],
  ["2024-03", true],
] as const)("an intake on February 29, and something on %s", (date, contradicts) => {
  expect(found({ answeredOn: "2024-02-29", health: { tan: { on: date } } })).toEqual(
    contradicts ? [["health.tan.on", AFTER]] : [],
  );
});

describe("what may lie ahead", () => {
  const bounds = { birthDate: "1988-05-17", answeredOn: "2026-03-02" };

  test.each<[string, object]>([
    [
      "something planned",
      {
        planned: [
          { kind: "surgery", on: "2026-03-03" },
          { kind: "hair-transplant", on: "2027" },
        ],
      },
    ],
    ["a doctor's letter and its end", { clearances: [{ rule: "keloid", on: "2026-04-01", until: "2027-04-01" }] }],
    ["a fact asked again", { reconfirmed: { "health.tan": "2026-04-01", "health.sunburn.on": "2026-04-01" } }],
    ["the day on which a child is due", { health: { pregnancy: { dueOn: "2026-09" } } }],
  ])("%s contradicts nothing", (_, more) => {
    expect(found({ ...bounds, ...more })).toEqual([]);
  });
});

describe("what was learned after the intake", () => {
  test("of a fact asked again is no contradiction: its own day counts", () => {
    const profile = (again: string, on: string) => ({
      answeredOn: "2026-03-02",
      reconfirmed: { "health.sunburn": again },
      health: { sunburn: { on } },
    });
    expect(found(profile("2026-05-02", "2026-05-01"))).toEqual([]);
    expect(found(profile("2026-05-02", "2026-05-02"))).toEqual([]);
    expect(found(profile("2026-05-02", "2026-05-03"))).toHaveLength(1);
  });

  test("of a patch test is no contradiction: it is read days after the intake that asked for it", () => {
    expect(found({ answeredOn: "2026-03-02", patchTests: [{ readOn: "2026-03-05", reaction: false }] })).toEqual([]);
  });

  test("of consent and photographs is no contradiction: they can be as late as the morning of the session", () => {
    expect(found({ answeredOn: "2026-03-02", consentSignedOn: "2026-03-12", photographedOn: "2026-03-12" })).toEqual(
      [],
    );
  });
});

test("a patch test before the birth is found at its place in the list", () => {
  const read = (readOn: string) => ({ readOn, reaction: false });
  expect(found({ birthDate: "1988-05", patchTests: [read("1988-05-01"), read("1988-04-30"), read("1987")] })).toEqual([
    ["patchTests.1.readOn", BEFORE],
    ["patchTests.2.readOn", BEFORE],
  ]);
});

test.each(["consentSignedOn", "photographedOn"])("%s is not before the birth, to the day", (key) => {
  const born = { birthDate: "1988-05-17" };
  expect(found({ ...born, [key]: "1988-05-16" })).toEqual([[key, BEFORE]]);
  expect(found({ ...born, [key]: "1988-05-17" })).toEqual([]);
  expect(found({ ...born, [key]: "1988-05-18" })).toEqual([]);
});

describe("several contradictions", () => {
  test("are all listed, each with its path, in the order of the profile", () => {
    const profile = {
      birthDate: "1988-05-17",
      hairLoss: { onset: "1987", scar: { formed: "2026-04" } },
      health: { filler: { on: "2010" }, sunburn: { on: "2026-03-03" }, epilepsy: { lastSeizure: "1900-01" } },
      planned: [{ kind: "surgery", on: "2027" }],
      patchTests: [
        { readOn: "2020", reaction: false },
        { readOn: "1950", reaction: true },
      ],
      answeredOn: "2026-03-02",
    };
    expect(contradictionsIn(profile as unknown as ClientProfile)).toEqual([
      { code: "contradiction", path: ["hairLoss", "onset"], message: BEFORE },
      { code: "contradiction", path: ["hairLoss", "scar", "formed"], message: AFTER },
      { code: "contradiction", path: ["health", "sunburn", "on"], message: AFTER },
      { code: "contradiction", path: ["health", "epilepsy", "lastSeizure"], message: BEFORE },
      { code: "contradiction", path: ["patchTests", 1, "readOn"], message: BEFORE },
    ]);
  });

  test("of one date are both said: born after the intake, and something between", () => {
    expect(found({ birthDate: "2030", answeredOn: "2026-03-02", health: { tan: { on: "2028" } } })).toEqual([
      ["birthDate", AFTER],
      ["health.tan.on", BEFORE],
      ["health.tan.on", AFTER],
    ]);
  });

  test("are as many as the dates that cannot be", () => {
    fc.assert(
      fc.property(fc.subarray([...happened], { minLength: 1 }), (paths) => {
        const profile = paths.reduce<Record<string, unknown>>(
          (whole, path) => {
            const [section = "", key = "", inner] = path as readonly string[];
            const before = (whole[section] ?? {}) as Record<string, unknown>;
            const beside = (before[key] ?? {}) as Record<string, unknown>;
            return {
              ...whole,
              [section]: { ...before, [key]: inner === undefined ? "1900" : { ...beside, [inner]: "1900" } },
            };
          },
          { birthDate: "1988" },
        );
        expect(
          found(profile)
            .map(([name]) => name)
            .sort(),
        ).toEqual(paths.map((path) => path.join(".")).sort());
      }),
    );
  });
});

describe("the profile", () => {
  test("is not touched, and the issues are plain JSON without the dates in them", () => {
    fc.assert(
      fc.property(arbitraryClient, arbitraryPartialDate, arbitraryCalendarDate, (some, birthDate, answeredOn) => {
        const client = { ...some, birthDate, answeredOn };
        const before = JSON.stringify(client);
        const issues = contradictionsIn(deepFrozen(client));
        expect(JSON.stringify(client)).toBe(before);
        expect(JSON.parse(JSON.stringify(issues))).toStrictEqual(issues);
        for (const { code, message } of issues) {
          expect(code).toBe("contradiction");
          expect(message).not.toMatch(/\d/);
        }
      }),
    );
  });

  test.each(pollutingKeys)("with an own key %s is read like any other", (key) => {
    const profile = JSON.parse(
      `{"birthDate":"1988","${key}":{"birthDate":"2020"},"health":{"${key}":null}}`,
    ) as unknown;
    expect(found(profile)).toEqual([]);
  });

  test("one day apart stays one day apart: moving birth, intake and event together changes nothing", () => {
    fc.assert(
      fc.property(
        arbitraryCalendarDate,
        fc.integer({ min: -400, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        (born, off, life) => {
          const on = addDuration(born, { days: off });
          const answeredOn = addDuration(born, { days: life });
          const expected = [...(off < 0 ? [BEFORE] : []), ...(off > life ? [AFTER] : [])];
          const issues = found({ birthDate: born, answeredOn, health: { tan: { on } } });
          expect(issues.map(([, message]) => message)).toEqual(expected);
        },
      ),
    );
  });
});

describe("a date that may lie ahead", () => {
  const on = (date: string): readonly (readonly [string, object])[] => [
    ["planned.0.on", { planned: [{ kind: "surgery", on: date }] }],
    ["clearances.0.on", { clearances: [{ rule: "vitiligo", on: date }] }],
    ["reconfirmed.health.sunburn", { reconfirmed: { "health.sunburn": date } }],
    ["patchTests.0.readOn", { patchTests: [{ readOn: date, reaction: false }] }],
    ["health.pregnancy.dueOn", { health: { pregnancy: { dueOn: date } } }],
  ];

  test("is not before the birth either: the day before, on the day, the day after", () => {
    const born = { birthDate: "1988-05-17" };
    for (const [name, profile] of on("1988-05-16")) expect(found({ ...profile, ...born })).toEqual([[name, BEFORE]]);
    for (const day of ["1988-05-17", "1988-05-18"])
      for (const [, profile] of on(day)) expect(found({ ...profile, ...born })).toEqual([]);
  });

  test("is not before a birth of which only the month is known, wherever that is certain", () => {
    for (const [name, profile] of on("1988-04-30"))
      expect(found({ ...profile, birthDate: "1988-05" })).toEqual([[name, BEFORE]]);
    for (const [, profile] of on("1988-05-01")) expect(found({ ...profile, birthDate: "1988-05" })).toEqual([]);
  });
});

describe("an end before its beginning", () => {
  test.each([
    ["2026-02-28", [["clearances.0.until", "Before the day on which it was given."]]],
    ["2026-03-01", []],
    ["2026-03-02", []],
  ])("a letter of March 1 that counts until %s", (until, issues) => {
    expect(found({ clearances: [{ rule: "vitiligo", on: "2026-03-01", until }] })).toEqual(issues);
  });

  test.each([
    ["2020-05-16", "2020-05-17", true],
    ["2020-05-17", "2020-05-17", false],
    ["2020-05-18", "2020-05-17", false],
    ["2020-04", "2020-05", true],
    ["2020-05", "2020-05", false],
    ["2019", "2020-01-01", true],
    ["2020", "2020-12-31", false],
  ])("stable since %s, of a loss that began on %s", (stableSince, onset, contradicts) => {
    const issues = [["hairLoss.stableSince", "Before the hair loss began."]];
    expect(found({ hairLoss: { onset, stableSince } })).toEqual(contradicts ? issues : []);
  });
});
