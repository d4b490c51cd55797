import type { AftercarePhase } from "../../aftercare/types.js";
import type { CareCadence, CareInstructionId } from "../../knowledge/careInstructions.js";
import type { ValueRange } from "../../knowledge/parameters/row.js";

/** The words about aftercare: a text for every code. */
export interface AftercareWords {
  readonly phases: Readonly<Record<AftercarePhase, string>>;
  readonly instructions: Readonly<Record<CareInstructionId, string>>;
  /** How often a thing is done; the value is the figure of the instruction, where it has one. */
  readonly cadences: Readonly<Record<CareCadence, (value: number | ValueRange | undefined) => string>>;
}

/** The sentences about aftercare. */
export interface AftercareSentences {
  /** A phase and its days. */
  readonly phase: (phase: string, days: string) => string;
  /** One day: its date, its number and its phase. */
  readonly day: (date: string, day: number, phase: string) => string;
  /** An instruction, how often, and on which days. */
  readonly instruction: (instruction: string, cadence: string, days: string) => string;
  /** Days whose beginning or end may be open. */
  readonly openRange: (from: string | null, to: string | null) => string;
  /** Said with every expected course. */
  readonly ifWorse: string;
}
