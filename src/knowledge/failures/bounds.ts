import { deepFreeze } from "../deepFreeze.js";
import type { RiskFactPath } from "../riskFactors.js";

/** What a number can be, both ends included. */
export interface NumberBounds {
  readonly min: number;
  readonly max?: number;
  /** Counted in whole numbers. */
  readonly whole?: true;
}

/** What a measured fact can be at all. */
export interface MeasureBounds extends NumberBounds {
  readonly max: number;
}

/**
 * What can be measured at all: no clinical limit, but what nobody means; a value beyond is a slip of the pen, not a risk.
 * Engineering defaults, far outside every published figure.
 */
export const measureBounds = /* @__PURE__ */ deepFreeze({
  "practitioner.trainingHours": { min: 0, max: 20_000 },
  "technique.needleDepthMillimeters": { min: 0, max: 6 },
  "technique.needleAngleDegrees": { min: 0, max: 90 },
  "technique.needlePoints": { min: 1, max: 100, whole: true },
  "technique.hairlineNeedlePoints": { min: 1, max: 100, whole: true },
  "technique.firstSessionDensityPercent": { min: 0, max: 100 },
  "technique.finalDensityPercent": { min: 0, max: 1000 },
  "technique.dotDiameterMillimeters": { min: 0, max: 5 },
  "technique.dotsPerSquareCentimeter": { min: 0, max: 2000 },
  "technique.layersPerSession": { min: 1, max: 20, whole: true },
  "technique.numbing.percent": { min: 0, max: 100 },
  "aftercare.sunDays": { min: 0, max: 366, whole: true },
} as const satisfies Partial<Record<RiskFactPath, MeasureBounds>>);

/** A fact that is measured or counted. */
export type MeasuredFact = keyof typeof measureBounds;
