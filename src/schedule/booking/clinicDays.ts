import { calendarDateIn } from "../../calendar/calendarDateIn.js";
import { type Day, dayOf } from "../../calendar/day.js";

/**
 * The days of instants on a wall calendar, each found by its place among them. Asking the zone is what costs: between two
 * instants of one day all others are on it too, so that it is asked about as often as there are days. (Where a clock went
 * back over midnight, last in 2011, this is a minute off.)
 * @param instants - in order
 * @internal
 */
export function clinicDays(instants: Float64Array, timeZone: string): Int32Array {
  const days = new Int32Array(instants.length);
  const ask = (place: number): Day => dayOf(calendarDateIn(instants[place] ?? 0, timeZone));
  const last = instants.length - 1;
  if (last < 0) return days;
  days[0] = ask(0);
  days[last] = ask(last);
  const open: (readonly [low: number, high: number])[] = [[0, last]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [low, high] = span;
    if (high - low < 1 + 1) continue;
    if (days[low] === days[high]) {
      days.fill(days[low] ?? 0, low + 1, high);
      continue;
    }
    const middle = (low + high) >> 1;
    days[middle] = ask(middle);
    open.push([low, middle], [middle, high]);
  }
  return days;
}
