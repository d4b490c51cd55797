// @ts-check
// npm run test:explore [-- count [first seed]]: the files that hold properties, under seeds that npm test never draws.

import { readFileSync } from "node:fs";
import { filesBelow } from "./files.mjs";
import { run } from "./run.mjs";

const [count = 10, first = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
if (!(Number.isInteger(count) && count > 0 && Number.isInteger(first)))
  throw new Error("usage: explore [count [seed]]");

const files = filesBelow("test", ".test.ts").filter((file) => readFileSync(file, "utf8").includes('"fast-check"'));

for (let seed = first; seed < first + count; seed++) {
  const { code, output } = await run(
    process.execPath,
    [
      "node_modules/vitest/vitest.mjs",
      ...["run", "--config", "test/vitest.config.ts", "--typecheck.enabled=false", "--reporter=dot", ...files],
    ],
    { env: { ...process.env, SMP_EXAMPLES: "keep", SMP_REPORT: "reports/explore.json", SMP_SEED: String(seed) } },
  );
  console.log(`${code === 0 ? "ok   " : "FAIL "} seed ${String(seed)}`);
  if (code === 0) continue;
  console.error(output);
  process.exitCode = 1;
}
