// @ts-check
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import * as z from "zod";
import { entries, packageName, specifierOf } from "../tools/entries.mjs";
import { installPacked } from "./install.mjs";

/** Entries that must work without zod; of these only the `parse*` functions may load it. */
const withoutZod = entries.filter(({ subpath }) => subpath !== "./schemas");
/** Rooms whose answers name claims by id and never carry them. */
const withoutRecords = ["calendar", "client", "candidacy", "risk", "schedule", "aftercare", "journey"];

/** @type {Awaited<ReturnType<typeof installPacked>>} */
let installed;
before(async () => {
  installed = await installPacked();
});
after(() => {
  installed.remove();
});

/**
 * Loads an entry of the installed package.
 * @param {string} specifier - what a caller would import
 * @returns {Promise<Record<string, unknown>>} the module
 */
async function load(specifier) {
  const script = path.join(installed.folder, `load-${specifier.replaceAll("/", "-")}.mjs`);
  writeFileSync(script, `export * from "${specifier}";\n`);
  return import(pathToFileURL(script).href);
}

/**
 * Bundles some names of an entry the way an application would.
 * @param {string} specifier - what a caller would import
 * @param {readonly string[]} names - the names imported
 * @returns {Promise<{ text: string, inputs: string[] }>} the bundle, and the files that are in it
 */
async function bundle(specifier, names) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${names.join(", ")} } from "${specifier}";`, resolveDir: installed.folder },
    ...{
      bundle: true,
      write: false,
      metafile: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
    },
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  );
  return { text: outputFiles.map((file) => file.text).join("\n"), inputs: inputs.map(([file]) => file) };
}

/**
 * Every long string inside a value.
 * @param {unknown} value - anything
 * @param {number} atLeast - shortest length that counts
 * @returns {string[]} the strings, depth first
 */
function stringsIn(value, atLeast) {
  if (typeof value === "string") return value.length >= atLeast ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((part) => stringsIn(part, atLeast));
}

for (const entry of withoutZod)
  test(`${entry.subpath} without its parse functions brings no zod`, async () => {
    const specifier = specifierOf(entry);
    const names = Object.keys(await load(specifier)).filter((name) => !name.startsWith("parse"));
    const { inputs } = await bundle(specifier, names);
    assert.ok(inputs.some((file) => file.includes(`${packageName}/dist/`)));
    assert.deepEqual(
      inputs.filter((file) => /node_modules\/zod\//.test(file)),
      [],
    );
  });

/** @type {import("esbuild").Plugin} Does not take the package's word for it that loading a file does nothing. */
const distrust = {
  name: "distrust",
  setup({ onResolve }) {
    onResolve({ filter: /^[./]/ }, ({ path: file, resolveDir }) => ({
      path: path.resolve(resolveDir, file),
      sideEffects: true,
    }));
    onResolve({ filter: /^[^./]/ }, ({ path: file }) => ({ path: file, external: true }));
  },
};

for (const entry of entries)
  test(`${entry.subpath} leaves nothing behind where it is imported and not used`, async () => {
    const file = path.join(installed.folder, "node_modules", packageName, "dist", `${entry.output}.js`);
    const { outputFiles } = await build({
      stdin: { contents: `import ${JSON.stringify(file)};`, resolveDir: installed.folder },
      ...{ bundle: true, write: false, format: "esm", minifyWhitespace: true, plugins: [distrust] },
    });
    const text = outputFiles.map((output) => output.text).join("");
    assert.equal(
      text
        .replaceAll(/import[^;]*;/g, "")
        .trim()
        .slice(0, 200),
      "",
    );
  });

test("zod is found where it is: the schemas bring it", async () => {
  const specifier = `${packageName}/schemas`;
  const { inputs } = await bundle(specifier, Object.keys(await load(specifier)));
  assert.ok(inputs.some((file) => /node_modules\/zod\//.test(file)));
});

test("no answer carries the text of a claim or a source", async () => {
  const { sources, claims } = /** @type {typeof import("scalp-micropigmentation/knowledge")} */ (
    await load(`${packageName}/knowledge`)
  );
  // ids are what answers do carry
  const words = claims.map(({ comment }) => comment ?? "");
  const ids = new Set(sources.map(({ id }) => id));
  const records = [...stringsIn(sources, 20), ...stringsIn(words, 40)].filter((text) => !ids.has(text));
  assert.ok(
    records.some((text) => text.startsWith("http")),
    "the sources have addresses",
  );
  const everything = await bundle(`${packageName}/knowledge`, ["sources", "claims"]);
  const visible = records.filter((text) => everything.text.includes(JSON.stringify(text).slice(1, -1)));
  assert.ok(visible.length > records.length / 2, "a record can be found in a bundle that has it");
  const names = {
    root: packageName,
    ...Object.fromEntries(withoutRecords.map((room) => [room, `${packageName}/${room}`])),
  };
  for (const [room, specifier] of Object.entries(names)) {
    const all = Object.keys(await load(specifier));
    const { text } = await bundle(specifier, room === "root" ? all.filter((name) => name === "assessCandidacy") : all);
    assert.deepEqual(
      visible.filter((record) => text.includes(JSON.stringify(record).slice(1, -1))),
      [],
      `records in ${room}`,
    );
  }
});

test("every schema has a JSON Schema", async () => {
  const schemas = await load(`${packageName}/schemas`);
  const makers = Object.entries(schemas).filter(([, value]) => typeof value === "function");
  assert.ok(makers.length > 0);
  for (const [name, make] of makers) {
    const schema = /** @type {() => z.ZodType} */ (make)();
    assert.doesNotThrow(() => JSON.stringify(z.toJSONSchema(schema, { io: "input" })), name);
  }
});
