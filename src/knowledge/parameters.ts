import { joinTables } from "./joinTables.js";
import { aftercareParameters } from "./parameters/aftercare.js";
import { candidacyParameters } from "./parameters/candidacy.js";
import { riskParameters } from "./parameters/risk.js";
import type { ParameterShape, ValueByShape } from "./parameters/row.js";
import { scheduleParameters } from "./parameters/schedule.js";

/** Everything about which sources give a value and a protocol chooses one, by the domain that it belongs to. */
export const parametersByDomain = /* @__PURE__ */ Object.freeze({
  candidacy: candidacyParameters,
  schedule: scheduleParameters,
  aftercare: aftercareParameters,
  risk: riskParameters,
} as const);

/** The domain that a parameter belongs to. */
export type Domain = keyof typeof parametersByDomain;

/** Everything about which sources give a value and a protocol chooses one. */
export const parameters = /* @__PURE__ */ joinTables(
  candidacyParameters,
  scheduleParameters,
  aftercareParameters,
  riskParameters,
);

/** The name of something about which sources give a value. */
export type ParameterId = keyof typeof parameters;

/** The parameters of one domain. */
export type ParameterIdOf<D extends Domain> = keyof (typeof parametersByDomain)[D];

/** The type of one parameter's value. */
export type ValueOf<P extends ParameterId> = ValueByShape[(typeof parameters)[P]["shape"]];

/** Any value of a parameter, or of a claim about one. */
export type ParameterValue = ValueByShape[ParameterShape];
