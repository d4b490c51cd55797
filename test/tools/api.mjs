// @ts-check
// npm run api: compares the public surface of every entry with the report in test/api, and fails when it changed.
// npm run api:update: writes the reports anew. Needs a build.
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { entries } from "./entries.mjs";

const update = process.argv.includes("--update");
const root = path.resolve(import.meta.dirname, "../..");
const { None, Error: Failure } = ExtractorLogLevel;

/**
 * @param {import("./entries.mjs").Entry} entry
 * @returns {string} file name of its report
 */
const reportOf = ({ output }) => `${output.replaceAll("/", "-")}.api.md`;

/**
 * @param {import("./entries.mjs").Entry} entry
 * @returns {boolean} whether its report says what the build says
 */
function isUpToDate(entry) {
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: path.join(root, "package.json"),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: path.join(root, `dist/${entry.output}.d.ts`),
      compiler: { tsconfigFilePath: path.join(root, "tsconfig.json") },
      apiReport: {
        enabled: true,
        reportFileName: reportOf(entry),
        reportFolder: path.join(root, "test/api"),
        reportTempFolder: path.join(root, "reports/api"),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      messages: {
        compilerMessageReporting: { default: { logLevel: Failure } },
        extractorMessageReporting: {
          default: { logLevel: Failure },
          "ae-missing-release-tag": { logLevel: None },
          "ae-undocumented": { logLevel: None }, // typedoc and eslint say what must be documented
          "ae-unresolved-link": { logLevel: None }, // typedoc follows links across entries
          // a room's types may come from the rooms before it; the root must be complete in itself
          "ae-forgotten-export": { logLevel: entry.subpath === "." ? Failure : None },
        },
        tsdocMessageReporting: { default: { logLevel: None } }, // eslint-plugin-jsdoc and typedoc read the comments
      },
    },
  });
  let problems = 0;
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: update,
    messageCallback: (message) => {
      message.handled = true;
      if (message.logLevel !== Failure) return;
      problems++;
      console.error(`${entry.subpath}: ${message.formatMessageWithLocation(root)}`);
    },
  });
  if (apiReportChanged && !update)
    console.error(`${entry.subpath}: changed; see the difference with npm run api:update`);
  return problems === 0 && (update || !apiReportChanged);
}

mkdirSync(path.join(root, "reports/api"), { recursive: true });
mkdirSync(path.join(root, "test/api"), { recursive: true });
const missing = entries.filter(({ output }) => !existsSync(path.join(root, `dist/${output}.d.ts`)));
if (missing.length > 0) throw new Error("no type declarations in dist: npm run build comes first");
const stale = entries.filter((entry) => !isUpToDate(entry));
const known = new Set(entries.map(reportOf));
const orphans = readdirSync(path.join(root, "test/api")).filter((file) => !known.has(file));
for (const file of orphans) console.error(`test/api/${file} belongs to no entry`);
console.log(`${String(entries.length - stale.length)} of ${String(entries.length)} entries match their report`);
if (stale.length > 0 || orphans.length > 0) process.exitCode = 1;
