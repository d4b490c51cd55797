/**
 * May this client be treated, when, why, and what to ask next.
 * @module
 */
export type { Verdict } from "../knowledge/verdicts.js";
export { assessCandidacy } from "./assessCandidacy.js";
export { checkOnTheDay } from "./checkOnTheDay.js";
export { explainRule } from "./explainRule.js";
export type { SameDayAnswers, SameDayCheck, SameDayDecision, SameDayReason } from "./sameDay/types.js";
export type {
  CandidacyAssessment,
  CandidacyOptions,
  FactsUsed,
  Finding,
  NextStep,
  Question,
  Requirement,
  RuleCard,
  RuleOptions,
  RuleStatement,
  Threshold,
  Until,
  WaitKind,
} from "./types.js";
