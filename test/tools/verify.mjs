// @ts-check
// npm run verify: every gate but the tests, one after the other. Stops at the first that fails and names it.
import { run } from "./run.mjs";

const steps = [
  "format:check",
  "lint",
  "arrows",
  "typecheck",
  "build",
  "test:package",
  "api",
  "rules:check",
  "size",
  "docs",
  "unused",
  "lockcheck",
];

for (const step of steps) {
  console.log(`\n--- ${step}`);
  const start = performance.now();
  const { code } = await run("npm", ["run", "--silent", step], { show: true });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (code !== 0) {
    console.error(`\nFAILED: npm run ${step} (exit code ${String(code)}, ${seconds} s)`);
    process.exit(1);
  }
  console.log(`ok    ${step} (${seconds} s)`);
}
