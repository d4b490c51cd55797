import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDuration } from "../../src/calendar/addDuration.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { BEFORE_ANY_DAY, type Day, dayOf } from "../../src/calendar/day.js";
import { partialDate } from "../../src/calendar/partialDate.js";
import type { CalendarDate } from "../../src/calendar/types.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import { freshAnswers as readFresh } from "../../src/candidacy/freshAnswers.js";
import type { HealthFacts } from "../../src/client/health/types.js";
import type { ClientProfile } from "../../src/client/types.js";
import { type FactGroup, type FactPath, type FactRow, facts } from "../../src/knowledge/facts.js";
import { rules } from "../../src/knowledge/rules.js";
import { shelfLives } from "../../src/knowledge/shelfLives.js";
import { type Verdict, verdicts } from "../../src/knowledge/verdicts.js";
import { arbitraryFullIntake, without } from "../support/candidacy.js";
import {
  aClient,
  arbitraryCalendarDate,
  arbitraryClient,
  arbitraryHostileJson,
  deepFrozen,
  factPaths,
  pollutingKeys,
} from "../support/client.js";

/** The client without the answers that are too old. */
const freshAnswers = (client: ClientProfile, asOf: Day, waitsUntil = BEFORE_ANY_DAY): ClientProfile =>
  readFresh(client, asOf, waitsUntil).client;

const INTAKE = calendarDate("2026-03-01");
const later = (days: number): CalendarDate => addDuration(INTAKE, { days });
const fresh = (client: ClientProfile, asOf: string): ClientProfile => freshAnswers(client, dayOf(calendarDate(asOf)));
const assess = (client: ClientProfile, asOf: CalendarDate) => assessCandidacy(client, { asOf });
const rank = (verdict: Verdict): number => verdicts.indexOf(verdict);

const said = (client: ClientProfile, fact: FactPath): unknown =>
  fact.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], client);

const rowOf = (fact: FactPath): FactRow => facts[fact];
const lifeOf = (fact: FactPath): number | undefined => shelfLives[rowOf(fact).group];
const groups = [...new Set(factPaths.map((fact) => rowOf(fact).group))];
const aging = Object.entries(shelfLives) as [FactGroup, number][];

/** What the rules read. */
const read = new Set<FactPath>(Object.values(rules).flatMap((rule): readonly FactPath[] => rule.facts));

/** Facts whose "none" speaks for a treatment: all but hopes that are not realistic, which have no "none". */
const withNone = factPaths.filter((fact) => rowOf(fact).none !== undefined);

/** A healthy woman who answered everything on the day of the intake. */
const healthy = (overrides: ClientProfile = {}): ClientProfile =>
  aClient({ sex: "female", answeredOn: INTAKE, ...overrides });

/** Every fact asked again on the day, but those of one group. */
const reconfirmedBut = (group: FactGroup | undefined, day: CalendarDate): NonNullable<ClientProfile["reconfirmed"]> =>
  Object.fromEntries(factPaths.filter((fact) => rowOf(fact).group !== group).map((fact) => [fact, day]));

/** The profile as if some facts had never been asked. */
function untold(client: ClientProfile, open: readonly FactPath[]): ClientProfile {
  const copy = structuredClone(client) as Record<string, unknown>;
  for (const fact of open) {
    const keys = fact.split(".");
    const last = keys.pop()!;
    const holder = keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy);
    Reflect.deleteProperty(holder as object, last);
  }
  return copy;
}

describe("an answer that speaks for a treatment", () => {
  /** Answered on March 1: a fact of each group that ages, and the first day on which it is open again. */
  const boundaries: readonly (readonly [FactGroup, FactPath, string, string, string])[] = [
    ["recent-days-1", "health.sunburn", "2026-03-03", "2026-03-04", "2026-03-05"],
    ["pregnancy-1", "health.pregnancy", "2026-03-30", "2026-03-31", "2026-04-01"],
    ["scalp-skin-1", "health.openWound", "2026-03-30", "2026-03-31", "2026-04-01"],
    ["medicines-1", "health.isotretinoin", "2026-05-29", "2026-05-30", "2026-05-31"],
    ["recent-treatments-1", "health.chemotherapy", "2026-05-29", "2026-05-30", "2026-05-31"],
    ["plans-1", "planned", "2026-05-29", "2026-05-30", "2026-05-31"],
    ["hair-loss-1", "hairLoss.stable", "2027-02-28", "2027-03-01", "2027-03-02"],
    ["skin-lesions-1", "health.keloid", "2027-02-28", "2027-03-01", "2027-03-02"],
    ["allergies-1", "health.latexAllergy", "2027-02-28", "2027-03-01", "2027-03-02"],
    ["heart-and-blood-1", "health.hypertension", "2027-02-28", "2027-03-01", "2027-03-02"],
    ["immune-system-1", "health.lupus", "2027-02-28", "2027-03-01", "2027-03-02"],
    ["long-term-conditions-1", "health.diabetes", "2027-02-28", "2027-03-01", "2027-03-02"],
    ["mind-1", "health.bodyDysmorphia", "2027-02-28", "2027-03-01", "2027-03-02"],
  ];

  test.each(boundaries)("of %s, %s, counts on %s and on its last day %s, and is open on %s", (...row) => {
    const [, fact, before, last, after] = row;
    const client = healthy();
    expect(said(client, fact)).not.toBeUndefined();
    expect(said(fresh(client, before), fact)).toEqual(said(client, fact));
    expect(said(fresh(client, last), fact)).toEqual(said(client, fact));
    expect(said(fresh(client, after), fact)).toBeUndefined();
  });

  test("has its days tried for every group that ages, hopes aside", () => {
    const tried = new Set(boundaries.map(([group]) => group));
    expect(aging.map(([group]) => group).filter((group) => !tried.has(group))).toEqual(["expectations-1"]);
  });

  test("counts through its last day and not on the next, whatever was answered with none", () => {
    const client = healthy();
    const old = withNone.filter((fact) => lifeOf(fact) !== undefined);
    expect(old.length).toBeGreaterThan(60);
    for (const fact of old) {
      const life = lifeOf(fact)!;
      for (const days of [0, life - 1, life])
        expect(said(fresh(client, later(days)), fact), fact).toEqual(rowOf(fact).none);
      for (const days of [life + 1, life + 2, life + 4000]) {
        expect(said(fresh(client, later(days)), fact), fact).toBeUndefined();
      }
    }
  });

  /** Said in the details: nothing was found of it, so nothing is certain. The last day and the first without it. */
  const inDetails: readonly (readonly [keyof HealthFacts, object, string, string])[] = [
    ["scalpInfection", { active: false }, "2026-03-31", "2026-04-01"],
    ["anticoagulant", { prescribed: false }, "2026-05-30", "2026-05-31"],
    ["minoxidil", { route: "oral" }, "2026-05-30", "2026-05-31"],
    ["bodyDysmorphia", { suspected: false }, "2027-03-01", "2027-03-02"],
  ];

  test.each(inDetails)("is %s with %j, too", (key, details, last, after) => {
    const client = healthy({ health: { [key]: details } });
    expect(fresh(client, last).health?.[key]).toEqual(details);
    expect(fresh(client, after).health).not.toHaveProperty(key);
  });

  test("is that bleeding is mild, and the disorder itself stands", () => {
    const client = healthy({ health: { bleedingDisorder: { severity: "mild" } } });
    expect(fresh(client, "2027-03-01").health?.bleedingDisorder).toEqual({ severity: "mild" });
    expect(fresh(client, "2027-03-02").health?.bleedingDisorder).toEqual({});
  });

  test("of a group that lasts never grows old", () => {
    const lasting = groups.filter((group) => shelfLives[group] === undefined);
    expect(lasting).toEqual(["about-you-1", "look-1", "scar-1", "skin-type-1", "childbirth-1", "lifestyle-1"]);
    const client = healthy({ hairLoss: { scar: { color: "white", surface: "flat" } } });
    const aged = fresh(client, "2126-03-01");
    for (const fact of factPaths.filter((path) => lasting.includes(rowOf(path).group))) {
      expect(said(aged, fact), fact).toEqual(said(client, fact));
    }
  });

  test("given after the day asked about says as little of it as one that lies as long before", () => {
    expect(said(fresh(healthy(), "2026-02-26"), "health.sunburn")).toBeNull();
    expect(said(fresh(healthy(), "2026-02-25"), "health.sunburn")).toBeUndefined();
    expect(said(fresh(healthy(), "2026-01-30"), "health.pregnancy")).toBeNull();
    expect(said(fresh(healthy(), "2026-01-29"), "health.pregnancy")).toBeUndefined();
    const again = healthy({ reconfirmed: { "health.sunburn": calendarDate("2026-06-01") } });
    expect(said(fresh(again, "2026-03-04"), "health.sunburn")).toBeNull(); // the nearer of the two days counts
    expect(said(fresh(again, "2026-03-05"), "health.sunburn")).toBeUndefined();
    expect(said(fresh(again, "2026-05-29"), "health.sunburn")).toBeNull();
  });
});

describe("a fact that was asked again", () => {
  const client = healthy({
    reconfirmed: { "health.sunburn": calendarDate("2026-06-10"), "health.pregnancy": calendarDate("2026-06-10") },
  });

  test.each([
    ["health.sunburn", "2026-06-12", "2026-06-13", "2026-06-14"],
    ["health.pregnancy", "2026-07-09", "2026-07-10", "2026-07-11"],
  ] as const)("counts from its own day: %s on %s, through %s, no more on %s", (fact, before, last, after) => {
    expect(said(fresh(client, before), fact)).toBeNull();
    expect(said(fresh(client, last), fact)).toBeNull();
    expect(said(fresh(client, after), fact)).toBeUndefined();
  });

  test("keeps no other fact fresh, not even one that was asked with it", () => {
    const { health } = fresh(client, "2026-06-10");
    expect(health).not.toHaveProperty("tan");
    expect(health).not.toHaveProperty("breastfeeding");
  });

  test("before the intake counts from the intake", () => {
    const early = healthy({ reconfirmed: { "health.sunburn": calendarDate("2026-01-01") } });
    expect(fresh(early, "2026-03-04").health?.sunburn).toBeNull();
    expect(fresh(early, "2026-03-05").health).not.toHaveProperty("sunburn");
  });

  test("on the day of every session keeps the whole client settled for ever", () => {
    for (const days of [4, 31, 91, 366, 4000]) {
      const day = later(days);
      const assessment = assess(healthy({ reconfirmed: reconfirmedBut(undefined, day) }), day);
      expect([assessment.verdict, assessment.unanswered]).toEqual(["eligible", []]);
    }
  });

  test("grows old from its own day though nobody knows when the intake was, and nothing else does", () => {
    const undated = aClient({ reconfirmed: { "health.sunburn": INTAKE } });
    expect(fresh(undated, "2026-03-04")).toBe(undated);
    expect(fresh(undated, "2026-03-05")).toEqual(untold(undated, ["health.sunburn"]));
  });
});

describe("what speaks against a treatment stands until somebody corrects it", () => {
  const standing: readonly (readonly [string, FactPath, ClientProfile])[] = [
    ["a pregnancy", "health.pregnancy", { health: { pregnancy: {} } }],
    ["a pregnancy past its due date", "health.pregnancy", { health: { pregnancy: { dueOn: partialDate("2026-04") } } }],
    ["a pregnancy that goes on", "health.pregnancy.endedOn", { health: { pregnancy: { endedOn: null } } }],
    ["breastfeeding", "health.breastfeeding", { health: { breastfeeding: {} } }],
    ["a keloid", "health.keloid", { health: { keloid: { site: "scalp" } } }],
    ["an active infection", "health.scalpInfection", { health: { scalpInfection: { active: true } } }],
    ["active psoriasis", "health.psoriasis", { health: { psoriasis: { onScalp: true, active: true } } }],
    ["an open wound", "health.openWound", { health: { openWound: {} } }],
    ["an illness", "health.acuteIllness", { health: { acuteIllness: {} } }],
    ["a sunburn of a day unknown", "health.sunburn", { health: { sunburn: {} } }],
    ["isotretinoin still taken", "health.isotretinoin.stoppedOn", { health: { isotretinoin: { stoppedOn: null } } }],
    ["chemotherapy still going on", "health.chemotherapy.endedOn", { health: { chemotherapy: { endedOn: null } } }],
    ["an allergy", "health.pigmentAllergy", { health: { pigmentAllergy: {} } }],
    ["a tumor in the field", "health.tumorInField", { health: { tumorInField: {} } }],
    ["blood pressure out of hand", "health.hypertension", { health: { hypertension: { controlled: false } } }],
    ["dysmorphia suspected", "health.bodyDysmorphia", { health: { bodyDysmorphia: { suspected: true } } }],
    ["hair loss that goes on", "hairLoss.stable", { hairLoss: { cause: "telogen-effluvium", stable: false } }],
    ["signs that nobody explained", "hairLoss.scalpSymptoms", { hairLoss: { scalpSymptoms: ["itch"] } }],
    ["no doctor's diagnosis", "hairLoss.diagnosed", { hairLoss: { diagnosed: false, scalpSymptoms: ["itch"] } }],
    ["no hair that remains", "hairLoss.folliclesRemain", { hairLoss: { folliclesRemain: false } }],
    ["hopes that are not realistic", "expectations.realistic", { expectations: { realistic: false } }],
    ["a surgery planned", "planned", { planned: [{ kind: "hair-transplant", on: partialDate("2026-09") }] }],
    ["a patch test with a reaction", "patchTests", { patchTests: [{ readOn: INTAKE, reaction: true }] }],
  ];

  test.each(standing)("%s (%s)", (_, fact, overrides) => {
    const client = healthy(overrides);
    for (const days of [4, 31, 91, 366, 40_000])
      expect(said(fresh(client, later(days)), fact)).toEqual(said(client, fact));
  });

  const AT_REST =
    /"(?:active|suspected|prescribed|changing|valve|insulin)":false|"(?:controlled|treated)":true|"problem":null|"route":"oral"|"mild"|"\d{4}/;

  test("every condition on record is there a century later, in the same words", () => {
    fc.assert(
      fc.property(arbitraryClient, (client) => {
        const aged = fresh({ ...client, answeredOn: INTAKE }, "2126-03-01");
        for (const [key, details] of Object.entries(client.health ?? {})) {
          // What is at rest, was not suspected, went well or has a day of its own may have changed since.
          if (details === null || AT_REST.test(JSON.stringify(details))) continue;
          expect(aged.health?.[key as keyof typeof aged.health]).toBe(details);
        }
      }),
    );
  });

  test("a contraindication is one however old the intake is", () => {
    fc.assert(
      fc.property(arbitraryClient, arbitraryCalendarDate, (client, asOf) => {
        const undated = without(client, "answeredOn");
        if (assess(undated, asOf).verdict !== "contraindicated") return;
        expect(assess(client, asOf).verdict).toBe("contraindicated");
      }),
      { numRuns: 300 },
    );
  });
});

describe("what is on record and may be worse by now stands, and is asked again", () => {
  const milder: readonly (readonly [string, FactPath, ClientProfile, number, Verdict, Verdict])[] = [
    [
      "a mild suppression",
      "health.immunosuppression",
      { health: { immunosuppression: { severity: "mild" } } },
      365,
      "clearance-required",
      "contraindicated",
    ],
    [
      "quiet psoriasis",
      "health.psoriasis",
      { health: { psoriasis: { onScalp: true, active: false } } },
      30,
      "precaution",
      "deferred",
    ],
    [
      "eczema elsewhere",
      "health.eczema",
      { health: { eczema: { onScalp: false, active: true } } },
      30,
      "precaution",
      "deferred",
    ],
    [
      "a plan",
      "planned",
      { planned: [{ kind: "hair-transplant", on: partialDate("2029-09") }] },
      90,
      "precaution",
      "deferred",
    ],
    [
      "signs, none of them rapid",
      "hairLoss.scalpSymptoms",
      { hairLoss: { diagnosed: true, scalpSymptoms: ["itch"] } },
      365,
      "eligible",
      "deferred",
    ],
  ];

  test.each(milder)(
    "%s (%s): on its last day it is certain, the day after it is so still, and the worst is open",
    (...row) => {
      const [, fact, overrides, life, certain, worst] = row;
      const on = (days: number) => {
        const day = later(days);
        const others = without(reconfirmedBut(undefined, day), fact);
        return assess(healthy({ ...overrides, reconfirmed: others }), day);
      };
      expect(on(life)).toMatchObject({ verdict: certain, settled: true });
      for (const days of [life + 1, life + 2]) {
        expect(on(days)).toMatchObject({ verdict: "undetermined", atBest: certain, atWorst: worst });
        expect(on(days).unanswered.map((question) => question.fact)).toEqual([fact]);
      }
    },
  );

  test("where it is the worst already, nobody is asked", () => {
    const day = later(400);
    for (const health of [
      { immunosuppression: { severity: "severe" } },
      { keloid: { site: "scalp" } },
      { psoriasis: { onScalp: true, active: true } },
      { anticoagulant: { prescribed: true } },
      { minoxidil: { route: "topical" } },
    ] as const) {
      const [key = ""] = Object.keys(health);
      const others = without(reconfirmedBut(undefined, day), `health.${key}` as FactPath);
      expect(assess(healthy({ health, reconfirmed: others }), day).unanswered).toEqual([]);
    }
  });

  test("ageing makes nothing better than certain, and nothing milder at worst", () => {
    fc.assert(
      fc.property(arbitraryFullIntake, fc.integer({ min: 0, max: 800 }), (full, age) => {
        // A loss that is stable counts for more than its cause alone does: there the finding itself is open.
        const client = { ...full, hairLoss: aClient().hairLoss };
        const asOf = calendarDate("2026-03-01");
        const fresh = assess(client, asOf);
        const aged = assess({ ...client, answeredOn: addDuration(asOf, { days: -age }) }, asOf);
        expect(rank(aged.atBest)).toBeGreaterThanOrEqual(rank(fresh.atBest));
        expect(rank(aged.atWorst)).toBeGreaterThanOrEqual(rank(fresh.atWorst));
      }),
      { numRuns: 300 },
    );
  });
});

describe("however it was put, what speaks for a treatment grows old", () => {
  const AGED = calendarDate("2029-03-01");
  const favorable: readonly (readonly [string, ClientProfile])[] = [
    ["hopes that are realistic", { expectations: { realistic: true } }],
    ["dysmorphia not suspected", { health: { bodyDysmorphia: { suspected: false } } }],
    ["a sunburn long healed", { health: { sunburn: { on: partialDate("2025-01") } } }],
    ["a pregnancy long ended", { health: { pregnancy: { endedOn: partialDate("2024-01") } } }],
    ["isotretinoin stopped long ago", { health: { isotretinoin: { stoppedOn: partialDate("2020") } } }],
  ];

  test.each(favorable)("%s", (_, answer) => {
    // Everything else was asked again today; this was said three years ago, and nobody has asked since.
    const open = Object.entries(answer).flatMap(([section, part]) =>
      Object.keys(part as object).map((key) => `${section}.${key}` as FactPath),
    );
    const reconfirmed = Object.fromEntries(
      factPaths.filter((fact) => !open.some((path) => fact.startsWith(path))).map((fact) => [fact, AGED]),
    );
    expect(assess(healthy({ ...answer, reconfirmed }), INTAKE).verdict).toBe("eligible");
    expect(assess(healthy({ ...answer, reconfirmed }), AGED).verdict).toBe("undetermined");
  });
});

describe("while the client waits until a day that is certain", () => {
  const waiting = healthy({ health: { isotretinoin: { stoppedOn: partialDate("2026-02-01") } } });
  const askedOn = (day: CalendarDate) => assess(waiting, day).unanswered.map(({ group }) => group);

  test("the date stands four days after the intake, and nobody is asked about the drinks of that week", () => {
    for (const days of [0, 3, 4, 31]) {
      expect(assess(waiting, later(days))).toMatchObject({
        verdict: "deferred",
        settled: true,
        wait: "until-date",
        eligibleFrom: { earliest: "2026-08-01", latest: "2026-08-01" },
        unanswered: [],
      });
    }
  });

  test.each([
    ["recent-days-1", "2026-07-29"],
    ["scalp-skin-1", "2026-07-02"],
    ["medicines-1", "2026-05-31"], // would count through the end from 3 May on, but is not old before
  ] as const)("%s is asked again from %s on, when an answer of today would count through its end", (group, day) => {
    expect(askedOn(addDuration(calendarDate(day), { days: -1 }))).not.toContain(group);
    expect(askedOn(calendarDate(day))).toContain(group);
  });

  test("a wait of which only the month is known holds until the first day on which it can end", () => {
    const roughly = healthy({ health: { isotretinoin: { stoppedOn: partialDate("2026-02") } } });
    expect(assess(roughly, later(10)).eligibleFrom).toEqual({ earliest: "2026-08-01", latest: "2026-08-28" });
  });
});

describe("without the day of the intake", () => {
  test("nothing is known to be old", () => {
    const client = without(healthy(), "answeredOn");
    expect(fresh(client, "9999-12-31")).toBe(client);
    expect(assess(client, calendarDate("2126-03-01")).verdict).toBe("eligible");
  });

  test("an empty profile stays empty", () => {
    expect(fresh({}, "2026-03-01")).toEqual({});
    expect(fresh({ answeredOn: INTAKE }, "2099-03-01")).toEqual({ answeredOn: INTAKE });
  });
});

/** Details that can speak for a treatment, with the answer that does. */
const details: readonly (readonly [FactPath, string, HealthFacts, string])[] = [
  [
    "health.hypertension.controlled",
    "blood pressure under control",
    { hypertension: { controlled: true } },
    "2027-03-02",
  ],
  ["health.diabetes.controlled", "diabetes under control", { diabetes: { controlled: true } }, "2027-03-02"],
  ["health.diabetes.insulin", "no insulin", { diabetes: { insulin: false } }, "2027-03-02"],
  ["health.hiv.controlled", "HIV under control", { hiv: { controlled: true } }, "2027-03-02"],
  [
    "health.autoimmuneDisease.controlled",
    "a disease at rest",
    { autoimmuneDisease: { controlled: true } },
    "2027-03-02",
  ],
  ["health.heartDisease.valve", "sound valves", { heartDisease: { valve: false } }, "2027-03-02"],
  ["health.mentalDisorder.treated", "treatment", { mentalDisorder: { treated: true } }, "2027-03-02"],
  [
    "health.pigmentedLesionInField.changing",
    "a quiet mole",
    { pigmentedLesionInField: { changing: false } },
    "2027-03-02",
  ],
  ["health.bleedingDisorder.severity", "mild bleeding", { bleedingDisorder: { severity: "mild" } }, "2027-03-02"],
  ["health.previousSmp.problem", "earlier work that went well", { previousSmp: { problem: null } }, "2026-05-31"],
];
const AGING_DETAILS = details.map(([fact]) => fact);

describe("a detail that speaks for a treatment grows old, and the condition itself stands", () => {
  test.each(details)("%s: %s", (fact, _, health, open) => {
    const client = healthy({ health });
    const dayBefore = addDuration(calendarDate(open), { days: -1 });
    expect(said(fresh(client, dayBefore), fact)).toEqual(said(client, fact));
    expect(said(fresh(client, open), fact)).toBeUndefined();
    const [, key = ""] = fact.split(".");
    expect(said(fresh(client, open), `health.${key}` as FactPath)).toEqual({});
  });

  /** Read by no rule, or what they say of it needs no more than the letter that the condition itself needs. */
  const changesNothing = (fact: FactPath): boolean =>
    !read.has(fact) || fact === "health.heartDisease.valve" || fact === "health.diabetes.insulin";

  test("and it is asked again wherever it could change anything", () => {
    for (const [fact, , health, open] of details.filter(([fact]) => !changesNothing(fact))) {
      const reconfirmed = reconfirmedBut(undefined, calendarDate(open));
      const client = healthy({ health, reconfirmed: without(reconfirmed, fact) });
      expect(assess(client, calendarDate(open)).unanswered.map((question) => question.fact)).toContain(fact);
    }
  });

  test("every yes or no about a health fact is one of them, but for what lies in the past", () => {
    const yesNo = factPaths.filter(
      (fact) => fact.startsWith("health.") && rowOf(fact).kind === "yes-no" && lifeOf(fact) !== undefined,
    );
    expect(yesNo.filter((fact) => !AGING_DETAILS.includes(fact))).toEqual([]);
  });
});

describe("the profile", () => {
  test("is never touched, and what still counts is shared, not copied", () => {
    fc.assert(
      fc.property(arbitraryClient, arbitraryCalendarDate, (client, asOf) => {
        const before = JSON.stringify(client);
        const aged = freshAnswers(deepFrozen(client), dayOf(asOf));
        expect(JSON.stringify(client)).toBe(before);
        for (const [key, part] of Object.entries(aged)) {
          const whole = client[key as keyof ClientProfile];
          if (part === whole) continue;
          expect(["health", "hairLoss", "expectations", "skin"]).toContain(key);
          const inside = whole as Record<string, unknown>;
          for (const [name, answer] of Object.entries(part as object)) {
            if (!AGING_DETAILS.some((fact) => fact.startsWith(`${key}.${name}.`))) expect(answer).toBe(inside[name]);
            else expect(inside[name]).toMatchObject(answer as object);
          }
        }
      }),
    );
  });

  test("loses nothing that it did not lose the day before, and no answer comes back", () => {
    fc.assert(
      fc.property(arbitraryClient, fc.integer({ min: 0, max: 1000 }), (client, days) => {
        const dated = { ...client, answeredOn: INTAKE };
        const [today, tomorrow] = [fresh(dated, later(days)), fresh(dated, later(days + 1))];
        for (const fact of factPaths) {
          if (said(today, fact) === undefined) expect(said(tomorrow, fact), fact).toBeUndefined();
        }
      }),
    );
  });

  test("keeps its letters, its unknowns and its dates of asking", () => {
    const bookkeeping: ClientProfile = {
      clearances: [{ rule: "keloid", on: INTAKE }],
      notKnown: ["health.keloid"],
      reconfirmed: { "health.tan": INTAKE },
    };
    const aged = fresh(healthy(bookkeeping), "2099-01-01");
    expect(aged).toMatchObject({ ...bookkeeping, answeredOn: INTAKE });
  });

  test.each(["soon", "2026-02-30", "", 7, null])("with %j for the day of the intake is refused", (day) => {
    expect(() => freshAnswers(healthy({ answeredOn: day as never }), dayOf(INTAKE))).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
  });
});

describe("the verdict on old answers", () => {
  /** What changes nothing for this client even when it is open. */
  const silent: readonly FactPath[] = [
    "expectations.wantsObviousChange", // the loss is not mild
    "hairLoss.stable", // pattern loss is treated while it goes on
  ];

  // Hopes have no "none": what is said of them stands above.
  test.each(aging.filter(([group]) => group !== "expectations-1"))(
    "is open when %s is older than %i days, and those facts are asked again",
    (group, life) => {
      const day = later(life + 1);
      const client = healthy({ reconfirmed: reconfirmedBut(group, day) });
      const old = withNone.filter((fact) => rowOf(fact).group === group && read.has(fact) && !silent.includes(fact));
      const facing = assess(client, day);
      expect(facing.verdict).toBe("undetermined");
      expect(facing.settled).toBe(false);
      expect(rank(facing.atWorst)).toBeGreaterThan(rank("eligible"));
      const asked = facing.unanswered.map(({ fact }) => fact);
      expect(asked).toEqual(expect.arrayContaining(old.filter((fact) => fact !== "patchTests")));
      expect(asked.every((fact) => rowOf(fact).group === group)).toBe(true);
      expect(assess(healthy({ reconfirmed: client.reconfirmed }), later(life)).verdict).toBe("eligible");
    },
  );

  test("is the very one of a client who was never asked what is too old", () => {
    for (const [, life] of aging) {
      const day = later(life + 1);
      const old = withNone.filter((fact) => (lifeOf(fact) ?? Infinity) <= life);
      const open = life < 365 ? old : [...old, "hairLoss.stable" as const];
      expect(assess(healthy(), day)).toEqual(assess(untold(healthy(), open), day));
    }
  });

  test("is never settled in favor by waiting: old answers make the worst case no milder", () => {
    fc.assert(
      fc.property(arbitraryClient, fc.integer({ min: 0, max: 500 }), (client, days) => {
        const undated = without(without(client, "answeredOn"), "reconfirmed");
        const asOf = later(days);
        const [aged, ever] = [assess({ ...undated, answeredOn: INTAKE }, asOf), assess(undated, asOf)];
        expect(rank(aged.atWorst)).toBeGreaterThanOrEqual(rank(ever.atWorst));
        expect(rank(aged.atBest)).toBeLessThanOrEqual(rank(ever.atBest));
      }),
      { numRuns: 300 },
    );
  });

  test("of a recorded pregnancy is deferred for as long as nobody corrects it", () => {
    const client = healthy({ health: { pregnancy: {} } });
    for (const days of [0, 30, 31, 366, 4000]) {
      const { findings, atBest } = assess(client, later(days));
      expect(findings[0]?.because).toBe("pregnant");
      expect(atBest).toBe("deferred");
    }
  });

  test("of what the client did not know when asked again is a step: find out", () => {
    const day = later(4);
    const { steps, unanswered, verdict } = assess(
      healthy({ notKnown: ["health.sunburn"], reconfirmed: reconfirmedBut("recent-days-1", day) }),
      day,
    );
    expect(verdict).toBe("undetermined");
    expect(steps).toContainEqual({ kind: "find-out", fact: "health.sunburn", why: ["sunburn"] });
    expect(unanswered.map(({ fact }) => fact)).not.toContain("health.sunburn");
  });
});

describe("a hostile profile", () => {
  const hostile = (text: string): ClientProfile => JSON.parse(text) as ClientProfile;

  test.each(pollutingKeys)("with an own key %s stays what it is, and no other object changes", (key) => {
    const own = `"${key}":{"health":{"keloid":null},"active":false,"group":"recent-days-1"}`;
    const client = hostile(
      `{${own},"answeredOn":"2026-03-01","health":{${own},"sunburn":null,"keloid":{"site":"scalp"}},"reconfirmed":{${own}}}`,
    );
    const aged = fresh(deepFrozen(client), "2030-01-01");
    expect(Object.keys(aged)).toEqual([key, "answeredOn", "health", "reconfirmed"]);
    expect(Object.keys(aged.health ?? {})).toEqual([key, "keloid"]);
    expect(Object.getPrototypeOf(aged)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(aged.health)).toBe(Object.prototype);
    expect({}).not.toHaveProperty("group");
  });

  test("cannot reconfirm a fact through __proto__", () => {
    const client = hostile(
      '{"answeredOn":"2026-03-01","health":{"sunburn":null},"reconfirmed":{"__proto__":{"health.sunburn":"2030-01-01"}}}',
    );
    expect(fresh(client, "2030-01-01").health).toEqual({});
  });

  test("with keys that no profile has keeps them and ages nothing by them", () => {
    const client = hostile(
      '{"answeredOn":"2026-03-01","toString":null,"valueOf":null,"nope":null,"health":{"toString":null,"nope":null,"":null},"sunburn":null}',
    );
    expect(fresh(client, "2030-01-01")).toEqual(client);
  });

  test("with sections of any shape breaks nothing", () => {
    fc.assert(
      fc.property(arbitraryHostileJson, arbitraryHostileJson, arbitraryCalendarDate, (top, health, asOf) => {
        const dated = without(
          { ...(top as ClientProfile), health, answeredOn: INTAKE } as ClientProfile,
          "reconfirmed",
        );
        const aged = freshAnswers(deepFrozen(dated), dayOf(asOf));
        for (const key of Object.keys(aged)) expect(Object.keys(dated)).toContain(key);
      }),
    );
  });
});
