import * as z from "zod";
import { type FactPath, facts } from "../knowledge/facts.js";
import { type RuleId, rules } from "../knowledge/rules.js";
import {
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
import { atoms, type SameKeys } from "./dates/schemas.js";
import { healthSchema } from "./health/schemas.js";
import type { HealthFacts } from "./health/types.js";
import type { ClientProfile, Expectations, Hair, HairLoss, Lifestyle, Scar, Skin } from "./types.js";

/** No honest list of a client's facts is longer; a longer one is refused before it costs anything. */
const LONGEST_LIST = 200;

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): [K, ...K[]] =>
  Object.keys(table) as [K, ...K[]];

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

/** The compiler's proof: a forgotten optional key fails here. */
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
