// @ts-check
// npm run rules: writes docs/rules from the built tables, so that a clinician finds every figure, what each preset makes of
// it and who says so. `npm run rules:check` writes nothing and fails when a page is stale.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { pages } from "./rulePages.mjs";

const folder = fileURLToPath(new URL("../../docs/rules/", import.meta.url));
const wanted = pages();

/** @returns {Map<string, string>} what stands in the folder */
function standing() {
  mkdirSync(folder, { recursive: true });
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
}

const before = standing();
const stale = [...new Set([...wanted.keys(), ...before.keys()])].filter(
  (name) => wanted.get(name) !== before.get(name),
);

if (process.argv.includes("--check")) {
  if (stale.length > 0) {
    console.error(`Stale in docs/rules: ${stale.join(", ")}. Run: npm run build && npm run rules`);
    process.exitCode = 1;
  }
} else {
  for (const name of stale) {
    const text = wanted.get(name);
    if (text === undefined) rmSync(path.join(folder, name));
    else writeFileSync(path.join(folder, name), text);
  }
  console.log(stale.length === 0 ? "docs/rules is up to date" : `Wrote ${stale.join(", ")}`);
}
