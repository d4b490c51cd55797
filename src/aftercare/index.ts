/**
 * What to do, limit, leave and ask on each day around a session.
 * @module
 */
export { aftercareOn } from "./aftercareOn.js";
export { aftercareTimeline } from "./aftercareTimeline.js";
export type {
  AssumedWorse,
  ReportedSymptom,
  Triage,
  TriageOptions,
  TriageReason,
  TriageReasonCode,
  TriageReport,
  WatchedSign,
} from "./triage/types.js";
export { triage } from "./triage.js";
export type {
  AftercareDay,
  AftercareOptions,
  AftercarePhase,
  AftercareRequest,
  AftercareTimeline,
  CareSession,
  DatedInstruction,
  DatedPhase,
} from "./types.js";
