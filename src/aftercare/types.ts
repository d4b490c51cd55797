import type { CalendarDate, DateRange } from "../calendar/types.js";
import type { ClientProfile } from "../client/types.js";
import type {
  CareCadence,
  CareCondition,
  CareInstructionId,
  CareIntensity,
  CareTopic,
  PartOfDay,
} from "../knowledge/careInstructions.js";
import type { ClaimId } from "../knowledge/claimId.js";
import type { Unit } from "../knowledge/parameters/row.js";
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
  /** When in the day, where sources say. */
  readonly partOfDay: PartOfDay | null;
  /** The session before or after which it holds; for what goes on for life, the first. */
  readonly session: CalendarDate;
  readonly from: CalendarDate;
  /** From which time of the first day on, `HH:MM` on the clinic's clock, where the end of the session is known. */
  readonly fromTime: string | null;
  /** The last day; `null` for life. */
  readonly to: CalendarDate | null;
  /** Until which time of the last day; `null` for the whole of it. */
  readonly toTime: string | null;
  /** What really ends it, where that is a state; the last day is then only when it is usually reached. */
  readonly untilCondition: CareCondition | null;
  /** The figures that it rests on. */
  readonly facts: Readonly<Partial<Record<ParameterId, ParameterValue>>>;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** The lowest and the highest that any source says. */
export interface FigureSpread {
  readonly parameter: ParameterId;
  readonly unit: Unit;
  readonly lowest: number;
  readonly highest: number;
}

/** What sources say on a topic, whether or not the protocol makes an instruction of it. */
export interface TopicGrounds {
  readonly topic: CareTopic;
  /** About the days before a session, or those from it on. */
  readonly stage: "before" | "after";
  /** What the protocol goes by. */
  readonly facts: Readonly<Partial<Record<ParameterId, ParameterValue>>>;
  readonly spread: readonly FigureSpread[];
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
  /** Session by session, preparation first; what goes on for life stands once. */
  readonly instructions: readonly DatedInstruction[];
  /** What sources say on each topic: what {@link canI} answers from. */
  readonly topics: readonly TopicGrounds[];
}

/** What is new on the following day. A prohibition that a further session starts anew neither ends nor begins. */
export interface AftercareChange {
  readonly phase: AftercarePhase;
  readonly begins: readonly CareInstructionId[];
  readonly ends: readonly CareInstructionId[];
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
  /** The next session, and how many days away it is; its preparation stands among the instructions. */
  readonly nextSession: { readonly on: CalendarDate; readonly inDays: number } | null;
  readonly do: readonly DatedInstruction[];
  readonly limit: readonly DatedInstruction[];
  readonly avoid: readonly DatedInstruction[];
  readonly ask: readonly DatedInstruction[];
  readonly tomorrow: AftercareChange;
}

/** The days around a trip into the sun on which no session should be, and who says so. */
export interface SunTripBlackout extends DateRange {
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}
