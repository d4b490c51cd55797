// @ts-check
// npm run lockcheck: package-lock.json names every platform's packages, no host, and a checksum for each package.
import { readFileSync } from "node:fs";

/**
 * @typedef {object} Locked
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {string} [integrity]
 * @property {boolean} [link]
 * @property {boolean} [inBundle]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** @type {{ packages: Record<string, Locked> }} */
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));

/**
 * Looks a name up the way Node does, from the innermost node_modules outwards.
 * @param {string} from - where the wish comes from
 * @param {string} name - the package wished for
 * @returns {boolean} whether it is locked
 */
function isLocked(from, name) {
  if (packages[`${from ? `${from}/` : ""}node_modules/${name}`]) return true;
  if (!from) return false;
  return isLocked(from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/"))), name);
}

const problems = Object.entries(packages).flatMap(([place, locked]) => [
  ...Object.keys(locked.optionalDependencies ?? {})
    .filter((name) => !isLocked(place, name))
    .map((name) => `${name} is missing; ${place} ${locked.version ?? ""} asks for it`),
  ...(locked.resolved && !locked.link ? [`${place} names a host`] : []),
  ...(place && !locked.link && !locked.integrity && !locked.inBundle ? [`${place} has no checksum`] : []),
]);

for (const problem of problems) console.error(problem);
console.log(`package-lock.json: ${String(Object.keys(packages).length)} packages, ${String(problems.length)} problems`);
if (problems.length > 0) process.exitCode = 1;
