import type { ClaimId } from "../claimId.js";
import type { Verdict } from "../verdicts.js";
import type { Importance, PigmentLayer, RequirementPolicy, RiskWeight } from "../vocabularies.js";

/** From a lower to an upper figure, both included. */
export interface ValueRange {
  readonly min: number;
  readonly max: number;
}

/** What a figure counts in; the last five are words rather than figures. */
export type Unit =
  | "minutes"
  | "hours"
  | "days"
  | "months"
  | "years"
  | "sessions"
  | "procedures"
  | "times-a-day"
  | "times-a-week"
  | "percent"
  | "points"
  | "millimeters"
  | "degrees"
  | "degrees-celsius"
  | "dots-per-square-centimeter"
  | "sun-protection-factor"
  | "verdict"
  | "policy"
  | "weight"
  | "importance"
  | "layer";

/** Which way a value has to move to be more careful; `none` where neither way is clearly safer. */
export type SaferDirection = "up" | "down" | "none";

/** The value of each form that a parameter can have. */
export interface ValueByShape {
  readonly number: number;
  readonly range: ValueRange;
  readonly verdict: Verdict;
  readonly policy: RequirementPolicy;
  readonly weight: RiskWeight;
  readonly importance: Importance;
  readonly layer: PigmentLayer;
}

/** The form that a parameter's value takes. */
export type ParameterShape = keyof ValueByShape;

/** What a parameter is, whatever value a protocol gives it. */
export interface ParameterRow {
  readonly unit: Unit;
  readonly shape: ParameterShape;
  readonly saferDirection: SaferDirection;
}

/**
 * Words rather than figures: the later in its list, the more careful.
 * @internal
 */
export const VERDICT = { unit: "verdict", shape: "verdict", saferDirection: "up" } as const;
/** @internal */
export const POLICY = { unit: "policy", shape: "policy", saferDirection: "up" } as const;
/** @internal */
export const WEIGHT = { unit: "weight", shape: "weight", saferDirection: "up" } as const;
/** @internal */
export const IMPORTANCE = { unit: "importance", shape: "importance", saferDirection: "up" } as const;

/**
 * What each source says about each parameter of a table; the article under the numbers of its claims.
 * @internal
 */
export type FiguresOf<T extends Readonly<Record<string, ParameterRow>>> = {
  readonly [P in keyof T]: Readonly<Record<string, ValueByShape[T[P]["shape"]]>>;
};

/** How far a protocol may go, and the claims that the bound rests on; a range has to lie within the bounds whole. */
export interface SafetyFloor<B extends number | string = number | string> {
  readonly least?: B;
  readonly most?: B;
  /** No protocol and no acknowledgment goes past it. */
  readonly locked?: true;
  readonly claims: readonly ClaimId[];
}

/** Bounds are figures for figures, words for words. */
type BoundOf<S extends ParameterShape> = S extends "number" | "range" ? number : ValueByShape[S];

/**
 * Floors for some parameters of a table.
 * @internal
 */
export type FloorsOf<T extends Readonly<Record<string, ParameterRow>>> = {
  readonly [P in keyof T]?: SafetyFloor<BoundOf<T[P]["shape"]> & (number | string)>;
};

/**
 * Everything that a domain's answers rest on: its parameters, who says what about them, and how far a protocol may go.
 * @internal
 */
export interface Tables {
  readonly parameters: Readonly<Record<string, ParameterRow>>;
  readonly figures: Readonly<Record<string, Readonly<Record<string, ValueByShape[ParameterShape]>>>>;
  readonly floors: Readonly<Record<string, SafetyFloor | undefined>>;
}
