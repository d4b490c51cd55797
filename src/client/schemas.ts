import * as z from "zod";
import { isCalendarDate } from "../calendar/isCalendarDate.js";
import { isPartialDate } from "../calendar/isPartialDate.js";
import type { CalendarDate, PartialDate } from "../calendar/types.js";
import { type FactPath, facts } from "../knowledge/facts.js";
import { type RuleId, rules } from "../knowledge/rules.js";
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
} from "../knowledge/vocabularies.js";
import type { ClientProfile, Expectations, Hair, HairLoss, HealthFacts, Lifestyle, Scar, Skin } from "./types.js";

/** No honest list of a client's facts is longer; a longer one is refused before it costs anything. */
const LONGEST_LIST = 200;

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): [K, ...K[]] =>
  Object.keys(table) as [K, ...K[]];

/** Checks text as a date and brands it; the pattern is what JSON Schema can say of it. */
function dateSchema<T extends string>(is: (text: unknown) => text is T, pattern: RegExp, form: string): z.ZodType<T> {
  return z
    .string()
    .regex(pattern, { error: `Not a date in ${form}.`, abort: true })
    .refine(is, { error: `Not a real date in ${form}.` });
}

function atoms() {
  const yesNo = z.boolean().optional();
  const day: z.ZodType<CalendarDate> = dateSchema(isCalendarDate, /^\d{4}-\d{2}-\d{2}$/, "YYYY-MM-DD");
  const date: z.ZodType<PartialDate> = dateSchema(
    isPartialDate,
    /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
    "YYYY, YYYY-MM or YYYY-MM-DD",
  );
  return { yesNo, day, date: date.optional(), sureDate: date, end: date.nullable().optional() };
}

function healthSchema() {
  const { yesNo, date, end } = atoms();
  const fact = <T extends z.ZodRawShape>(details: T) => z.strictObject(details).nullable().optional();
  const present = fact({});
  const lastTime = fact({ on: date });
  const medicine = fact({ stoppedOn: end });
  const course = fact({ endedOn: end });
  const controllable = fact({ controlled: yesNo });
  const skinDisease = fact({ onScalp: z.boolean(), active: z.boolean() });
  return z.strictObject({
    pregnancy: fact({ dueOn: date, endedOn: end }),
    breastfeeding: fact({ weanedOn: end }),
    immunosuppression: fact({ severity: z.enum(["severe", "mild"]) }),
    tumorInField: present,
    pigmentedLesionInField: fact({ changing: yesNo }),
    scalpInfection: fact({
      active: z.boolean(),
      kind: z.enum(["folliculitis", "impetigo", "tinea", "herpes", "other"]).optional(),
    }),
    openWound: present,
    acuteIllness: present,
    pigmentAllergy: present,
    lidocaineAllergy: present,
    epinephrineAllergy: present,
    latexAllergy: present,
    metalAllergy: present,
    antibioticOintmentAllergy: present,
    bleedingDisorder: fact({ severity: z.enum(["mild", "severe"]).optional() }),
    anticoagulant: fact({ prescribed: z.boolean() }),
    keloid: fact({ site: z.enum(["scalp", "elsewhere"]) }),
    compulsivePicking: present,
    albinism: present,
    hyperpigmentationTendency: present,
    hyperhidrosis: present,
    diabetes: fact({ hba1cPercent: z.number().min(0).max(100).optional(), measuredOn: date, controlled: yesNo }),
    hypertension: controllable,
    heartDisease: fact({ valve: yesNo }),
    cardiacDevice: present,
    liverDisease: present,
    thyroidMedicine: present,
    epilepsy: fact({ lastSeizure: date }),
    hiv: controllable,
    hepatitis: fact({ type: z.enum(["B", "C"]).optional() }),
    autoimmuneDisease: controllable,
    sarcoidosis: present,
    lupus: present,
    lichenPlanus: present,
    psoriasis: skinDisease,
    eczema: skinDisease,
    seborrheicDermatitis: skinDisease,
    vitiligo: fact({ stableSince: date }),
    bodyDysmorphia: fact({ suspected: z.boolean() }),
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
    painReliefWithoutPrescription: lastTime,
    supplements: lastTime,
    hairTransplant: fact({ on: date, technique: z.enum(["fue", "fut"]).optional() }),
    laserRemoval: fact({ lastOn: date }),
    previousSmp: fact({ lastOn: date, problem: z.enum(failureModes).optional() }),
    minoxidil: fact({ route: z.enum(["topical", "oral"]) }),
  });
}

function hairLossSchema() {
  const { yesNo, date } = atoms();
  const grade = <S extends keyof typeof gradeStages>(scale: S) =>
    z.strictObject({ scale: z.literal(scale), stage: z.enum(gradeStages[scale]) });
  return z.strictObject({
    cause: z.enum(hairLossCauses).optional(),
    diagnosed: yesNo,
    grade: z
      .discriminatedUnion("scale", [grade("norwood-hamilton"), grade("ludwig"), grade("sinclair"), grade("savin")])
      .optional(),
    onset: date,
    stable: yesNo,
    stableSince: date,
    scalpSymptoms: z.array(z.enum(scalpSymptoms)).max(LONGEST_LIST).optional(),
    folliclesRemain: yesNo,
    scar: z
      .strictObject({
        formed: date,
        color: z.enum(scarColors).optional(),
        surface: z.enum(scarSurfaces).optional(),
        origin: z.enum(scarOrigins).optional(),
      })
      .optional(),
  });
}

function buildClientProfileSchema() {
  const { yesNo, day, date, sureDate } = atoms();
  const factPath = z.enum(keysOf<FactPath>(facts));
  return z.strictObject({
    birthDate: date,
    sex: z.enum(sexes).optional(),
    hairLoss: hairLossSchema().optional(),
    desiredLook: z.enum(looks).optional(),
    hair: z
      .strictObject({
        color: z.enum(hairColors).optional(),
        grayPercent: z.number().min(0).max(100).optional(),
        willKeepClipped: yesNo,
        usesConcealer: yesNo,
      })
      .optional(),
    skin: z
      .strictObject({
        fitzpatrick: z.enum(fitzpatrickTypes).optional(),
        sensitive: yesNo,
        oily: yesNo,
        dry: yesNo,
        sunDamaged: yesNo,
      })
      .optional(),
    health: healthSchema().optional(),
    lifestyle: z
      .strictObject({
        outdoorWork: yesNo,
        swims: yesNo,
        sauna: yesNo,
        heavySweating: yesNo,
        helmet: yesNo,
        headCovering: yesNo,
        shavesScalp: yesNo,
      })
      .optional(),
    planned: z
      .array(z.strictObject({ kind: z.enum(plannedEvents), on: sureDate }))
      .max(LONGEST_LIST)
      .optional(),
    expectations: z.strictObject({ wantsObviousChange: yesNo, realistic: yesNo }).optional(),
    patchTests: z
      .array(z.strictObject({ readOn: sureDate, reaction: z.boolean() }))
      .max(LONGEST_LIST)
      .optional(),
    clearances: z
      .array(z.strictObject({ rule: z.enum(keysOf<RuleId>(rules)), on: day, until: day.optional() }))
      .max(LONGEST_LIST)
      .optional(),
    answeredOn: day.optional(),
    reconfirmed: z.partialRecord(factPath, day).optional(),
    notKnown: z.array(factPath).max(LONGEST_LIST).optional(),
  });
}

/** The compiler's proof that the schema and the written types have the same keys: a forgotten optional key fails here. */
type Keys<T> = keyof NonNullable<T>;
type SameKeys<A, B> = [Keys<A>] extends [Keys<B>] ? ([Keys<B>] extends [Keys<A>] ? true : never) : never;
type Built = z.output<ReturnType<typeof buildClientProfileSchema>>;
type Proof = [
  SameKeys<Built, ClientProfile>,
  SameKeys<Built["health"], HealthFacts>,
  SameKeys<Built["hairLoss"], HairLoss>,
  SameKeys<NonNullable<Built["hairLoss"]>["scar"], Scar>,
  SameKeys<Built["hair"], Hair>,
  SameKeys<Built["skin"], Skin>,
  SameKeys<Built["lifestyle"], Lifestyle>,
  SameKeys<Built["expectations"], Expectations>,
];

let clientProfile: (Proof extends true[] ? z.ZodType<ClientProfile> : never) | undefined;

/**
 * The zod schema of {@link ClientProfile}, built when it is first asked for.
 *
 * @returns the schema; unknown keys are issues, nothing is coerced and nothing is filled in
 *
 * @example
 * ```ts
 * import { clientProfileSchema } from "scalp-micropigmentation/schemas";
 *
 * clientProfileSchema().safeParse({ birthDate: "1988-02" }).success; // => true
 * clientProfileSchema().safeParse({ birthDate: "02/1988" }).success; // => false
 * ```
 */
export function clientProfileSchema(): z.ZodType<ClientProfile> {
  clientProfile ??= buildClientProfileSchema();
  return clientProfile;
}
