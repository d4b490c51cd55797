/**
 * The four domains together: from an intake to the whole journey.
 * @module
 */
export { planJourney } from "./planJourney.js";
export type { Journey, JourneyOptions, JourneyRequest, PlanWithheld } from "./types.js";
