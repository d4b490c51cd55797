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
  splitting: true,
  // no source maps: those of the CommonJS half would name folders of the machine that built them
  sourcemap: false,
  clean: true,
  silent: true,
});
