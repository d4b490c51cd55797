import type { ParameterIdOf, parameters } from "../parameters.js";

/** A figure of candidacy whose value is a verdict. */
export type EffectId = Extract<ParameterIdOf<"candidacy">, `${string}-effect`>;

/** A figure of candidacy that is a length of time. */
export type LengthId = {
  readonly [P in ParameterIdOf<"candidacy">]: (typeof parameters)[P]["unit"] extends
    | "years"
    | "months"
    | "days"
    | "hours"
    ? P
    : never;
}[ParameterIdOf<"candidacy">];
