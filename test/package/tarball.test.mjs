// @ts-check
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { entries, packageName, specifierOf } from "../tools/entries.mjs";
import { filesBelow } from "../tools/files.mjs";
import { installPacked, root, succeed, tool } from "./install.mjs";

/** @type {Awaited<ReturnType<typeof installPacked>>} */
let installed;
before(async () => {
  installed = await installPacked();
});
after(() => {
  installed.remove();
});

const specifiers = entries.map(specifierOf);

/**
 * Loads every entry of the installed package in a fresh Node.
 * @param {string} file - name of the script; its ending decides how it is read
 * @param {(specifier: string) => string} load - an expression that gives the module
 * @returns {Promise<Record<string, string[]>>} the sorted names of each entry
 */
async function namesOf(file, load) {
  const list = specifiers.map((specifier) => `${JSON.stringify(specifier)}: ${load(specifier)}`);
  const script = path.join(installed.folder, file);
  writeFileSync(
    script,
    `(async () => { const all = { ${list.join(", ")} };
     console.log(JSON.stringify(Object.fromEntries(Object.entries(all).map(([k, m]) => [k, Object.keys(m).sort()])))); })();`,
  );
  return JSON.parse(await succeed(process.execPath, [script], installed.folder));
}

test("import and require give the same names for every entry", async () => {
  const esm = await namesOf("names.mjs", (specifier) => `await import("${specifier}")`);
  const cjs = await namesOf("names.cjs", (specifier) => `require("${specifier}")`);
  assert.deepEqual(cjs, esm);
  for (const [specifier, names] of Object.entries(esm)) assert.ok(names.length > 0, `${specifier} exports nothing`);
});

test("the tarball holds dist, the license, the readme, and nothing of the workshop", () => {
  const home = path.join(installed.folder, "node_modules", packageName);
  const files = filesBelow(home, "").map((file) => file.slice(home.length + 1));
  const stray = files.filter(
    (file) => !/^(?:dist(?:$|\/)|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(file),
  );
  assert.deepEqual(stray, []);
  for (const file of ["README.md", "LICENSE"]) assert.ok(files.includes(file), `${file} is missing`);
});

test("nothing in it names a folder of the machine it was built on", () => {
  const home = path.join(installed.folder, "node_modules", packageName);
  const files = ["js", "cjs", "ts", "cts", "map", "json"].flatMap((ending) => filesBelow(home, `.${ending}`));
  assert.deepEqual(
    files.filter((file) => readFileSync(file, "utf8").includes(root)),
    [],
  );
});

test("publint finds nothing", async () => {
  await succeed(tool("publint"), [installed.tarball, "--strict"]);
});

test("the types are right for every way of resolving them", async () => {
  await succeed(tool("attw"), [installed.tarball, "--profile", "node16"]);
});
