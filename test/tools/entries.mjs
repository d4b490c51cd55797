// @ts-check
// The one list of public entries. tsup, vitest, the API reports and the package tests read it;
// test/structure/entries.test.ts keeps package.json and typedoc.json in step with it.

/**
 * @typedef {object} Entry
 * @property {string} subpath - what a caller writes after the package name: `.` or `./candidacy`
 * @property {string} source - the module in src
 * @property {string} output - the file in dist, without its ending
 */

/** Name of the package, as callers import it. */
export const packageName = "scalp-micropigmentation";

const rooms = ["calendar", "knowledge", "protocol", "client", "candidacy", "risk", "schedule", "aftercare", "journey"];

/** @param {string} room - a folder of src, which is an entry of that name */
const entryOf = (room) => ({ subpath: `./${room}`, source: `src/${room}/index.ts`, output: room });

/** @type {readonly Entry[]} */
export const entries = [
  { subpath: ".", source: "src/index.ts", output: "index" },
  ...rooms.map(entryOf),
  { subpath: "./digest", source: "src/protocol/protocolDigest.ts", output: "digest" },
  entryOf("explain"),
  { subpath: "./formats/markdown", source: "src/formats/toMarkdown.ts", output: "formats/markdown" },
  { subpath: "./locales/en", source: "src/locales/en.ts", output: "locales/en" },
  { subpath: "./schemas", source: "src/schemas.ts", output: "schemas" },
];

/**
 * What a caller writes to import an entry.
 * @param {Entry} entry - one of {@link entries}
 * @returns {string} the module specifier
 */
export const specifierOf = (entry) => packageName + entry.subpath.slice(1);
