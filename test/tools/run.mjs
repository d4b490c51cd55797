// @ts-check
import { spawn } from "node:child_process";

/**
 * Runs a program to its end.
 * @param {string} command - the program
 * @param {readonly string[]} args - its arguments
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, show?: boolean }} [options] - `show` prints instead of collecting
 * @returns {Promise<{ code: number, output: string }>} exit code, and stdout and stderr as they came
 */
export const run = (command, args, { env = process.env, cwd, show = false } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env,
      cwd,
      stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
        output += text;
      });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
