import type { FactPath } from "../facts.js";
import type { ParameterIdOf } from "../parameters.js";
import type { TreatmentStage } from "../vocabularies.js";
import type { LengthId } from "./figures.js";

/** Where an answer stands in a client profile: a fact, or a detail of one. */
export type ConditionPath = FactPath | `${FactPath}.${string}`;

/**
 * What has to hold of a client for a rule to say something, as plain data. It holds, it does not, or that is not known: an
 * answer that is missing makes nothing hold, and nothing not hold.
 */
export type Condition =
  | FactCondition
  /** Some item of the list meets it; the paths inside start with the list's and mean that item. */
  | { readonly some: FactPath; readonly meets: Condition }
  /** The client comes for one of these; who does not say comes for the first session. */
  | { readonly stage: readonly TreatmentStage[] }
  /** The protocol has another value than this for the figure. */
  | { readonly figure: ParameterIdOf<"candidacy">; readonly isNot: string | number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** What has to hold of one answer. */
export type FactCondition = { readonly fact: ConditionPath } & (
  | {
      /** It is there: the answer is neither "none" nor an empty list. */
      readonly present: true;
    }
  | {
      /** Somebody has answered it, or nobody has. */
      readonly answered: boolean;
    }
  | {
      /** It is this; `null` stands for "none" and for "still going on". */
      readonly is: string | boolean | null;
    }
  | {
      /** It is one of these. */
      readonly isOneOf: readonly string[];
    }
  | {
      /** The list has this in it. */
      readonly includes: string;
    }
  | {
      /** It is a date of which the first day has come by the day asked about, or has not. */
      readonly hasCome: boolean;
    }
  | {
      /** It is the figure of the protocol or more. */
      readonly atLeast: ParameterIdOf<"candidacy">;
    }
  | {
      /** It is a date of which even the last day lies as long ago as the figure says, or longer. */
      readonly longerAgoThan: LengthId;
    }
  | {
      /** It is a date of which the first day is no further ahead than the figure says. */
      readonly within: LengthId;
    }
);
