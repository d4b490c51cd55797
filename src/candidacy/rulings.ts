import type { JsonValue } from "../calendar/types.js";
import { deepFreeze } from "../knowledge/deepFreeze.js";
import { disclosures } from "../knowledge/disclosures.js";
import { type FactPath, type FactRow, facts } from "../knowledge/facts.js";
import type { ParameterIdOf } from "../knowledge/parameters.js";
import type { ConditionCode, ReasonCode, RuleId } from "../knowledge/rules.js";
import type { Verdict } from "../knowledge/verdicts.js";
import type { ProtocolPart } from "../protocol/types.js";
import type { FactsUsed, Finding, Question } from "./types.js";

/** The parameters whose value is a verdict. */
type EffectId = Extract<ParameterIdOf<"candidacy">, `${string}-effect`>;

/**
 * A finding that needs nothing of the client's own values: made once for a protocol, frozen and shared.
 * @internal
 */
export function ruling(
  protocol: ProtocolPart<"candidacy">,
  rule: RuleId,
  because: ReasonCode,
  effectFrom: EffectId,
  read: FactsUsed,
  untilCondition?: ConditionCode,
): Finding {
  const { value, claims, dissent } = protocol.parameters[effectFrom];
  // A doctor's agreement is what ends the wait wherever a protocol asks for it; a verdict milder than that waits for nothing.
  const condition: ConditionCode | undefined =
    value === "clearance-required" ? "doctor-agrees" : value === "deferred" ? untilCondition : undefined;
  return deepFreeze({
    rule,
    effect: value,
    because,
    facts: { ...read, [effectFrom]: value },
    ...(condition === undefined ? {} : { untilCondition: condition }),
    evidence: claims,
    dissent,
    disclosure: disclosures[rule],
  });
}

/**
 * The same finding resting on one more parameter, with its value among the facts and its claims among the evidence.
 * @internal
 */
export function withThreshold(
  protocol: ProtocolPart<"candidacy">,
  finding: Finding,
  threshold: ParameterIdOf<"candidacy">,
): Finding {
  const { value, claims, dissent } = protocol.parameters[threshold];
  return deepFreeze({
    ...finding,
    facts: { ...finding.facts, [threshold]: value as JsonValue },
    evidence: [...claims, ...finding.evidence],
    dissent: [...dissent, ...finding.dissent],
  });
}

/**
 * A question about a fact, with the worst that its answer could make of the client.
 * @internal
 */
export function question(fact: FactPath, couldMake: Verdict, why: readonly RuleId[]): Question {
  const { kind, group, options }: FactRow = facts[fact];
  return deepFreeze({ fact, group, answer: options === undefined ? { kind } : { kind, options }, couldMake, why });
}
