/**
 * What the sources say: who said it, about what, and the closed lists of codes that the library speaks in.
 * @module
 */
export { articleClaimsSetAside, type SetAsideReason } from "./articleClaimsSetAside.js";
export {
  type CareCadence,
  type CareDay,
  type CareInstructionId,
  type CareInstructionRow,
  type CareIntensity,
  type CareTopic,
  careInstructions,
} from "./careInstructions.js";
export type { ClaimId, SourceId } from "./claimId.js";
export { claims } from "./claims.js";
export { type ContradictionId, type ContradictionRow, contradictions } from "./contradictions.js";
export { type Disclosure, disclosures } from "./disclosures.js";
export { type AnswerKind, type FactGroup, type FactPath, type FactRow, facts } from "./facts.js";
export {
  darkSkinTypes,
  type LongevityFactorId,
  type LongevityFactorRow,
  type LongevityFactPath,
  type LongevityWeightId,
  longevityFactors,
  scarLook,
  scarringCauses,
} from "./longevityFactors.js";
export type {
  ParameterRow,
  ParameterShape,
  SaferDirection,
  SafetyFloor,
  Unit,
  ValueByShape,
  ValueRange,
} from "./parameters/row.js";
export {
  type Domain,
  type ParameterId,
  type ParameterIdOf,
  type ParameterValue,
  parameters,
  parametersByDomain,
  type ValueOf,
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
export { safetyFloors } from "./safetyFloors.js";
export { sources } from "./sources.js";
export type { Claim, SourceReading, SourceRecord, SourceStrength } from "./types.js";
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
  type Importance,
  importances,
  type Look,
  looks,
  type PigmentKind,
  type PigmentLayer,
  type PlannedEvent,
  pigmentKinds,
  pigmentLayers,
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
