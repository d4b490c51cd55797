import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { answerNone } from "../../src/client/answerNone.js";
import { valueAt } from "../../src/client/factPath.js";
import { parseClientProfile } from "../../src/client/parseClientProfile.js";
import type { ClientProfile } from "../../src/client/types.js";
import { type FactGroup, type FactPath, type FactRow, facts } from "../../src/knowledge/facts.js";
import { aClient, arbitraryClient, deepFrozen, factPaths, laterDetails } from "../support/client.js";

/** What "none of these" fills in for each group, written out: a group never changes, a new one gets a new number. */
const filledIn: Readonly<Partial<Record<FactGroup, ClientProfile>>> = {
  "hair-loss-1": { hairLoss: { scalpSymptoms: [] } },
  "skin-type-1": { skin: { sensitive: false, oily: false, dry: false, sunDamaged: false } },
  "pregnancy-1": { health: { pregnancy: null, breastfeeding: null } },
  "scalp-skin-1": {
    health: { scalpInfection: null, openWound: null, psoriasis: null, eczema: null, seborrheicDermatitis: null },
  },
  "allergies-1": {
    health: {
      pigmentAllergy: null,
      lidocaineAllergy: null,
      epinephrineAllergy: null,
      latexAllergy: null,
      metalAllergy: null,
      antibioticOintmentAllergy: null,
    },
  },
  "heart-and-blood-1": {
    health: { bleedingDisorder: null, hypertension: null, heartDisease: null, cardiacDevice: null },
  },
  "immune-system-1": {
    health: {
      immunosuppression: null,
      autoimmuneDisease: null,
      lupus: null,
      sarcoidosis: null,
      hiv: null,
      hepatitis: null,
    },
  },
  "long-term-conditions-1": { health: { diabetes: null, epilepsy: null, liverDisease: null } },
  "skin-lesions-1": {
    health: {
      keloid: null,
      hypertrophicScars: null,
      tumorInField: null,
      pigmentedLesionInField: null,
      vitiligo: null,
      lichenPlanus: null,
      albinism: null,
      hyperpigmentationTendency: null,
      hyperhidrosis: null,
    },
  },
  "medicines-1": {
    health: {
      anticoagulant: null,
      isotretinoin: null,
      topicalRetinoid: null,
      antibiotics: null,
      thyroidMedicine: null,
      minoxidil: null,
    },
  },
  "recent-treatments-1": {
    health: {
      chemotherapy: null,
      radiotherapy: null,
      botulinumToxin: null,
      filler: null,
      chemicalPeel: null,
      laserOrIpl: null,
      shinglesVaccine: null,
      hairTransplant: null,
      laserRemoval: null,
      previousSmp: null,
    },
  },
  "recent-days-1": {
    health: {
      acuteIllness: null,
      sunburn: null,
      tan: null,
      alcohol: null,
      caffeine: null,
      painReliefWithoutPrescription: null,
      supplements: null,
    },
  },
  "mind-1": { health: { compulsivePicking: null, bodyDysmorphia: null, mentalDisorder: null } },
  "lifestyle-1": {
    lifestyle: {
      outdoorWork: false,
      swims: false,
      sauna: false,
      heavySweating: false,
      helmet: false,
      headCovering: false,
      shavesScalp: false,
    },
  },
  "plans-1": { planned: [], patchTests: [] },
};

const groups = Object.keys(filledIn) as FactGroup[];
const anyGroup = fc.constantFrom(...groups);
const membersOf = (group: FactGroup): FactPath[] => factPaths.filter((fact) => facts[fact].group === group);

describe("'none of these'", () => {
  test.each(Object.entries(filledIn))("for %s fills in exactly what that form shows", (group, profile) => {
    const answered = answerNone({}, group as FactGroup);
    expect(answered).toEqual(profile);
    expect(JSON.parse(JSON.stringify(answered))).toEqual(profile);
    expect(parseClientProfile(answered)).toEqual({ ok: true, value: profile });
  });

  test("keeps every answer that is already there and opens nothing that was closed", () => {
    fc.assert(
      fc.property(arbitraryClient, anyGroup, (client, group) => {
        const text = JSON.stringify(client);
        const answered = answerNone(deepFrozen(client), group);
        expect(JSON.stringify(client)).toBe(text);
        for (const fact of factPaths) {
          const before = valueAt(client, fact);
          if (typeof before === "object" && before !== null && !Array.isArray(before)) {
            expect(valueAt(answered, fact)).toMatchObject(before);
          } else if (before !== undefined) expect(valueAt(answered, fact)).toEqual(before);
        }
      }),
    );
  });

  test("answers the open items of its group and no fact of any other group", () => {
    fc.assert(
      fc.property(arbitraryClient, anyGroup, (client, group) => {
        const answered = answerNone(client, group);
        for (const fact of factPaths) {
          const row: FactRow = facts[fact];
          const before = valueAt(client, fact);
          if (row.group === group && row.none !== undefined) {
            expect(valueAt(answered, fact)).toEqual(before === undefined ? row.none : before);
          } else if (row.kind !== "details") expect(valueAt(answered, fact)).toEqual(before);
        }
      }),
    );
  });

  test("said twice changes nothing more, and the result parses", () => {
    fc.assert(
      fc.property(arbitraryClient, anyGroup, (client, group) => {
        const once = answerNone(client, group);
        expect(answerNone(once, group)).toEqual(once);
        expect(parseClientProfile(once)).toEqual({ ok: true, value: once });
      }),
    );
  });

  test("never wipes out a recorded condition", () => {
    for (const group of groups) {
      for (const fact of membersOf(group).filter((path) => /^health\.[^.]+$/.test(path))) {
        const key = fact.replace("health.", "");
        const recorded = { health: { [key]: { recorded: true } } } as unknown as ClientProfile;
        expect(valueAt(answerNone(recorded, group), fact)).toEqual({ recorded: true });
      }
    }
    const busy: ClientProfile = {
      skin: { sensitive: true },
      planned: [{ kind: "surgery", on: aClient().birthDate! }],
      hairLoss: { scalpSymptoms: ["itch"] },
    };
    expect(answerNone(busy, "skin-type-1").skin?.sensitive).toBe(true);
    expect(answerNone(busy, "plans-1").planned).toEqual(busy.planned);
    expect(answerNone(busy, "hair-loss-1").hairLoss).toEqual(busy.hairLoss);
  });

  test("leaves details and dates without such an answer open", () => {
    expect(answerNone({ health: { pregnancy: {}, breastfeeding: {} } }, "pregnancy-1")).toEqual({
      health: { pregnancy: {}, breastfeeding: {} },
    });
    expect(answerNone({}, "plans-1").birthDate).toBeUndefined();
  });

  test("a fact that it answers is no longer one that the client does not know", () => {
    fc.assert(
      fc.property(anyGroup, (group) => {
        const notKnown = membersOf(group);
        const answered = answerNone({ notKnown }, group);
        const both = (answered.notKnown ?? []).filter((fact) => valueAt(answered, fact) !== undefined);
        expect(both).toEqual([]);
      }),
    );
  });
});

describe("'none of these' said on a day", () => {
  const on = calendarDate("2026-03-06");

  test("counts from that day for all that is none, and not for a recorded condition", () => {
    const client: ClientProfile = { health: { pregnancy: null, breastfeeding: {} } };
    expect(answerNone(client, "pregnancy-1", { on })).toEqual({
      ...client,
      reconfirmed: {
        "health.pregnancy": on,
        "health.pregnancy.dueOn": on,
        "health.pregnancy.endedOn": on,
        "health.pregnancy.endedInBirth": on,
      },
    });
  });

  test("keeps the days of the other groups, and the answers of a day without one", () => {
    fc.assert(
      fc.property(arbitraryClient, anyGroup, (client, group) => {
        const { reconfirmed, ...answers } = answerNone(deepFrozen(client), group, { on });
        const { reconfirmed: before, ...undated } = answerNone(client, group);
        expect(answers).toEqual(undated);
        for (const fact of factPaths.filter((path) => facts[path].group !== group && !laterDetails.includes(path)))
          expect(reconfirmed?.[fact]).toBe(before?.[fact]);
      }),
    );
  });

  test("on what is no day is refused", () => {
    expect(() => answerNone({}, "plans-1", { on: "soon" as never })).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
  });
});

describe("a group with nothing to say 'none' to", () => {
  test.each(["about-you-1", "look-1", "scar-1", "childbirth-1", "expectations-1"] as const)(
    "%s is refused",
    (group) => {
      expect(membersOf(group).length).toBeGreaterThan(0);
      expect(() => answerNone({}, group)).toThrow(
        expect.objectContaining({ code: "unknown-group", details: { group } }),
      );
    },
  );

  test.each(["", "allergies", "allergies-2", "__proto__", "constructor", "toString", null, undefined, 1])(
    "%j, which is no group, is refused",
    (group) => {
      expect(() => answerNone({}, group as FactGroup)).toThrow(
        expect.objectContaining({ name: "SmpError", code: "unknown-group" }),
      );
    },
  );

  test("every group either is refused or is written out in this test", () => {
    const every = [...new Set(factPaths.map((fact) => facts[fact].group))];
    expect(every.sort()).toEqual(
      [...groups, "about-you-1", "look-1", "scar-1", "childbirth-1", "expectations-1"].sort(),
    );
  });
});
