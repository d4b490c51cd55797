import * as z from "zod";
import { disclosures } from "../knowledge/disclosures.js";
import { type FactPath, facts } from "../knowledge/facts.js";
import type { RuleId } from "../knowledge/rules.js";
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
import { atoms, type SameKeys } from "./atoms/schemas.js";
import { healthSchema } from "./health/schemas.js";
import type { HealthFacts } from "./health/types.js";
import type { ClientProfile, Expectations, Hair, HairLoss, Lifestyle, Scar, Skin } from "./types.js";

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): [K, ...K[]] =>
  Object.keys(table) as [K, ...K[]];

function hairLossSchema() {
  const { yesNo, date, list } = atoms();
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
    scalpSymptoms: list(z.enum(scalpSymptoms)).optional(),
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
  const { yesNo, day, date, sureDate, number, list } = atoms();
  const factPath = z.enum(keysOf<FactPath>(facts));
  return z.strictObject({
    birthDate: date,
    sex: z.enum(sexes).optional(),
    hairLoss: hairLossSchema().optional(),
    desiredLook: z.enum(looks).optional(),
    hair: z
      .strictObject({
        color: z.enum(hairColors).optional(),
        grayPercent: number(facts["hair.grayPercent"]),
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
    planned: list(z.strictObject({ kind: z.enum(plannedEvents), on: sureDate })).optional(),
    expectations: z.strictObject({ wantsObviousChange: yesNo, realistic: yesNo }).optional(),
    patchTests: list(z.strictObject({ readOn: sureDate, reaction: z.boolean() })).optional(),
    clearances: list(
      z.strictObject({ rule: z.enum(keysOf<RuleId>(disclosures)), on: day, until: day.optional() }),
    ).optional(),
    consentSignedOn: day.optional(),
    photographedOn: day.optional(),
    answeredOn: day.optional(),
    reconfirmed: z.partialRecord(factPath, day).optional(),
    notKnown: list(factPath).optional(),
  });
}

/** The compiler's proof that the schema and the written types have the same keys: a forgotten optional key fails here. */
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
