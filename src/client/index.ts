/**
 * The client: what is known, how it is checked, and how it grows one answer at a time.
 * @module
 */
export { answerNone } from "./answerNone.js";
export { answerNotKnown } from "./answerNotKnown.js";
export { answerQuestion, type FactAnswer, type OrNone, type ValueAt } from "./answerQuestion.js";
export { parseClientProfile } from "./parseClientProfile.js";
export type {
  Clearance,
  ClientProfile,
  Controllable,
  Expectations,
  Fact,
  Hair,
  HairLoss,
  HairLossGrade,
  HealthFacts,
  Issue,
  IssueCode,
  LastTime,
  Lifestyle,
  MedicalCourse,
  Medicine,
  ParseResult,
  PatchTest,
  PlannedFact,
  Present,
  Scar,
  Skin,
  SkinDisease,
} from "./types.js";
