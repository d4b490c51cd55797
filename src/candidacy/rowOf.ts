import {
  type RuleId,
  rules,
  type StatementKey,
  type StatementRow,
  type WaitingKey,
  type WaitRow,
} from "../knowledge/rules.js";

/**
 * The row of one of the things that a rule can say.
 * @internal
 */
export function rowOf<R extends RuleId>(rule: R, statement: StatementKey<R>): StatementRow {
  const says = rules[rule].says as Readonly<Record<StatementKey<R>, StatementRow>>;
  return says[statement];
}

/**
 * The wait of one of the things that a rule says until some day.
 * @internal
 */
export function waitRowOf<R extends RuleId>(rule: R, statement: WaitingKey<R>): WaitRow {
  const { wait } = rowOf(rule, statement as StatementKey<R>) as StatementRow & { readonly wait: WaitRow };
  return wait;
}
