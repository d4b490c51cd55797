// @ts-check
// Real slots for ten visits: how long a choice takes among ten thousand, and how that grows as the slots double.
import { calendarDate } from "scalp-micropigmentation/calendar";
import { bookSlots, planTreatment } from "scalp-micropigmentation/schedule";
import { leastDeviation } from "./byHand/leastDeviation.mjs";
import { median, same, span } from "./contest.mjs";

/** @import { Slot, StepId } from "scalp-micropigmentation/schedule" */

const ROUNDS = 9;
const TARGET_MS = 50;
const WANTED = 10_000;
const SIZES = [2_500, 5_000, WANTED, 20_000, 40_000];
/** So few that trying every pair of slots takes no time. */
const CHECKED = 400;
const DAYS = 420;
const MINUTES_OF_A_DAY = 600;
const NAMES = ["Ada", "Ben", "Cem", "Dia", "Eva", "Fay"];
const DAY_MS = 86_400_000;
const options = { timeZone: "Asia/Kolkata" };

const notBefore = calendarDate("2026-03-02");
const away = { from: calendarDate("2026-06-01"), to: calendarDate("2026-06-20") };

/** Plans of ten visits, each up to a step. */
const plans = {
  "nine sessions and a touch-up": {
    plan: planTreatment({ course: "shaved", notBefore, sessions: 9 }),
    upTo: /** @type {StepId} */ ("touch-up"),
  },
  "the same with a holiday and closed Sundays": {
    plan: planTreatment({
      course: "shaved",
      notBefore,
      sessions: 9,
      calendar: { closedOn: ["sunday"], blackouts: [away] },
    }),
    upTo: /** @type {StepId} */ ("touch-up"),
  },
  "a touch-up that counts past a healed review": {
    plan: planTreatment({
      course: "shaved",
      notBefore,
      sessions: 6,
      include: ["consultation", "patch-test", "healed-review"],
    }),
    upTo: /** @type {StepId} */ ("touch-up"),
  },
};

/** Numbers that look like chance and are the same in every run. */
function* numbers() {
  let state = 20_260_302;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** @type {(count: number) => readonly Slot[]} slots spread over the days, in no order */
function slotsOf(count) {
  const chance = numbers();
  const next = () => chance.next().value ?? 0;
  return Array.from({ length: count }, (_, index) => {
    const start = Date.parse(notBefore) + Math.floor(next() * DAYS) * DAY_MS;
    const minute = 150 + Math.floor(next() * MINUTES_OF_A_DAY);
    return {
      id: `slot-${String(index)}`,
      start: new Date(start + minute * 60_000).toISOString(),
      minutes: 60 + Math.floor(next() * 180),
      practitioner: NAMES[Math.floor(next() * NAMES.length)],
    };
  });
}

/** @type {(run: () => unknown) => number} milliseconds */
function time(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const contenders = SIZES.map((size) => ({ size, slots: slotsOf(size) }));
const few = slotsOf(CHECKED);
for (const [name, { plan, upTo }] of Object.entries(plans)) {
  const book = (/** @type {readonly Slot[]} */ slots) => bookSlots(plan, slots, { ...options, upTo });
  const { feasible, steps, deviation } = book(few);
  if (!feasible || steps.length !== 10) throw new Error(`${name}: not the booking expected`);
  same("bookSlots", name, deviation, leastDeviation(plan, few, { ...options, upTo }));
  const times = contenders.map(() => /** @type {number[]} */ ([]));
  for (let round = -2; round < ROUNDS; round++)
    for (const [index, { slots }] of contenders.entries()) {
      const taken = time(() => book(slots));
      if (round >= 0) times[index]?.push(taken);
    }
  for (const [index, { size }] of contenders.entries()) {
    const taken = times[index] ?? [];
    const half = times[index - 1];
    const growth = half === undefined ? "" : `, ${(median(taken) / median(half)).toFixed(2)}x for twice as many`;
    const goal =
      size === WANTED ? `; target ${String(TARGET_MS)} ms: ${median(taken) < TARGET_MS ? "reached" : "MISSED"}` : "";
    console.log(
      `booking, ${name}, 10 visits among ${String(size)} slots: ${median(taken).toFixed(1)} ms ` +
        `(${span(taken, 1)} ms${growth}${goal})`,
    );
  }
}
console.log(`the least deviation among ${String(CHECKED)} slots is that of trying every pair of slots`);
