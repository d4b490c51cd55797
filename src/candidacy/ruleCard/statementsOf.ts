import type { Duration } from "../../calendar/types.js";
import {
  type Condition,
  type RuleId,
  type RuleRow,
  rules,
  type StatementKey,
  type StatementRow,
} from "../../knowledge/rules.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { ruling } from "../rulings.js";
import { type Wait, waitOf } from "../waitOf.js";
import type { RuleStatement } from "./types.js";

type Part = ProtocolPart<"candidacy">;

const durationOf = ({ months, days }: Wait): Duration => (months > 0 ? { months } : { days });

/** Whether the figures of the protocol leave room for it: what hangs on the client may hold. */
function canHold(protocol: Part, condition: Condition): boolean {
  if ("figure" in condition) return protocol.parameters[condition.figure].value !== condition.isNot;
  return !("all" in condition) || condition.all.every((part) => canHold(protocol, part));
}

function statementOf(protocol: Part, rule: RuleId, statement: string, { when, wait }: StatementRow): RuleStatement {
  const { finding } = ruling(protocol, rule, statement as StatementKey<RuleId>, {});
  const { because, effect, untilCondition, evidence, dissent } = finding;
  return {
    because,
    effect,
    when,
    wait: wait === undefined ? null : { lasts: durationOf(waitOf(protocol, wait)), since: wait.since },
    lift: untilCondition ?? null,
    evidence,
    dissent,
  };
}

/**
 * All that a rule can say under a protocol.
 * @internal
 */
export function statementsOf(protocol: Part, rule: RuleId): readonly RuleStatement[] {
  const { says }: RuleRow = rules[rule];
  return Object.entries(says)
    .filter(([, { when }]) => canHold(protocol, when))
    .map(([statement, row]) => statementOf(protocol, rule, statement, row));
}
