import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import tsupConfig from "../../tsup.config.js";
import { entries, packageName } from "../tools/entries.mjs";
import { modules } from "./sources.js";

interface Manifest {
  readonly name: string;
  readonly main: string;
  readonly module: string;
  readonly types: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const manifest = readJson("package.json") as Manifest;

test("package.json exports the entries, types first, ESM and CommonJS", () => {
  const conditions = ({ output }: { output: string }) => ({
    import: { types: `./dist/${output}.d.ts`, default: `./dist/${output}.js` },
    require: { types: `./dist/${output}.d.cts`, default: `./dist/${output}.cjs` },
  });
  const wanted = Object.fromEntries(entries.map((entry) => [entry.subpath, conditions(entry)]));
  // as text, because the order of the conditions counts
  expect(JSON.stringify(manifest.exports)).toBe(JSON.stringify({ ...wanted, "./package.json": "./package.json" }));
  expect(manifest).toMatchObject({
    name: packageName,
    main: "./dist/index.cjs",
    module: "./dist/index.js",
    types: "./dist/index.d.cts",
  });
});

test("typedoc and tsup read the same entries", () => {
  expect(readJson("typedoc.json")).toMatchObject({ entryPoints: entries.map(({ source }) => source) });
  expect(tsupConfig).toMatchObject({
    entry: Object.fromEntries(entries.map(({ output, source }) => [output, source])),
  });
});

test("every entry is there, and every room is an entry", () => {
  const files = modules.map(({ file }) => file);
  const sources = entries.map(({ source }) => source);
  expect(sources.filter((source) => !files.includes(source))).toEqual([]);
  const doors = files.filter((file) => /^src\/(?:[^/]+\/index|[^/]+|locales\/[^/]+)\.ts$/.test(file));
  const closed = doors.filter((file) => !sources.includes(file) && !file.endsWith("/types.ts"));
  expect(closed).toEqual([]);
});
