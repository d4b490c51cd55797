/**
 * May this client be treated, when, why, and what to ask next.
 * @module
 */
export type { Verdict } from "../knowledge/verdicts.js";
export { assessCandidacy } from "./assessCandidacy.js";
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
