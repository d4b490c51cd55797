import type { JsonValue } from "../calendar/types.js";
import type { FactPath } from "../knowledge/facts.js";
import type { Ruling } from "./rulings.js";
import type { FactsUsed, Until } from "./types.js";
import { DEFERRED } from "./verdict.js";

/**
 * What the client said, before the thresholds; key by key, as spreading, or a computed key in a literal, costs three times as
 * much.
 * @internal
 */
export function factsWith(fact: FactPath, value: JsonValue, thresholds: FactsUsed): FactsUsed {
  const facts: Record<string, JsonValue> = {};
  facts[fact] = value;
  for (const name in thresholds) facts[name] = thresholds[name as FactPath] as JsonValue;
  return facts;
}

/**
 * The ruling with other facts and another end, key by key: spreading a finding costs more than judging one.
 * @internal
 */
export function dated(
  { finding, severity, step, letter, isDated }: Ruling,
  facts: FactsUsed,
  until: Until | undefined,
): Ruling {
  const { rule, effect, because, untilCondition, evidence, dissent, disclosure } = finding;
  if (until === undefined) {
    return {
      finding:
        untilCondition === undefined
          ? { rule, effect, because, facts, evidence, dissent, disclosure }
          : { rule, effect, because, facts, untilCondition, evidence, dissent, disclosure },
      severity,
      step,
      letter,
      isDated,
    };
  }
  return {
    finding:
      untilCondition === undefined
        ? { rule, effect, because, facts, until, evidence, dissent, disclosure }
        : { rule, effect, because, facts, until, untilCondition, evidence, dissent, disclosure },
    severity,
    step: severity >= DEFERRED ? { kind: "wait-until", rule, until } : step,
    letter,
    isDated,
  };
}

/**
 * A ruling with what the client said, beside the thresholds that it already names.
 * @internal
 */
export function withFact(ruling: Ruling, fact: FactPath, value: JsonValue): Ruling {
  return dated(ruling, factsWith(fact, value, ruling.finding.facts), ruling.finding.until);
}
