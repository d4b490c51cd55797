import type { Duration } from "../../calendar/types.js";
import type { RuleId } from "../../knowledge/rules.js";
import { type Everything, everythingIn } from "../reach.js";
import type { Ruling, Wait } from "../rulings.js";
import type { RuleStatement } from "./types.js";

const durationOf = ({ months, days }: Wait): Duration => (months > 0 ? { months } : { days });

function statementOf(ruling: Ruling, { happenings }: Everything): RuleStatement {
  const { finding, isDated } = ruling;
  const { because, effect, untilCondition, evidence, dissent } = finding;
  const happened = happenings.find(({ recent }) => recent === ruling);
  return {
    because,
    effect,
    lift: untilCondition ?? null,
    isDated,
    wait: happened === undefined ? null : { lasts: durationOf(happened.wait), since: happened.when.question.fact },
    evidence,
    dissent,
  };
}

const isSame = (one: RuleStatement, other: RuleStatement): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * All that a rule can say, each once: the same may be prepared for several questions.
 * @param rule - the rule
 * @param topics - what the topics have prepared for a protocol
 * @internal
 */
export function statementsOf(rule: RuleId, topics: object): readonly RuleStatement[] {
  const all = everythingIn(topics);
  const own = all.rulings.filter(({ finding }) => finding.rule === rule);
  const statements = own.map((ruling) => statementOf(ruling, all));
  return statements.filter((one, index) => statements.findIndex((other) => isSame(one, other)) === index);
}
