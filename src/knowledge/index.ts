/**
 * What the sources say: who said it, about what, and the closed lists of codes that the library speaks in.
 * @module
 */
export {
  type CareCadence,
  type CareDay,
  type CareInstructionId,
  type CareInstructionRow,
  type CareIntensity,
  type CareTopic,
  careInstructions,
} from "./careInstructions.js";
export { claims } from "./claims.js";
export { type Disclosure, disclosures } from "./disclosures.js";
export { type AnswerKind, type FactGroup, type FactPath, type FactRow, facts } from "./facts.js";
export {
  type ParameterId,
  type ParameterRow,
  type ParameterShape,
  type ParameterValue,
  parameters,
  type SaferDirection,
  type Unit,
  type ValueByShape,
  type ValueOf,
  type ValueRange,
} from "./parameters.js";
export {
  type ChangeableBy,
  type PreventionCode,
  type RiskFactorId,
  type RiskFactorRow,
  type RiskFactPath,
  riskFactors,
  type WeightId,
} from "./riskFactors.js";
export { type ConditionCode, type ReasonCode, type RuleId, type RuleRow, rules } from "./rules.js";
export { sources } from "./sources.js";
export type { Claim, ClaimId, SourceId, SourceReading, SourceRecord, SourceStrength } from "./types.js";
export { type Verdict, verdicts } from "./verdicts.js";
export {
  type CourseId,
  courses,
  type FailureMode,
  type FitzpatrickType,
  failureModes,
  fitzpatrickTypes,
  gradeStages,
  type HairColor,
  type HairLossCause,
  hairColors,
  hairLossCauses,
  type Look,
  looks,
  type PigmentKind,
  type PlannedEvent,
  pigmentKinds,
  plannedEvents,
  type RequirementPolicy,
  type RiskWeight,
  requirementPolicies,
  riskWeights,
  type ScalpSymptom,
  type ScarColor,
  type ScarOrigin,
  type ScarSurface,
  type Sex,
  scalpSymptoms,
  scarColors,
  scarOrigins,
  scarSurfaces,
  sexes,
} from "./vocabularies.js";
