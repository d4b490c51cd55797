import * as z from "zod";
import type { Adherence, SunProtectionUse } from "../../aftercare/types.js";
import type { SameKeys } from "../../client/dates/schemas.js";
import { clientProfileSchema } from "../../client/schemas.js";
import type { Timing } from "../../schedule/series/types.js";
import { atoms } from "../facts/schemas.js";
import { practitionerProfileSchema } from "../practitioner/schemas.js";
import type { Numbing, NumbingAgent, PigmentChemistry, PigmentFacts, RiskInput, Technique } from "./types.js";

const AGENTS = ["none", "lidocaine", "prescribed-lidocaine", "other"] as const satisfies readonly NumbingAgent[];
const CHEMISTRIES = ["carbon", "blended", "metallic"] as const satisfies readonly PigmentChemistry[];
const TIMINGS = ["on-time", "grace", "too-early", "late", "lapsed", "extra"] as const satisfies readonly Timing[];
const USES = ["always", "sometimes", "never"] as const satisfies readonly SunProtectionUse[];
const DAYS_A_WEEK = 7;

function buildTechniqueSchema() {
  const { yesNo, text, measure } = atoms();
  const pigment = z.strictObject({
    chemistry: z.enum(CHEMISTRIES).optional(),
    batch: text.nullable().optional(),
    tattooInk: yesNo,
    bannedColorants: yesNo,
  });
  const numbing = z.strictObject({
    agent: z.enum(AGENTS).optional(),
    percent: measure("technique.numbing.percent"),
    largeArea: yesNo,
    irritatedSkin: yesNo,
    covered: yesNo,
    injectedBy: z.enum(["nobody", "clinician", "other"]).optional(),
  });
  return z.strictObject({
    needleDepthMillimeters: measure("technique.needleDepthMillimeters"),
    needleAngleDegrees: measure("technique.needleAngleDegrees"),
    needlePoints: measure("technique.needlePoints"),
    hairlineNeedlePoints: measure("technique.hairlineNeedlePoints"),
    heavyPressure: yesNo,
    evenPressure: yesNo,
    evenAngle: yesNo,
    dotDiameterMillimeters: measure("technique.dotDiameterMillimeters"),
    dotsPerSquareCentimeter: measure("technique.dotsPerSquareCentimeter"),
    regularGrid: yesNo,
    harshHairline: yesNo,
    firstSessionDensityPercent: measure("technique.firstSessionDensityPercent"),
    finalDensityPercent: measure("technique.finalDensityPercent"),
    layersPerSession: measure("technique.layersPerSession"),
    overDarkPigment: yesNo,
    layersEven: yesNo,
    pigmentMatched: yesNo,
    pigment: pigment.optional(),
    numbing: numbing.optional(),
  });
}

function buildAdherenceSchema() {
  const { yesNo, amount, measure } = atoms();
  return z.strictObject({
    followed: yesNo,
    sunDays: measure("aftercare.sunDays"),
    usedSunbed: yesNo,
    pickedScabs: yesNo,
    washedEarly: yesNo,
    scrubbed: yesNo,
    sweatedEarly: yesNo,
    usedSauna: yesNo,
    swamEarly: yesNo,
    shavedEarly: yesNo,
    usedSunscreenOnScabs: yesNo,
    exfoliatedEarly: yesNo,
    drankLittle: yesNo,
    moisturizedDaysAWeek: z.int().min(0).max(DAYS_A_WEEK).optional(),
    shampoosAWeek: amount,
    sunscreen: z.enum(USES).optional(),
    hat: z.enum(USES).optional(),
  });
}

function buildRiskInputSchema() {
  const { yesNo, list } = atoms();
  // From outside the timings alone: the rest of a review says nothing here.
  const visits = z.strictObject({ visits: list(z.strictObject({ timing: z.enum(TIMINGS) })) });
  return z.strictObject({
    client: clientProfileSchema().optional(),
    practitioner: practitionerProfileSchema().optional(),
    technique: buildTechniqueSchema().optional(),
    aftercare: buildAdherenceSchema().optional(),
    visits: visits.optional(),
    scalp: z.strictObject({ calm: yesNo, loose: yesNo }).optional(),
    environment: z.strictObject({ equipmentClean: yesNo, inkSealed: yesNo }).optional(),
  });
}

type Built = z.output<ReturnType<typeof buildRiskInputSchema>>;
type BuiltTechnique = NonNullable<Built["technique"]>;
type Proof = [
  SameKeys<Built, RiskInput>,
  SameKeys<BuiltTechnique, Technique>,
  SameKeys<BuiltTechnique["pigment"], PigmentFacts>,
  SameKeys<BuiltTechnique["numbing"], Numbing>,
  SameKeys<Built["aftercare"], Adherence>,
  SameKeys<Built["scalp"], RiskInput["scalp"]>,
  SameKeys<Built["environment"], RiskInput["environment"]>,
];

let riskInput: (Proof extends true[] ? z.ZodType<RiskInput> : never) | undefined;

/**
 * The zod schema of {@link RiskInput}, built when it is first asked for.
 *
 * @returns the schema; unknown keys are issues, every measure has its bounds, and of reviewed visits the timings are taken
 *
 * @example
 * ```ts
 * import { riskInputSchema } from "scalp-micropigmentation/schemas";
 *
 * riskInputSchema().safeParse({ technique: { needleDepthMillimeters: 1.2 } }).success; // => true
 * riskInputSchema().safeParse({ technique: { needleDepthMillimeters: 12 } }).success; // => false
 * ```
 */
export function riskInputSchema(): z.ZodType<RiskInput> {
  riskInput ??= buildRiskInputSchema();
  return riskInput;
}
