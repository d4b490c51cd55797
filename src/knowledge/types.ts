import type { CalendarDate } from "../calendar/types.js";
import type { ClaimId, SourceId } from "./claimId.js";
import type { Unit } from "./parameters/row.js";
import type { ParameterId, ParameterValue } from "./parameters.js";

/** How much a source can carry, strongest first. */
export type SourceStrength =
  | "peer-reviewed"
  | "regulator"
  | "professional-body"
  | "manufacturer"
  | "clinic"
  | "article";

/** How much of a source was read for this library. */
export type SourceReading = "whole" | "abstract" | "opening";

/** A publication that says something about scalp micropigmentation. */
export interface SourceRecord {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  /** `null` where the page carries no year. */
  readonly year: number | null;
  /** `null` for the article, which is kept with the project's records. */
  readonly url: string | null;
  readonly strength: SourceStrength;
  readonly read: SourceReading;
}

/** What one source says about one thing. */
export interface Claim {
  readonly id: ClaimId;
  readonly source: SourceId;
  readonly about: ParameterId;
  readonly value: ParameterValue;
  readonly unit: Unit;
  /** How the source was read, where the reading is not literal. */
  readonly comment?: string | undefined;
  /** The day from which the claim should be looked up again. */
  readonly reviewBy?: CalendarDate | undefined;
}
