// @ts-check
import { existsSync, readdirSync } from "node:fs";

/**
 * Every file below a folder, sorted, with `/` between the parts whatever the platform.
 * @param {string} folder - relative to the working directory
 * @param {string} ending - for example `.ts`
 * @returns {string[]} paths that begin with `folder`; none when the folder is missing
 */
export function filesBelow(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(ending))
    .sort();
}
