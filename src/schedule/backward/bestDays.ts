import type { Day } from "../../calendar/day.js";
import { DAYS_OF_A_WEEK, isOpenOn, lastBlackoutDay } from "../openDays.js";
import { slidingLeast } from "../slidingLeast.js";
import { deviationAfter, deviationOf, type Leg, type Route } from "./route.js";

/** The least deviation with which a visit can be on each day, and the day of the visit before that leads to it. */
interface Layer {
  readonly cost: Float64Array;
  readonly before: Int32Array;
}

/** The last day that has to be looked at where weeks are alike after a day: what waits longer could come a week earlier. */
const horizonAfter = (day: Day, { legs }: Route): Day =>
  legs.reduce(
    (end, { best, bestUntil }) => end + (bestUntil === Infinity ? best : bestUntil) + DAYS_OF_A_WEEK,
    day + DAYS_OF_A_WEEK,
  );

function firstLayer(leg: Leg, { first, open }: Route, count: number): Layer {
  const cost = Float64Array.from({ length: count }, (_, place) =>
    isOpenOn(open, first + place) ? deviationAfter(leg, undefined, first + place) : Infinity,
  );
  return { cost, before: new Int32Array(count) };
}

/**
 * The next visit. Of the days before it some are too long ago, some are right and some are too near: in each part the best is known
 * from the day before, so that every day costs the same however many came before it. Where the best days are on record, all
 * days before are right as long as these last, and after them the days go by from there or from the visit before.
 */
function nextLayer(leg: Leg, { cost: earlier }: Layer, { first, open }: Route): Layer {
  const { least, best, bestUntil, from, own } = leg;
  const layer: Layer = {
    cost: new Float64Array(earlier.length).fill(Infinity),
    before: new Int32Array(earlier.length),
  };
  const costAfter = (before: number, day: Day): number =>
    (earlier[before] ?? Infinity) + deviationAfter(leg, first + before, day);
  const tooLong = own === null ? bestUntil + 1 : least;
  const late = slidingLeast(earlier.map((cost, place) => cost - place));
  const right = slidingLeast(earlier);
  const near = slidingLeast(earlier.map((cost, place) => cost + place));
  for (let place = 0; place < earlier.length; place++) {
    if (place >= tooLong) late.enter(place - tooLong);
    if (place >= best) right.enter(place - best);
    if (place >= least) near.enter(place - least);
    const day = first + place;
    if (day < from || !isOpenOn(open, day)) continue;
    for (const before of [late.least(0), right.least(place - bestUntil), near.least(place - best + 1)]) {
      const cost = costAfter(before, day);
      if (cost >= (layer.cost[place] ?? Infinity)) continue;
      layer.cost[place] = cost;
      layer.before[place] = before;
    }
  }
  return layer;
}

/** The best days up to a last one for the last visit. */
function bestUpTo(end: Day, route: Route): readonly Day[] | null {
  const { first, legs } = route;
  if (end < first) return null;
  const layers: Layer[] = [];
  for (const leg of legs) {
    const before = layers.at(-1);
    layers.push(before === undefined ? firstLayer(leg, route, end - first + 1) : nextLayer(leg, before, route));
  }
  const last = layers.at(-1);
  if (last === undefined) return [];
  const least = last.cost.reduce((found, cost) => Math.min(found, cost), Infinity);
  if (least === Infinity) return null;
  let place = last.cost.indexOf(least);
  const days = layers.reverse().map(({ before }) => {
    const day = first + place;
    place = before[place] ?? 0;
    return day;
  });
  return days.reverse();
}

/**
 * The days of the visits that deviate least from the recommended ones and leave the look healed in time; of equals those that are
 * over soonest. `null` where there are none.
 * @param route - the visits on the way
 * @param healedBy - the day on which the look must be healed
 * @internal
 */
export function bestDays(route: Route, healedBy: Day): readonly Day[] | null {
  const lastDay = healedBy - route.healing;
  const begun = Math.max(route.first, ...route.legs.map(({ from, own }) => own?.to ?? from));
  const soon = bestUpTo(Math.min(lastDay, horizonAfter(begun, route)), route);
  // Nothing is closer than days that are all recommended, however far off the last blackout is.
  if (soon !== null && deviationOf(route, soon) === 0) return soon;
  return bestUpTo(Math.min(lastDay, horizonAfter(Math.max(begun, lastBlackoutDay(route.open)), route)), route);
}
