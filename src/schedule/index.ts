/**
 * When the visits of a course are: windows with evidence, and proposed days inside them.
 * @module
 */
export type { CourseId } from "../knowledge/vocabularies.js";
export { planTreatment } from "./planTreatment.js";
export type {
  ClinicCalendar,
  PlannedStep,
  PlanOptions,
  PlanRequest,
  RefreshExpected,
  Shift,
  StepId,
  StepKind,
  TreatmentPlan,
  Wall,
  Weekday,
  Window,
} from "./types.js";
