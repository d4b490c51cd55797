// @ts-check
import { writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { entries, specifierOf } from "../tools/entries.mjs";
import { installPacked, succeed, tool } from "./install.mjs";

/** @type {Awaited<ReturnType<typeof installPacked>>} */
let installed;
before(async () => {
  installed = await installPacked();
});
after(() => {
  installed.remove();
});

/** A caller that imports every entry and uses one name with its type. */
const caller = [
  ...entries.map((entry, n) => `import * as m${String(n)} from "${specifierOf(entry)}";`),
  `export const modules = [${entries.map((_, n) => `m${String(n)}`).join(", ")}] as const;`,
  'export const day: m0.CalendarDate = m0.calendarDate("2024-02-29");',
  "// @ts-expect-error a plain string is not a calendar date",
  'export const wrong: m0.CalendarDate = "2024-02-29";',
  "",
].join("\n");

const compilerOptions = {
  ...{ noEmit: true, strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false },
  ...{ target: "es2022", lib: ["es2022", "dom"], module: "nodenext", moduleResolution: "nodenext", types: [] },
};

for (const [kind, ending] of [
  ["ESM", "mts"],
  ["CommonJS", "cts"],
])
  test(`the declarations hold for a strict ${String(kind)} caller that checks its libraries`, async () => {
    const file = `caller.${String(ending)}`;
    writeFileSync(path.join(installed.folder, file), caller);
    const config = `tsconfig.${String(ending)}.json`;
    writeFileSync(path.join(installed.folder, config), JSON.stringify({ compilerOptions, files: [file] }));
    await succeed(tool("tsc"), ["-p", config], installed.folder);
  });
