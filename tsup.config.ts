import { defineConfig } from "tsup";
import { entries } from "./test/tools/entries.mjs";

export default defineConfig({
  entry: Object.fromEntries(entries.map(({ output, source }) => [output, source])),
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  tsconfig: "tsconfig.json",
  // tsup 8 injects `baseUrl`, which TypeScript 6 refuses without this
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  // one file an entry: a room in a dozen shared chunks takes three times as long to import (docs/decisions/0008-tools.md)
  splitting: false,
  // no source maps: those of the CommonJS half would name folders of the machine that built them
  sourcemap: false,
  clean: true,
  silent: true,
});
