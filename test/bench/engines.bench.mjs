// @ts-check
// Thirty of the library's rules in two rule engines, against the library, which judges all of its rules in that time, finds
// out what to ask next and says what to do. All start from the profile; for the engines a function written by hand makes flat
// facts of it, days counted, and they give bare codes.

import { LogicEngine } from "json-logic-engine";
import { Engine } from "json-rules-engine";
import { calendarDate } from "scalp-micropigmentation/calendar";
import { assessCandidacy } from "scalp-micropigmentation/candidacy";
import { rules } from "scalp-micropigmentation/knowledge";
import { pool } from "./clients.mjs";
import { enter } from "./contender.mjs";
import { hold, same } from "./contest.mjs";
import { factsOf, saidOfThem, thirtyRules } from "./thirtyRules.mjs";

/** @import { ClientProfile } from "scalp-micropigmentation/client" */

const LIBRARY = "assessCandidacy";
const JSON_RULES = "json-rules-engine";
const JSON_LOGIC = "json-logic-engine, compiled";
const asOf = calendarDate("2026-03-01");
// Of these clients every fact that the rules read is known or a detail of one that is: the engines know no "not asked".
const variants = ["clean client", "mixed client", "complex client"];

/** How json-logic spells an operator. */
const OPERATORS = { equal: "===", lessThan: "<" };

/** @returns {(client: ClientProfile) => readonly string[]} */
function jsonLogic() {
  const compiled = new LogicEngine().build(
    thirtyRules.map(({ says, all }) => ({
      if: [
        { and: all.map(({ fact, operator, value }) => ({ [OPERATORS[operator]]: [{ var: fact }, value] })) },
        says,
        null,
      ],
    })),
  );
  return (client) => /** @type {(string | null)[]} */ (compiled(factsOf(client, asOf))).filter((says) => says !== null);
}

/** @returns {(client: ClientProfile) => Promise<readonly string[]>} */
function jsonRules() {
  const engine = new Engine(
    thirtyRules.map(({ says, all }) => ({
      conditions: {
        all: all.map(({ fact, operator, value }) => ({ fact, operator, value })),
      },
      event: { type: says },
    })),
  );
  return async (client) => (await engine.run(factsOf(client, asOf))).events.map(({ type }) => type);
}

const isChild = await enter((contender, variant) => {
  const inputs = pool(variant);
  if (contender === JSON_RULES) return { inputs, run: jsonRules(), isAsync: true };
  if (contender === JSON_LOGIC) return { inputs, run: jsonLogic() };
  return { inputs, run: (client) => assessCandidacy(client, { asOf }) };
});

if (!isChild) {
  const [logic, engine] = [jsonLogic(), jsonRules()];
  /** @type {Set<string>} */
  const spoken = new Set();
  for (const variant of variants)
    for (const client of pool(variant)) {
      const expected = saidOfThem(assessCandidacy(client, { asOf }));
      same(JSON_LOGIC, client, [...logic(client)].sort(), expected);
      same(JSON_RULES, client, [...(await engine(client))].sort(), expected);
      for (const says of expected) spoken.add(says);
    }
  const silent = thirtyRules.filter(({ says }) => !spoken.has(says));
  if (silent.length > 0) throw new Error(`no client of the pools meets ${silent.map(({ says }) => says).join(", ")}`);
  const [few, all] = [thirtyRules.length, Object.keys(rules).length];
  console.log(`${String(few)} rules occur, equal in all three; ${LIBRARY} judges ${String(all)} rules in its time`);
  const medians = await hold({
    file: import.meta.filename,
    name: "engines",
    variants,
    library: LIBRARY,
    rivals: [JSON_LOGIC, JSON_RULES],
  });
  for (const [name, { time }] of medians) {
    const [variant = "", contender = ""] = name.split("/");
    const ours = medians.get(`${variant}/${LIBRARY}`)?.time ?? Number.NaN;
    if (contender !== LIBRARY)
      console.log(
        `engines, ${variant}: a rule of ${contender} ${((time / few / ours) * all).toFixed(1)}x one of ${LIBRARY}`,
      );
  }
}
