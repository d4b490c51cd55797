// @ts-check
// Prints how many tests the last `npm test` ran, as its own report counted them.
import { readFileSync } from "node:fs";

const {
  numPassedTests: passed,
  numFailedTests: failed,
  success,
} = JSON.parse(readFileSync("reports/vitest.json", "utf8"));
console.log(`${String(passed)} passed, ${String(failed)} failed`);
if (success !== true || failed !== 0 || !(passed > 0)) process.exitCode = 1;
