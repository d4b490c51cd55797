/**
 * The client: what is known, how it is checked, and how it grows one answer at a time.
 * @module
 */
export type { SunProtectionUse } from "../knowledge/adherence.js";
export type { Adherence } from "./adherence/types.js";
export { answerNone } from "./answerNone.js";
export { answerNotKnown } from "./answerNotKnown.js";
export { answerQuestion, type FactAnswer, type OrNone, type ValueAt } from "./answerQuestion.js";
export { checkAdherence } from "./checkAdherence.js";
export type {
  Controllable,
  Fact,
  HealthFacts,
  LastTime,
  MedicalCourse,
  Medicine,
  Present,
  SkinDisease,
} from "./health/types.js";
export { parseAdherence } from "./parseAdherence.js";
export { parseClientProfile } from "./parseClientProfile.js";
export type {
  AnswerOptions,
  Clearance,
  ClientProfile,
  Expectations,
  Hair,
  HairLoss,
  HairLossGrade,
  Issue,
  IssueCode,
  Lifestyle,
  ParseResult,
  PatchTest,
  PlannedFact,
  Scar,
  Skin,
} from "./types.js";
