// @ts-check
// Reminders over a stream of records: whether the time grows as their number does, and what stays in memory meanwhile.
import { addDuration, calendarDate } from "scalp-micropigmentation/calendar";
import { dueForRecall } from "scalp-micropigmentation/schedule";
import { median, span } from "./contest.mjs";

/** @import { RecallRecord, StepId, Visit } from "scalp-micropigmentation/schedule" */

const COUNTS = [100_000, 1_000_000];
const ROUNDS = 3;
const SAMPLES = 20;
/** What a stream may keep: as much as some thousand records of the million, whatever its length. */
const MOST_MB = 2;
const MB = 2 ** 20;
/** Ten times the records may take so many times as long, with something for a busy machine. */
const MOST_GROWTH = 12;

const options = { asOf: calendarDate("2026-03-01"), within: 14 };
const SPACING = [0, 10, 38, 66, 430, 800];
const REMINDED = /** @type {const} */ (["session-2", "session-3", "touch-up", "maintenance-review-1"]);

/** @type {(number: number) => RecallRecord} a course begun within the last five years, kept to and now and then not */
function recordOf(number) {
  const first = addDuration(options.asOf, { days: -(number % 1_826) });
  const visits = SPACING.slice(0, 1 + (number % SPACING.length)).map((days, place) => {
    const on = addDuration(first, { days: days + (number % 7) });
    const isMissed = place > 0 && number % 11 === place;
    return /** @type {Visit} */ (isMissed ? { on, status: "no-show" } : { on });
  });
  const reminded = /** @type {readonly StepId[]} */ (number % 3 === 0 ? REMINDED.slice(number % REMINDED.length) : []);
  return { id: `client-${String(number)}`, course: number % 5 === 0 ? "scar" : "shaved", visits, reminded };
}

/**
 * Records as a database hands them out: each is made when it is asked for, and nobody keeps it.
 * @param {number} count
 * @param {(number: number) => void} [onEach]
 */
function* stream(count, onEach = () => undefined) {
  for (let number = 0; number < count; number++) {
    onEach(number);
    yield recordOf(number);
  }
}

/** @type {(records: Iterable<unknown>) => number} how many there are */
function countOf(records) {
  const iterator = records[Symbol.iterator]();
  let count = 0;
  while (iterator.next().done !== true) count++;
  return count;
}

/** @type {(run: () => unknown) => number} milliseconds of this process's processor time */
function time(run) {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1000;
}

/** What a stream keeps: the greatest heap after a collection on the way, over the one before. */
function kept(/** @type {number} */ count) {
  const collect = globalThis.gc;
  if (collect === undefined) throw new Error("run with --expose-gc");
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = heap();
  let peak = before;
  const every = count / SAMPLES;
  const look = (/** @type {number} */ number) => {
    if (number % every === every - 1) peak = Math.max(peak, heap());
  };
  countOf(dueForRecall(stream(count, look), options));
  return (peak - before) / MB;
}

const [few = 0, many = 0] = COUNTS;
countOf(dueForRecall(stream(few), options)); // compiled, and the texts of days made
const times = COUNTS.map(() => /** @type {number[]} */ ([]));
const alone = /** @type {number[]} */ ([]);
for (let round = 0; round < ROUNDS; round++) {
  for (const [index, count] of COUNTS.entries())
    times[index]?.push(time(() => countOf(dueForRecall(stream(count), options))));
  alone.push(time(() => countOf(stream(many))));
}
const [short = [], long = []] = times;
const growth = median(long) / median(short);
const reminders = countOf(dueForRecall(stream(few), options));
const own = ((median(long) - median(alone)) * 1e6) / many;
console.log(
  `recall, ${String(many)} records: ${median(long).toFixed(0)} ms (${span(long)} ms), ` +
    `${growth.toFixed(2)}x ${String(few)} records (${median(short).toFixed(0)} ms); ` +
    `${own.toFixed(0)} ns a record beside making it; linear: ${growth <= MOST_GROWTH ? "reached" : "MISSED"}; ` +
    `${((100 * reminders) / few).toFixed(1)} % of the clients are reminded`,
);
for (const count of COUNTS) {
  const growthInMemory = kept(count);
  console.log(
    `recall, ${String(count)} records: at most ${growthInMemory.toFixed(2)} MB kept on the way; ` +
      `flat: ${growthInMemory <= MOST_MB ? "reached" : "MISSED"}`,
  );
}
