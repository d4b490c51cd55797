// @ts-check
// Contenders of one task, each in processes of its own so that every call site sees one of them only. Rounds are
// interleaved (A B A B): on a busy machine only ratios taken within one run mean anything.
import { spawnSync } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { do_not_optimize, measure } from "mitata";

const WARM_UP_US = 600_000;
const MEASURE_NS = 100e6;
const PASSES = 60;

/**
 * What is measured; `isAsync` where a run gives a promise, which is then awaited.
 * @template T
 * @typedef {{ readonly inputs: readonly T[], readonly run: (input: T) => unknown, readonly isAsync?: boolean }} Entry
 */

/**
 * @typedef {object} Task
 * @property {string} file - the benchmark, which calls {@link enter} when it is a child
 * @property {string} name - of the task, for its lines
 * @property {readonly string[]} variants - the inputs to try
 * @property {string} [bound] - the limit that the others are measured against; the library itself where there is none
 * @property {string} library - what is measured
 * @property {readonly string[]} rivals - what callers could use in its place
 * @property {number} rounds - how often each is measured
 */

/**
 * @param {readonly number[]} values - at least one
 * @returns {number} the middle one
 */
export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

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

/** @param {() => void | Promise<void>} pass */
async function warm(pass) {
  const start = process.cpuUsage();
  while (process.cpuUsage(start).user < WARM_UP_US) await pass();
}

/**
 * One run over all inputs. What gives no promise is never awaited: that would cost more than some contenders do.
 * @template T
 * @param {Entry<T>} entry
 * @returns {() => void | Promise<void>}
 */
function passOf({ inputs, run, isAsync = false }) {
  if (!isAsync)
    return () => {
      for (const input of inputs) do_not_optimize(run(input));
    };
  return async () => {
    for (const input of inputs) do_not_optimize(await run(input));
  };
}

/**
 * Time of one call: the median pass over all inputs, after a warm-up. A pass is far shorter than what a busy machine gives
 * a process at a time, so the median pass was not interrupted.
 * @template T
 * @param {Entry<T>} entry
 */
async function time(entry) {
  const pass = passOf(entry);
  await warm(pass);
  // The compiler works beside the program and needs its own share of a busy machine.
  await setTimeout(20);
  await warm(pass);
  const { p50 } = await measure(pass, { min_cpu_time: MEASURE_NS, batch_threshold: 0 });
  return p50 / entry.inputs.length;
}

/**
 * Bytes that one call allocates: the growth of the heap in a pass, the median of some; a pass with a collection is none.
 * @template T
 * @param {Entry<T>} entry
 */
async function allocate(entry) {
  const pass = passOf(entry);
  await warm(pass);
  await warm(pass);
  const growths = [];
  for (let left = PASSES; left > 0; left--) {
    const before = process.memoryUsage().heapUsed;
    await pass();
    growths.push((process.memoryUsage().heapUsed - before) / entry.inputs.length);
  }
  return median(growths.filter((growth) => growth >= 0));
}

/**
 * In a child: measures what the parent asked for and prints it.
 * @template T
 * @param {(contender: string, variant: string) => Entry<T>} entryOf
 * @returns {Promise<boolean>} false in the parent
 */
export async function enter(entryOf) {
  const [what, contender = "", variant = ""] = process.argv.slice(2);
  if (what !== "time" && what !== "bytes") return false;
  const entry = entryOf(contender, variant);
  console.log(String(await (what === "time" ? time(entry) : allocate(entry))));
  return true;
}

/** @type {(task: Task, what: "time" | "bytes", contender: string, variant: string) => number} */
function ask({ file }, what, contender, variant) {
  // For bytes, a nursery so large that hardly a pass meets a collection; for time, the one that callers have. No collector is
  // exposed: mitata would call it before it measures, and a forced collection throws away code that was compiled in the warm-up.
  const flags = what === "bytes" ? ["--min-semi-space-size=256", "--max-semi-space-size=256"] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, file, what, contender, variant], {
    encoding: "utf8",
    env: { ...process.env, TZ: "UTC" },
  });
  const value = Number.parseFloat(stdout);
  if (status !== 0 || Number.isNaN(value)) throw new Error(`${contender}, ${variant}: ${stdout}${stderr}`);
  return value;
}

/**
 * Holds the contest and prints one line for each variant and contender but the one that all are measured against.
 * @param {Task} task
 * @returns {Map<string, number>} the median time of each, in nanoseconds, by its variant and its name with a slash between
 */
export function hold(task) {
  const { name, variants, library, rivals, rounds } = task;
  const bound = task.bound ?? library;
  /** @type {Map<string, number>} */
  const medians = new Map();
  for (const variant of variants) {
    const contenders = [...new Set([bound, library]), ...rivals].map((contender) => ({
      contender,
      bytes: ask(task, "bytes", contender, variant),
      times: /** @type {number[]} */ ([]),
    }));
    for (let round = 0; round < rounds; round++)
      for (const { contender, times } of contenders) times.push(ask(task, "time", contender, variant));
    for (const { contender, times } of contenders) medians.set(`${variant}/${contender}`, median(times));
    const [limit] = contenders;
    const ours = contenders.find(({ contender }) => contender === library);
    if (limit === undefined || ours === undefined) continue;
    for (const { contender, bytes, times } of contenders.slice(1)) {
      const ratio = (/** @type {typeof limit} */ over) => `${(median(times) / median(over.times)).toFixed(2)}x`;
      const lowest = Math.min(...times) / Math.min(...limit.times);
      const besides = limit === ours ? "" : `${ratio(ours)} ${library}, `;
      const who = contender === library ? "" : `${contender} ${besides}`;
      const isNoisy = [times, limit.times].some((some) => Math.max(...some) > 1.3 * Math.min(...some));
      console.log(
        `${name}, ${variant}: ${who}${ratio(limit)} ${bound} ` +
          `(${median(times).toFixed(0)} ns / ${median(limit.times).toFixed(0)} ns, ` +
          `${bytes.toFixed(0)} B/op / ${limit.bytes.toFixed(0)} B/op; ` +
          `rounds ${span(times)} / ${span(limit.times)} ns, lowest over lowest ${lowest.toFixed(2)}x)` +
          (isNoisy ? " NOISY: something else ran; trust the lowest" : ""),
      );
    }
  }
  return medians;
}
