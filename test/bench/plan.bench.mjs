// @ts-check
// A plan over ten years against hand-written integer code and against the libraries that callers could use in its place, all
// of which return the same value.
import { calendarDate } from "scalp-micropigmentation/calendar";
import { planTreatment } from "scalp-micropigmentation/schedule";
import { dateFns, recurrence, recurrences, temporal } from "./byHand/calendars.mjs";
import { planByHand } from "./byHand/plan.mjs";
import { planOnCalendar } from "./byHand/planOnCalendar.mjs";
import { enter } from "./contender.mjs";
import { hold, same } from "./contest.mjs";

/** @import { Request } from "./byHand/plan.mjs" */

const LIBRARY = "planTreatment";
const BY_HAND = "the hand-written bound";
const DATE_FNS = "date-fns";
const RRULE = "rrule for every series";
const RRULE_ONCE = "rrule for the best days and Date";
const TEMPORAL = "temporal-polyfill";
const VARIANT = "ten years";

/** @type {(year: number, month: number, day: number) => Request} */
const request = (year, month, day) => ({
  notBefore: calendarDate(new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)),
  course: "shaved",
  horizonYears: 10,
});

/** Every month's first and last day, 29 February with them, and days that wander through the months. */
const requests = Array.from({ length: 256 }, (_, month) => [
  request(2020, month, 1),
  request(2020, month, 0),
  request(2020, month, 2 + ((month * 7) % 27)),
]).flat();

const runs = /** @type {Record<string, (request: Request) => unknown>} */ ({
  [LIBRARY]: (/** @type {Request} */ asked) => planTreatment(asked),
  [BY_HAND]: planByHand,
  [DATE_FNS]: planOnCalendar(dateFns),
  [RRULE]: planOnCalendar(recurrences),
  [RRULE_ONCE]: planOnCalendar(recurrence),
  [TEMPORAL]: planOnCalendar(temporal),
});

const isChild = await enter((contender) => ({ inputs: requests, run: runs[contender] ?? (() => undefined) }));

if (!isChild) {
  for (const asked of requests) {
    const expected = planTreatment(asked);
    for (const [contender, run] of Object.entries(runs)) same(contender, asked, run(asked), expected);
  }
  const steps = planTreatment(/** @type {Request} */ (requests[0])).steps.length;
  console.log(`${String(requests.length)} first days, equal; ${String(steps)} steps each`);
  await hold({
    file: import.meta.filename,
    name: "plan",
    variants: [VARIANT],
    bound: BY_HAND,
    library: LIBRARY,
    rivals: [DATE_FNS, RRULE, RRULE_ONCE, TEMPORAL],
  });
}
