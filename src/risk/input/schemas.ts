import * as z from "zod";
import { adherenceSchema } from "../../client/adherence/schemas.js";
import { atoms, type SameKeys } from "../../client/atoms/schemas.js";
import { clientProfileSchema } from "../../client/schemas.js";
import { type MeasuredFact, measureBounds } from "../../knowledge/failures/bounds.js";
import { practitionerProfileSchema } from "../practitioner/schemas.js";
import type { Numbing, PigmentFacts, RiskInput, Technique } from "./types.js";
import { injectors, numbingAgents, pigmentChemistries, timings } from "./words.js";

function buildTechniqueSchema() {
  const { yesNo, text, number } = atoms();
  const measure = (fact: MeasuredFact) => number(measureBounds[fact]);
  const pigment = z.strictObject({
    chemistry: z.enum(pigmentChemistries).optional(),
    batch: text.nullable().optional(),
    tattooInk: yesNo,
    bannedColorants: yesNo,
  });
  const numbing = z.strictObject({
    agent: z.enum(numbingAgents).optional(),
    percent: measure("technique.numbing.percent"),
    largeArea: yesNo,
    irritatedSkin: yesNo,
    covered: yesNo,
    injectedBy: z.enum(injectors).optional(),
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

function buildRiskInputSchema() {
  const { yesNo, list } = atoms();
  // From outside the timings alone: the rest of a review says nothing here.
  const visits = z.strictObject({ visits: list(z.strictObject({ timing: z.enum(timings) })) });
  return z.strictObject({
    client: clientProfileSchema().optional(),
    practitioner: practitionerProfileSchema().optional(),
    technique: buildTechniqueSchema().optional(),
    aftercare: adherenceSchema().optional(),
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
