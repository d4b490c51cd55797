/**
 * When the visits of a course are: windows with evidence, and proposed days inside them.
 * @module
 */
export type { CourseId } from "../knowledge/vocabularies.js";
export type { BackPlanRequest, BackwardPlan, ChainLink, FeasiblePlan } from "./backward/types.js";
export type {
  BookedStep,
  Booking,
  BookingOptions,
  Slot,
  SlotProblem,
  SlotProblemCode,
  UnbookedReason,
  UnbookedStep,
} from "./booking/types.js";
export { bookSlots } from "./bookSlots.js";
export { courseSeries } from "./courseSeries.js";
export { dueForRecall } from "./dueForRecall.js";
export { evaluateSeries } from "./evaluateSeries.js";
export type {
  BlockReason,
  Forecast,
  ForecastOptions,
  ForecastReason,
  ForecastStatus,
  Recall,
  RecallOptions,
  RecallRecord,
  Replacement,
  UnreadableRecord,
} from "./forecast/types.js";
export { forecastNext } from "./forecastNext.js";
export type {
  LongevityEstimate,
  LongevityFactor,
  LongevityLeaning,
  LongevityOptions,
  LongevityQuestion,
  LongevityRequest,
} from "./longevity/types.js";
export { longevity } from "./longevity.js";
export { planBackFrom } from "./planBackFrom.js";
export { planTreatment } from "./planTreatment.js";
export type {
  Decision,
  OpenFlag,
  ReviewedVisit,
  ReviewOptions,
  Supplies,
  TreatmentRecord,
  Visit,
  VisitProblem,
  VisitProblemCode,
  VisitReason,
  VisitReviewReport,
  VisitStatus,
} from "./record/types.js";
export { reviewVisits } from "./reviewVisits.js";
export type {
  Anchor,
  Bound,
  BoundPart,
  BoundReason,
  JudgedVisit,
  NextVisit,
  Series,
  SeriesEvaluation,
  SeriesOptions,
  SeriesRecord,
  SeriesVisit,
  SetBy,
  Step,
  Timing,
  TimingReason,
} from "./series/types.js";
export type {
  ClinicCalendar,
  HoursEstimate,
  OptionalStep,
  PlanCalendar,
  PlannedStep,
  PlanOptions,
  PlanRequest,
  RefreshExpected,
  SessionCount,
  Shift,
  StepId,
  StepKind,
  TreatmentPlan,
  Wall,
  Weekday,
  Window,
} from "./types.js";
export { type BatchUse, visitsUsingBatch } from "./visitsUsingBatch.js";
