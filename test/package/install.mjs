// @ts-check
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { packageName } from "../tools/entries.mjs";
import { run } from "../tools/run.mjs";

/** The checkout. */
export const root = path.resolve(import.meta.dirname, "../..");

/**
 * Runs a program and throws what it printed when it fails.
 * @param {string} command - the program
 * @param {readonly string[]} args - its arguments
 * @param {string} [cwd] - where it runs
 * @returns {Promise<string>} what it printed
 */
export async function succeed(command, args, cwd = root) {
  const { code, output } = await run(command, args, { cwd });
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${String(code)}\n${output}`);
  return output;
}

/**
 * The path of a tool in node_modules.
 * @param {string} name - its command
 * @returns {string} the file npm linked for it
 */
export const tool = (name) => path.join(root, "node_modules/.bin", name);

/**
 * Packs the package and unpacks it, as npm would install it, beside its dependencies in a folder of its own.
 * @returns {Promise<{ folder: string, tarball: string, remove: () => void }>} the folder, the tarball, and how to clear up
 */
export async function installPacked() {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "smp-package-")));
  await succeed("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder]);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (!tarball) throw new Error("npm pack wrote no tarball");
  const home = path.join(folder, "node_modules", packageName);
  mkdirSync(home, { recursive: true });
  await succeed("tar", ["-xzf", tarball, "--strip-components=1", "-C", home], folder);
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8"));
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
    const link = path.join(folder, "node_modules", name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(root, "node_modules", name), link, "junction");
  }
  return {
    folder,
    tarball: path.join(folder, tarball),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
