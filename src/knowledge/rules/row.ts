import type { Duration } from "../../calendar/types.js";
import type { FactPath } from "../facts.js";
import type { ParameterIdOf } from "../parameters.js";
import type { ConditionCode, ReasonCode } from "./codes.js";
import type { Condition } from "./condition.js";
import type { EffectId, LengthId } from "./figures.js";

/** A wait that ends on a day. */
export interface WaitRow {
  /** The figure that says how long it is, or a length that no source gives. Left out, it ends on the day itself. */
  readonly lasts?: LengthId | Duration;
  /** The fact that holds the day from which it counts. */
  readonly since: FactPath;
}

/**
 * One of the things that a rule can say. The claims for and against it stand with its figures: a protocol chooses among what
 * the sources say, and what it does not choose is dissent.
 */
export interface StatementRow {
  readonly because: ReasonCode;
  /** The figure that says how grave it is. */
  readonly effect: EffectId;
  readonly when: Condition;
  /** It is said only until the wait is over. */
  readonly wait?: WaitRow;
  /** What would lift it, where no day does. */
  readonly lift?: ConditionCode;
  /** The further figures on which it rests. */
  readonly thresholds?: readonly ParameterIdOf<"candidacy">[];
}

/**
 * A rule of candidacy: the facts that it reads, the figures that it goes by, and all that it can say, each under a name of its
 * own. A rule that says nothing asks for something that has to be in place. Who may see a rule stands in `disclosures`.
 */
export interface RuleRow {
  readonly facts: readonly FactPath[];
  readonly parameters: readonly ParameterIdOf<"candidacy">[];
  readonly says: Readonly<Record<string, StatementRow>>;
}
