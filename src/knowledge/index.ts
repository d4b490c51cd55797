/**
 * What the sources say: who said it, about what, and the closed lists of codes that the library speaks in.
 * @module
 */
export { type Activity, type ActivityRow, activities } from "./activities.js";
export { type AdherenceDetail, adherenceDetails } from "./adherence.js";
export { articleClaimsSetAside, type SetAsideReason } from "./articleClaimsSetAside.js";
export {
  type CareCadence,
  type CareCondition,
  type CareDay,
  type CareInstructionRow,
  type CareIntensity,
  type CareTopic,
  careTopics,
  type PartOfDay,
} from "./careInstructions/row.js";
export { type CareInstructionId, careInstructions } from "./careInstructions.js";
export type { ClaimId, SourceId } from "./claimId.js";
export { claims } from "./claims.js";
export { type ContradictionId, type ContradictionRow, contradictions } from "./contradictions.js";
export { type Disclosure, disclosures } from "./disclosures.js";
export { earlyPatternLossAge } from "./earlyPatternLoss.js";
export { type AnswerKind, type FactGroup, type FactPath, type FactRow, facts } from "./facts.js";
export {
  type CorrectedBy,
  type CorrectionFigureId,
  type CorrectionId,
  type CorrectionKind,
  type CorrectionRow,
  type CorrectionTiming,
  corrections,
  correctionTimings,
} from "./failures/corrections.js";
export { type PublishedFrequency, publishedFrequencies } from "./failures/frequencies.js";
export type { CauseKind, Grounds } from "./failures/grounds.js";
export { failureMechanisms, type MechanismId, type MechanismRow } from "./failures/mechanisms.js";
export { type FailureModeRow, failureModeTable } from "./failures/modes.js";
export { type PreventionRow, preventions } from "./failures/preventions.js";
export { type ProtectionId, type ProtectionRow, riskProtections } from "./failures/protections.js";
export { type FailureSignId, type FailureSignRow, failureSigns } from "./failures/signs.js";
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
  type RiskHazard,
  type RiskThresholdId,
  riskFactors,
  type WeightId,
} from "./riskFactors.js";
export {
  type Condition,
  type ConditionCode,
  type ConditionPath,
  type EffectId,
  type FactCondition,
  type LengthId,
  type ReasonCode,
  type RuleId,
  type RuleRow,
  rules,
  type StatementRow,
  type WaitRow,
} from "./rules.js";
export { safetyFloors } from "./safetyFloors.js";
export { type SameDayQuestion, type SameDayRow, sameDayQuestions } from "./sameDayQuestions.js";
export { patchTestShelfLife, shelfLives } from "./shelfLives.js";
export { type Sign, type SignEdge, type SignRow, signs } from "./signs.js";
export { sources } from "./sources.js";
export {
  type CourseLimit,
  type CourseLimitRow,
  courseLimits,
  type InfectionVulnerability,
  infectionVulnerabilities,
  type SymptomCode,
  type SymptomKind,
  type SymptomRow,
  type SymptomRule,
  type SymptomSeverity,
  type SymptomTrend,
  symptomSeverities,
  symptoms,
  symptomTrends,
  type TriageAct,
  type TriageLevel,
  type TriageUrgency,
  triageLevels,
} from "./symptoms.js";
export type { Claim, SourceReading, SourceRecord, SourceStrength } from "./types.js";
export { type Verdict, verdicts } from "./verdicts.js";
export {
  type ArticleMistake,
  type CriterionId,
  type ImportanceId,
  type LicensingFact,
  type PractitionerFact,
  type RedFlagCode,
  type VettingCriterionRow,
  type VettingThresholdId,
  vettingCriteria,
} from "./vettingCriteria.js";
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
  type KeloidSite,
  keloidSites,
  type Look,
  looks,
  type MinoxidilRoute,
  minoxidilRoutes,
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
  type Severity,
  type Sex,
  scalpSymptoms,
  scarColors,
  scarOrigins,
  scarSurfaces,
  severities,
  sexes,
  type TreatmentStage,
  treatmentStages,
  visitDecisions,
  visitStatuses,
} from "./vocabularies.js";
