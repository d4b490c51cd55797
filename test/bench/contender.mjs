// @ts-check
// One contender in a process of its own, so that every call site sees it alone. It measures a slice whenever it is asked.
import { setTimeout } from "node:timers/promises";
import { do_not_optimize } from "mitata";

const WARM_UP_US = 600_000;
const SLICE_NS = 25e6;
const SAMPLES = 60;
/** So few calls that they seldom fill the young heap, whatever one of them takes. */
const WEIGHED_TOGETHER = 64;

/**
 * What is measured; `isAsync` where a run gives a promise, which is then awaited.
 * @template T
 * @typedef {{ readonly inputs: readonly T[], readonly run: (input: T) => unknown, readonly isAsync?: boolean }} Entry
 */

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

/** @param {() => void | Promise<void>} pass @param {number} passes */
async function timed(pass, passes) {
  const start = process.hrtime.bigint();
  for (let left = passes; left > 0; left--) await pass();
  return Number(process.hrtime.bigint() - start);
}

/**
 * The time of one call, from so many passes that a slice lasts long enough to be timed and is soon over.
 * @template T
 * @param {Entry<T>} entry
 * @returns {Promise<() => Promise<number>>} after the warm-up
 */
async function stopwatch(entry) {
  const pass = passOf(entry);
  await warm(pass);
  // The compiler works beside the program and needs its own share of a busy machine.
  await setTimeout(20);
  await warm(pass);
  const passes = Math.max(1, Math.round(SLICE_NS / (await timed(pass, 1))));
  return async () => (await timed(pass, passes)) / passes / entry.inputs.length;
}

/** @param {() => void | Promise<void>} pass @returns {Promise<number>} negative where the heap was collected in between */
async function growthIn(pass) {
  const before = process.memoryUsage().heapUsed;
  await pass();
  return process.memoryUsage().heapUsed - before;
}

/**
 * The bytes that one call allocates: the growth of the heap over all inputs, a few at a time. Those with a collection in
 * between are weighed again.
 * @template T
 * @param {Entry<T>} entry
 * @returns {Promise<() => Promise<number>>} after the warm-up
 */
async function scales(entry) {
  const { inputs } = entry;
  const pass = passOf(entry);
  await warm(pass);
  await warm(pass);
  const parts = Array.from({ length: Math.ceil(inputs.length / WEIGHED_TOGETHER) }, (_, index) =>
    passOf({ ...entry, inputs: inputs.slice(index * WEIGHED_TOGETHER, (index + 1) * WEIGHED_TOGETHER) }),
  );
  const weigh = async () => {
    let sum = 0;
    for (const part of parts) {
      let growth = await growthIn(part);
      while (growth < 0) growth = await growthIn(part);
      sum += growth;
    }
    return sum / inputs.length;
  };
  return async () => {
    const growths = [];
    while (growths.length < SAMPLES) growths.push(await weigh());
    return growths.sort((a, b) => a - b)[SAMPLES >> 1] ?? Number.NaN;
  };
}

/**
 * In a child: measures whenever the parent asks.
 * @template T
 * @param {(contender: string, variant: string) => Entry<T>} entryOf
 * @returns {Promise<boolean>} false in the parent
 */
export async function enter(entryOf) {
  const [what, contender = "", variant = ""] = process.argv.slice(2);
  if (what !== "time" && what !== "bytes") return false;
  const entry = entryOf(contender, variant);
  const measure = await (what === "time" ? stopwatch(entry) : scales(entry));
  process.on("message", async () => process.send?.(await measure()));
  process.send?.("ready");
  return true;
}
