import { SmpError } from "../calendar/SmpError.js";
import { type RiskFactorId, type RiskFactorRow, type RiskFactPath, riskFactors } from "../knowledge/riskFactors.js";
import type { ProtocolPart } from "../protocol/types.js";
import type { RiskFactor, RiskInput } from "./types.js";

/**
 * How a factor stands: there, not there, or nobody has asked.
 * @internal
 */
export type Presence = boolean | undefined;

type Facts = Readonly<Record<RiskFactPath, boolean | number | undefined>>;

/** A measured number; one that cannot be measured is a programmer's mistake. */
function measured(value: number | undefined, fact: RiskFactPath): number | undefined {
  if (value === undefined || (Number.isFinite(value) && value >= 0)) return value;
  throw new SmpError("invalid-answer", `${fact} is a number, 0 or more.`, { fact, value: String(value) });
}

/**
 * The facts of an input by their paths.
 * @internal
 */
export function factsOf({ practitioner = {}, technique = {}, aftercare = {}, client = {} }: RiskInput): Facts {
  return {
    "practitioner.specializesInSmp": practitioner.specializesInSmp,
    "practitioner.trainingHours": measured(practitioner.trainingHours, "practitioner.trainingHours"),
    "technique.needleDepthMillimeters": measured(technique.needleDepthMillimeters, "technique.needleDepthMillimeters"),
    "technique.pigmentMatched": technique.pigmentMatched,
    "technique.layersEven": technique.layersEven,
    "aftercare.followed": aftercare.followed,
    "client.skin.sensitive": client.skin?.sensitive,
    "client.expectations.realistic": client.expectations?.realistic,
  };
}

/**
 * Whether a factor is there: a figure lies beyond its threshold, or a yes or no is the one that tells.
 * @internal
 */
export function presenceOf(factor: RiskFactorId, facts: Facts, { parameters }: ProtocolPart<"risk">): Presence {
  const row: RiskFactorRow = riskFactors[factor];
  const value = facts[row.fact];
  if (value === undefined) return undefined;
  if (typeof value === "boolean") return value === row.tells;
  switch (row.tells) {
    case "below-training-hours":
      return value < parameters["training-hours"].value;
    case "below-needle-depth":
      return value < parameters["needle-depth"].value.min;
    case "above-needle-depth":
      return value > parameters["needle-depth"].value.max;
    case true:
    case false:
      return undefined;
  }
}

/**
 * A factor that is there, with the fact and the figure that show it and the claims behind both.
 * @internal
 */
export function factorFound(factor: RiskFactorId, facts: Facts, { parameters }: ProtocolPart<"risk">): RiskFactor {
  const row: RiskFactorRow = riskFactors[factor];
  const weight = parameters[row.weight];
  const threshold = row.threshold === undefined ? undefined : parameters[row.threshold];
  const shown = facts[row.fact];
  return {
    factor,
    weight: weight.value,
    facts: {
      ...(shown === undefined ? {} : { [row.fact]: shown }),
      ...(row.threshold === undefined || threshold === undefined ? {} : { [row.threshold]: threshold.value }),
    },
    changeableBy: row.changeableBy,
    evidence: [...weight.claims, ...(threshold?.claims ?? [])],
    dissent: [...weight.dissent, ...(threshold?.dissent ?? [])],
  };
}
