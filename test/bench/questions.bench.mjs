// @ts-check
// How few questions an intake needs that asks the most telling one first and stops when the assessment is settled: counted
// one by one, and again with "none of these" for a group wherever the client can say so. No time is measured.
import { calendarDate } from "scalp-micropigmentation/calendar";
import { assessCandidacy } from "scalp-micropigmentation/candidacy";
import { answerNone } from "scalp-micropigmentation/client";
import { facts } from "scalp-micropigmentation/knowledge";
import { pool, poolNames } from "./clients.mjs";
import { median } from "./contest.mjs";

/** @import { FactGroup, FactPath } from "scalp-micropigmentation/knowledge" */
/** @import { ClientProfile } from "scalp-micropigmentation/client" */

const asOf = calendarDate("2026-03-01");
const paths = /** @type {FactPath[]} */ (Object.keys(facts));

/** @param {unknown} value @param {readonly string[]} path */
const at = (value, path) =>
  path.reduce((part, key) => /** @type {any} */ (part)?.[key], /** @type {unknown} */ (value));

/**
 * The profile with one more fact of what the client would say.
 * @param {ClientProfile} client
 * @param {ClientProfile} truth
 * @param {FactPath} fact
 * @returns {ClientProfile} the same profile where the client has nothing to say
 */
function told(client, truth, fact) {
  const path = fact.split(".");
  const whole = path[0] === "health" ? path.slice(0, 2) : path;
  const answer = at(truth, whole);
  // Asked again for what has been said already: the client knows no better.
  const isSaid = at(client, path) !== undefined;
  if (answer === undefined || at(truth, path) === undefined || isSaid)
    return { ...client, notKnown: [...(client.notKnown ?? []), fact] };
  const copy = globalThis.structuredClone(/** @type {any} */ (client));
  whole.slice(0, -1).reduce((part, key) => (part[key] ??= {}), copy)[/** @type {string} */ (whole.at(-1))] = answer;
  return copy;
}

/**
 * @param {ClientProfile} truth
 * @param {FactGroup} group
 * @returns {boolean} whether "none of these" is the truth about the whole group
 */
const isNone = (truth, group) =>
  paths
    .filter((path) => facts[path].group === group && "none" in facts[path])
    .every((path) => {
      const answer = at(truth, path.split("."));
      return answer === null || answer === false || (Array.isArray(answer) && answer.length === 0);
    });

/**
 * @param {ClientProfile} truth - what the client would answer
 * @param {boolean} byGroup - whether "none of these" is offered
 */
function questionsNeeded(truth, byGroup) {
  /** @type {ClientProfile} */
  let client = {};
  for (let asked = 0; ; asked++) {
    const [next] = assessCandidacy(client, { asOf }).unanswered;
    if (next === undefined) return asked;
    const offersNone = byGroup && "none" in facts[next.fact] && isNone(truth, next.group);
    client = offersNone ? answerNone(client, next.group) : told(client, truth, next.fact);
  }
}

for (const name of poolNames) {
  const clients = pool(name).slice(0, 64);
  const counts = [false, true].map((byGroup) => clients.map((client) => questionsNeeded(client, byGroup)));
  const [single = [], grouped = []] = counts;
  console.log(
    `questions, ${name}: ${String(median(single))} one by one (${String(Math.min(...single))}-${String(Math.max(...single))}), ` +
      `${String(median(grouped))} with "none of these" (${String(Math.min(...grouped))}-${String(Math.max(...grouped))}), ` +
      `of ${String(paths.length)} that there are`,
  );
}
