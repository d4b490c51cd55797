/**
 * What to do, limit, leave and ask on each day around a session, what a client may do, and what a symptom asks for.
 * @module
 */
export type { Adherence } from "../client/adherence/types.js";
export type { SunProtectionUse } from "../knowledge/adherence.js";
export { aftercareOn } from "./aftercareOn.js";
export { aftercareTimeline } from "./aftercareTimeline.js";
export { canI } from "./canI.js";
export type {
  DiaryCheck,
  DiaryPlan,
  Permission,
  PermissionAnswer,
  PermissionOutlook,
  PermissionPeriod,
} from "./permission/types.js";
export { plansThatClash } from "./plansThatClash.js";
export { reminders } from "./reminders.js";
export type { QuietHours, Reminder, ReminderOptions } from "./reminding/types.js";
export { sunTripBlackout } from "./sunTripBlackout.js";
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
  AftercareChange,
  AftercareDay,
  AftercareOptions,
  AftercarePhase,
  AftercareRequest,
  AftercareTimeline,
  CareSession,
  DatedInstruction,
  DatedPhase,
  FigureSpread,
  SunTripBlackout,
  TopicGrounds,
} from "./types.js";
export { whenCanI } from "./whenCanI.js";
