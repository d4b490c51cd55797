import type { CalendarDate } from "../calendar/types.js";
import type { Protocol } from "../protocol/types.js";

export type {
  HazardRisk,
  ModeRisk,
  RiskAssessment,
  RiskAssessmentQuestion,
  RiskFactor,
  RiskLevel,
  RiskProtection,
  RiskQuestion,
  RiskStanding,
} from "./assessment/types.js";
export type {
  ClinicEnvironment,
  Numbing,
  NumbingAgent,
  PigmentChemistry,
  PigmentFacts,
  ReviewedVisits,
  RiskInput,
  ScalpFindings,
  Technique,
} from "./input/types.js";
export type { PractitionerProfile } from "./practitioner/types.js";

/** How a risk is assessed. */
export interface RiskOptions {
  /** The day of the question: from then on a source can be due to be looked up again. Without it no note says so. */
  readonly asOf?: CalendarDate | undefined;
  /** The figures to judge by; the article's when left out. */
  readonly protocol?: Protocol | undefined;
}
