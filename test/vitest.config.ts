import { defineConfig } from "vitest/config";
import { entries, specifierOf } from "./tools/entries.mjs";
import { writeExamples } from "./tools/examples.mjs";

// vitest looks for test files before any global set-up runs, so the examples are written while the config loads
if (process.env["SMP_EXAMPLES"] !== "keep") writeExamples();

const root = `${import.meta.dirname}/..`;

export default defineConfig({
  root,
  resolve: {
    alias: entries.map((entry) => ({
      find: new RegExp(`^${specifierOf(entry)}$`),
      replacement: `${root}/${entry.source}`,
    })),
  },
  test: {
    include: ["test/**/*.test.ts", "test/.examples/**/*.test.ts"],
    exclude: ["test/package/**"],
    setupFiles: ["test/support/seed.ts"],
    testTimeout: 30_000, // a property on a busy machine takes its time; none is here for its speed
    maxWorkers: "100%", // one more than vitest takes by itself, which would be one of two
    isolate: false, // the library keeps no state, so the files of a worker can share one copy of it
    reporters: ["default", ["json", { outputFile: process.env["SMP_REPORT"] ?? "reports/vitest.json" }]],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "test/tsconfig.types.json" },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reportsDirectory: "coverage",
      reporter: ["text-summary", "json-summary", "lcov"],
      thresholds: { lines: 95, functions: 95, branches: 90, statements: 95 },
    },
  },
});
