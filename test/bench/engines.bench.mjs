// @ts-check
// Thirty of the library's rules in two rule engines against the library's own topics for them: the same assessments.
import { buildSync } from "esbuild";
import { LogicEngine } from "json-logic-engine";
import { Engine } from "json-rules-engine";
import { calendarDate } from "scalp-micropigmentation/calendar";
import { pool, poolNames } from "./clients.mjs";
import { enter } from "./contender.mjs";
import { hold, same } from "./contest.mjs";

/** @import { ClientProfile } from "scalp-micropigmentation/client" */

const LIBRARY = "the library's topics";
const JSON_RULES = "json-rules-engine";
const JSON_LOGIC = "json-logic-engine, compiled";
const asOf = calendarDate("2026-03-01");

// The topics are no part of what the package shows: they are built as it is, from the same sources.
const built = `${import.meta.dirname}/../../reports/bench/thirtyRules.mjs`;
if (process.send === undefined)
  buildSync({
    entryPoints: [`${import.meta.dirname}/thirtyRules.ts`],
    bundle: true,
    format: "esm",
    target: "es2022",
    outfile: built,
    logLevel: "error",
  });
const { byEngine, byEngineLater, byTopics, rows } = /** @type {typeof import("./thirtyRules.js")} */ (
  await import(built)
);

/** @returns {(client: ClientProfile) => unknown} */
function jsonLogic() {
  const compiled = new LogicEngine().build(
    rows.map(({ all }, number) => ({
      if: [{ and: all.map(([fact, value]) => ({ "===": [{ var: fact }, value] })) }, number, null],
    })),
  );
  /** @type {Parameters<typeof byEngine>[2]} */
  const held = (facts) => /** @type {(number | null)[]} */ (compiled(facts)).filter((number) => number !== null);
  return (client) => byEngine(client, asOf, held);
}

/** @returns {(client: ClientProfile) => Promise<unknown>} */
function jsonRules() {
  const engine = new Engine(
    rows.map(({ all }, number) => ({
      conditions: { all: all.map(([fact, value]) => ({ fact, operator: "equal", value })) },
      event: { type: String(number) },
    })),
  );
  /** @type {Parameters<typeof byEngineLater>[2]} */
  const held = async (facts) => {
    const { events } = await engine.run(facts);
    return events.map(({ type }) => Number(type)).sort((a, b) => a - b);
  };
  return (client) => byEngineLater(client, asOf, held);
}

const isChild = await enter((contender, variant) => {
  const inputs = pool(variant);
  if (contender === JSON_RULES) return { inputs, run: jsonRules(), isAsync: true };
  return { inputs, run: contender === JSON_LOGIC ? jsonLogic() : (client) => byTopics(client, asOf) };
});

if (!isChild) {
  const [logic, engine] = [jsonLogic(), jsonRules()];
  /** @type {Set<string>} */
  const spoken = new Set();
  for (const variant of poolNames)
    for (const client of pool(variant)) {
      const expected = byTopics(client, asOf);
      same(JSON_LOGIC, client, logic(client), expected);
      same(JSON_RULES, client, await engine(client), expected);
      for (const { rule } of expected.findings) spoken.add(rule);
    }
  if (spoken.size !== 30) throw new Error(`not thirty rules: ${[...spoken].sort().join(", ")}`);
  console.log(`${String(spoken.size)} rules occur, as ${String(rows.length)} conditions for the engines; all equal`);
  await hold({
    file: import.meta.filename,
    name: "engines",
    variants: poolNames,
    library: LIBRARY,
    rivals: [JSON_LOGIC, JSON_RULES],
  });
}
