import { type RiskFactorRow, riskFactors } from "../../src/knowledge/riskFactors.js";
import type { RiskInput } from "../../src/risk/types.js";
import { aClient } from "../support/client.js";

/** Everything asked, every answer good. */
export const GOOD = {
  practitioner: {
    specializesInSmp: true,
    trainingHours: 100,
    promisesSingleSession: false,
    cheapest: false,
    usesQualityPigment: true,
  },
  technique: {
    needleDepthMillimeters: 1,
    needleAngleDegrees: 90,
    needlePoints: 3,
    hairlineNeedlePoints: 1,
    heavyPressure: false,
    evenPressure: true,
    evenAngle: true,
    dotDiameterMillimeters: 0.1,
    dotsPerSquareCentimeter: 100,
    regularGrid: false,
    harshHairline: false,
    firstSessionDensityPercent: 30,
    finalDensityPercent: 100,
    layersPerSession: 1,
    overDarkPigment: false,
    layersEven: true,
    pigmentMatched: true,
    pigment: { chemistry: "carbon", batch: "A-17", tattooInk: false, bannedColorants: false },
    numbing: { agent: "none" },
  },
  environment: { equipmentClean: true, inkSealed: true },
  scalp: { calm: true, loose: false },
  visits: { visits: [{ timing: "on-time" }] },
  aftercare: { followed: true },
  client: aClient(),
} as const satisfies RiskInput;

/** A good input with some parts otherwise; a part is merged key by key, an answer of `undefined` makes it "not asked". */
export function but(change: RiskInput): RiskInput {
  const merged: Record<string, unknown> = { ...GOOD };
  for (const [part, value] of Object.entries(change))
    merged[part] = part === "client" ? value : { ...(merged[part] as object), ...value };
  return merged;
}

/** The rows of all factors. */
export const factorRows = Object.entries<RiskFactorRow>(riskFactors);
