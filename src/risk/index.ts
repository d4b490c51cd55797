/**
 * What tends to go wrong, how likely it is here, and what prevents it.
 * @module
 */
export type { FailureMode } from "../knowledge/vocabularies.js";
export { assessRisk } from "./assessRisk.js";
export type {
  Adherence,
  ModeRisk,
  PractitionerProfile,
  RiskAssessment,
  RiskFactor,
  RiskInput,
  RiskLevel,
  RiskOptions,
  RiskQuestion,
  Technique,
} from "./types.js";
