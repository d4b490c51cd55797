import type { JsonValue } from "../calendar/types.js";
import { deepFreeze } from "../knowledge/deepFreeze.js";
import { disclosures } from "../knowledge/disclosures.js";
import { type FactPath, type FactRow, facts } from "../knowledge/facts.js";
import type { ParameterIdOf } from "../knowledge/parameters.js";
import type { ConditionCode, ReasonCode, RuleId } from "../knowledge/rules.js";
import type { Verdict } from "../knowledge/verdicts.js";
import type { ProtocolPart } from "../protocol/types.js";
import { stepOf } from "./steps.js";
import type { FactsUsed, Finding, NextStep, Question, Requirement } from "./types.js";
import { DEFERRED, severityOf } from "./verdict.js";

/**
 * A finding with what the verdict needs of it, made once for a protocol, frozen and shared.
 * @internal
 */
export interface Ruling {
  readonly finding: Finding;
  readonly severity: number;
  /** The step that it calls for, if any. */
  readonly step: NextStep | undefined;
  /** The doctor's letter that it asks for, if any. */
  readonly letter: Requirement | undefined;
}

/**
 * A question with the severity of the worst that its answer could make.
 * @internal
 */
export interface Asked {
  readonly question: Question;
  readonly severity: number;
  /** Its answer decides on a patch test, whatever the verdict. */
  readonly decidesOnRequirement: boolean;
}

/**
 * The parameters whose value is a verdict.
 * @internal
 */
export type EffectId = Extract<ParameterIdOf<"candidacy">, `${string}-effect`>;

/**
 * A finding as a ruling.
 * @internal
 */
const rulingOf = (finding: Finding): Ruling =>
  deepFreeze({ finding, severity: severityOf(finding.effect), step: stepOf(finding), letter: letterOf(finding) });

function letterOf({ rule, effect, evidence, dissent }: Finding): Requirement | undefined {
  if (effect !== "clearance-required") return undefined;
  return { kind: "doctor-clearance", rule, met: false, evidence, dissent };
}

/**
 * What a rule says when it speaks: the effect that the protocol chose, and its claims.
 * @internal
 */
export function ruling(
  protocol: ProtocolPart<"candidacy">,
  rule: RuleId,
  because: ReasonCode,
  effectFrom: EffectId,
  read: FactsUsed,
  untilCondition?: ConditionCode,
): Ruling {
  const { value, claims, dissent } = protocol.parameters[effectFrom];
  // A doctor's agreement is what ends the wait wherever a protocol asks for it; a verdict milder than that waits for nothing.
  const condition: ConditionCode | undefined =
    value === "clearance-required" ? "doctor-agrees" : severityOf(value) >= DEFERRED ? untilCondition : undefined;
  return rulingOf({
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
 * The same ruling resting on one more parameter, with its value among the facts and its claims among the evidence.
 * @internal
 */
export function withThreshold(
  protocol: ProtocolPart<"candidacy">,
  { finding }: Ruling,
  threshold: ParameterIdOf<"candidacy">,
): Ruling {
  const { value, claims, dissent } = protocol.parameters[threshold];
  return rulingOf({
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
export function question(fact: FactPath, couldMake: Verdict, why: readonly RuleId[]): Asked {
  const { kind, group, options, mayBeNone, mayGoOn }: FactRow = facts[fact];
  const answer = {
    kind,
    ...(options === undefined ? {} : { options }),
    ...(mayBeNone === undefined ? {} : { mayBeNone }),
    ...(mayGoOn === undefined ? {} : { mayGoOn }),
  };
  return deepFreeze({
    question: { fact, group, answer, couldMake, why },
    severity: severityOf(couldMake),
    decidesOnRequirement: why.includes("patch-test"),
  });
}
