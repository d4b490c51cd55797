// @ts-check
// Contenders of one task, measured in turn: a slice of the one, then a slice of the other, in processes that stay. A busy
// machine is slower for both halves of such a pair, so their ratio holds where times do not.
import { fork } from "node:child_process";
import { once } from "node:events";
import { isDeepStrictEqual } from "node:util";

/** Each contender is compiled anew in some processes, one after another, and gives some slices in each. */
const PROCESSES = 3;
const SLICES = 24;

/**
 * @typedef {object} Task
 * @property {string} file - the benchmark, which calls `enter` when it is a child
 * @property {string} name - of the task, for its lines
 * @property {readonly string[]} variants - the inputs to try
 * @property {string} [bound] - the limit that the others are measured against; the library itself where there is none
 * @property {string} library - what is measured
 * @property {readonly string[]} rivals - what callers could use in its place
 */

/**
 * What was measured of a contender: its time and the bytes it allocates, by the call, and how often it takes the time of
 * the bound and of the library, slice by slice.
 * @typedef {{ readonly time: number, readonly bytes: number, readonly overBound: readonly number[], readonly overLibrary: readonly number[] }} Score
 */

/**
 * @param {readonly number[]} values - at least one
 * @param {number} [part] - 0 the least, 1 the greatest
 * @returns {number} the middle one, where no other is asked for
 */
export const median = (values, part = 0.5) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

/**
 * Ends the run with exit code 1 unless the two are the same value.
 * @param {string} contender - who gave `actual`
 * @param {unknown} input
 * @param {unknown} actual
 * @param {unknown} expected
 */
export function same(contender, input, actual, expected) {
  if (isDeepStrictEqual(actual, expected)) return;
  const lines = (/** @type {unknown} */ value) => JSON.stringify(value, null, 1).split("\n");
  const wanted = lines(expected);
  const at = lines(actual).findIndex((line, index) => line !== wanted[index]);
  console.error(`DIFFERENT: ${contender} for ${JSON.stringify(input)}`);
  for (const [who, value] of Object.entries({ expected, actual }))
    console.error(
      `${who}, from line ${String(at + 1)}:\n${lines(value)
        .slice(at, at + 12)
        .join("\n")}`,
    );
  process.exit(1);
}

/** @type {(values: readonly number[], digits?: number) => string} */
export const span = (values, digits = 0) =>
  `${Math.min(...values).toFixed(digits)}-${Math.max(...values).toFixed(digits)}`;

/**
 * Starts a contender and waits until it is warm.
 * @type {(task: Task, what: "time" | "bytes", contender: string, variant: string) => Promise<{ measure: () => Promise<number>, leave: () => void }>}
 */
async function start({ file }, what, contender, variant) {
  // For bytes, a nursery so large that hardly a pass meets a collection; for time, the one that callers have. No collector is
  // exposed: a forced collection throws away code that was compiled in the warm-up.
  const execArgv = what === "bytes" ? ["--min-semi-space-size=256", "--max-semi-space-size=256"] : [];
  const child = fork(file, [what, contender, variant], { execArgv, env: { ...process.env, TZ: "UTC" } });
  const failed = once(child, "exit").then(([code]) => {
    throw new Error(`${contender}, ${variant}: ended with ${String(code)}`);
  });
  failed.catch(() => undefined); // thrown for whoever waits; nobody does once it has left
  const answer = async () => (await Promise.race([once(child, "message"), failed]))[0];
  await answer();
  return {
    measure: async () => {
      child.send("measure");
      const value = await answer();
      if (typeof value !== "number" || Number.isNaN(value))
        throw new Error(`${contender}, ${variant}: ${String(value)}`);
      return value;
    },
    leave: () => void child.kill(),
  };
}

/** @type {(task: Task, contender: string, variant: string) => Promise<number>} */
async function bytesOf(task, contender, variant) {
  const { measure, leave } = await start(task, "bytes", contender, variant);
  const bytes = await measure();
  leave();
  return bytes;
}

/** @type {(task: Task, contenders: readonly string[], variant: string) => Promise<readonly (readonly number[])[]>} the slices, a list a contender */
async function slicesOf(task, contenders, variant) {
  const slices = contenders.map(() => /** @type {number[]} */ ([]));
  for (let process = 0; process < PROCESSES; process++) {
    const running = [];
    for (const contender of contenders) running.push(await start(task, "time", contender, variant));
    for (let slice = 0; slice < SLICES; slice++)
      for (const [index, { measure }] of running.entries()) slices[index]?.push(await measure());
    for (const { leave } of running) leave();
  }
  return slices;
}

/** @type {(slices: readonly number[], others: readonly number[] | undefined) => readonly number[]} */
const ratios = (slices, others) => slices.map((slice, index) => slice / (others?.[index] ?? Number.NaN));

/** @type {(values: readonly number[]) => string} the middle, and where the middle half lies */
const times = (values) =>
  `${median(values).toFixed(2)}x (${median(values, 0.25).toFixed(2)}-${median(values, 0.75).toFixed(2)})`;

/** `check` on the command line: only whether all give the same value, no times. */
const onlyChecks = process.argv[2] === "check";

/**
 * Holds the contest and prints one line for each variant and contender but the one that all are measured against.
 * @param {Task} task
 * @returns {Promise<ReadonlyMap<string, Score>>} by variant and contender with a slash between
 */
export async function hold(task) {
  const { name, variants, library, rivals } = task;
  const bound = task.bound ?? library;
  const contenders = [...new Set([bound, library]), ...rivals];
  /** @type {Map<string, Score>} */
  const scores = new Map();
  if (onlyChecks) return scores;
  for (const variant of variants) {
    const slices = await slicesOf(task, contenders, variant);
    const ours = slices[contenders.indexOf(library)];
    for (const [index, contender] of contenders.entries()) {
      const own = slices[index] ?? [];
      const bytes = await bytesOf(task, contender, variant);
      const score = { time: median(own), bytes, overBound: ratios(own, slices[0]), overLibrary: ratios(own, ours) };
      scores.set(`${variant}/${contender}`, score);
      const cost = `${score.time.toFixed(0)} ns, ${bytes.toFixed(0)} B`;
      if (index === 0) console.log(`${name}, ${variant}: ${contender} ${cost}`);
      else if (contender === library)
        console.log(`${name}, ${variant}: ${library} ${times(score.overBound)} ${bound}; ${cost}`);
      else {
        const besides = bound === library ? "" : `, ${times(score.overBound)} ${bound}`;
        console.log(`${name}, ${variant}: ${contender} ${times(score.overLibrary)} ${library}${besides}; ${cost}`);
      }
    }
  }
  return scores;
}
