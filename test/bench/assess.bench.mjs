// @ts-check
// One assessment of a client against hand-written code that returns the same value.
import { calendarDate } from "scalp-micropigmentation/calendar";
import { assessCandidacy } from "scalp-micropigmentation/candidacy";
import { rules } from "scalp-micropigmentation/knowledge";
import { pool, poolNames } from "./clients.mjs";
import { enter } from "./contender.mjs";
import { hold, same } from "./contest.mjs";

/** @import { ClientProfile } from "scalp-micropigmentation/client" */

const LIBRARY = "assessCandidacy";
const BY_HAND = "the hand-written bound";
const options = { asOf: calendarDate("2026-03-01") };

// While the bound loads it has the library say everything once, of clients of any shape: the library would never be as quick
// again as where all clients come from the parser. So only who measures the bound loads it.
const assessByHand = process.argv[3] === LIBRARY ? assessCandidacy : (await import("./byHand/assess.mjs")).assessByHand;

const isChild = await enter((_, variant) => ({
  inputs: pool(variant),
  run: (/** @type {ClientProfile} */ client) => assessByHand(client, options),
}));

/** @param {string} key a condition on record without the detail that it cannot do without */
function checkUnfinished(key) {
  const client = /** @type {ClientProfile} */ ({ health: { [key]: {} } });
  same(BY_HAND, { client }, assessByHand(client, options), assessCandidacy(client, options));
}

if (!isChild) {
  /** @type {Map<string, number>} */
  const verdicts = new Map();
  /** @type {Set<string>} */
  const spoken = new Set();
  let clients = 0;
  for (const name of poolNames) {
    let findings = 0;
    for (const client of pool(name)) {
      clients++;
      // On other days too: a wait is before, inside or behind its end.
      for (const asOf of [options.asOf, calendarDate("2026-07-15"), calendarDate("2027-03-01")]) {
        const expected = assessCandidacy(client, { asOf });
        verdicts.set(expected.verdict, (verdicts.get(expected.verdict) ?? 0) + 1);
        for (const { rule } of [...expected.findings, ...expected.requirements]) spoken.add(rule);
        if (asOf === options.asOf) findings += expected.findings.length;
        same(BY_HAND, { asOf, client }, assessByHand(client, { asOf }), expected);
      }
    }
    console.log(`${name}: ${(findings / pool(name).length).toFixed(1)} findings a client`);
  }
  // No parser lets these through; a caller without types can hand them in all the same.
  for (const key of ["immunosuppression", "keloid", "scalpInfection", "psoriasis", "eczema", "seborrheicDermatitis"])
    checkUnfinished(key);
  for (const key of ["anticoagulant", "bodyDysmorphia", "minoxidil"]) checkUnfinished(key);
  console.log(`${String(clients)} clients, on 3 days, equal: ${JSON.stringify(Object.fromEntries(verdicts))}`);
  // The article's protocol waits for nothing after a birth: this rule is silent there.
  const silent = Object.keys(rules).filter((rule) => rule !== "childbirth" && !spoken.has(rule));
  if (silent.length > 0) throw new Error(`no client of the pools meets ${silent.join(", ")}`);
  console.log(`all ${String(spoken.size)} rules that can speak occur`);
  await hold({
    file: import.meta.filename,
    name: "assess",
    variants: poolNames,
    bound: BY_HAND,
    library: LIBRARY,
    rivals: [],
  });
}
