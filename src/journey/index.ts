/**
 * The four domains together: from an intake to the whole journey.
 * @module
 */
export { compareOutcomes } from "./compareOutcomes.js";
export { planJourney } from "./planJourney.js";
export type {
  Journey,
  JourneyOptions,
  JourneyRequest,
  Outcome,
  OutcomeDifference,
  OutcomeOptions,
  PlanWithheld,
} from "./types.js";
