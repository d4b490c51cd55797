import type { Duration } from "../../calendar/types.js";
import type { ClaimId } from "../../knowledge/claimId.js";
import type { Disclosure } from "../../knowledge/disclosures.js";
import type { FactPath } from "../../knowledge/facts.js";
import type { SaferDirection, SafetyFloor, Unit } from "../../knowledge/parameters/row.js";
import type { ParameterId, ParameterValue } from "../../knowledge/parameters.js";
import type { Condition, ConditionCode, ReasonCode, RuleId } from "../../knowledge/rules.js";
import type { Verdict } from "../../knowledge/verdicts.js";
import type { Note, Protocol, RuleSet } from "../../protocol/types.js";

/** For which figures a rule is explained. */
export interface RuleOptions {
  /** The figures to go by; the article's when left out. */
  readonly protocol?: Protocol | undefined;
}

/** A figure that a rule goes by. */
export interface Threshold {
  readonly parameter: ParameterId;
  readonly value: ParameterValue;
  readonly unit: Unit;
  readonly saferDirection: SaferDirection;
  /** How far any protocol may go; `null` where there is no floor. */
  readonly floor: SafetyFloor | null;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** One of the things that a rule can say under a protocol. */
export interface RuleStatement {
  readonly because: ReasonCode;
  readonly effect: Verdict;
  /** What has to hold of the client. */
  readonly when: Condition;
  /**
   * How long it is said, as it is counted, and the fact that holds the day from which it counts; `null` where no day ends it. Of a
   * wait in hours the day itself does not count, as nobody says at what time it was: 48 hours are 3 days.
   */
  readonly wait: { readonly lasts: Duration; readonly since: FactPath } | null;
  /** What lifts it; `null` where there is nothing to lift, a day ends it, or nothing does. */
  readonly lift: ConditionCode | null;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** What a rule is: the facts that it reads, what it can say, and the figures that it goes by under a protocol. */
export interface RuleCard {
  readonly resultType: "rule-card";
  readonly ruleSet: RuleSet;
  /** Which of its figures were knowingly loosened. */
  readonly notes: readonly Note[];
  readonly rule: RuleId;
  readonly facts: readonly FactPath[];
  readonly disclosure: Disclosure;
  /** All that it can say under the protocol. */
  readonly says: readonly RuleStatement[];
  readonly thresholds: readonly Threshold[];
}
