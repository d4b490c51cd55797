import type { CalendarDate } from "../calendar/types.js";
import type { ClientProfile } from "../client/types.js";
import type { CareCadence, CareInstructionId, CareIntensity, CareTopic } from "../knowledge/careInstructions.js";
import type { ClaimId } from "../knowledge/claimId.js";
import type { ParameterId, ParameterValue } from "../knowledge/parameters.js";
import type { Note, Protocol, RuleSet } from "../protocol/types.js";

/** A session that was or will be. */
export interface CareSession {
  readonly on: CalendarDate;
  /** When it ended, `HH:MM` on the clinic's clock. */
  readonly endedAt?: string | undefined;
}

/** What a timeline is asked for. */
export interface AftercareRequest {
  /** At least one; in any order. A session spread over days counts each day, the last one setting the clock. */
  readonly sessions: readonly CareSession[];
  readonly client?: ClientProfile | undefined;
}

/** How a timeline is made. */
export interface AftercareOptions {
  /** The figures to go by; the article's when left out. */
  readonly protocol?: Protocol | undefined;
}

/** How the skin is expected to be: before the first session, red, scabbing, with the color still settling, or settled. */
export type AftercarePhase = "preparation" | "fresh" | "scabbing" | "settling" | "settled";

/** A phase and its days. */
export interface DatedPhase {
  readonly phase: AftercarePhase;
  /** `null` for "as long as before it". */
  readonly from: CalendarDate | null;
  /** The last day; `null` for life. */
  readonly to: CalendarDate | null;
}

/** An instruction and its days. */
export interface DatedInstruction {
  readonly instruction: CareInstructionId;
  readonly topic: CareTopic;
  readonly intensity: CareIntensity;
  readonly cadence: CareCadence;
  readonly from: CalendarDate;
  /** The last day; `null` for life. */
  readonly to: CalendarDate | null;
  /** The figures that it rests on. */
  readonly facts: Readonly<Partial<Record<ParameterId, ParameterValue>>>;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** The days around some sessions: without a hole, and without a quarrel. */
export interface AftercareTimeline {
  readonly resultType: "aftercare-timeline";
  readonly ruleSet: RuleSet;
  /** What to know beside the answer: figures knowingly loosened, sources to be looked up again. */
  readonly notes: readonly Note[];
  /** In order. */
  readonly sessions: readonly CareSession[];
  readonly phases: readonly DatedPhase[];
  readonly instructions: readonly DatedInstruction[];
}

/** What a day asks for. */
export interface AftercareDay {
  readonly resultType: "aftercare-day";
  readonly ruleSet: RuleSet;
  /** What to know beside the answer: figures knowingly loosened, sources to be looked up again. */
  readonly notes: readonly Note[];
  readonly date: CalendarDate;
  /** Days since the last session; negative before the first. */
  readonly day: number;
  readonly phase: AftercarePhase;
  readonly do: readonly DatedInstruction[];
  readonly limit: readonly DatedInstruction[];
  readonly avoid: readonly DatedInstruction[];
  readonly ask: readonly DatedInstruction[];
}
