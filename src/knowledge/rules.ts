import { extendTable, joinTables } from "./joinTables.js";
import { allergyRules } from "./rules/allergies.js";
import { hairLossRules } from "./rules/hairLoss.js";
import { illnessRules } from "./rules/illness.js";
import { medicineRules } from "./rules/medicines.js";
import { personRules } from "./rules/person.js";
import { recentRules } from "./rules/recent.js";
import { requirementRules } from "./rules/requirements.js";
import { skinRules } from "./rules/skin.js";

export type { ConditionCode, ReasonCode } from "./rules/codes.js";
export type { Condition, ConditionPath, FactCondition } from "./rules/condition.js";
export type { EffectId, LengthId } from "./rules/figures.js";

import type { WaitRow } from "./rules/row.js";

export type { RuleRow, StatementRow, WaitRow } from "./rules/row.js";

/**
 * Every rule of candidacy, by its id: the facts that it reads, the figures that it goes by, and what it says of whom, until when,
 * and what lifts it.
 */
export const rules = /* @__PURE__ */ joinTables(
  /* @__PURE__ */ joinTables(personRules, skinRules, allergyRules, illnessRules),
  medicineRules,
  recentRules,
  /* @__PURE__ */ extendTable(hairLossRules, requirementRules),
);

/** The id of a rule of candidacy. */
export type RuleId = keyof typeof rules;

/** The names of what a rule can say; of several rules, those that all of them have. */
export type StatementKey<R extends RuleId> = keyof (typeof rules)[R]["says"] & string;

/** The names of what a rule can say that it says only until some day. */
export type WaitingKey<R extends RuleId> = {
  [K in StatementKey<R>]: (typeof rules)[R]["says"][K] extends { readonly wait: WaitRow } ? K : never;
}[StatementKey<R>];
