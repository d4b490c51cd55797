// @ts-check
// npm run test:zones: the suite once more in time zones that have broken date libraries; any further argument is
// passed on to vitest.

import { mkdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { writeExamples } from "./examples.mjs";
import { run } from "./run.mjs";

const zones = [
  "UTC",
  "America/Los_Angeles",
  "America/Sao_Paulo",
  "Europe/Paris",
  "Africa/Casablanca",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Apia",
];

/**
 * @param {string} zone - IANA name
 * @returns {Promise<string | undefined>} what went wrong, if anything
 */
async function failureIn(zone) {
  const report = `reports/zones/${zone.replace("/", "-")}.json`;
  const env = { ...process.env, TZ: zone, SMP_EXAMPLES: "keep", SMP_REPORT: report };
  const ask = `const own = (timeZone) => new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
    console.log(own() === own("${zone}"))`;
  const { output: isSet } = await run(process.execPath, ["-e", ask], { env });
  if (isSet.trim() !== "true") return `Node does not take TZ=${zone}: ${isSet}`;
  const { code, output } = await run(
    process.execPath,
    [
      "node_modules/vitest/vitest.mjs",
      ...[
        "run",
        "--config",
        "test/vitest.config.ts",
        "--typecheck.enabled=false",
        "--exclude",
        "test/structure/**",
        "--maxWorkers=1",
      ],
      ...process.argv.slice(2),
    ],
    { env },
  );
  if (code !== 0) return output;
  const { numPassedTests } = JSON.parse(readFileSync(report, "utf8"));
  if (!(numPassedTests > 0)) return `no test ran\n${output}`;
  console.log(`ok    ${zone}: ${String(numPassedTests)} tests`);
  return undefined;
}

writeExamples();
mkdirSync("reports/zones", { recursive: true });
/** @type {string[]} */
const failed = [];
const queue = [...zones];
await Promise.all(
  Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
    for (let zone = queue.shift(); zone !== undefined; zone = queue.shift()) {
      const failure = await failureIn(zone);
      if (failure === undefined) continue;
      failed.push(zone);
      console.error(`FAIL  ${zone}\n${failure}`);
    }
  }),
);
if (failed.length > 0) {
  console.error(`FAILED in ${failed.join(", ")}`);
  process.exitCode = 1;
}
