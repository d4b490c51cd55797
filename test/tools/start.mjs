// @ts-check
// npm start: builds the JavaScript, without a word, and runs the example on it with the arguments it was given.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

await build({ dts: false, clean: false, silent: true });
const example = fileURLToPath(new URL("../../docs/examples/journey.mjs", import.meta.url));
const { status } = spawnSync(process.execPath, [example, ...process.argv.slice(2)], {
  cwd: process.env["INIT_CWD"] ?? process.cwd(), // a file name is meant from where it was typed
  stdio: "inherit",
});
process.exitCode = status ?? 1;
