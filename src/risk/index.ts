/**
 * What tends to go wrong, how likely it is here, and what prevents it.
 * @module
 */
export type { Adherence } from "../client/adherence/types.js";
export type { FailureMode } from "../knowledge/vocabularies.js";
export { assessResult } from "./assessResult.js";
export { assessRisk } from "./assessRisk.js";
export type {
  CandidateStanding,
  CautionId,
  CorrectionFigure,
  CorrectionWait,
  CorrectionWaitCode,
  JudgeFrom,
  ObservedResult,
  ResultAssessment,
  ResultCandidate,
  ResultCorrection,
  ResultGround,
  ResultQuestion,
  ScheduleEffect,
  TimingGround,
} from "./result/types.js";
export type {
  ClinicEnvironment,
  HazardRisk,
  ModeRisk,
  Numbing,
  NumbingAgent,
  PigmentChemistry,
  PigmentFacts,
  PractitionerProfile,
  ReviewedVisits,
  RiskAssessment,
  RiskAssessmentQuestion,
  RiskFactor,
  RiskInput,
  RiskLevel,
  RiskOptions,
  RiskProtection,
  RiskQuestion,
  RiskStanding,
  ScalpFindings,
  Technique,
} from "./types.js";
export { vetPractitioner } from "./vetPractitioner.js";
export type {
  CriterionStanding,
  Recommendation,
  RedFlag,
  VettedCriterion,
  VettedFact,
  VettingGround,
  VettingQuestion,
  VettingReason,
  VettingReport,
} from "./vetting/types.js";
