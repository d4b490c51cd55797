// @ts-check
// npm run bench: every test/bench/*.bench.mjs on the built package, each in a process of its own. Names on the command
// line choose some of them.
import { filesBelow } from "./files.mjs";
import { run } from "./run.mjs";

const wanted = process.argv.slice(2);
const files = filesBelow("test/bench", ".bench.mjs").filter(
  (file) => wanted.length === 0 || wanted.some((name) => file.includes(name)),
);
if (files.length === 0) throw new Error(`no benchmark${wanted.length > 0 ? ` named ${wanted.join(", ")}` : ""}`);
for (const file of files) {
  console.log(`\n--- ${file}`);
  const { code } = await run(process.execPath, [file], { show: true });
  if (code !== 0) process.exit(code);
}
