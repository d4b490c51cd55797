/**
 * May this client be treated, when, why, and what to ask next.
 * @module
 */
export type { Verdict } from "../knowledge/verdicts.js";
export { assessCandidacy } from "./assessCandidacy.js";
export { checkOnTheDay } from "./checkOnTheDay.js";
export { explainRule } from "./explainRule.js";
export type { RuleCard, RuleOptions, RuleStatement, Threshold } from "./ruleCard/types.js";
export type { SameDayAnswers, SameDayCheck, SameDayDecision, SameDayReason } from "./sameDay/types.js";
export type {
  CandidacyAssessment,
  CandidacyOptions,
  FactsUsed,
  Finding,
  NextStep,
  Question,
  Requirement,
  Until,
  WaitKind,
} from "./types.js";
