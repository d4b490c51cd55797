import fc from "fast-check";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { partialDate } from "../../src/calendar/partialDate.js";
import type { CalendarDate, PartialDate } from "../../src/calendar/types.js";
import { valueAt } from "../../src/client/factPath.js";
import type { HealthFacts } from "../../src/client/health/types.js";
import { isRoughDate } from "../../src/client/isRoughDate.js";
import type {
  Clearance,
  ClientProfile,
  Expectations,
  Hair,
  HairLoss,
  HairLossGrade,
  Lifestyle,
  PatchTest,
  PlannedFact,
  Scar,
  Skin,
} from "../../src/client/types.js";
import { type FactPath, type FactRow, facts } from "../../src/knowledge/facts.js";
import { type RuleId, rules } from "../../src/knowledge/rules.js";
import {
  failureModes,
  fitzpatrickTypes,
  gradeStages,
  hairColors,
  hairLossCauses,
  looks,
  plannedEvents,
  scalpSymptoms,
  scarColors,
  scarOrigins,
  scarSurfaces,
  sexes,
} from "../../src/knowledge/vocabularies.js";

/** Every path of the table of facts. */
export const factPaths = Object.keys(facts) as FactPath[];

const healthKeys = [
  ...new Set(factPaths.filter((path) => path.startsWith("health.")).map((path) => path.split(".")[1])),
] as (keyof HealthFacts)[];

/** A healthy adult man with pattern hair loss who was asked everything and has nothing to report. */
function healthyClient(): Record<string, unknown> {
  return {
    birthDate: "1985-06-15",
    sex: "male",
    hairLoss: {
      cause: "androgenetic",
      diagnosed: true,
      grade: { scale: "norwood-hamilton", stage: "III" },
      onset: "2012",
      stable: true,
      stableSince: "2020-03",
      scalpSymptoms: [],
      folliclesRemain: true,
    },
    desiredLook: "shaved",
    hair: { color: "brown", grayPercent: 0, willKeepClipped: true, usesConcealer: false },
    skin: { fitzpatrick: "III", sensitive: false, oily: false, dry: false, sunDamaged: false },
    health: Object.fromEntries(healthKeys.map((key) => [key, null])),
    lifestyle: {
      outdoorWork: false,
      swims: false,
      sauna: false,
      heavySweating: false,
      helmet: false,
      headCovering: false,
      shavesScalp: false,
    },
    planned: [],
    expectations: { wantsObviousChange: false, realistic: true },
    patchTests: [],
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A complete healthy client who has answered everything that is asked. Sections (`health`, `hairLoss`, `skin`…) are merged
 * key by key with the overrides, everything else is replaced; an override that is `undefined` makes the fact "not asked".
 */
export function aClient(overrides: ClientProfile = {}): ClientProfile {
  const client = healthyClient();
  const put = (target: Record<string, unknown>, key: string, value: unknown): void => {
    if (value === undefined) Reflect.deleteProperty(target, key);
    else target[key] = value;
  };
  for (const [key, value] of Object.entries(overrides)) {
    const before = client[key];
    if (isRecord(before) && isRecord(value)) {
      for (const [inner, detail] of Object.entries(value)) put(before, inner, detail);
    } else put(client, key, value);
  }
  return client;
}

/** Freezes a value all the way down and gives it back: whoever writes to it throws. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFrozen(part);
  }
  return value;
}

const pad = (value: number, length = 2): string => String(value).padStart(length, "0");

const monthLength = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
};

const months = fc.integer({ min: 1, max: 12 });

/** Any day of these years, leap days and ends of months included. */
const dayBetween = (min: number, max: number): fc.Arbitrary<CalendarDate> =>
  fc
    .tuple(fc.integer({ min, max }), months, fc.integer({ min: 1, max: 31 }))
    .map(([year, month, day]) =>
      calendarDate(`${pad(year, 4)}-${pad(month)}-${pad(Math.min(day, monthLength(year, month)))}`),
    );

/** One of these years, or a month or a day of one. */
const partialBetween = (min: number, max: number): fc.Arbitrary<PartialDate> => {
  const years = fc.integer({ min, max });
  return fc.oneof(
    years.map((year) => partialDate(pad(year, 4))),
    fc.tuple(years, months).map(([year, month]) => partialDate(`${pad(year, 4)}-${pad(month)}`)),
    dayBetween(min, max),
  );
};

/** Any day from 1900 to 2100, leap days and ends of months included. */
export const arbitraryCalendarDate: fc.Arbitrary<CalendarDate> = dayBetween(1900, 2100);

/** A year, a month or a day from 1900 to 2100. */
export const arbitraryPartialDate: fc.Arbitrary<PartialDate> = partialBetween(1900, 2100);

/** Dates that can all be true of one client: born, then what happened, then the intake. */
const born = partialBetween(1900, 1949);
const when = partialBetween(1950, 2060);
const intake = dayBetween(2061, 2100);
/** A day on which the practice put something into its file, before the intake or after. */
const file = dayBetween(1950, 2100);

/** An arbitrary for each key of an object, needed or not. */
type Parts<T> = { readonly [K in keyof T]-?: fc.Arbitrary<Exclude<T[K], undefined>> };

const yesNo = fc.boolean();
const word = <T extends string>(words: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...words);

/** An object with the required keys and any of the others; a key is there with a value or not there at all. */
function some<T extends object>(parts: Parts<T>, required: readonly (keyof T & string)[] = []): fc.Arbitrary<T> {
  return fc.record(parts, {
    requiredKeys: [...required],
    noNullPrototype: true,
  }) as unknown as fc.Arbitrary<T>;
}

const present = fc.constant({}).map(() => ({}));
const controllable = some<{ readonly controlled?: boolean | undefined }>({ controlled: yesNo });
const skinDisease = some({ onScalp: yesNo, active: yesNo }, ["onScalp", "active"]);

/** The details of each health fact, with these dates. */
export function healthDetailsAt(date: fc.Arbitrary<PartialDate>): HealthDetails {
  /** An end: a date, or `null` for "still going on". */
  const end = fc.option(date);
  const lastTime = some<{ readonly on?: PartialDate | undefined }>({ on: date });
  const medicine = some<{ readonly stoppedOn?: PartialDate | null | undefined }>({ stoppedOn: end });
  const course = some<{ readonly endedOn?: PartialDate | null | undefined }>({ endedOn: end });
  return {
    pregnancy: some<NonNullable<HealthFacts["pregnancy"]>>({ dueOn: date, endedOn: end, endedInBirth: yesNo }),
    breastfeeding: some<NonNullable<HealthFacts["breastfeeding"]>>({ weanedOn: end }),
    immunosuppression: some({ severity: word(["severe", "mild"]) }, ["severity"]),
    tumorInField: present,
    pigmentedLesionInField: some<NonNullable<HealthFacts["pigmentedLesionInField"]>>({ changing: yesNo }),
    scalpInfection: some<NonNullable<HealthFacts["scalpInfection"]>>(
      { active: yesNo, kind: word(["folliculitis", "impetigo", "tinea", "herpes", "other"]) },
      ["active"],
    ),
    openWound: present,
    acuteIllness: present,
    pigmentAllergy: present,
    lidocaineAllergy: present,
    epinephrineAllergy: present,
    latexAllergy: present,
    metalAllergy: present,
    antibioticOintmentAllergy: present,
    bleedingDisorder: some<NonNullable<HealthFacts["bleedingDisorder"]>>({ severity: word(["mild", "severe"]) }),
    anticoagulant: some({ prescribed: yesNo }, ["prescribed"]),
    keloid: some({ site: word(["scalp", "elsewhere"]) }, ["site"]),
    compulsivePicking: present,
    albinism: present,
    hyperpigmentationTendency: present,
    hyperhidrosis: present,
    hypertrophicScars: present,
    diabetes: some<NonNullable<HealthFacts["diabetes"]>>({
      hba1cPercent: fc.integer({ min: 30, max: 180 }).map((tenths) => tenths / 10),
      measuredOn: date,
      controlled: yesNo,
      insulin: yesNo,
    }),
    hypertension: controllable,
    heartDisease: some<NonNullable<HealthFacts["heartDisease"]>>({ valve: yesNo }),
    cardiacDevice: present,
    liverDisease: present,
    thyroidMedicine: present,
    epilepsy: some<NonNullable<HealthFacts["epilepsy"]>>({ lastSeizure: date }),
    hiv: controllable,
    hepatitis: some<NonNullable<HealthFacts["hepatitis"]>>({ type: word(["B", "C"]) }),
    autoimmuneDisease: controllable,
    sarcoidosis: present,
    lupus: present,
    lichenPlanus: present,
    psoriasis: skinDisease,
    eczema: skinDisease,
    seborrheicDermatitis: skinDisease,
    vitiligo: some<NonNullable<HealthFacts["vitiligo"]>>({ stableSince: date }),
    bodyDysmorphia: some({ suspected: yesNo }, ["suspected"]),
    mentalDisorder: some<NonNullable<HealthFacts["mentalDisorder"]>>({ treated: yesNo }),
    isotretinoin: medicine,
    topicalRetinoid: medicine,
    antibiotics: medicine,
    chemotherapy: course,
    radiotherapy: course,
    sunburn: lastTime,
    tan: lastTime,
    botulinumToxin: lastTime,
    filler: lastTime,
    chemicalPeel: lastTime,
    laserOrIpl: lastTime,
    shinglesVaccine: lastTime,
    alcohol: lastTime,
    caffeine: lastTime,
    painReliefWithoutPrescription: lastTime,
    supplements: lastTime,
    hairTransplant: some<NonNullable<HealthFacts["hairTransplant"]>>({ on: date, technique: word(["fue", "fut"]) }),
    laserRemoval: some<NonNullable<HealthFacts["laserRemoval"]>>({ lastOn: date }),
    previousSmp: some<NonNullable<HealthFacts["previousSmp"]>>({
      lastOn: date,
      problem: fc.option(word(failureModes)),
    }),
    minoxidil: some({ route: word(["topical", "oral"]) }, ["route"]),
  };
}

/** Arbitrary details for each health fact. */
export type HealthDetails = { readonly [K in keyof HealthFacts]-?: fc.Arbitrary<NonNullable<HealthFacts[K]>> };

/** The details of each health fact, as any client could give them. */
export const healthDetails: HealthDetails = healthDetailsAt(when);

/** A grade on one of the scales, the stage one of that scale. */
export const arbitraryGrade: fc.Arbitrary<HairLossGrade> = fc.oneof(
  ...Object.entries(gradeStages).map(([scale, stages]) =>
    fc.constantFrom(...stages).map((stage) => ({ scale, stage }) as HairLossGrade),
  ),
);

const scar = some<Scar>({
  formed: when,
  color: word(scarColors),
  surface: word(scarSurfaces),
  origin: word(scarOrigins),
});

const symptoms = fc.uniqueArray(word(scalpSymptoms), { maxLength: 5 });

const hairLoss = some<HairLoss>({
  cause: word(hairLossCauses),
  diagnosed: yesNo,
  grade: arbitraryGrade,
  onset: partialBetween(1950, 2000),
  stable: yesNo,
  stableSince: partialBetween(2001, 2060),
  scalpSymptoms: symptoms,
  folliclesRemain: yesNo,
  scar,
});

const health = some<HealthFacts>(
  Object.fromEntries(
    Object.entries(healthDetails).map(([key, details]) => [key, fc.option(details as fc.Arbitrary<object>)]),
  ) as unknown as Parts<HealthFacts>,
);

const lifestyle = some<Lifestyle>({
  outdoorWork: yesNo,
  swims: yesNo,
  sauna: yesNo,
  heavySweating: yesNo,
  helmet: yesNo,
  headCovering: yesNo,
  shavesScalp: yesNo,
});

const planned = fc.array(some<PlannedFact>({ kind: word(plannedEvents), on: when }, ["kind", "on"]), { maxLength: 3 });

const patchTests = fc.array(some<PatchTest>({ readOn: when, reaction: yesNo }, ["readOn", "reaction"]), {
  maxLength: 3,
});

/** The profile with nothing among what is not known that it answers, but for a rough date. */
function withoutAnswered(client: ClientProfile): ClientProfile {
  const { notKnown } = client;
  if (notKnown === undefined) return client;
  const isOpen = (answer: unknown): boolean => answer === undefined || isRoughDate(answer);
  return { ...client, notKnown: notKnown.filter((fact) => isOpen(valueAt(client, fact))) };
}

/** Any profile that the written types allow and a parser accepts, empty and full ones included. */
export const arbitraryClient: fc.Arbitrary<ClientProfile> = some<ClientProfile>({
  birthDate: born,
  sex: word(sexes),
  hairLoss,
  desiredLook: word(looks),
  hair: some<Hair>({
    color: word(hairColors),
    grayPercent: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(0.5, 99.5)),
    willKeepClipped: yesNo,
    usesConcealer: yesNo,
  }),
  skin: some<Skin>({
    fitzpatrick: word(fitzpatrickTypes),
    sensitive: yesNo,
    oily: yesNo,
    dry: yesNo,
    sunDamaged: yesNo,
  }),
  health,
  lifestyle,
  planned,
  expectations: some<Expectations>({ wantsObviousChange: yesNo, realistic: yesNo }),
  patchTests,
  clearances: fc.array(
    some<Clearance>({ rule: word(Object.keys(rules) as RuleId[]), on: dayBetween(1950, 2060), until: intake }, [
      "rule",
      "on",
    ]),
    { maxLength: 3 },
  ),
  consentSignedOn: file,
  photographedOn: file,
  answeredOn: intake,
  reconfirmed: fc.dictionary(word(factPaths), file, { maxKeys: 4, noNullPrototype: true }),
  notKnown: fc.uniqueArray(word(factPaths), { maxLength: 5 }),
}).map(withoutAnswered);

/** Details that came later than the whole: a group never changes its members, so each made a group of its own. */
export const laterDetails: readonly FactPath[] = ["health.pregnancy.endedInBirth"];

/** Ends of something that goes on: these dates can be `null`, "still going on". */
export const endPaths: readonly FactPath[] = [
  "health.pregnancy.endedOn",
  "health.breastfeeding.weanedOn",
  "health.isotretinoin.stoppedOn",
  "health.topicalRetinoid.stoppedOn",
  "health.antibiotics.stoppedOn",
  "health.chemotherapy.endedOn",
  "health.radiotherapy.endedOn",
];

const detailsOf: Readonly<Partial<Record<FactPath, fc.Arbitrary<unknown>>>> = {
  "hairLoss.grade": arbitraryGrade,
  "hairLoss.scalpSymptoms": symptoms,
  "hairLoss.scar": scar,
  planned,
  patchTests,
  "health.diabetes.hba1cPercent": fc.integer({ min: 30, max: 180 }).map((tenths) => tenths / 10),
  "hair.grayPercent": fc.integer({ min: 0, max: 100 }),
};

/** Any answer that a fact can take. */
export function arbitraryAnswer(fact: FactPath): fc.Arbitrary<unknown> {
  const row: FactRow = facts[fact];
  switch (row.kind) {
    case "yes-no":
      return yesNo;
    case "choice":
      return row.mayBeNone === true ? fc.option(word(row.options ?? [])) : word(row.options ?? []);
    case "date":
      if (fact === "birthDate") return born;
      return endPaths.includes(fact) ? fc.option(when) : when;
    default: {
      const details = detailsOf[fact];
      if (details) return details;
      const key = fact.replace("health.", "") as keyof HealthFacts;
      return fc.option(healthDetails[key] as fc.Arbitrary<object>);
    }
  }
}

/** Keys that reach into the prototype of an object when they are written carelessly. */
export const pollutingKeys = ["__proto__", "constructor", "prototype"] as const;

const jsonKey = fc.oneof(
  word(pollutingKeys),
  fc.constantFrom("birthDate", "health", "hairLoss", "hair", "planned", "notKnown", "reconfirmed", "keloid", "on"),
  fc.string({ maxLength: 5 }),
);

/**
 * What `JSON.parse` can give for text that an attacker wrote: own keys named `__proto__`, known keys with values of every
 * kind, deep nesting. Made through text, so that such a key is an own key.
 */
export const arbitraryHostileJson: fc.Arbitrary<unknown> = fc
  .letrec<{ text: string }>((tie) => ({
    text: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.oneof(fc.constantFrom("null", "true", "-1", "1e999", '""', '"2025-13"', '"1988-02"'), fc.string().map(quote)),
      fc.array(tie("text"), { maxLength: 4 }).map((parts) => `[${parts.join(",")}]`),
      fc
        .array(fc.tuple(jsonKey, tie("text")), { maxLength: 5 })
        .map((entries) => `{${entries.map(([key, text]) => `${quote(key)}:${text}`).join(",")}}`),
    ),
  }))
  .text.map((text): unknown => JSON.parse(text));

function quote(text: string): string {
  return JSON.stringify(text);
}
