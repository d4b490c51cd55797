// @ts-check
// What each rule of candidacy says, of whom, until when and what lifts it: the rows of the table in words.
import { rules } from "scalp-micropigmentation/knowledge";
import { en } from "scalp-micropigmentation/locales/en";

/** @typedef {import("scalp-micropigmentation/knowledge").Condition} Condition */
/** @typedef {import("scalp-micropigmentation/knowledge").FactCondition} FactCondition */
/** @typedef {import("scalp-micropigmentation/knowledge").StatementRow} StatementRow */
/** @typedef {import("scalp-micropigmentation/knowledge").WaitRow} WaitRow */

const code = (/** @type {string} */ name) => `\`${name}\``;
const answer = (/** @type {string | boolean | null} */ word) =>
  typeof word === "string" ? code(word) : word === null ? "none" : word ? "yes" : "no";
const listed = (/** @type {readonly string[]} */ words) => words.map(code).join(", ");

/** @param {FactCondition} condition - on one answer */
function aboutFact(condition) {
  if ("present" in condition) return "is there";
  if ("answered" in condition) return condition.answered ? "is answered" : "is not answered";
  if ("is" in condition) return `is ${answer(condition.is)}`;
  if ("isOneOf" in condition) return `is one of ${listed(condition.isOneOf)}`;
  if ("includes" in condition) return `includes ${code(condition.includes)}`;
  if ("hasCome" in condition) return condition.hasCome ? "has come" : "lies ahead";
  if ("atLeast" in condition) return `is at least ${code(condition.atLeast)}`;
  if ("longerAgoThan" in condition) return `was at least ${code(condition.longerAgoThan)} ago`;
  return `is due within ${code(condition.within)}`;
}

/** @param {readonly Condition[]} parts - of a condition
 * @param {string} joint - the word between them */
const joined = (parts, joint) =>
  parts.map((part) => ("any" in part || "all" in part ? `(${whenText(part)})` : whenText(part))).join(` ${joint} `);

/** @param {Condition} condition - any
 * @returns {string} what has to hold */
function whenText(condition) {
  if ("all" in condition) return joined(condition.all, "and");
  if ("any" in condition) return joined(condition.any, "or");
  if ("not" in condition) return `not (${whenText(condition.not)})`;
  if ("some" in condition) return `of some item of ${code(condition.some)}: ${whenText(condition.meets)}`;
  if ("stage" in condition) return `the stage is ${condition.stage.map(code).join(" or ")}`;
  if ("figure" in condition) return `${code(condition.figure)} is not ${code(String(condition.isNot))}`;
  return `${code(condition.fact)} ${aboutFact(condition)}`;
}

/** @param {WaitRow} wait - with an end */
function untilText({ lasts, since }) {
  if (lasts === undefined) return code(since);
  const length =
    typeof lasts === "string"
      ? code(lasts)
      : Object.entries(lasts)
          .map(([unit, count]) => `${count} ${unit}`)
          .join(" and ");
  return `${length} after ${code(since)}`;
}

/** @returns {string[][]} one row for each thing that a rule can say, below a heading */
export const ruleSpeech = () => [
  ["rule", "says", "as gravely as", "when", "until", "lifted when"],
  ...Object.entries(rules).flatMap(([rule, { says }]) =>
    Object.values(/** @type {Record<string, StatementRow>} */ (says)).map(({ because, effect, when, wait, lift }) => [
      code(rule),
      en.reasons[because],
      code(effect),
      whenText(when),
      wait === undefined ? "" : untilText(wait),
      lift === undefined ? "" : en.conditions[lift],
    ]),
  ),
];
