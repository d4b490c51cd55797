import { describe, expect, test } from "vitest";
import * as z from "zod";
import { clientProfileSchema } from "../../src/client/schemas.js";
import { type FactPath, type FactRow, facts } from "../../src/knowledge/facts.js";
import { endPaths, factPaths, laterDetails } from "../support/client.js";
import {
  healthContract,
  listContract,
  type Place,
  profileKeys,
  scarContract,
  sectionContract,
  topContract,
} from "./contract.js";

const rowOf = (fact: FactPath): FactRow => facts[fact];
const groupOf = (fact: string): string | undefined => (facts as Record<string, FactRow>)[fact]?.group;

/** Places of the contract that hold one value, by their path. */
const places: Readonly<Record<string, Place>> = Object.fromEntries([
  ...Object.entries(topContract),
  ...Object.entries(sectionContract).flatMap(([key, section]) =>
    Object.entries(section).map(([inner, place]) => [`${key}.${inner}`, place] as const),
  ),
  ...Object.entries(scarContract).map(([key, place]) => [`hairLoss.scar.${key}`, place] as const),
  ...Object.entries(healthContract).flatMap(([key, details]) =>
    Object.entries(details).map(([inner, place]) => [`health.${key}.${inner}`, place] as const),
  ),
]);

/** Every member of every group, written out. To add a question, make a group with the next number. */
const membership: Readonly<Record<string, readonly string[]>> = {
  "about-you-1": ["birthDate", "sex"],
  "look-1": ["desiredLook", "hair.color", "hair.grayPercent", "hair.usesConcealer", "hair.willKeepClipped"],
  "hair-loss-1": [
    "hairLoss.cause",
    "hairLoss.diagnosed",
    "hairLoss.folliclesRemain",
    "hairLoss.grade",
    "hairLoss.onset",
    "hairLoss.scalpSymptoms",
    "hairLoss.stable",
    "hairLoss.stableSince",
  ],
  "scar-1": [
    "hairLoss.scar",
    "hairLoss.scar.color",
    "hairLoss.scar.formed",
    "hairLoss.scar.origin",
    "hairLoss.scar.surface",
  ],
  "skin-type-1": ["skin.dry", "skin.fitzpatrick", "skin.oily", "skin.sensitive", "skin.sunDamaged"],
  "childbirth-1": ["health.pregnancy.endedInBirth"],
  "pregnancy-1": [
    "health.breastfeeding",
    "health.breastfeeding.weanedOn",
    "health.pregnancy",
    "health.pregnancy.dueOn",
    "health.pregnancy.endedOn",
  ],
  "scalp-skin-1": [
    "health.eczema",
    "health.openWound",
    "health.psoriasis",
    "health.scalpInfection",
    "health.seborrheicDermatitis",
  ],
  "skin-lesions-1": [
    "health.albinism",
    "health.hyperhidrosis",
    "health.hyperpigmentationTendency",
    "health.hypertrophicScars",
    "health.keloid",
    "health.lichenPlanus",
    "health.pigmentedLesionInField",
    "health.pigmentedLesionInField.changing",
    "health.tumorInField",
    "health.vitiligo",
    "health.vitiligo.stableSince",
  ],
  "allergies-1": [
    "health.antibioticOintmentAllergy",
    "health.epinephrineAllergy",
    "health.latexAllergy",
    "health.lidocaineAllergy",
    "health.metalAllergy",
    "health.pigmentAllergy",
  ],
  "heart-and-blood-1": [
    "health.bleedingDisorder",
    "health.bleedingDisorder.severity",
    "health.cardiacDevice",
    "health.heartDisease",
    "health.heartDisease.valve",
    "health.hypertension",
    "health.hypertension.controlled",
  ],
  "immune-system-1": [
    "health.autoimmuneDisease",
    "health.autoimmuneDisease.controlled",
    "health.hepatitis",
    "health.hepatitis.type",
    "health.hiv",
    "health.hiv.controlled",
    "health.immunosuppression",
    "health.lupus",
    "health.sarcoidosis",
  ],
  "long-term-conditions-1": [
    "health.diabetes",
    "health.diabetes.controlled",
    "health.diabetes.hba1cPercent",
    "health.diabetes.insulin",
    "health.diabetes.measuredOn",
    "health.epilepsy",
    "health.epilepsy.lastSeizure",
    "health.liverDisease",
  ],
  "medicines-1": [
    "health.antibiotics",
    "health.antibiotics.stoppedOn",
    "health.anticoagulant",
    "health.isotretinoin",
    "health.isotretinoin.stoppedOn",
    "health.minoxidil",
    "health.thyroidMedicine",
    "health.topicalRetinoid",
    "health.topicalRetinoid.stoppedOn",
  ],
  "recent-treatments-1": [
    "health.botulinumToxin",
    "health.botulinumToxin.on",
    "health.chemicalPeel",
    "health.chemicalPeel.on",
    "health.chemotherapy",
    "health.chemotherapy.endedOn",
    "health.filler",
    "health.filler.on",
    "health.hairTransplant",
    "health.hairTransplant.on",
    "health.hairTransplant.technique",
    "health.laserOrIpl",
    "health.laserOrIpl.on",
    "health.laserRemoval",
    "health.laserRemoval.lastOn",
    "health.previousSmp",
    "health.previousSmp.lastOn",
    "health.previousSmp.problem",
    "health.radiotherapy",
    "health.radiotherapy.endedOn",
    "health.shinglesVaccine",
    "health.shinglesVaccine.on",
  ],
  "recent-days-1": [
    "health.acuteIllness",
    "health.alcohol",
    "health.alcohol.on",
    "health.caffeine",
    "health.caffeine.on",
    "health.painReliefWithoutPrescription",
    "health.painReliefWithoutPrescription.on",
    "health.sunburn",
    "health.sunburn.on",
    "health.supplements",
    "health.supplements.on",
    "health.tan",
    "health.tan.on",
  ],
  "mind-1": [
    "health.bodyDysmorphia",
    "health.compulsivePicking",
    "health.mentalDisorder",
    "health.mentalDisorder.treated",
  ],
  "lifestyle-1": [
    "lifestyle.headCovering",
    "lifestyle.heavySweating",
    "lifestyle.helmet",
    "lifestyle.outdoorWork",
    "lifestyle.sauna",
    "lifestyle.shavesScalp",
    "lifestyle.swims",
  ],
  "expectations-1": ["expectations.realistic", "expectations.wantsObviousChange"],
  "plans-1": ["patchTests", "planned"],
};

describe("groups of questions", () => {
  test.each(Object.entries(membership))("%s has the members that it was published with", (group, members) => {
    expect(factPaths.filter((fact) => groupOf(fact) === group).sort()).toEqual(members);
  });

  test("there is no group beside these, and each carries its version", () => {
    expect([...new Set(factPaths.map(groupOf))].sort()).toEqual(Object.keys(membership).sort());
    for (const group of Object.keys(membership)) expect(group).toMatch(/^[a-z]+(?:-[a-z]+)*-[1-9]\d*$/);
  });

  test("every health fact of the contract is asked, in one group together with its details", () => {
    for (const key of Object.keys(healthContract)) {
      const paths = factPaths.filter((fact) => `${fact}.`.startsWith(`health.${key}.`));
      expect(paths).toContain(`health.${key}`);
      expect(new Set(paths.filter((fact) => !laterDetails.includes(fact)).map(groupOf)).size, key).toBe(1);
    }
  });

  test("no fact is asked about health that the contract does not have", () => {
    const asked = factPaths.filter((fact) => fact.startsWith("health.")).map((fact) => fact.split(".")[1]);
    expect([...new Set(asked)].sort()).toEqual(Object.keys(healthContract).sort());
  });
});

describe("the table of facts and the profile", () => {
  test("every section of the profile is asked, but for what the practice writes down", () => {
    const asked = new Set(factPaths.map((fact) => fact.split(".")[0]));
    const rest = profileKeys.filter((key) => !asked.has(key));
    expect(rest).toEqual(["clearances", "consentSignedOn", "photographedOn", "answeredOn", "reconfirmed", "notKnown"]);
  });

  test("everything in a section is asked", () => {
    for (const [section, inside] of Object.entries({ ...sectionContract, "hairLoss.scar": scarContract })) {
      for (const key of Object.keys(inside)) expect(factPaths).toContain(`${section}.${key}`);
    }
  });

  const kinds = { boolean: "yes-no", word: "choice", date: "date", day: "date", number: "number" } as const;

  test.each(factPaths.filter((fact) => rowOf(fact).kind !== "details"))("%s is asked as what it is", (fact) => {
    const place = places[fact];
    if (!place) throw new Error("no such place in the contract");
    expect(rowOf(fact).kind).toBe(kinds[place.is]);
    expect(rowOf(fact).options).toEqual(place.is === "word" ? place.takes : undefined);
    const { kind, mayGoOn, mayBeNone } = rowOf(fact);
    const isNullable = place.nullable === true;
    expect(mayGoOn === true, "only an end may be null, 'still going on'").toBe(isNullable && kind === "date");
    expect(mayBeNone === true, "only a choice may be null, 'none'").toBe(isNullable && kind === "choice");
    expect(endPaths.includes(fact)).toBe(mayGoOn === true);
  });

  test.each(factPaths.filter((fact) => rowOf(fact).kind === "details"))("%s takes details or a list", (fact) => {
    const isList = fact in listContract || fact === "hairLoss.scalpSymptoms";
    const hasNone = fact !== "hairLoss.grade" && fact !== "hairLoss.scar";
    if (isList) expect(rowOf(fact).none).toEqual([]);
    else expect(rowOf(fact).none).toBe(hasNone ? null : undefined);
    expect(places[fact], "a single value is no details").toBeUndefined();
  });

  test("'none' stands for 'no' only where 'no' is harmless to assume from a form: skin and lifestyle", () => {
    const no = factPaths.filter((fact) => rowOf(fact).none === false);
    expect(no.map((fact) => fact.split(".")[0])).toEqual([
      ...Array.from({ length: 4 }, () => "skin"),
      ...Array.from({ length: 7 }, () => "lifestyle"),
    ]);
  });

  test("the schema offers the same words as the question", () => {
    interface Node {
      readonly properties?: Readonly<Record<string, Node>>;
      readonly anyOf?: readonly Node[];
      readonly items?: Node;
      readonly enum?: readonly string[];
    }
    const root = z.toJSONSchema(clientProfileSchema(), { io: "input" }) as Node;
    const step = (node: Node | undefined, key: string): Node | undefined =>
      (node?.properties ?? node?.anyOf?.find(({ properties }) => properties)?.properties)?.[key];
    for (const fact of factPaths) {
      const node = fact.split(".").reduce<Node | undefined>(step, root);
      expect(node, fact).toBeDefined();
      const { options } = rowOf(fact);
      if (options) expect(node?.enum ?? node?.items?.enum ?? node?.anyOf?.[0]?.enum, fact).toEqual(options);
    }
  });
});
